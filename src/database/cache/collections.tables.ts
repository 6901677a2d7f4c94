import { bigint, pgSchema, text } from 'drizzle-orm/pg-core';

export const schema = pgSchema('collections');

/**
 * How often a collection of tables has changed that are kept in memory. Triggers on those tables
 * raise the version within the transaction that changes them, whoever writes.
 */
export const versions = schema.table('versions', {
  /** Of the domain and what the tables hold, as `products.catalogue`. */
  name: text().primaryKey(),
  version: bigint({ mode: 'number' }).notNull(),
});
