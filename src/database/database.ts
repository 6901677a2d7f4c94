import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from 'drizzle-orm/pg-core';
import type { Pipeline } from './driver/driver.ts';

/** Drizzle's builders, the same for both databases. */
export type Queries = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** What distinguishes the keys of a loader. */
export type Identity = string | number;

/**
 * How rows are read by key, many keys at a time. `Found` is what one key is answered with: a row
 * or null, or a list of rows.
 */
export interface Loader<Key, Found> {
  readonly name: string;
  /** Two keys of the same identity are read once. */
  readonly identify: (key: Key) => Identity;
  readonly load: (db: Database, keys: readonly Key[]) => Promise<ReadonlyMap<Identity, Found>>;
  readonly nothing: Found;
  /**
   * The collection of tables, as `products.catalogue`, that all its rows come from. They are kept in
   * memory until one of those tables changes: each of them needs the trigger that raises the
   * collection's version. See `cache/versioned-cache.ts`.
   */
  readonly cacheTag?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: loaders of every kind of key and row
export type AnyLoader = Loader<any, any>;

/** The values of a request's variables, by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** A query document: its requests read alike. One object stands for all requests of a document. */
export interface QueryDocument {
  /** What is written in the document itself, texts and whole numbers. */
  readonly literals: ReadonlySet<string>;
}

interface PoolState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The one way to the data. A transaction is a `Database` of its own, with batches of its own. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly query: Queries;
  /** Where prepared statements run; null within a transaction, where they run as all others do. */
  readonly pipeline: Pipeline | null;
  /**
   * The same data for one request that changes nothing: a key is read once, what is kept in memory
   * may be used, and what requests of the document have gone on to read is prefetched.
   *
   * @param document null where nothing is to be prefetched.
   */
  forRequest(document: QueryDocument | null, variables?: Variables): Database;
  /** Reads by key, together with whoever else reads at this moment. */
  read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found>;
  /** What `read` would answer where it is kept in memory and may be used; undefined elsewhere. */
  cached<Key, Found>(loader: Loader<Key, Found>, key: Key): Found | undefined;
  /**
   * Runs `work` so that all of it happens or nothing. A transaction that loses against another one
   * (serialization failure or deadlock) is run again, so `work` must have no effect elsewhere.
   */
  transaction<T>(work: (tx: Database) => Promise<T>, config?: PgTransactionConfig): Promise<T>;
  poolState(): PoolState;
  close(): Promise<void>;
}
