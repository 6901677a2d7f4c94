import pg from 'pg';

/** Held, shared, by every run on one server, so that none clears away what another uses. */
const runLock = 4_816_098;
/** Held by whoever creates a database from the template of the world; see `database.ts`. */
const templateLock = 4_816_099;

export interface ServerRun {
  end(): Promise<void>;
}

/**
 * Points the tests at PostgreSQL and Redis, and clears away what a run that was killed left
 * behind.
 *
 * @param environment is changed: TEST_DATABASE_URL and TEST_REDIS_URL are set where they are not.
 */
export async function beginServerRun(environment: NodeJS.ProcessEnv): Promise<ServerRun> {
  const url =
    environment.TEST_DATABASE_URL ||
    environment.DATABASE_URL ||
    'postgres://postgres@127.0.0.1:5432/postgres';
  environment.TEST_DATABASE_URL = url;
  environment.TEST_REDIS_URL ||= environment.REDIS_URL || 'redis://127.0.0.1:6379';
  const client = new pg.Client({ connectionString: url, application_name: 'halfhour-tests' });
  await client.connect();
  const { rows } = await client.query('select pg_try_advisory_lock($1) as is_alone', [runLock]);
  if (rows[0]?.is_alone) await dropLeftovers(client);
  await client.query('select pg_advisory_lock_shared($1)', [runLock]);
  if (rows[0]?.is_alone) await client.query('select pg_advisory_unlock($1)', [runLock]);
  return { end: () => client.end() };
}

async function dropLeftovers(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database d
      where (datname like 'halfhour\\_test\\_%' or datname like 'halfhour\\_world\\_%')
        and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
  );
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}"`);
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
}
