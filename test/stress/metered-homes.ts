import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/database/database.ts';
import { planTown } from '../../src/demo/plan.ts';
import { townSeed } from '../../src/demo/seed.ts';
import type { Piece } from '../../src/domains/flex/control/course.rules.ts';
import type { CourseServices } from '../../src/domains/flex/control/following.actions.ts';
import {
  arrivedDays,
  mergeHalfHours,
  writeTotals,
} from '../../src/domains/metering/half-hours/half-hour-arrivals.store.ts';
import { halfHoursOf } from '../../src/domains/metering/half-hours/half-hours.demo.ts';
import { smartSeriesOf } from '../../src/domains/metering/half-hours/half-hours.store.ts';
import { liveDay, liveDays } from '../../src/domains/metering/half-hours/live-days.demo.ts';
import { dayWithPieces } from '../../src/domains/metering/half-hours/profiles.demo.ts';
import { type Place, placesOf } from '../../src/domains/metering/places/places.demo.ts';
import {
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  textOfDay,
  utcDayMs,
} from '../../src/kernel/calendar.ts';
import { londonTimeZone } from '../../src/kernel/time-zone.ts';
import { simulatedWeather } from '../../src/outside/weather/simulated.ts';
import { rowsOf } from '../scenarios/billed-home.ts';
import { testNow } from '../support/database.ts';

/** A meter tells a day so many days later: nobody is still at it then, however slow. */
const daysLate = 3;

/** The home of a vehicle: its meter's register of what is bought, and what else is used there. */
export interface MeteredHome {
  readonly deviceId: number;
  readonly meterPointId: number;
  readonly registerId: number;
  readonly place: Place;
}

/** A half-hour of a meter that was told otherwise later. */
export interface Correction {
  readonly deviceId: number;
  readonly startMs: number;
  readonly addedWh: number;
}

/** The homes of vehicles of the town. */
export async function homesOfVehicles(
  db: Database,
  deviceIds: readonly number[],
): Promise<ReadonlyMap<number, MeteredHome>> {
  const places = placesOf(planTown(townSeed, Temporal.PlainDate.from(testNow.slice(0, 10))));
  const placeByMpan = new Map(places.map((place) => [place.supply.electricity.mpan, place]));
  const registers = new Map(
    (await smartSeriesOf(db)).map(({ identifier, registerId }) => [identifier, registerId]),
  );
  const rows = await rowsOf<{ deviceId: number; meterPointId: number; mpan: string }>(
    db,
    sql`select d.id as "deviceId", m.id as "meterPointId", m.identifier as mpan
      from flex.devices d join metering.meter_points m on m.id = d.meter_point_id
      where d.id = any(${sql.param(deviceIds)}::int[])`,
  );
  return new Map(
    rows.map(({ mpan, ...row }) => {
      const [place, registerId] = [placeByMpan.get(mpan), registers.get(mpan)];
      assert.ok(place && registerId, `${mpan} has no smart meter`);
      return [row.deviceId, { ...row, place, registerId }];
    }),
  );
}

/**
 * Corrects a half-hour of a meter on the London day that is told by now, or where the meter has not told
 * that day yet has it tell it first. As an import of half-hours does, in the caller's transaction.
 *
 * @param draw tells the half-hour, and what is added to it.
 * @returns null where the vehicle was not there yet on that day.
 */
export async function correctHalfHour(
  tx: Database,
  services: CourseServices,
  { deviceId, registerId, place }: MeteredHome,
  { sinceMs, now, draw }: { sinceMs: number; now: Temporal.Instant; draw: number },
): Promise<Correction | null> {
  const day = dayOfMs(londonTimeZone, now.epochMilliseconds) - daysLate;
  const startOfDay = startOfDayMs(londonTimeZone, day);
  if (startOfDay < sinceMs) return null;
  const asked = { ...services, weather: simulatedWeather };
  const dayOf = await liveDays(tx, asked, [place], day, day + 1);
  const { days } = halfHoursOf({ registerId, place, flow: 'importWh' }, day, day + 1, dayOf);
  const arrived = arrivedDays(days);
  await mergeHalfHours(tx, arrived, 'KNOWN', now);
  const startMs = startOfDay + (draw % 46) * halfHourMs;
  const addedWh = 1 + (draw % 700);
  const utcDay = Math.floor(startMs / utcDayMs);
  const index = (startMs - utcDay * utcDayMs) / halfHourMs;
  const [known] = await rowsOf<{ wh: number }>(
    tx,
    sql`select values[${index + 1}::int] as wh from metering.half_hour_days
      where register_id = ${registerId} and day = ${textOfDay(utcDay)}::date for update`,
  );
  assert.ok(known);
  const values = new Array<number | null>(48).fill(null);
  values[index] = known.wh + addedWh;
  const corrected = arrivedDays([{ registerId, day: textOfDay(utcDay), values }]);
  const merged = await mergeHalfHours(tx, corrected, 'ARRIVED', now);
  assert.equal(merged.changedDays, 1);
  await writeTotals(tx, arrived);
  return { deviceId, startMs, addedWh };
}

/**
 * The part of a home's meter that is its vehicle's: on each day that the meter has told it is what the
 * vehicle took, whatever was corrected since.
 *
 * @returns how many days were told.
 */
export async function assertDevicePart(
  db: Database,
  home: MeteredHome,
  pieces: readonly Piece[],
  corrections: readonly Correction[],
  sinceMs: number,
): Promise<number> {
  const { deviceId, registerId, place } = home;
  const own = corrections.filter((each) => each.deviceId === deviceId);
  const days = new Set(own.map(({ startMs }) => dayOfMs(londonTimeZone, startMs)));
  for (const day of days) {
    const takings = { sinceMs, pieces, batteryWh: new Map() };
    const { startMs, importWh } = liveDay(place.traits, day, { takings, heating: undefined });
    const rows = await rowsOf<{ startMs: number; wh: number }>(
      db,
      sql`select wh, (extract(epoch from day)::float8 * 1000 + (place - 1) * ${halfHourMs}::int)::float8
          as "startMs"
        from metering.half_hour_days cross join lateral unnest(values) with ordinality u(wh, place)
        where register_id = ${registerId} and wh is not null
          and day between ${textOfDay(day)}::date - 1 and ${textOfDay(day)}::date + 1`,
    );
    const told = new Map(rows.map((row) => [row.startMs, row.wh]));
    const metered = importWh.map((_wh, index) => {
      const atMs = startMs + index * halfHourMs;
      const added = own.filter((each) => each.startMs === atMs);
      return (told.get(atMs) ?? 0) - added.reduce((sum, { addedWh }) => sum + addedWh, 0);
    });
    const title = `the meter of device ${deviceId} on ${textOfDay(day)}`;
    assert.deepEqual(metered, [...importWh], title);
    if (place.traits.solarKw > 0) continue;
    const without = dayWithPieces(place.traits, day, []).importWh;
    const part = metered.reduce((sum, wh, index) => sum + wh - (without[index] ?? 0), 0);
    const endMs = startOfDayMs(londonTimeZone, day + 1);
    const ofDay = pieces.filter(({ fromMs }) => fromMs >= startMs && fromMs < endMs);
    assert.equal(
      part,
      ofDay.reduce((sum, { energyWh }) => sum + energyWh, 0),
      title,
    );
  }
  return days.size;
}
