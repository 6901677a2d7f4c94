import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { openStorage } from '../storage.ts';
import type { Database } from './database.ts';
import { failureMessage, storageAdvice } from './failures.ts';
import { pgliteDatabase } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'halfhour-failures-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a start says where the data cannot be opened. */
async function refusalOf(place: { databaseUrl: string | null; dataDirectory: string }) {
  let db: Database;
  try {
    db = await openStorage(place);
  } catch (error) {
    return failureMessage(error, place);
  }
  await db.close();
  assert.fail('it was opened');
}

/** A message of PostgreSQL: its letter, its length, its fields with their letters. */
function errorMessage(fields: Readonly<Record<string, string>>): Buffer {
  const text = Object.entries(fields).map(([letter, value]) => `${letter}${value}\0`);
  const body = Buffer.from(`${text.join('')}\0`);
  const head = Buffer.from([69, 0, 0, 0, 0]);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** What a start says where a server answers whoever signs on by one message, or hangs up. */
async function refusalByServer(answer: Buffer | null): Promise<{ text: string; port: number }> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => (answer ? socket.end(answer) : socket.destroy()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const databaseUrl = `postgres://keeper:hush-hush@127.0.0.1:${port}/houses`;
    return { text: await refusalOf({ databaseUrl, dataDirectory: folder }), port };
  } finally {
    server.close();
  }
}

describe('a PostgreSQL server that cannot be used is told', () => {
  // The states are those of appendix A of PostgreSQL's manual, its messages as the server has them.
  for (const [state, message, pattern] of [
    ['3D000', 'database "houses" does not exist', /has no database "houses"\. Create it/],
    ['28P01', 'password authentication failed', /refuses the password of the user "keeper"/],
    [
      '28000',
      'no pg_hba.conf entry',
      /does not let the user "keeper" in \(no pg_hba\.conf entry\)/,
    ],
    ['53300', 'sorry, too many clients already', /no connection left\. Raise max_connections/],
    ['57P03', 'the database system is starting up', /is stopping or starting/],
    ['XX000', 'something else', /cannot be used \(something else\)/],
  ] as const) {
    it(`with its place and what to do, and no secret: ${message}`, async () => {
      const fields = { S: 'FATAL', V: 'FATAL', C: state, M: message };
      const { text, port } = await refusalByServer(errorMessage(fields));
      assert.match(text, pattern);
      assert.match(text, new RegExp(`127\\.0\\.0\\.1:${port}\\b`));
      assert.match(text, /DATABASE_URL/);
      assert.doesNotMatch(text, /hush|Failed query|params/);
    });
  }

  it('where it hangs up, where nobody listens and where the host is not known', async () => {
    const { text, port } = await refusalByServer(null);
    assert.match(
      text,
      new RegExp(`127\\.0\\.0\\.1:${port}, where DATABASE_URL leads, cannot be used`),
    );
    const refusal = (host: string) =>
      refusalOf({
        databaseUrl: `postgres://keeper:hush-hush@${host}/houses`,
        dataDirectory: folder,
      });
    // Nobody listens there any more.
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      assert.equal(
        await refusal(host),
        `No PostgreSQL server answers at ${host}, where DATABASE_URL leads. Start it, or correct host and port.`,
      );
    }
    assert.match(await refusal('nowhere.invalid'), /^The host nowhere\.invalid, .* is not known/);
  });
});

describe('an embedded database that cannot be opened is told', () => {
  const whole = join(folder, 'whole');
  before(async () => {
    const db = await openStorage({ databaseUrl: null, dataDirectory: whole });
    await db.query.execute(sql`create table notes (text text not null)`);
    await db.close();
  });

  const broken = async (name: string, breakIt: (directory: string) => void) => {
    const dataDirectory = join(folder, name);
    cpSync(whole, dataDirectory, { recursive: true });
    breakIt(join(dataDirectory, 'database'));
    const text = await refusalOf({ databaseUrl: null, dataDirectory });
    assert.ok(text.includes(join(dataDirectory, 'database')), text);
    return text;
  };

  it('where its files are damaged, with what PostgreSQL says of them', async () => {
    const control = await broken('control', (directory) =>
      truncateSync(join(directory, 'global', 'pg_control'), 0),
    );
    assert.match(control, /is damaged \(could not read file "global\/pg_control".*Put a backup/);
    const log = await broken('log', (directory) =>
      rmSync(join(directory, 'pg_wal'), { recursive: true }),
    );
    assert.match(log, /is damaged \(.*pg_wal/);
  });

  it('where another release made it', async () => {
    const text = await broken('release', (directory) =>
      writeFileSync(join(directory, 'PG_VERSION'), '12\n'),
    );
    assert.match(text, /belongs to another release \(.*version 12, .*\)\. Use that release/);
  });

  it('where it is known no more as a database, and nothing is written over it', async () => {
    const text = await broken('unknown', (directory) => rmSync(join(directory, 'PG_VERSION')));
    assert.match(text, /is damaged \(its file PG_VERSION is missing\)/);
    writeFileSync(join(folder, 'unknown', 'database', 'PG_VERSION'), '18\n');
    const db = await openStorage({ databaseUrl: null, dataDirectory: join(folder, 'unknown') });
    assert.equal(await db.query.$count(sql`notes`), 0);
    await db.close();
  });

  it('where the folder cannot be one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const dataDirectory of [file, join(file, 'below')]) {
      const text = await refusalOf({ databaseUrl: null, dataDirectory });
      assert.equal(
        text,
        `The data folder cannot be made: ${file} is a file. Set HALFHOUR_DATA_DIR to a folder.`,
      );
    }
  });
});

describe('a failure while the data is in use', () => {
  const failure = (code: string) => Object.assign(new Error('as the database has it'), { code });
  const place = { databaseUrl: 'postgres://keeper:hush-hush@db:5432/houses', dataDirectory: '' };

  it('comes with advice where its cause lies in how the data is kept', () => {
    const full = new Error('around it', { cause: failure('53100') });
    assert.match(storageAdvice(full, place) ?? '', /^The disk of the database houses at db:5432 /);
    assert.match(storageAdvice(failure('XX001')) ?? '', /damaged.*backup/);
    assert.equal(storageAdvice(failure('23505')), null);
    assert.equal(storageAdvice(new Error('of our own')), null);
  });

  it('is told without the values of the statement', async () => {
    const db = await openStorage({ databaseUrl: null, dataDirectory: join(folder, 'values') });
    try {
      await assert.rejects(db.query.execute(sql`select ${'hush-hush'}::int`), (error: Error) => {
        assert.match(error.message, /hush/);
        assert.match(failureMessage(error), /^invalid input syntax for type integer/);
        return true;
      });
    } finally {
      await db.close();
    }
  });

  it('is the one that is told where rolling back fails as well', async () => {
    const client = await PGlite.create();
    const run = client.transaction.bind(client);
    client.transaction = (work) =>
      run(work).catch(() => {
        throw new Error('the rolling back failed');
      });
    const db = pgliteDatabase(client);
    const working = db.transaction(async () => {
      throw new Error('the work failed');
    });
    await assert.rejects(working, /the work failed/);
    await db.close();
  });
});
