import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { openTestDatabase } from '../../test/support/database.ts';
import type { Database } from './database.ts';
import { watchNeighbours } from './neighbours.ts';

let db: Database;
before(async () => {
  db = await openTestDatabase();
});
after(() => db.close());

it('sees from within a transaction that others have theirs, and when they have no more', async () => {
  if (db.kind === 'pglite') {
    const neighbours = await db.transaction(watchNeighbours);
    assert.equal(await neighbours(), 0);
    return;
  }
  await db.transaction(async (tx) => {
    const neighbours = await watchNeighbours(tx);
    assert.equal(await neighbours(), Number.POSITIVE_INFINITY, 'it is not known at first');
    const until = async (
      isSo: (perSecond: number) => boolean,
      meanwhile: () => Promise<unknown>,
    ) => {
      let perSecond = Number.POSITIVE_INFINITY;
      while (!(Number.isFinite(perSecond) && isSo(perSecond))) {
        await meanwhile();
        perSecond = await neighbours();
      }
    };
    await until(
      (perSecond) => perSecond > 0,
      () => db.query.execute(sql`select 1`),
    );
    await until(
      (perSecond) => perSecond === 0,
      () => pause(100),
    );
  });
});
