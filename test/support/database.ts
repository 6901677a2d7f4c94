import { randomUUID } from 'node:crypto';
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from '../../src/database/database.ts';
import { openDatabase, pgliteDatabase, pgliteSettings } from '../../src/database/open.ts';
import { movableClock } from '../../src/kernel/clock.ts';
import { prepareStorage } from '../../src/storage.ts';
import { readProjectFile, sourceFingerprint } from './world-source.ts';

/** Tests begin at this instant: a Tuesday in winter, noon in London. */
export const testNow = '2026-03-10T12:00:00Z';

const projectFolder = join(import.meta.dirname, '..', '..');
const cacheFolder = join(projectFolder, '.cache');

/** The PostgreSQL server that tests run on; null for the embedded database. */
export const testServerUrl = process.env.TEST_DATABASE_URL || null;

/** A database of its own with the demonstration world in it, as it was created at `testNow`. */
export async function openTestDatabase(): Promise<Database> {
  return testServerUrl === null ? openEmbedded() : openOnServer(testServerUrl);
}

const statements = new WeakMap<Database, string[]>();

/** The platform looks at intervals which brownouts there are, whatever is asked. */
const readAtIntervals =
  /^select .* from "platform"\."brownouts" where .* order by "platform"\."brownouts"\."starts_at" asc$/;

/**
 * The texts of the statements that a test database has run outside transactions since this was
 * last asked, in order, without what it runs at intervals; null on a server, where they are not
 * heard.
 */
export function takeStatements(db: Database): readonly string[] | null {
  const texts = statements.get(db);
  return texts ? texts.splice(0).filter((text) => !readAtIntervals.test(text)) : null;
}

/**
 * A data folder with the demonstration world in it, for a server of the caller's own. It was created
 * at `testNow`, and may be written to and removed.
 */
export async function copyWorld(folder: string): Promise<void> {
  const template = join(cacheFolder, `world-${worldFingerprint()}`);
  if (!existsSync(template)) await alone(`${template}.lock`, () => createTemplate(template));
  cpSync(template, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/**
 * The world is created once for each state of what it is made from, and copied from then on: copying
 * files takes a third of the processor time of unpacking a dump into memory.
 */
async function openEmbedded(): Promise<Database> {
  removeLeftBehind();
  const folder = mkdtempSync(join(scratchFolder, `${copyPrefix}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await copyWorld(folder);
  const client = await PGlite.create({
    dataDir: join(folder, 'database'),
    ...pgliteSettings,
  });
  const inner = pgliteDatabase(client);
  const run = client.query.bind(client);
  const texts: string[] = [];
  client.query = (...args: Parameters<typeof run>) => {
    texts.push(args[0]);
    return run(...args) as never;
  };
  const { pipeline } = inner;
  if (pipeline) {
    const runPrepared = pipeline.run.bind(pipeline);
    pipeline.run = (shape, values) => {
      texts.push(shape.text);
      return runPrepared(shape, values);
    };
  }
  const db: Database = {
    ...inner,
    async close() {
      await inner.close();
      process.off('exit', remove);
      remove();
    },
  };
  statements.set(db, texts);
  return db;
}

const copyPrefix = 'halfhour-world-';
const sharedMemory = '/dev/shm';

/**
 * In memory where the system offers enough of it, so that no test waits for a disk. In containers
 * there is often next to none.
 */
export const scratchFolder = hasRoom(sharedMemory) ? sharedMemory : tmpdir();

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2_000_000_000;
}

/** A process that is killed leaves its copy behind. */
function removeLeftBehind(): void {
  for (const name of readdirSync(scratchFolder)) {
    const pid = Number(new RegExp(`^${copyPrefix}(\\d+)-`).exec(name)?.[1]);
    if (pid && !isRunning(pid)) rmSync(join(scratchFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function createTemplate(template: string): Promise<void> {
  if (existsSync(template)) return;
  const part = `${template}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const db = await openDatabase({ url: null, directory: join(part, 'database') });
  await prepare(db, null);
  await db.close();
  removeOlderWorlds();
  renameSync(part, template);
}

/** Beside the newest world; an edit that is taken back, or another branch, finds its world again. */
const olderWorldsKept = 2;

/** Worlds of states that the source was in before; each takes a hundred megabytes. */
function removeOlderWorlds(): void {
  const folders = readdirSync(cacheFolder)
    .filter((name) => /^world-[0-9a-f]{16}$/.test(name))
    .map((name) => join(cacheFolder, name))
    .map((folder) => ({ folder, createdMs: statSync(folder).mtimeMs }))
    .toSorted((a, b) => b.createdMs - a.createdMs);
  for (const { folder } of folders.slice(olderWorldsKept)) rmSync(folder, { recursive: true });
}

async function openOnServer(url: string): Promise<Database> {
  const world = await createWorldOnServer(url);
  const db = await openDatabase({ url: world.url, directory: null });
  return {
    ...db,
    async close() {
      await db.close();
      await world.drop();
    },
  };
}

/** A database of its own on the test server with the demonstration world in it; see `copyWorld`. */
export async function createWorldOnServer(
  url: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = `halfhour_world_${worldFingerprint()}`;
  const name = `halfhour_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, async (client) => {
    await client.query('select pg_advisory_lock(4816099)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      template,
    ]);
    if (rowCount === 0) {
      const part = `${template}_part`;
      await client.query(`drop database if exists ${part}`);
      await client.query(`create database ${part}`);
      const partUrl = databaseUrl(url, part);
      const db = await openDatabase({ url: partUrl, directory: null });
      await prepare(db, partUrl);
      await db.close();
      await client.query(`alter database ${part} rename to ${template}`);
    }
    await client.query(`create database ${name} template ${template}`);
  });
  return { url: databaseUrl(url, name), drop: () => dropOnServer(url, name) };
}

/** An empty database on the test server, and what to call when done with it. */
export async function createEmptyDatabase(
  url: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `halfhour_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, (client) => client.query(`create database ${name}`));
  return { url: databaseUrl(url, name), drop: () => dropOnServer(url, name) };
}

async function dropOnServer(url: string, name: string): Promise<void> {
  await onServer(url, (client) => client.query(`drop database ${name} with (force)`));
}

async function prepare(db: Database, url: string | null): Promise<void> {
  const clock = movableClock(testNow);
  await prepareStorage(db, { databaseUrl: url, clock }, { hasWorld: true, report: () => {} });
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

let fingerprint: string | undefined;

/** Read once for each process: a process runs on the source that it was started from. */
function worldFingerprint(): string {
  fingerprint ??= sourceFingerprint(testNow, readProjectFile);
  return fingerprint;
}

/**
 * Test files run beside one another; one of them creates the world, the others wait. The lock holds
 * the number of the process that has it, since a run that is killed leaves it behind.
 */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  while (!takeLock(lock)) await pause(100);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const holder = Number(existsSync(lock) && readFileSync(lock, 'utf8'));
    // Empty for a moment, between being created and being written.
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
    return false;
  }
}
