import { index, integer, text } from 'drizzle-orm/pg-core';
import { accounts, schema } from './tables.ts';

/** One row for each fact that an account, or one of its users, can be found by. */
export const searchFacts = schema.table(
  'search_facts',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    /** Whom the fact is about, where it is about a user. */
    userId: integer(),
    /** Whose word the fact is: each source replaces its own facts of an account and no others. */
    source: text().notNull(),
    /** See `FactKind` in search.rules.ts, and `normalised` there for the form of each. */
    kind: text().notNull(),
    text: text().notNull(),
  },
  (table) => [
    index('search_facts_trigrams').using('gin', table.text.op('gin_trgm_ops')),
    index().on(table.kind, table.text),
    index().on(table.accountId, table.source),
  ],
);
