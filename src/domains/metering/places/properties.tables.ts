import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, smallint, text } from 'drizzle-orm/pg-core';
import { lexiconTable, wordsOfText } from '../../../search/lexicon.ts';
import { properties, schema } from '../tables.ts';

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

/** Terms that are made of words; the others are identifiers. */
export const wordedTerms = ['ADDRESS', 'NAME'];

/**
 * What a property can be found by, each written the way searches are read: see
 * `property-search.rules.ts`.
 */
export const propertySearchTerms = schema.table(
  'property_search_terms',
  {
    propertyId: integer()
      .notNull()
      .references(() => properties.id),
    /** See `TermKind` in property-search.rules.ts. */
    kind: text().notNull(),
    term: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.propertyId, table.kind, table.term] }),
    ...wordedTerms.map((kind) =>
      index(`property_search_terms_words_${kind.toLowerCase()}`)
        .using('gin', wordsOfText(table.term))
        .where(sql`${table.kind} = ${sql.raw(`'${kind}'`)}`),
    ),
    index('property_search_terms_trigrams')
      .using('gin', table.term.op('gin_trgm_ops'))
      .where(sql`${table.kind} <> all (${sql.raw(`array['${wordedTerms.join("','")}']`)})`),
    index('property_search_terms_beginnings').on(table.kind, table.term.op('text_pattern_ops')),
    index('property_search_terms_ends').on(
      table.kind,
      sql`reverse(${table.term}) text_pattern_ops`,
    ),
  ],
);

/** The words of all terms that have any. */
export const searchWords = lexiconTable(schema);

/** How a home is built, as a survey of it says; homes that nobody has surveyed have no row. */
export const homeTraits = schema.table('home_traits', {
  propertyId: integer()
    .primaryKey()
    .references(() => properties.id),
  propertyType: text().$type<PropertyType>().notNull(),
  numberOfBedrooms: smallint().notNull(),
});
