import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import drizzleConfig from '../../drizzle.config.ts';
import type { Database } from '../../src/database/database.ts';
import { migrate, migrationsFolder } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { prepareStorage } from '../../src/storage.ts';
import {
  createEmptyDatabase,
  openTestDatabase,
  testNow,
  testServerUrl,
} from '../support/database.ts';
import {
  addMigration,
  fillFrom,
  firstMigrations,
  readJournal,
  rowCountsOf,
  tablesOf,
} from './migration-harness.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const { entries } = readJournal(migrationsFolder);

interface Opened {
  readonly db: Database;
  readonly url: string | null;
  close(): Promise<void>;
}

async function openEmpty(): Promise<Opened> {
  const database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
  const url = database?.url ?? null;
  const db = await openDatabase({ url, directory: null });
  const close = async () => {
    await db.close();
    await database?.drop();
  };
  return { db, url, close };
}

async function appliedCount(db: Database): Promise<number> {
  return db.query.$count(sql`drizzle.__drizzle_migrations`);
}

describe('every migration', () => {
  let world: Database;
  let empty: Opened;
  let filled: Opened;
  before(async () => {
    world = await openTestDatabase();
    empty = await openEmpty();
    filled = await openEmpty();
  });
  after(async () => {
    await world.close();
    await empty.close();
    await filled.close();
  });

  for (const [index, { tag }] of entries.entries()) {
    test(`${tag} applies to an empty database and to a filled one`, async () => {
      const folder = firstMigrations(migrationsFolder, index + 1);
      try {
        await migrate(empty.db, empty.url, folder);
        const countsBefore = await rowCountsOf(filled.db);
        await migrate(filled.db, filled.url, folder);
        assert.equal(await appliedCount(empty.db), index + 1);
        assert.equal(await appliedCount(filled.db), index + 1);
        assert.deepEqual(await tablesOf(filled.db), await tablesOf(empty.db));
        const countsAfter = await rowCountsOf(filled.db);
        for (const [table, count] of countsBefore) {
          // A migration may begin to count the versions of a collection.
          if (table === 'collections.versions') continue;
          if (countsAfter.has(table)) assert.equal(countsAfter.get(table), count, table);
        }
        await fillFrom(world, filled.db);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  test('leaves a database as the world was created in', async () => {
    assert.deepEqual(await tablesOf(filled.db), await tablesOf(world));
    const counts = await rowCountsOf(filled.db);
    assert.deepEqual(counts, await rowCountsOf(world));
    assert.ok((counts.get('identity.users') ?? 0) > 10);
  });

  test('is applied once', async () => {
    const counts = await rowCountsOf(filled.db);
    await migrate(filled.db, filled.url);
    await migrate(filled.db, filled.url);
    assert.equal(await appliedCount(filled.db), entries.length);
    assert.deepEqual(await rowCountsOf(filled.db), counts);
  });

  test('that cannot take rows which are there would be found', async () => {
    const folder = firstMigrations(migrationsFolder, entries.length);
    try {
      addMigration(folder, '9999_bad', 'alter table identity.users add bad text not null');
      await migrate(empty.db, empty.url, folder);
      await assert.rejects(migrate(filled.db, filled.url, folder));
      assert.equal(await appliedCount(filled.db), entries.length);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the tables in the source', () => {
  const folder = mkdtempSync(join(projectFolder, 'node_modules', '.halfhour-migrations-'));
  after(() => rmSync(folder, { recursive: true }));

  const drizzleKit = (...words: string[]) =>
    promisify(execFile)(
      process.execPath,
      [join(projectFolder, 'node_modules', 'drizzle-kit', 'bin.cjs'), ...words],
      { cwd: projectFolder },
    );
  const generatedIn = async (name: string, from: string | null): Promise<string[]> => {
    const out = join(folder, name);
    if (from !== null) cpSync(from, out, { recursive: true });
    const config = join(folder, `${name}.config.ts`);
    const settings = {
      ...drizzleConfig,
      out: `./${relative(projectFolder, out)}`,
    };
    writeFileSync(config, `export default ${JSON.stringify(settings)};\n`);
    await drizzleKit('generate', '--config', relative(projectFolder, config));
    const known = new Set(from === null ? [] : readdirSync(from));
    return readdirSync(out).filter((file) => !known.has(file));
  };

  test('are what the migrations create', async () => {
    assert.deepEqual(await generatedIn('complete', migrationsFolder), []);
  });

  test('would give a migration where one is missing', async () => {
    assert.equal(
      (await generatedIn('none', null)).filter((file) => file.endsWith('.sql')).length,
      1,
    );
  });

  test('have migrations that follow one another', async () => {
    const { stdout } = await drizzleKit('check');
    assert.match(stdout, /Everything's fine/);
  });
});

const skip = testServerUrl === null && 'TEST_DATABASE_URL is not set';

test('two servers that start on one empty database prepare it once', { skip }, async () => {
  const { url, drop } = await createEmptyDatabase(testServerUrl ?? '');
  const clock = movableClock(testNow);
  const prepareOne = async (): Promise<void> => {
    const db = await openDatabase({ url, directory: null });
    try {
      await prepareStorage(db, { databaseUrl: url, clock }, { hasWorld: true, report: () => {} });
    } finally {
      await db.close();
    }
  };
  const world = await openTestDatabase();
  try {
    await Promise.all([prepareOne(), prepareOne(), prepareOne()]);
    const db = await openDatabase({ url, directory: null });
    assert.deepEqual(await rowCountsOf(db), await rowCountsOf(world));
    assert.equal(await appliedCount(db), entries.length);
    await db.close();
  } finally {
    await world.close();
    await drop();
  }
});
