import { and, asc, eq, gte, isNotNull, lte, or, sql } from 'drizzle-orm';
import { listsBy, loadOne, loadWithin } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, keyList, statement } from '../../../database/statements.ts';
import { textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import { standsForMeter } from '../meters/smart-devices.store.ts';
import { halfHourDays, meterPoints, meters, registers, smartDevices } from '../tables.ts';
import type { HalfHourDay } from './measurements.rules.ts';

interface Days {
  /** UTC days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

const selectDays = statement('half_hour_days', (query) =>
  query
    .select({
      registerId: halfHourDays.registerId,
      day: halfHourDays.day,
      // As it is read: the column would have a look at each value of its own.
      values: sql<(number | null)[]>`${halfHourDays.values}`,
    })
    .from(halfHourDays)
    .where(
      and(
        isAnyOf(halfHourDays.registerId, 'registerIds'),
        gte(halfHourDays.day, sql.placeholder('from')),
        lte(halfHourDays.day, sql.placeholder('to')),
      ),
    )
    .orderBy(halfHourDays.registerId, halfHourDays.day),
);

/** A register's half-hours from one UTC day to another, in order. */
export const halfHourDaysOf = loadWithin('metering.halfHourDaysOf', {
  each: 'registerId',
  within: { fromDay: true, toDay: true },
  nothing: [] as readonly HalfHourDay[],
  async select(db, registerIds: readonly number[], { fromDay, toDay }: Days) {
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay)];
    return listsBy(
      await selectDays(db, { registerIds, from, to }),
      ({ registerId }) => registerId,
      ({ day, values }): HalfHourDay => ({ startMs: Date.parse(day), values }),
    );
  },
});

const selectOnDays = statement('half_hours_on_days', (query) =>
  query
    .select({ day: halfHourDays.day, values: sql<(number | null)[]>`${halfHourDays.values}` })
    .from(halfHourDays)
    .where(
      and(
        eq(halfHourDays.registerId, sql.placeholder('registerId')),
        sql`${halfHourDays.day} = any(${sql.placeholder('days')}::date[])`,
      ),
    )
    .orderBy(halfHourDays.day),
);

/**
 * A register's half-hours on some UTC days, in order.
 *
 * @param days since 1970-01-01, not necessarily next to one another.
 */
export async function halfHoursOnDays(
  db: Database,
  registerId: number,
  days: ReadonlySet<number>,
): Promise<HalfHourDay[]> {
  if (days.size === 0) return [];
  const rows = await selectOnDays(db, { registerId, days: [...days].map(textOfDay) });
  return rows.map(({ day, values }) => ({ startMs: Date.parse(day), values }));
}

/** The UTC day that an instant falls on, as days since 1970-01-01. */
export function utcDayOf(ms: number): number {
  return Math.floor(ms / utcDayMs);
}

const selectCoverage = statement('half_hour_coverage', (query) =>
  query
    .select({
      registerId: sql<number>`requested.register_id`,
      firstDay: sql<string | null>`(
        select min(day)::text from ${halfHourDays} stored
          where stored.register_id = requested.register_id)`,
      lastDay: sql<string | null>`(
        select max(day)::text from ${halfHourDays} stored
          where stored.register_id = requested.register_id)`,
    })
    .from(
      sql`unnest(${keyList(halfHourDays.registerId, 'registerIds')}::int[]) as requested(register_id)`,
    ),
);

/** The first and the last UTC day for which a register has half-hours. */
export const coverageOfRegister = loadOne(
  'metering.coverageOfRegister',
  (db: Database, registerIds: readonly number[]) => selectCoverage(db, { registerIds }),
  ({ registerId }) => registerId,
);

/**
 * The registers whose half-hours come in, from a smart device or from a half-hourly meter that a
 * data collector calls: the first of each meter, which
 * stands for the whole flow whatever rates the others count.
 */
export function smartSeriesOf(db: Database): Promise<{ registerId: number; identifier: string }[]> {
  return db.query
    .selectDistinctOn([meters.id], { registerId: registers.id, identifier: meterPoints.identifier })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .leftJoin(smartDevices, standsForMeter(smartDevices, meters.id))
    .where(or(isNotNull(smartDevices.id), eq(meters.meterType, 'H')))
    .orderBy(asc(meters.id), asc(registers.id));
}
