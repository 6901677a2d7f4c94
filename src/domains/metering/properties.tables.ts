import { index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { properties, schema } from './tables.ts';

/** How a home stands to its neighbours, in the words of energy certificates. */
export type PropertyType = 'DETACHED' | 'SEMI_DETACHED' | 'TERRACED' | 'FLAT';

/** What the post and the land registers add to a property's address, where they know it. */
export const addressDetails = schema.table('address_details', {
  propertyId: integer()
    .primaryKey()
    .references(() => properties.id),
  organisation: text(),
  /** A street within a street, such as a mews behind it. */
  dependentStreet: text(),
  /** The part of the town; where there are two, the smaller one. */
  dependentLocality: text(),
  locality: text(),
  /** Unique delivery point reference number, which the post gives to a letter box. */
  udprn: text(),
  /** The area that the post sorts bulk mail into. */
  sortingCode: text(),
});

/**
 * What a property can be found by, each written the way searches are read: see
 * `property-search.rules.ts`. Similar texts are found by their groups of three characters.
 */
export const propertySearchTerms = schema.table(
  'property_search_terms',
  {
    propertyId: integer()
      .notNull()
      .references(() => properties.id),
    term: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.propertyId, table.term] }),
    index('property_search_terms_trigrams').using('gin', table.term.op('gin_trgm_ops')),
  ],
);

/** How a home is built, as a survey of it says; homes that nobody has surveyed have no row. */
export const homeTraits = schema.table('home_traits', {
  propertyId: integer()
    .primaryKey()
    .references(() => properties.id),
  propertyType: text().$type<PropertyType>().notNull(),
  numberOfBedrooms: smallint().notNull(),
});
