import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { schema as collections } from '../../src/database/cache/collections.tables.ts';
import type { Database } from '../../src/database/database.ts';
import { migrate } from '../../src/database/migrate.ts';
import { pgliteDatabase, pgliteSettings } from '../../src/database/open.ts';
import { domainFolders } from '../../src/domains/folders.ts';

/** Tables that lie in none of the schemas. */
async function homelessTables(db: Database, schemas: readonly string[]): Promise<string[]> {
  const { rows } = (await db.query.execute(sql`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema', 'drizzle')
    order by 1`)) as { rows: { name: string }[] };
  const homes = new Set(schemas);
  return rows.map(({ name }) => name).filter((name) => !homes.has(name.split('.')[0] ?? ''));
}

/** Foreign keys that no index begins with: deleting or joining along them would read the table. */
async function unindexedForeignKeys(db: Database): Promise<string[]> {
  const { rows } = (await db.query.execute(sql`
    select c.conrelid::regclass::text || ' ' || c.conname as name from pg_constraint c
    where c.contype = 'f' and not exists (
      select from pg_index i
      where i.indrelid = c.conrelid and i.indpred is null
        and (i.indkey::int2[])[0 : cardinality(c.conkey) - 1] @> c.conkey
    )
    order by 1`)) as { rows: { name: string }[] };
  return rows.map(({ name }) => name);
}

describe('the tables', () => {
  let db: Database;
  /** One for each domain, and one of the database's own. */
  const homes = [...domainFolders().map(({ name }) => name), collections.schemaName];

  before(async () => {
    db = pgliteDatabase(await PGlite.create({ ...pgliteSettings }));
    await migrate(db, null);
  });
  after(() => db.close());

  test('lie in the schema of their domain', async () => {
    assert.deepEqual(await homelessTables(db, homes), []);
    assert.notDeepEqual(await homelessTables(db, []), []);
  });

  test('have an index for every foreign key', async () => {
    assert.deepEqual(await unindexedForeignKeys(db), []);
  });

  test('that break these rules are found', async () => {
    await db.query.execute(sql`create table loose (id int primary key)`);
    await db.query.execute(sql`
      create table identity.bad (
        a int constraint bare references loose, b int constraint led references loose,
        c int constraint second references loose, d int constraint partial references loose)`);
    await db.query.execute(sql`create index on identity.bad (b, c)`);
    await db.query.execute(sql`create index on identity.bad (d) where d > 5`);
    assert.deepEqual(await homelessTables(db, homes), ['public.loose']);
    assert.deepEqual(await unindexedForeignKeys(db), [
      'identity.bad bare',
      'identity.bad partial',
      'identity.bad second',
    ]);
  });
});
