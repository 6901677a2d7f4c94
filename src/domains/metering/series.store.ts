import { and, asc, type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../database/database.ts';
import { listsBy, loadMany, loadWithin } from '../../database/loaders.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import {
  type CalendarPeriod,
  firstDayOf,
  nextFirstDay,
  startOfDayMs,
  textOfDay,
} from '../../kernel/calendar.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import type { DayTotals, Interval } from './measurements.rules.ts';
import { gasMeterRecords } from './meters.tables.ts';
import { dayTotals, gasDetails, halfHourDays, meterPoints, meters, registers } from './tables.ts';

/**
 * A register, with what tells what its values mean, and the last UTC day for which it has
 * half-hours: null where no smart device reads it. What only gas has is looked up for gas alone.
 */
function selectSeries(query: Queries, condition: SQL) {
  const isGas = sql`${meterPoints.fuel} = 'GAS'`;
  return query
    .select({
      registerId: registers.id,
      registerIdentifier: registers.identifier,
      digits: registers.digits,
      multiplier: registers.multiplier,
      isImperial: sql<boolean | null>`case when ${isGas} then (
        select is_imperial from ${gasMeterRecords} record where record.meter_id = ${meters.id}) end`,
      unit: registers.unit,
      rateType: registers.rateType,
      meterId: meters.id,
      serialNumber: meters.serialNumber,
      meterPointId: meterPoints.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
      direction: meterPoints.direction,
      identifier: meterPoints.identifier,
      ldz: sql<string | null>`case when ${isGas} then (
        select ldz from ${gasDetails} detail where detail.meter_point_id = ${meterPoints.id}) end`,
      // Of an index the database reads all that may be meant, so the last week is looked at first.
      lastDay: sql<string | null>`coalesce(
        (select max(day)::text from ${halfHourDays} known
          where known.register_id = ${registers.id} and day > current_date - 7),
        (select max(day)::text from ${halfHourDays} known where known.register_id = ${registers.id}))`,
    })
    .from(registers)
    .innerJoin(meters, eq(meters.id, registers.meterId))
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(condition)
    .orderBy(asc(registers.id));
}

const selectOfProperties = statement('series_of_properties', (query) =>
  selectSeries(query, isAnyOf(meterPoints.propertyId, 'ids')),
);
const selectOfMeters = statement('series_of_meters', (query) =>
  selectSeries(query, isAnyOf(meters.id, 'ids')),
);

type RegisterOfMeter = Awaited<ReturnType<typeof selectOfMeters>>[number];

export interface SeriesRow extends RegisterOfMeter {
  readonly registersOfMeter: number;
}

/** All registers of a meter come together, so nobody has to be asked how many they are. */
async function counted(asked: Promise<readonly RegisterOfMeter[]>): Promise<SeriesRow[]> {
  const rows = await asked;
  const counts = new Map<number, number>();
  for (const { meterId } of rows) counts.set(meterId, (counts.get(meterId) ?? 0) + 1);
  return rows.map((row) => ({ ...row, registersOfMeter: counts.get(row.meterId) ?? 1 }));
}

/** Every register at a property, in a lasting order. */
export const seriesOfProperty = loadMany<number, SeriesRow>(
  'metering.seriesOfProperty',
  (db, ids) => counted(selectOfProperties(db, { ids })),
  ({ propertyId }) => propertyId,
  {
    rowsOf: { 'metering.propertyById': 'id' },
    keysOf: { 'metering.occupanciesOfProperty': (propertyId: number) => propertyId },
  },
);

/** Every register of a meter, in a lasting order. */
export const seriesOfMeter = loadMany<number, SeriesRow>(
  'metering.seriesOfMeter',
  (db, ids) => counted(selectOfMeters(db, { ids })),
  ({ meterId }) => meterId,
);

/** How loaders follow the registers of a property or meter; `column` is the one that they go by. */
export function followingSeries(column: keyof SeriesRow) {
  return {
    rowsOf: { 'metering.seriesOfProperty': column, 'metering.seriesOfMeter': column },
    like: ['fuel', 'direction'] as const,
  };
}

