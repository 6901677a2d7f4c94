import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { ratesAlong } from '../../src/domains/agreements/index.ts';
import type { Piece } from '../../src/domains/flex/control/course.rules.ts';
import { penceOf } from '../../src/domains/flex/sessions/charge-costs.rules.ts';
import { costOfSessions } from '../../src/domains/flex/sessions/session-costs.actions.ts';
import { halfHourMs } from '../../src/kernel/calendar.ts';
import { rowsOf } from '../scenarios/billed-home.ts';

interface HomeSession {
  readonly deviceId: number;
  readonly type: 'SMART' | 'BOOST';
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/**
 * What each session at home that has ended cost is the sum of its energies, each at the price that its
 * home's agreements tell for the half-hour. Homes on a product for cars pay by how they are charged, which
 * the checks of coherence look at.
 *
 * @returns how many sessions were looked at.
 */
export async function assertSessionCosts(
  db: Database,
  deviceId: number,
  pieces: readonly Piece[],
): Promise<number> {
  const [device] = await rowsOf<{ accountId: number; meterPointId: number; isForCars: boolean }>(
    db,
    sql`select account_id as "accountId", meter_point_id as "meterPointId", exists (
        select from agreements.agreements a join products.products p on p.id = a.product_id
        where a.meter_point_id = d.meter_point_id and 'INTELLIGENT' = any(p.tags)) as "isForCars"
      from flex.devices d where d.id = ${deviceId}`,
  );
  assert.ok(device);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (device.isForCars || !first || !last) return 0;
  const sessions = await rowsOf<HomeSession>(
    db,
    sql`select device_id as "deviceId", type,
        (extract(epoch from started_at) * 1000)::float8 as "startedAtMs",
        (extract(epoch from ended_at) * 1000)::float8 as "endedAtMs"
      from flex.sessions where device_id = ${deviceId} and ended_at is not null and type <> 'PUBLIC'
      order by id`,
  );
  const { rates } = await ratesAlong(db, device.accountId, device.meterPointId, {
    fromMs: Math.floor(first.fromMs / halfHourMs) * halfHourMs,
    toMs: last.toMs + halfHourMs,
  });
  const instantOf = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
  const told = await costOfSessions(
    db,
    sessions.map(({ startedAtMs, endedAtMs, ...session }) => ({
      ...{ ...session, startedAt: instantOf(startedAtMs), endedAt: instantOf(endedAtMs) },
      costPence: null,
    })),
  );
  for (const [place, { type, startedAtMs, endedAtMs }] of sessions.entries()) {
    const own = pieces.filter(
      ({ kind, fromMs }) => kind === type && fromMs >= startedAtMs && fromMs < endedAtMs,
    );
    let gross = 0n;
    for (const { fromMs, energyWh } of own) {
      const startMs = Math.floor(fromMs / halfHourMs) * halfHourMs;
      const rate = rates.find((each) => each.fromMs <= startMs && startMs < each.toMs);
      assert.ok(rate, `device ${deviceId} has no price at ${instantOf(startMs)}`);
      gross += BigInt(energyWh) * BigInt(rate.millionthsInclVat);
    }
    const title = `device ${deviceId}, its session from ${instantOf(startedAtMs)}`;
    assert.equal(told[place], penceOf({ gross }), title);
  }
  return sessions.length;
}
