import { and, eq, inArray, notExists, type SQL, sql } from 'drizzle-orm';
import {
  alias,
  getTableConfig,
  index,
  type PgColumn,
  type PgSchema,
  type PgTable,
  text,
} from 'drizzle-orm/pg-core';
import type { Database } from '../database/database.ts';
import { isGuessed, type MeantWord, slipsOf, wordNearness } from '../kernel/spelling.ts';

/**
 * The distinct words of a table of texts, by the texts' kind: a million accounts have some tens of
 * thousands, so what a misspelt word may mean is looked up here and not among the texts. A word may
 * stand here twice, where two transactions brought it at the same moment.
 */
export function lexiconTable(schema: PgSchema<string>) {
  return schema.table(
    'search_words',
    {
      kind: text().notNull(),
      word: text().notNull(),
      /** See `slipsOf`. */
      slips: text().array().notNull(),
    },
    (table) => [
      index('search_words_kind_word').on(table.kind, table.word.op('text_pattern_ops')),
      index('search_words_slips').using('gin', table.slips),
    ],
  );
}

interface TextColumns {
  readonly kind: PgColumn;
  readonly text: PgColumn;
  /** Whose text it is: what a search finds. */
  readonly owner: PgColumn;
  /** Whom the text is about, where that may be another one than its owner. */
  readonly about: PgColumn;
}

/** A table of texts that are searched, with the lexicon of its words. */
export interface SearchedTexts extends TextColumns {
  readonly table: PgTable;
  /** The table as it is named in a statement. */
  readonly from: SQL;
  /** Kinds whose texts are words; the texts of the others are identifiers. */
  readonly wordedKinds: readonly string[];
  readonly lexicon: ReturnType<typeof lexiconTable>;
  /** The same table once more, for a condition within a statement about it. */
  again(): SearchedTexts;
}

export function searchedTexts<Table extends PgTable>(
  table: Table,
  columnsOf: (table: Table) => TextColumns,
  rest: Pick<SearchedTexts, 'lexicon' | 'wordedKinds'>,
): SearchedTexts {
  const described = (some: Table, from: SQL): SearchedTexts => ({
    ...rest,
    ...columnsOf(some),
    table: some,
    from,
    again: () => described(alias(table, 'again') as unknown as Table, sql`${table} as again`),
  });
  return described(table, sql`${table}`);
}

/** The words of a text as the indexes on texts hold them. */
export const wordsOfText = (column: PgColumn): SQL => sql`string_to_array(${column}, ' ')`;

export interface KindText {
  readonly kind: string;
  readonly text: string;
}

interface KindWord {
  readonly kind: string;
  readonly word: string;
}

/** As many rows as one statement inserts. */
const largestInsert = 1000;

function guessedWords({ wordedKinds }: SearchedTexts, texts: readonly KindText[]): KindWord[] {
  const words = texts
    .filter(({ kind }) => wordedKinds.includes(kind))
    .flatMap(({ kind, text }) => text.split(' ').map((word) => ({ kind, word })))
    .filter(({ word }) => isGuessed(word));
  return [...new Map(words.map((each) => [`${each.kind} ${each.word}`, each])).values()];
}

/**
 * Brings the lexicon up to date with texts that were removed and added in this transaction. Nobody
 * waits here: a word in use is held by a lock that everyone who uses it can share, and is forgotten
 * only by who can have it alone. Where the lock is not to be had, a word is rather kept, or written
 * twice, than missing.
 */
export async function recordWords(
  tx: Database,
  searched: SearchedTexts,
  removed: readonly KindText[],
  added: readonly KindText[],
): Promise<void> {
  const words = guessedWords(searched, added);
  const kept = new Set(words.map(({ kind, word }) => `${kind} ${word}`));
  await addWords(tx, searched, words);
  await forgetWords(
    tx,
    searched,
    guessedWords(searched, removed).filter(({ kind, word }) => !kept.has(`${kind} ${word}`)),
  );
}

/** Locks are few, so words share them. */
const locks = 512;

/**
 * Tries to take the locks of words until the transaction ends. A statement of its own, so that what
 * follows sees whatever the locks were held for before.
 */
async function tryLocks(
  tx: Database,
  { lexicon }: SearchedTexts,
  words: readonly KindWord[],
  how: 'exclusive' | 'shared',
): Promise<{ readonly held: KindWord[]; readonly refused: KindWord[] }> {
  const { schema, name } = getTableConfig(lexicon);
  const attempt =
    how === 'shared' ? sql`pg_try_advisory_xact_lock_shared` : sql`pg_try_advisory_xact_lock`;
  const rows = await tx.query
    .select({
      place: sql<number>`requested.place`.mapWith(Number),
      isHeld: sql<boolean>`${attempt}(${`${schema}.${name}`}::regclass::oid::int,
        abs(hashtext(requested.word) % ${locks}::int))`,
    })
    .from(
      sql`unnest(${sql.param(words.map(({ word }) => word))}::text[])
        with ordinality as requested(word, place)`,
    );
  const refusedAt = new Set(rows.flatMap(({ place, isHeld }) => (isHeld ? [] : [place - 1])));
  return {
    held: words.filter((_word, at) => !refusedAt.has(at)),
    refused: words.filter((_word, at) => refusedAt.has(at)),
  };
}

