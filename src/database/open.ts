import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle as drizzleNodePostgres } from 'drizzle-orm/node-postgres';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { Batcher } from './batching/batcher.ts';
import { requestReads } from './batching/request-reads.ts';
import { CachedReads, VersionedCache } from './cache/versioned-cache.ts';
import { assertBeginning, preparedCluster } from './cluster.ts';
import type { Database, Queries } from './database.ts';
import { openEmbeddedPipeline } from './driver/embedded-pipeline.ts';
import { keepSelections } from './driver/embedded-selections.ts';
import { openPipeline } from './driver/pipeline.ts';
import { connectionFailure, folderFailure } from './failures.ts';
import { sqlState } from './sql-state.ts';

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
 * PGlite's extensions, which PostgreSQL finds by itself, and the cost of a page that is read out of
 * order: everything that is read often is in memory. With the default cost, which is that of a
 * turning disk, the planner read whole tables for a few rows.
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
  if (directory === null) return pgliteDatabase(await createPglite(null, () => {}));
  assertBeginning(directory);
  const said: string[] = [];
  try {
    return pgliteDatabase(await createPglite(directory, (line) => said.push(line)));
  } catch (error) {
    throw folderFailure(error, directory, said);
  }
}

/** @param hear is told what PostgreSQL writes about its own state. */
function createPglite(directory: string | null, hear: (line: string) => void): Promise<PGlite> {
  const cluster = preparedCluster(directory);
  return PGlite.create({
    ...(directory !== null && { dataDir: directory }),
    ...(cluster && { loadDataDir: cluster }),
    ...pgliteSettings,
    onStderr(line) {
      hear(line);
      return false;
    },
  });
}

/** An embedded database that is open already. */
export function pgliteDatabase(client: PGlite): Database {
  keepSelections(client);
  return databaseOver({
    kind: 'pglite',
    pipeline: openEmbeddedPipeline(client),
    query: drizzlePglite(client, { casing: 'snake_case' }) as unknown as Queries,
    poolState: () => ({ total: 1, idle: client.ready ? 1 : 0, waiting: 0 }),
    close: () => client.close(),
  });
}

async function openPostgresql(url: string, options: DatabaseOptions): Promise<Database> {
  const { statementTimeoutMs = 10_000, maxConnections = 10 } = options;
  pg.types.setTypeParser(pg.types.builtins.INT8, wholeNumberOf);
  await assertReachable(url);
  const config = {
    connectionString: url,
    statement_timeout: statementTimeoutMs,
    application_name: 'halfhour',
  };
  const pool = new pg.Pool({
    ...config,
    max: maxConnections,
    idle_in_transaction_session_timeout: 30_000,
  });
  // Its statements are planned once: to plan one takes longer than to run it, and their keys are
  // of the same kind every time. Instants in UTC need no conversion.
  const pipeline = openPipeline({
    ...config,
    options: '-c plan_cache_mode=force_generic_plan -c TimeZone=UTC',
  });
  pool.on('connect', queueStatements);
  // A connection that breaks while idle is replaced by the pool; without a listener the error would
  // end the process.
  pool.on('error', () => {});
  const query = drizzleNodePostgres(pool, { casing: 'snake_case' }) as unknown as Queries;
  return databaseOver({
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

/** A bigint of a statement that is not prepared, as the embedded database reads it. */
function wholeNumberOf(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}

/** How long a server may take to let somebody in. */
const signOnTimeoutMs = 10_000;

/** @throws StorageFailure where the server is not there or lets nobody in. */
async function assertReachable(url: string): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: signOnTimeoutMs,
    application_name: 'halfhour',
  });
  // It is told by the promise; without a listener the event would end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    throw connectionFailure(error, url);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Runs the statements of one connection one after the other, as the concurrent reads of a transaction
 * need: node-postgres is about to drop its own queue.
 */
function queueStatements(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...args: unknown[]): Promise<unknown> => {
    // With a callback it is the pool that calls, which takes a connection for each statement.
    if (typeof args.at(-1) === 'function') return query(...args);
    const result = last.then(() => query(...args));
    last = result.catch(() => {});
    return result;
  };
  client.query = queued as typeof client.query;
}

type Connections = Pick<Database, 'kind' | 'query' | 'pipeline' | 'poolState' | 'close'>;

function databaseOver(connections: Connections): Database {
  let batcher: Batcher;
  const cache = new VersionedCache();
  const db: Database = {
    ...connections,
    read: (loader, key) => batcher.read(loader, key),
    cached: () => undefined,
    forRequest: (document, variables = {}) =>
      requestReads({
        db,
        batcher,
        cached: new CachedReads(batcher, cache),
        document,
        variables,
      }),
    transaction: (work, config) => withRetries(() => runTransaction(connections, work, config)),
  };
  batcher = new Batcher(db);
  return db;
}

/** Where the work fails and then its rolling back as well, the work's failure is the one to tell. */
async function runTransaction<T>(
  connections: Connections,
  work: (tx: Database) => Promise<T>,
  config: Parameters<Queries['transaction']>[1],
): Promise<T> {
  let failure: { readonly error: unknown } | null = null;
  const begun = connections.query.transaction(async (query) => {
    try {
      return await work(transactionOn(connections, query));
    } catch (error) {
      failure = { error };
      throw error;
    }
  }, config);
  return begun.catch((error) => {
    throw failure === null ? error : (failure as { error: unknown }).error;
  });
}

function transactionOn(connections: Connections, query: Queries): Database {
  let batcher: Batcher;
  const tx: Database = {
    ...connections,
    query,
    pipeline: null,
    read: (loader, key) => batcher.read(loader, key),
    cached: () => undefined,
    forRequest: () => tx,
    transaction: (work) => work(tx),
    close: () => Promise.reject(new Error('A transaction ends with its work, not by close().')),
  };
  batcher = new Batcher(tx);
  return tx;
}

/** SQLSTATEs of transactions that lost: serialization failure and deadlock. */
const retriedStates: ReadonlySet<string> = new Set(['40001', '40P01']);
const maxAttempts = 5;

async function withRetries<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === maxAttempts || !retriedStates.has(sqlState(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt));
    }
  }
}
