import { fileURLToPath } from 'node:url';
import { drizzle as drizzleNodePostgres } from 'drizzle-orm/node-postgres';
import { migrate as migrateNodePostgres } from 'drizzle-orm/node-postgres/migrator';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import pg from 'pg';
import type { Database } from './database.ts';

export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Any number that nothing else locks; the same in every release. */
const migrationLock = 4_816_001;

/**
 * Brings the database's tables to this release, in one transaction. Servers that start together
 * wait for one another. An own connection is used, since a migration may take longer than the
 * time limit of the pool's statements.
 */
export async function migrate(
  db: Database,
  url: string | null,
  folder: string = migrationsFolder,
): Promise<void> {
  if (url === null) {
    await migratePglite(db.query as never, { migrationsFolder: folder });
    return;
  }
  await withLock(url, migrationLock, (client) =>
    migrateNodePostgres(drizzleNodePostgres(client), { migrationsFolder: folder }),
  );
}

/** Runs `work` while no other server holds the same lock. */
export async function withLock<T>(
  url: string,
  lock: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'halfhour-migrations' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    return await work(client);
  } finally {
    await client.end();
  }
}
