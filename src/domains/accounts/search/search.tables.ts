import { sql } from 'drizzle-orm';
import { index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { lexiconTable, wordsOfText } from '../../../search/lexicon.ts';
import { accounts, schema } from '../tables.ts';

/** Facts that are made of words; see `FactKind` in search.rules.ts. */
export const wordedKinds = ['ADDRESS', 'BILLING_NAME', 'BUSINESS_NAME', 'USER_NAME'];

/** One row for each fact that an account, or one of its users, can be found by. */
export const searchFacts = schema.table(
  'search_facts',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    /** Whom the fact is about, where it is about a user. */
    userId: pointsAt('identity.users.id', integer()),
    /** Whose word the fact is: each source replaces its own facts of an account and no others. */
    source: text().notNull(),
    /** See `FactKind` in search.rules.ts, and `normalised` there for the form of each. */
    kind: text().notNull(),
    text: text().notNull(),
  },
  (table) => [
    ...wordedKinds.map((kind) =>
      index(`search_facts_words_${kind.toLowerCase()}`)
        .using('gin', wordsOfText(table.text))
        .where(sql`${table.kind} = ${sql.raw(`'${kind}'`)}`),
    ),
    index('search_facts_trigrams')
      .using('gin', table.text.op('gin_trgm_ops'))
      .where(sql`${table.kind} <> all (${sql.raw(`array['${wordedKinds.join("','")}']`)})`),
    index('search_facts_beginnings').on(table.kind, table.text.op('text_pattern_ops')),
    index('search_facts_ends').on(table.kind, sql`reverse(${table.text}) text_pattern_ops`),
    index().on(table.accountId, table.kind),
  ],
);

/** The words of all facts that have any. */
export const searchWords = lexiconTable(schema);
