import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../../../test/support/database.ts';
import { coherenceProblems } from '../../../../test/support/points.ts';
import { raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { accountOf } from '../../accounts/index.ts';
import { transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { nominate } from '../programme/points-users.store.ts';
import { pointLedgers, pointsUsers } from '../programme/programme.tables.ts';
import { givePointsForActs } from './awards.actions.ts';
import { lapsePoints } from './expiry.actions.ts';
import { movePoints, PointsRefused } from './movements.actions.ts';
import { pointsOfUser } from './points.actions.ts';
import { drawnFrom, isDivisible, lapsingOn, redeemablePoints, worthPence } from './points.rules.ts';
import { pointMovements } from './points.tables.ts';
import { redeemPoints } from './redemptions.actions.ts';

describe('what points are worth', () => {
  it('is a penny for 8, told rounded down, and redeemed where they divide', () => {
    assert.equal(worthPence(1_234), 154);
    assert.equal(redeemablePoints(1_234), 1_232);
    assert.equal(worthPence(800), 100);
    assert.equal(isDivisible(801), false);
  });

  it('lapses after months of the calendar, and on the last day where a month is shorter', () => {
    const after12 = (day: string) => lapsingOn(Temporal.PlainDate.from(day), 12)?.toString();
    assert.equal(after12('2025-10-05'), '2026-10-05');
    assert.equal(after12('2024-02-29'), '2025-02-28');
    assert.equal(lapsingOn(Temporal.PlainDate.from('2025-10-05'), null), null);
  });

  it('is drawn from the oldest first, all or nothing', () => {
    const lots = [3, 5, 7].map((remainingPoints, id) => ({ id, remainingPoints }));
    const taken = (points: number) => drawnFrom(lots, points)?.map((each) => each.points);
    assert.deepEqual(taken(9), [3, 5, 1]);
    assert.deepEqual(taken(3), [3]);
    assert.equal(taken(16), undefined);
  });
});

describe('a ledger of points', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());

  /** Two users of the world without points, and an account to move them by; rolled back in the end. */
  async function inNewLedgers(
    work: (
      tx: Database,
      who: { readonly accountId: number; readonly userId: number; readonly otherId: number },
    ) => Promise<void>,
  ): Promise<void> {
    const undone = new Error('undone');
    await assert.rejects(
      db.transaction(async (tx) => {
        const ledgers = await tx.query.select().from(pointLedgers);
        const known = new Set(ledgers.map(({ userId }) => userId));
        const free = Array.from({ length: 200 }, (_value, place) => place + 1).filter(
          (id) => !known.has(id),
        );
        const [userId = 0, otherId = 0] = free;
        const accountId = (await tx.query.select().from(pointsUsers))[0]?.accountId ?? 0;
        await nominate(tx, [{ accountId, userId }], at('2025-01-01'));
        await work(tx, { accountId, userId, otherId });
        throw undone;
      }),
      (error) => error === undone,
    );
  }

  const at = (day: string) => Temporal.Instant.from(`${day}T12:00:00Z`);

  it('spends the oldest points first, and lets what is left of them lapse once', () =>
    inNewLedgers(async (tx, { accountId, userId }) => {
      const give = (points: number, on: string) =>
        movePoints(
          tx,
          [
            {
              ...{ kind: 'GIVE', reason: 'AD_HOC_CREDIT', userId, accountId, points },
              expiryMonths: 12,
            },
          ],
          at(on),
        );
      await give(1_000, '2025-10-05');
      await give(600, '2026-01-10');
      await movePoints(
        tx,
        [{ kind: 'TAKE', reason: 'CHARITY_DONATION', userId, accountId, points: 800 }],
        at('2026-03-01'),
      );
      assert.equal(await pointsOfUser(tx, userId), 800);
      const before = Temporal.PlainDate.from('2026-10-04');
      const onTheDay = Temporal.PlainDate.from('2026-10-05');
      const ofUser = async (on: Temporal.PlainDate) => {
        await lapsePoints(tx, on, at(on.toString()));
        const [row] = await tx.query
          .select()
          .from(pointLedgers)
          .where(eq(pointLedgers.userId, userId));
        return row?.balancePoints;
      };
      assert.equal(await ofUser(before), 800);
      assert.equal(await ofUser(onTheDay), 600);
      assert.equal(await ofUser(onTheDay), 600);
    }));

  it('follows an act once, and is not taken back in time but by jobs', () =>
    inNewLedgers(async (tx, { accountId, userId }) => {
      const act = {
        ...{ accountId, points: 2_250, reason: 'SAVING_SESSIONS_REWARD' as const },
        cause: 'saving session of a test',
      };
      const balance = async () => {
        const [row] = await tx.query
          .select()
          .from(pointLedgers)
          .where(eq(pointLedgers.userId, userId));
        return row?.balancePoints;
      };
      assert.deepEqual(await givePointsForActs(tx, [act], at('2026-02-01')), [2_250]);
      assert.deepEqual(await givePointsForActs(tx, [act], at('2026-02-02')), [2_250]);
      assert.equal(await balance(), 2_250);
      await assert.rejects(
        movePoints(
          tx,
          [{ kind: 'TAKE', reason: 'AD_HOC_DEDUCTION', userId, accountId, points: 1 }],
          at('2026-01-01'),
        ),
        (error) => error instanceof PointsRefused && error.code === 'KT-CT-9208',
      );
    }));

  const step = fc.record({
    kind: fc.constantFrom('GIVE' as const, 'TAKE' as const, 'TRANSFER' as const, 'LAPSE' as const),
    isOther: fc.boolean(),
    points: fc.integer({ min: 1, max: 900 }),
    days: fc.integer({ min: 0, max: 200 }),
  });

  it('balances whatever is given, taken, transferred and lapses, and is never negative', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), (steps) =>
        inNewLedgers(async (tx, { accountId, userId, otherId }) => {
          let now = at('2025-01-01');
          const held = new Map([
            [userId, 0],
            [otherId, 0],
          ]);
          const add = (id: number, points: number) => held.set(id, (held.get(id) ?? 0) + points);
          for (const { kind, isOther, points, days } of steps) {
            now = now.add({ hours: 24 * days });
            const [from, to] = isOther ? [otherId, userId] : [userId, otherId];
            const told = { userId: from, accountId, points };
            if (kind === 'LAPSE') {
              await lapsePoints(tx, now.toZonedDateTimeISO('Europe/London').toPlainDate(), now);
              for (const row of await tx.query.select().from(pointLedgers)) {
                if (held.has(row.userId)) held.set(row.userId, row.balancePoints);
              }
            } else if (kind === 'GIVE') {
              const gift = { ...told, kind, reason: 'AD_HOC_CREDIT' as const, expiryMonths: 12 };
              await movePoints(tx, [gift], now);
              add(from, points);
            } else if ((held.get(from) ?? 0) < points) {
              const taking = {
                ...told,
                kind: 'TAKE' as const,
                reason: 'AD_HOC_DEDUCTION' as const,
              };
              await assert.rejects(movePoints(tx, [taking], now), PointsRefused);
            } else if (kind === 'TAKE') {
              await movePoints(tx, [{ ...told, kind, reason: 'AD_HOC_DEDUCTION' }], now);
              add(from, -points);
            } else {
              await movePoints(tx, [{ ...told, kind, toUserId: to }], now);
              add(from, -points);
              add(to, points);
            }
          }
          for (const row of await tx.query.select().from(pointLedgers)) {
            if (held.has(row.userId)) assert.equal(row.balancePoints, held.get(row.userId));
          }
          assert.deepEqual(await coherenceProblems(tx), []);
        }),
      ),
      { numRuns: 12 },
    ));

  it('is redeemed once where everybody wants the whole balance, and where many ask under one key', async () => {
    const now = at('2026-12-31');
    const [nominated] = await db.query
      .select({ accountId: pointsUsers.accountId, userId: pointsUsers.userId })
      .from(pointsUsers)
      .innerJoin(pointLedgers, eq(pointLedgers.userId, pointsUsers.userId))
      .where(eq(pointLedgers.balancePoints, 1_234));
    assert.ok(nominated);
    const account = await accountOf(db, nominated.accountId);
    assert.ok(account);
    const key = '6f0b8a52-5d4c-4f5e-9a53-2f0f3d1c7b11';
    const ask = (points: number, idempotencyKey: string | null) =>
      redeemPoints(db, account, { points, idempotencyKey }, now, raise);
    const same = await Promise.all(Array.from({ length: 64 }, () => ask(432, key)));
    assert.deepEqual(new Set(same), new Set([432]));
    const all = await Promise.allSettled(Array.from({ length: 64 }, () => ask(800, null)));
    assert.equal(all.filter(({ status }) => status === 'fulfilled').length, 1);
    const rows = await db.query
      .select()
      .from(pointMovements)
      .where(eq(pointMovements.accountId, account.id));
    const redeemed = rows.filter(({ reason }) => reason === 'ACCOUNT_CREDIT');
    assert.deepEqual(redeemed.map(({ points }) => points).toSorted(), [432, 800]);
    const credits = await Promise.all(
      redeemed.map(async ({ transactionId }) => {
        const [row] = await db.query
          .select()
          .from(transactions)
          .where(eq(transactions.id, transactionId ?? 0));
        return row?.netPence;
      }),
    );
    assert.deepEqual(credits.toSorted(), [100, 54]);
    await assert.rejects(ask(8, key), /already used/);
    assert.deepEqual(await coherenceProblems(db), []);
  });
});