async function addWords(
  tx: Database,
  searched: SearchedTexts,
  words: readonly KindWord[],
): Promise<void> {
  if (words.length === 0) return;
  const { lexicon } = searched;
  const { held, refused } = await tryLocks(tx, searched, words, 'shared');
  const existing = await tx.query
    .selectDistinct({ kind: lexicon.kind, word: lexicon.word })
    .from(lexicon)
    .innerJoin(
      requestedWords(held),
      sql`${lexicon.kind} = requested.kind and ${lexicon.word} = requested.word`,
    );
  const existingWords = new Set(existing.map(({ kind, word }) => `${kind} ${word}`));
  const missing = [
    ...held.filter(({ kind, word }) => !existingWords.has(`${kind} ${word}`)),
    ...refused,
  ];
  for (let from = 0; from < missing.length; from += largestInsert) {
    await tx.query
      .insert(lexicon)
      .values(
        missing
          .slice(from, from + largestInsert)
          .map(({ kind, word }) => ({ kind, word, slips: slipsOf(word) })),
      );
  }
}

/** Forgets the words that no text has any longer, unless someone may just be using them. */
async function forgetWords(
  tx: Database,
  searched: SearchedTexts,
  words: readonly KindWord[],
): Promise<void> {
  if (words.length === 0) return;
  const { lexicon, table, kind, text } = searched;
  const { held } = await tryLocks(tx, searched, words, 'exclusive');
  for (const word of held) {
    const using = tx.query
      .select({ kind })
      .from(table)
      .where(and(eq(kind, word.kind), sql`${wordsOfText(text)} @> array[${word.word}::text]`));
    await tx.query
      .delete(lexicon)
      .where(and(eq(lexicon.kind, word.kind), eq(lexicon.word, word.word), notExists(using)));
  }
}

const requestedWords = (words: readonly KindWord[]): SQL =>
  sql`unnest(${sql.param(words.map(({ kind }) => kind))}::text[],
    ${sql.param(words.map(({ word }) => word))}::text[]) as requested(kind, word)`;

/** The words of texts that the lexicon lacks: there must be none. For the check of coherence. */
export function wordsMissing(db: Database, searched: SearchedTexts): Promise<KindWord[]> {
  const { lexicon, table, kind, text, wordedKinds } = searched;
  return db.query
    .selectDistinct({
      kind: sql<string>`${kind}`.as('kind'),
      word: sql<string>`said.word`.as('word'),
    })
    .from(table)
    .innerJoin(sql`lateral unnest(${wordsOfText(text)}) as said(word)`, sql`true`)
    .where(
      and(
        inArray(kind, [...wordedKinds]),
        sql`said.word ~ '^\\D{3,}$'`,
        sql`not exists (select from ${lexicon} l where l.kind = ${kind} and l.word = said.word)`,
      ),
    );
}

/** As many words are looked at for each way in which one may be meant. */
const mostMeant = { begun: 40, slipped: 1000 };

/** As many words may be meant by one, the nearest first, and how near they must be. */
const keptMeanings = 24;
const leastNearness = 0.5;

/**
 * What each of some words may mean in the texts of a kind: itself, known or not, and the words of
 * the lexicon that begin with it or are a slip or two away.
 */
export async function meantWords(
  db: Database,
  { lexicon }: SearchedTexts,
  kind: string,
  words: readonly string[],
): Promise<readonly MeantWord[]> {
  const { word } = lexicon;
  const branches = words.filter(isGuessed).flatMap((each) => {
    const from = sql`select ${each}::text as asked, ${word} as word from ${lexicon}
      where ${eq(lexicon.kind, kind)}`;
    return [
      sql`(${from} and ${word} like ${`${each}%`} order by length(${word}), ${word}
        limit ${mostMeant.begun})`,
      sql`(${from} and ${lexicon.slips} && ${sql.param(slipsOf(each))}::text[]
        limit ${mostMeant.slipped})`,
    ];
  });
  const nearWords =
    branches.length === 0
      ? []
      : await db.query
          .select({ asked: sql<string>`near.asked`, word: sql<string>`near.word` })
          .from(sql`(${sql.join(branches, sql` union `)}) as near`);
  const byAsked = Map.groupBy(nearWords, (near) => near.asked);
  return words.map((each) => {
    const near = (byAsked.get(each) ?? [])
      .map((candidate) => [candidate.word, wordNearness(each, candidate.word)] as const)
      .filter(([, nearness]) => nearness >= leastNearness)
      .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
      .slice(0, keptMeanings);
    return { asked: each, meant: new Map(isGuessed(each) ? near : [[each, 1]]) };
  });
}
