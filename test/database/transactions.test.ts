import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open.ts';
import { sqlState } from '../../src/database/sql-state.ts';
import { createEmptyDatabase, testServerUrl } from '../support/database.ts';

type Emptied = Awaited<ReturnType<typeof createEmptyDatabase>>;

async function amountOf(db: Database): Promise<number> {
  const { rows } = (await db.query.execute(sql`select amount from purse`)) as {
    rows: { amount: number }[];
  };
  return rows[0]?.amount ?? Number.NaN;
}

const setAmount = (db: Database, amount: number) =>
  db.query.execute(sql`update purse set amount = ${amount}`);

async function rejected(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => assert.fail('it did not fail'),
    (error: unknown) => error,
  );
}

describe('a transaction', () => {
  let database: Emptied | null = null;
  let db: Database;
  before(async () => {
    database = testServerUrl === null ? null : await createEmptyDatabase(testServerUrl);
    db = await openDatabase({ url: database?.url ?? null, directory: null });
    await db.query.execute(sql`create table purse (amount int not null check (amount >= 0))`);
    await db.query.execute(sql`insert into purse values (0)`);
  });
  after(async () => {
    await db.close();
    await database?.drop();
  });

  test('that fails leaves nothing', async () => {
    await setAmount(db, 5);
    const failure = new Error('half way');
    const error = await rejected(
      db.transaction(async (tx) => {
        await setAmount(tx, 7);
        assert.equal(await amountOf(tx), 7);
        throw failure;
      }),
    );
    assert.equal(error, failure);
    assert.equal(await amountOf(db), 5);
  });

  test('does what it is asked for at once in turn, whatever fails of it', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    await db.transaction(async (tx) => {
      const amounts = await Promise.all([1, 2, 3].map((amount) => setAmount(tx, amount)));
      assert.equal(amounts.length, 3);
      assert.equal(await amountOf(tx), 3);
    });
    const error = await rejected(
      db.transaction((tx) => Promise.all([setAmount(tx, -1), setAmount(tx, 8)])),
    );
    assert.equal(sqlState(error), '23514');
    assert.equal(await amountOf(db), 3);
    await new Promise(setImmediate);
    process.off('warning', note);
    assert.deepEqual(warnings, []);
  });

  test('within another one is a part of it', async () => {
    await setAmount(db, 1);
    await rejected(
      db.transaction(async (tx) => {
        await tx.transaction((inner) => setAmount(inner, 9));
        throw new Error('after the inner one');
      }),
    );
    assert.equal(await amountOf(db), 1);
  });

  test('that fails for another reason is not run again', async () => {
    let runs = 0;
    const error = await rejected(
      db.transaction(async (tx) => {
        runs += 1;
        await setAmount(tx, -1);
      }),
    );
    assert.equal(sqlState(error), '23514');
    assert.equal(runs, 1);
  });

  test('that loses against others is run again, five times at most', async () => {
    let runs = 0;
    const losing = Object.assign(new Error('could not serialize'), { code: '40001' });
    const lose = async () => {
      runs += 1;
      throw new Error('failed query', { cause: losing });
    };
    assert.equal(sqlState(await rejected(db.transaction(lose))), '40001');
    assert.equal(runs, 5);
  });
});

test('sqlState finds the state through what wraps it, and nothing in other errors', () => {
  const state = Object.assign(new Error('duplicate key'), { code: '23505' });
  assert.equal(sqlState(state), '23505');
  const wrapped = new Error('outer', { cause: new Error('inner', { cause: state }) });
  assert.equal(sqlState(wrapped), '23505');
  assert.equal(sqlState(new Error('plain')), null);
  assert.equal(sqlState(Object.assign(new Error('system'), { code: 'ECONNREFUSED' })), null);
  assert.equal(sqlState('23505'), null);
});

const skip = testServerUrl === null && 'TEST_DATABASE_URL is not set';

describe('on PostgreSQL', { skip }, () => {
  let database: Emptied;
  let db: Database;
  before(async () => {
    database = await createEmptyDatabase(testServerUrl ?? '');
    db = await openDatabase({ url: database.url, directory: null, statementTimeoutMs: 200 });
    await db.query.execute(sql`create table purse (amount int not null)`);
    await db.query.execute(sql`insert into purse values (0)`);
  });
  after(async () => {
    await db.close();
    await database.drop();
  });

  test('two transactions that conflict both succeed', async () => {
    await setAmount(db, 10);
    const bothHaveRead = Promise.withResolvers<void>();
    let runs = 0;
    const add = (more: number) =>
      db.transaction(
        async (tx) => {
          runs += 1;
          const amount = await amountOf(tx);
          if (runs === 2) bothHaveRead.resolve();
          await bothHaveRead.promise;
          await setAmount(tx, amount + more);
        },
        { isolationLevel: 'serializable' },
      );
    await Promise.all([add(1), add(100)]);
    assert.equal(await amountOf(db), 111);
    assert.ok(runs > 2, 'they never conflicted');
  });

  test('a statement that runs too long is ended', async () => {
    const error = await rejected(db.query.execute(sql`select pg_sleep(30)`));
    assert.equal(sqlState(error), '57014');
    assert.equal(await amountOf(db), 111);
  });
});
