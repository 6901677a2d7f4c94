import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { sql } from 'drizzle-orm';
import { drizzle as drizzleNodePostgres } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT, PgTransactionConfig } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { preparedCluster } from './cluster.ts';
import { openEmbeddedPipeline } from './embedded.ts';
import { keepSelections } from './embedded-reads.ts';
import type { Loader } from './loaders.ts';
import { openPipeline, type Pipeline } from './pipeline.ts';
import { Reader } from './reader.ts';
import { type Course, doorOfRequest, type Variables } from './requests.ts';
import { Memory, SlowReads } from './slow.ts';
import { sqlState } from './sql-state.ts';

/** Drizzle's builders, the same for both databases. */
export type Queries = PgDatabase<PgQueryResultHKT, Record<string, never>>;

interface PoolState {
  readonly total: number;
  readonly idle: number;
  readonly waiting: number;
}

/** The one door to the data. A transaction is a door of its own, with loaders of its own. */
export interface Database {
  readonly kind: 'pglite' | 'postgresql';
  readonly query: Queries;
  /** Where prepared statements run; null within a transaction, where they run as all others do. */
  readonly pipeline: Pipeline | null;
  /** The same door for one request that changes nothing: see `doorOfRequest`. */
  forRequest(course: Course, variables?: Variables): Database;
  /** Finds by key, together with whoever else asks at this moment. */
  read<Key, Found>(loader: Loader<Key, Found>, key: Key): Promise<Found>;
  /** What `read` would find where it is kept in memory and may be used; undefined elsewhere. */
  kept<Key, Found>(loader: Loader<Key, Found>, key: Key): Found | undefined;
  /**
   * Runs `work` so that all of it happens or nothing. A transaction that loses against another one
   * (serialization failure or deadlock) is run again, so `work` must have no effect elsewhere.
   */
  transaction<T>(work: (tx: Database) => Promise<T>, config?: PgTransactionConfig): Promise<T>;
  poolState(): PoolState;
  close(): Promise<void>;
}

interface DatabaseOptions {
  /** A PostgreSQL server; null for the embedded database. */
  readonly url: string | null;
  /** Where the embedded database lives; null keeps it in memory. */
  readonly directory: string | null;
  /** The longest a statement may run on PostgreSQL. */
  readonly statementTimeoutMs?: number;
  readonly maxConnections?: number;
}

/**
 * What PGlite brings along beside its core and has to be told of, where PostgreSQL finds it by
 * itself; and that no page is far: all that is read often is in memory. With the usual costs, which
 * are those of a turning disk, whole tables were read for a few rows.
 */
export const pgliteSettings = {
  extensions: { btree_gist, pg_trgm },
  startParams: [...PGlite.defaultStartParams, '-c', 'random_page_cost=1.1'],
};

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url === null ? openPglite(options) : openPostgresql(options.url, options);
}

async function openPglite(options: DatabaseOptions): Promise<Database> {
  const { directory } = options;
  const cluster = preparedCluster(directory);
  const client = await PGlite.create({
    ...(directory !== null && { dataDir: directory }),
    ...(cluster && { loadDataDir: cluster }),
    ...pgliteSettings,
  });
  return pgliteDatabase(client);
}

/** The door to an embedded database that is open already. */
export function pgliteDatabase(client: PGlite): Database {
  keepSelections(client);
  return door({
    kind: 'pglite',
    pipeline: openEmbeddedPipeline(client),
    query: drizzlePglite(client, { casing: 'snake_case' }) as unknown as Queries,
    poolState: () => ({ total: 1, idle: client.ready ? 1 : 0, waiting: 0 }),
    close: () => client.close(),
  });
}

async function openPostgresql(url: string, options: DatabaseOptions): Promise<Database> {
  const connecting = {
    connectionString: url,
    statement_timeout: options.statementTimeoutMs ?? 10_000,
    application_name: 'halfhour',
  };
  const pool = new pg.Pool({
    ...connecting,
    max: options.maxConnections ?? 10,
    idle_in_transaction_session_timeout: 30_000,
  });
  // Its statements are planned once: to plan one takes longer than to run it, and their keys are
  // of the same kind every time. Instants in UTC are read without a detour.
  const pipeline = openPipeline({
    ...connecting,
    options: '-c plan_cache_mode=force_generic_plan -c TimeZone=UTC',
  });
  pool.on('connect', takeTurns);
  // A connection that breaks while idle is replaced by the pool; without a listener it would end us.
  pool.on('error', () => {});
  const query = drizzleNodePostgres(pool, { casing: 'snake_case' }) as unknown as Queries;
  await query.execute(sql`select 1`);
  return door({
    kind: 'postgresql',
    query,
    pipeline,
    poolState() {
      const { total, idle } = pipeline.connections();
      return {
        total: pool.totalCount + total,
        idle: pool.idleCount + idle,
        waiting: pool.waitingCount,
      };
    },
    async close() {
      await Promise.all([pool.end(), pipeline.close()]);
    },
  });
}

/**
 * Has what is asked of a connection at once wait for one another, as the reads of a transaction are:
 * node-postgres is about to give up keeping a queue itself.
 */
function takeTurns(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...words: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (...words: unknown[]): Promise<unknown> => {
    // With a callback it is the pool that asks, which takes a connection for each statement.
    if (typeof words.at(-1) === 'function') return query(...words);
    const mine = last.then(() => query(...words));
    last = mine.catch(() => {});
    return mine;
  };
  client.query = inTurn as typeof client.query;
}

type Connection = Pick<Database, 'kind' | 'query' | 'pipeline' | 'poolState' | 'close'>;

function door(connection: Connection): Database {
  let reader: Reader;
  const memory = new Memory();
  const db: Database = {
    ...connection,
    read: (loader, key) => reader.read(loader, key),
    kept: () => undefined,
    forRequest: (course, variables = {}) =>
      doorOfRequest(db, reader, new SlowReads(reader, memory), course, variables),
    transaction: (work, config) =>
      again(() => connection.query.transaction((query) => work(within(connection, query)), config)),
  };
  reader = new Reader(db);
  return db;
}

function within(connection: Connection, query: Queries): Database {
  let reader: Reader;
  const tx: Database = {
    ...connection,
    query,
    pipeline: null,
    read: (loader, key) => reader.read(loader, key),
    kept: () => undefined,
    forRequest: () => tx,
    transaction: (work) => work(tx),
    close: () => Promise.reject(new Error('A transaction ends with its work, not by close().')),
  };
  reader = new Reader(tx);
  return tx;
}

const lostAgainstAnother: ReadonlySet<string> = new Set(['40001', '40P01']);
const attempts = 5;

async function again<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !lostAgainstAnother.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }
}