interface Days {
  /** London days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

const dayNumber = (day: Column | SQL) => sql<number>`${day} - '1970-01-01'::date`;

/** How many half-hours most London days have. */
const usualHalfHours = 48;

/**
 * One row for each register, with its days as lists: a year of rows takes long to unpack. The days
 * are put in order once, where each list would sort them anew. Lists take time as well, so there is
 * none of days that follow on one another, and of half-hours only what is out of the ordinary.
 */
const selectTotals = statement('day_totals', (query) => {
  const isWithin = sql`between ${sql.placeholder('from')} and ${sql.placeholder('to')}`;
  const inOrder = query
    .select({
      registerId: dayTotals.registerId,
      day: dayNumber(dayTotals.day).as('day_number'),
      total: dayTotals.total,
      halfHours: dayTotals.halfHours,
    })
    .from(dayTotals)
    .where(and(isAnyOf(dayTotals.registerId, 'registerIds'), sql`${dayTotals.day} ${isWithin}`))
    .orderBy(dayTotals.registerId, dayTotals.day)
    .as('in_order');
  const isUnusual = sql`${inOrder.halfHours} <> ${sql.raw(String(usualHalfHours))}`;
  return query
    .select({
      registerId: inOrder.registerId,
      firstDay: sql<number>`min(${inOrder.day})`,
      totals: sql<number[]>`array_agg(${inOrder.total})`,
      /** Null where none is missing between the first and the last. */
      days: sql<number[] | null>`case
        when count(*) <= max(${inOrder.day}) - min(${inOrder.day}) then array(
          select ${dayNumber(sql`known.day`)} from ${dayTotals} known
            where known.register_id = in_order.register_id and known.day ${isWithin}
            order by known.day) end`,
      unusualDays: sql<number[] | null>`array_agg(${inOrder.day}) filter (where ${isUnusual})`,
      unusualHalfHours: sql<number[] | null>`
        array_agg(${inOrder.halfHours}) filter (where ${isUnusual})`,
    })
    .from(inOrder)
    .groupBy(inOrder.registerId);
});

type TotalsRow = Awaited<ReturnType<typeof selectTotals>>[number];

function dayTotalsIn(row: TotalsRow): DayTotals {
  const { firstDay, totals } = row;
  const days = row.days ?? totals.map((_total, place) => firstDay + place);
  const halfHours = totals.map(() => usualHalfHours);
  for (const [place, day] of (row.unusualDays ?? []).entries()) {
    const at = row.days ? days.indexOf(day) : day - firstDay;
    halfHours[at] = row.unusualHalfHours?.[place] ?? usualHalfHours;
  }
  return { days, totals, halfHours };
}

/** What a register counted on each London day of a span, in order. */
export const dayTotalsOf = loadWithin('metering.dayTotalsOf', {
  each: 'registerId',
  asked: { fromDay: true, toDay: true },
  nothing: { days: [], totals: [], halfHours: [] } as DayTotals,
  async select(db, registerIds: readonly number[], { fromDay, toDay }: Days) {
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay)];
    const rows = await selectTotals(db, { registerIds, from, to });
    return new Map(rows.map((row) => [row.registerId, dayTotalsIn(row)]));
  },
  ...followingSeries('registerId'),
});

/** What registers counted in each of some spans of days, which the place in the lists tells. */
const selectPeriods = statement('period_totals', (query) =>
  query
    .select({
      registerId: sql<number>`asked.register_id`,
      place: sql<number>`period.place::int`,
      total: sql<number>`flow.total`.mapWith(Number),
      halfHours: sql<number>`flow.half_hours`.mapWith(Number),
    })
    .from(
      sql`unnest(${sql.placeholder('registerIds')}::int[]) as asked(register_id)
        cross join unnest(${sql.placeholder('fromDays')}::int[], ${sql.placeholder('toDays')}::int[])
          with ordinality as period(from_day, to_day, place)
        cross join lateral (
          select sum(known.total) as total, sum(known.half_hours) as half_hours
          from ${dayTotals} known
          where known.register_id = asked.register_id
            and known.day between date '1970-01-01' + period.from_day
              and date '1970-01-01' + period.to_day) as flow`,
    )
    .where(sql`flow.total is not null`),
);

interface Periods extends Days {
  /** Of the London calendar, of a day or longer. */
  readonly period: CalendarPeriod;
}

/**
 * What a register counted in each period that a span of London days touches, without the days
 * outside of the span, in order; whole periods by their ends. Faster than its days are where a
 * period has many of them.
 */
export const periodTotalsOf = loadWithin('metering.periodTotalsOf', {
  each: 'registerId',
  asked: { fromDay: true, toDay: true, period: true },
  nothing: [] as readonly Interval[],
  async select(db, registerIds: readonly number[], { fromDay, toDay, period }: Periods) {
    // Where each period begins, and where the last one ends.
    const bounds = [firstDayOf(fromDay, period)];
    for (let day = bounds[0] as number; day <= toDay; ) {
      day = nextFirstDay(day, period);
      bounds.push(day);
    }
    const boundsMs = bounds.map((day) => startOfDayMs(londonTimeZone, day));
    const rows = await selectPeriods(db, {
      registerIds,
      fromDays: bounds.slice(0, -1).map((day) => Math.max(day, fromDay)),
      toDays: bounds.slice(1).map((day) => Math.min(day - 1, toDay)),
    });
    return listsBy(
      // As the database mostly gives them, and does not promise to.
      rows.sort((a, b) => a.place - b.place),
      ({ registerId }) => registerId,
      ({ place, total, halfHours }): Interval => ({
        startMs: boundsMs[place - 1] as number,
        endMs: boundsMs[place] as number,
        total,
        halfHours,
      }),
    );
  },
  ...followingSeries('registerId'),
});
