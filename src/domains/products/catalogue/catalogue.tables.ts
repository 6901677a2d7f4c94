import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { products, schema } from '../tables.ts';

/** A product of one market as offerings are put together from them, or a thing that is sold. */
export const catalogProducts = schema.table(
  'catalog_products',
  {
    id: identityKey(),
    identifier: text().notNull().unique(),
    code: text().notNull(),
    internalName: text().notNull(),
    customerName: text().notNull(),
    customerDescription: text().notNull(),
    sourceProductType: text().$type<'SUPPLY' | 'GOODS'>().notNull(),
    marketName: text().notNull(),
    /** The energy product; null for things. */
    productId: integer().references(() => products.id),
    fuel: text().$type<'ELECTRICITY' | 'GAS'>(),
    /** Of what says how it is charged; null for things. */
    specificationIdentifier: text().unique(),
    tags: text().array().notNull(),
  },
  (table) => [index().on(table.productId)],
);

/** A version of what is sold as one. */
export const offerings = schema.table(
  'offerings',
  {
    id: identityKey(),
    identifier: text().notNull().unique(),
    /** Shared by all versions. */
    code: text().notNull(),
    version: smallint().notNull(),
    previousId: integer().references((): AnyPgColumn => offerings.id),
    status: text().$type<'DRAFT' | 'ACTIVE' | 'EXPIRED' | 'AWAITING_APPROVAL'>().notNull(),
    activatedAt: instant(),
    internalName: text().notNull(),
    customerName: text().notNull(),
    customerDescription: text().notNull(),
    tags: text().array().notNull(),
  },
  (table) => [unique().on(table.code, table.version), index().on(table.previousId)],
);

/** Parts of an offering of which a customer chooses some. */
export const offeringGroups = schema.table(
  'offering_groups',
  {
    id: identityKey(),
    identifier: text().notNull().unique(),
    offeringId: integer()
      .notNull()
      .references(() => offerings.id),
    internalName: text().notNull(),
    customerName: text().notNull(),
    customerDescription: text().notNull(),
    minCardinality: smallint().notNull(),
    maxCardinality: smallint().notNull(),
  },
  (table) => [index().on(table.offeringId)],
);

/** A pattern of something that is agreed beside the prices. */
export const termTemplates = schema.table('term_templates', {
  id: identityKey(),
  termType: text().notNull(),
  name: text().notNull().unique(),
  description: text().notNull(),
  templateData: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
});

/** A part of an offering or of one of its groups: exactly one of the last three is set. */
export const offeringComponents = schema.table(
  'offering_components',
  {
    id: identityKey(),
    identifier: text().notNull().unique(),
    offeringId: integer()
      .notNull()
      .references(() => offerings.id),
    groupId: integer().references(() => offeringGroups.id),
    initialQuantity: smallint().notNull(),
    minimumQuantity: smallint().notNull(),
    maximumQuantity: smallint().notNull(),
    catalogProductId: integer().references(() => catalogProducts.id),
    componentOfferingId: integer().references(() => offerings.id),
    termTemplateId: integer().references(() => termTemplates.id),
  },
  (table) => [
    index().on(table.offeringId),
    index().on(table.groupId),
    index().on(table.catalogProductId),
    index().on(table.componentOfferingId),
    index().on(table.termTemplateId),
  ],
);
