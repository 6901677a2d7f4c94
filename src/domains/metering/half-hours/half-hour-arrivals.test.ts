import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { openTestDatabase } from '../../../../test/support/database.ts';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { systemClock } from '../../../kernel/clock.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  type ArrivedDay,
  arrivedDays,
  mergeHalfHours,
  upsertTotals,
  writeTotals,
} from './half-hour-arrivals.store.ts';

/** Days around both changes of the clock, and around the end of a month. */
const firstDays = ['2025-03-28', '2025-10-24', '2024-02-27', '2025-06-29'].map(
  (day) => Date.parse(day) / utcDayMs,
);
const someDays = 5;
const registerId = 1;

class Undo extends Error {}

describe('half-hours that arrive', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
    await db.query.execute(sql`delete from metering.half_hour_days`);
    await db.query.execute(sql`delete from metering.month_totals`);
  });
  after(() => db.close());

  const rowsOf = async <Row>(database: Database, query: ReturnType<typeof sql>): Promise<Row[]> =>
    ((await database.query.execute(query)) as unknown as { rows: Row[] }).rows;

  /** What is done to the tables is looked at and undone. */
  const tried = async <Result>(work: (tx: Database) => Promise<Result>): Promise<Result> => {
    let result: Result | undefined;
    const trial = db.transaction(async (tx) => {
      result = await work(tx);
      throw new Undo();
    });
    await assert.rejects(trial, Undo);
    return result as Result;
  };
  const daysKept = (tx: Database) =>
    rowsOf<{ day: string; total: number; halfHours: number }>(
      tx,
      sql`select day::text, total, half_hours as "halfHours" from metering.day_totals
        where register_id = ${registerId} order by day`,
    );
  const monthsKept = (tx: Database) =>
    rowsOf<{ month: string; total: number; halfHours: number }>(
      tx,
      sql`select month::text, total::int, half_hours as "halfHours" from metering.month_totals
        where register_id = ${registerId} order by month`,
    );
  const monthsOf = (days: Awaited<ReturnType<typeof daysKept>>) =>
    [...Map.groupBy(days, ({ day }) => `${day.slice(0, 7)}-01`)].map(([month, each]) => ({
      month,
      total: each.reduce((sum, { total }) => sum + total, 0),
      halfHours: each.reduce((sum, { halfHours }) => sum + halfHours, 0),
    }));

  it('come to the totals of London days and months, in whichever parts and order', async () => {
    const value = fc.option(fc.nat({ max: 9 }), { freq: 3 });
    const parts = fc.array(
      fc.record({
        place: fc.nat({ max: someDays - 1 }),
        values: fc.array(value, { minLength: 48, maxLength: 48 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...firstDays),
        fc.array(parts, { minLength: 1, maxLength: 3 }),
        async (firstDay, arrivals) => {
          const arrived = new Map<number, number>();
          await tried(async (tx) => {
            for (const arrival of arrivals) {
              // A day comes once in each arrival.
              const days = [...new Map(arrival.map((part) => [part.place, part])).values()];
              const rows: ArrivedDay[] = days.map(({ place, values }) => ({
                registerId,
                day: dateOfDay(firstDay + place).toString(),
                values,
              }));
              await mergeHalfHours(tx, arrivedDays(rows), 'ARRIVED', systemClock.now());
              await writeTotals(tx, arrivedDays(rows));
              for (const { place, values } of days) {
                for (const [index, each] of values.entries()) {
                  if (each === null) continue;
                  arrived.set((firstDay + place) * utcDayMs + index * halfHourMs, each);
                }
              }
            }
            const expected = [];
            for (let day = firstDay - 1; day <= firstDay + someDays; day += 1) {
              const [fromMs, toMs] = [day, day + 1].map((each) =>
                startOfDayMs(londonTimeZone, each),
              ) as [number, number];
              const values = [...arrived].filter(([ms]) => ms >= fromMs && ms < toMs);
              if (values.length === 0) continue;
              expected.push({
                day: dateOfDay(day).toString(),
                total: values.reduce((sum, [, each]) => sum + each, 0),
                halfHours: values.length,
              });
            }
            assert.deepEqual(await daysKept(tx), expected);
            assert.deepEqual(await monthsKept(tx), monthsOf(expected));
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('replace the totals of their own days and leave the others of the month', async () => {
    await tried(async (tx) => {
      const write = (days: readonly (readonly [day: string, total: number, count: number])[]) =>
        tx.query.execute(
          upsertTotals(sql`select ${registerId}::int as register_id, counted.* from unnest(
            ${sql.param(days.map(([day]) => day))}::date[],
            ${sql.param(days.map(([, total]) => total))}::int[],
            ${sql.param(days.map(([, , count]) => count))}::smallint[]
          ) as counted(day, total, half_hours)`),
        );
      await write([
        ['2025-01-31', 5, 48],
        ['2025-01-01', 3, 20],
        ['2025-02-28', 7, 48],
      ]);
      await write([
        ['2025-01-01', 4, 48],
        ['2025-01-02', 0, 48],
      ]);
      assert.deepEqual(await monthsKept(tx), [
        { month: '2025-01-01', total: 9, halfHours: 144 },
        { month: '2025-02-01', total: 7, halfHours: 48 },
      ]);
      assert.deepEqual(await daysKept(tx), [
        { day: '2025-01-01', total: 4, halfHours: 48 },
        { day: '2025-01-02', total: 0, halfHours: 48 },
        { day: '2025-01-31', total: 5, halfHours: 48 },
        { day: '2025-02-28', total: 7, halfHours: 48 },
      ]);
    });
  });
});
