import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import { openTestDatabase } from '../../../test/support/database.ts';
import { brownouts } from '../../domains/platform/tables.ts';
import type { Database } from '../database.ts';
import { loadMany, loadOne } from './loaders.ts';

interface Row {
  id: number;
  disablesRequestsTo: string;
}

/** Every statement's keys, in the order in which the statements were sent. */
let sent: number[][] = [];

async function select(db: Database, ids: readonly number[]): Promise<Row[]> {
  sent.push([...ids]);
  if (ids.includes(-1)) throw new Error('The database is away');
  const { id, disablesRequestsTo } = brownouts;
  const rows = await db.query.select({ id, disablesRequestsTo }).from(brownouts).orderBy(id);
  return rows.filter((row) => ids.includes(row.id));
}

const byId = loadOne<number, Row>('test.byId', select, ({ id }) => id);
const allOfField = loadMany<string, Row>(
  'test.allOfField',
  async (db, fields) => {
    const rows = await db.query.select().from(brownouts).orderBy(brownouts.id);
    return rows.filter((row) => fields.includes(row.disablesRequestsTo));
  },
  ({ disablesRequestsTo }) => disablesRequestsTo,
);

describe('loaders', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());
  beforeEach(() => {
    sent = [];
  });

  it('ask for the keys of one moment in one statement, each key once', async () => {
    const found = await Promise.all([1, 2, 1, 3, 2, 1].map((id) => db.read(byId, id)));
    assert.deepEqual(sent, [[1, 2, 3]]);
    assert.deepEqual(
      found.map((row) => row?.id),
      [1, 2, 1, 3, 2, 1],
    );
    assert.equal(found[0], found[2]);
  });

  it('keep nothing: what is asked for later is read again', async () => {
    const before = await db.read(byId, 1);
    await db.query
      .update(brownouts)
      .set({ disablesRequestsTo: 'Query.node' })
      .where(eq(brownouts.id, 1));
    const now = await db.read(byId, 1);
    assert.equal(sent.length, 2);
    assert.notEqual(before?.disablesRequestsTo, 'Query.node');
    assert.equal(now?.disablesRequestsTo, 'Query.node');
  });

  it('answer null or an empty list for what is not there', async () => {
    const [row, missing, none] = await Promise.all([
      db.read(byId, 2),
      db.read(byId, 999_999),
      db.read(allOfField, 'Query.nothing'),
    ]);
    assert.equal(row?.id, 2);
    assert.equal(missing, null);
    assert.deepEqual(none, []);
  });

  it('answer all rows of a key in the order of the statement', async () => {
    const rows = await db.read(allOfField, 'ObtainKrakenJSONWebToken.possibleErrors');
    assert.ok(rows.length >= 3);
    const ids = rows.map(({ id }) => id);
    assert.deepEqual(
      ids,
      ids.toSorted((a, b) => a - b),
    );
  });

  it('hand out rows that nobody can change for the others', async () => {
    const row = (await db.read(byId, 2)) as Row;
    assert.ok(Object.isFrozen(row));
    assert.throws(() => {
      row.disablesRequestsTo = 'changed';
    }, TypeError);
    const [one] = await db.read(allOfField, row.disablesRequestsTo);
    assert.ok(Object.isFrozen(one));
  });

  it('fail for everyone who waits, and for nobody who asks later', async () => {
    const asked = [1, -1, 1].map((id) => db.read(byId, id));
    const outcomes = await Promise.allSettled(asked);
    assert.deepEqual(sent, [[1, -1]]);
    for (const outcome of outcomes) {
      assert.equal(outcome.status, 'rejected');
      assert.match(String(outcome.reason), /The database is away/);
    }
    assert.equal((await db.read(byId, 1))?.id, 1);
  });

  it('split more than a thousand keys', async () => {
    const ids = Array.from({ length: 2500 }, (_, n) => n + 1);
    const found = await Promise.all(ids.map((id) => db.read(byId, id)));
    assert.deepEqual(
      sent.map((keys) => keys.length),
      [1000, 1000, 500],
    );
    assert.deepEqual(sent.flat(), ids);
    assert.equal(found.filter(Boolean).length, (await db.query.select().from(brownouts)).length);
  });

  it('read within a transaction what it has written itself, and no one else does', async () => {
    await assert.rejects(
      db.transaction(async (tx) => {
        await tx.query
          .update(brownouts)
          .set({ disablesRequestsTo: 'Query.mine' })
          .where(eq(brownouts.id, 2));
        assert.equal((await tx.read(byId, 2))?.disablesRequestsTo, 'Query.mine');
        assert.equal(await tx.transaction(async (inner) => inner === tx), true);
        throw new Error('rolled back');
      }),
      /rolled back/,
    );
    assert.notEqual((await db.read(byId, 2))?.disablesRequestsTo, 'Query.mine');
    if (db.kind === 'pglite') return;
    // One connection cannot do both at once, so this part needs a server.
    await db.transaction(async (tx) => {
      await tx.query
        .update(brownouts)
        .set({ disablesRequestsTo: 'Query.mine' })
        .where(eq(brownouts.id, 2));
      const [inside, outside] = await Promise.all([tx.read(byId, 2), db.read(byId, 2)]);
      assert.equal(inside?.disablesRequestsTo, 'Query.mine');
      assert.notEqual(outside?.disablesRequestsTo, 'Query.mine');
    });
  });
});
