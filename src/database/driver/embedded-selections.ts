import type { PGlite, QueryOptions, Results } from '@electric-sql/pglite';
import { LRUCache } from 'lru-cache';
import type { Pipeline, PreparedStatement } from './driver.ts';
import { openEmbeddedPipeline, withinTransaction } from './embedded-pipeline.ts';
import { int32At, textAt } from './protocol.ts';

/** Each takes memory of the database for as long as it is open. */
const maxPrepared = 300;
/** How many texts are remembered to see which of them come again. */
const maxSeen = 1000;

/**
 * Has a client prepare the selections that come again, and run each in one call, also those of its
 * transactions. PGlite's own way is to parse and plan it anew, by six calls; that takes ten times as long
 * for a page of rows. How often one is planned is left to the database, for some of them search.
 */
export function keepSelections(client: PGlite): void {
  const planning = 'auto';
  const preparedNames = new Set<string>();
  const between = openEmbeddedPipeline(client, { planning, preparedNames });
  const within = openEmbeddedPipeline(client, {
    planning,
    preparedNames,
    exclusively: withinTransaction,
  });
  const statementOf = statementsOf(client);
  client.query = keeping(client.query.bind(client) as Query, between, statementOf);
  const transaction = client.transaction.bind(client);
  client.transaction = (work) =>
    transaction((tx) => work({ ...tx, query: keeping(tx.query as Query, within, statementOf) }));
}

type StatementOf = (text: string, options: QueryOptions) => PreparedStatement | null;

/** The statement that a text is prepared as; null where it comes for the first time. */
function statementsOf(client: PGlite): StatementOf {
  const seen = new LRUCache<string, true>({ max: maxSeen });
  const prepared = new Map<string, PreparedStatement>();
  return (text, options) => {
    const existing = prepared.get(text);
    if (existing || prepared.size === maxPrepared) return existing ?? null;
    if (!seen.has(text)) {
      seen.set(text, true);
      return null;
    }
    const statement = selection(`selection_${prepared.size}`, text, client, options);
    prepared.set(text, statement);
    return statement;
  };
}

/** A way to ask that runs what is kept by a pipeline. */
function keeping(query: Query, pipeline: Pipeline, statementOf: StatementOf): PGlite['query'] {
  const run: Query = async (text, values = [], options) => {
    const statement =
      options?.rowMode === 'array' && isSelection.test(text) && values.every(isPlain)
        ? statementOf(text, options)
        : null;
    if (!statement) return query(text, values, options);
    return { rows: await pipeline.run(statement, values), fields: [], affectedRows: 0 } as never;
  };
  return run as PGlite['query'];
}

type Query = (text: string, values?: unknown[], options?: QueryOptions) => Promise<Results>;

const isSelection = /^\(*select /;

/** Whether the database reads a value's text the same, whatever type it is of. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  return value == null || ['string', 'number', 'boolean', 'bigint'].includes(typeof value);
}

/** Rows come as Drizzle expects them: lists of values, each read by the parser of its type. */
function selection(
  name: string,
  text: string,
  client: PGlite,
  { parsers }: QueryOptions,
): PreparedStatement {
  let decoders: readonly ((text: string) => unknown)[] | null = null;
  return {
    name,
    text,
    columns: [],
    keys: null,
    get isDescribed() {
      return decoders !== null;
    },
    describe(typeIds) {
      decoders ??= typeIds.map((typeId) => {
        const parse = parsers?.[typeId] ?? client.parsers[typeId];
        return parse ? (each) => parse(each, typeId) : (each) => each;
      });
    },
    readRow(bytes, start) {
      let at = start;
      return decoders?.map((decode) => {
        const length = int32At(bytes, at);
        at += 4 + Math.max(0, length);
        return length < 0 ? null : decode(textAt(bytes, at - length, at));
      });
    },
  };
}
