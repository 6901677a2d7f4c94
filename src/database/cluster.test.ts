import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { clusterFile, preparedCluster } from './cluster.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open.ts';

/** What a cluster is made of, besides the data that is written later. */
const facts = `select json_build_object(
  'databases', (select json_agg(d order by datname) from (
    select datname, encoding, datcollate, datctype, datlocprovider from pg_database) d),
  'settings', (select json_agg(s order by name) from (
    select name, setting from pg_settings where name <> 'random_page_cost') s),
  'relations', (select json_agg(c order by relname) from (
    select relname, relkind, relnatts from pg_class) c),
  'functions', (select count(*) from pg_proc),
  'roles', (select json_agg(rolname order by rolname) from pg_roles))::text as facts`;

describe('the prepared cluster', () => {
  const folder = mkdtempSync(join(tmpdir(), 'halfhour-cluster-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is there for the installed version of PGlite', () => {
    assert.ok(existsSync(clusterFile()), 'Run: npm run generate:cluster');
  });

  it('is what PGlite makes by itself', async () => {
    const made = await PGlite.create();
    const prepared = await PGlite.create({ loadDataDir: preparedCluster(null) as Blob });
    const factsOf = async (client: PGlite) => (await client.query(facts)).rows;
    const [own, ours] = [await factsOf(made), await factsOf(prepared)];
    await made.close();
    await prepared.close();
    assert.deepEqual(ours, own);
  });

  it('begins a database in a folder, and leaves one alone that is there', async () => {
    const directory = join(folder, 'database');
    const within = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
      const db = await openDatabase({ url: null, directory });
      try {
        return await work(db);
      } finally {
        await db.close();
      }
    };
    assert.ok(preparedCluster(directory));
    await within((db) => db.query.execute(sql`create table kept as select 7 as value`));
    assert.equal(preparedCluster(directory), undefined);
    const { rows } = (await within((db) => db.query.execute(sql`select value from kept`))) as {
      rows?: unknown;
    };
    assert.deepEqual(rows, [{ value: 7 }]);
  });
});
