import { and, asc, type Column, eq, gte, lte, type SQL, sql } from 'drizzle-orm';
import { loadMany, loadWithin } from '../../../database/batching/loaders.ts';
import type { Queries } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { firstDayOf, textOfDay } from '../../../kernel/calendar.ts';
import { gasMeterRecords } from '../meters/meters.tables.ts';
import {
  gasDetails,
  halfHourDays,
  meterPoints,
  meters,
  monthTotals,
  registers,
} from '../tables.ts';
import type { DayTotals } from './measurements.rules.ts';

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
        (select max(day)::text from ${halfHourDays} stored
          where stored.register_id = ${registers.id} and day > current_date - 7),
        (select max(day)::text from ${halfHourDays} stored where stored.register_id = ${registers.id}))`,
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

const selectOfIdentifiers = statement('series_of_meter_points', (query) =>
  selectSeries(query, isAnyOf(meterPoints.identifier, 'identifiers')),
);

type RegisterOfMeter = Awaited<ReturnType<typeof selectOfMeters>>[number];

export interface SeriesRow extends RegisterOfMeter {
  readonly registersOfMeter: number;
}

/** All registers of a meter come together, so nobody has to be asked how many they are. */
async function counted(registersRead: Promise<readonly RegisterOfMeter[]>): Promise<SeriesRow[]> {
  const rows = await registersRead;
  const counts = new Map<number, number>();
  for (const { meterId } of rows) counts.set(meterId, (counts.get(meterId) ?? 0) + 1);
  return rows.map((row) => ({ ...row, registersOfMeter: counts.get(row.meterId) ?? 1 }));
}

/** Every register at a property, in a lasting order. */
export const seriesOfProperty = loadMany<number, SeriesRow>(
  'metering.seriesOfProperty',
  (db, ids) => counted(selectOfProperties(db, { ids })),
  ({ propertyId }) => propertyId,
);

/** Every register of a meter, in a lasting order. */
export const seriesOfMeter = loadMany<number, SeriesRow>(
  'metering.seriesOfMeter',
  (db, ids) => counted(selectOfMeters(db, { ids })),
  ({ meterId }) => meterId,
);

/**
 * Every register at the meter point of an MPAN or MPRN, in a lasting order; whether the viewer may know
 * is decided after.
 */
export const seriesOfIdentifier = loadMany<string, SeriesRow>(
  'metering.seriesOfIdentifier',
  (db, identifiers) => counted(selectOfIdentifiers(db, { identifiers })),
  ({ identifier }) => identifier,
);

interface Days {
  /** London days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

const textOfMonth = (day: number): string => textOfDay(firstDayOf(day, 'MONTH'));
/** Days since 1970-01-01. */
const dayNumber = (day: Column | SQL) => sql<number>`${day} - '1970-01-01'::date`;

/** The months that the days of a span lie in, in order. */
const ofMonths = () =>
  and(
    isAnyOf(monthTotals.registerId, 'registerIds'),
    gte(monthTotals.month, sql.placeholder('fromMonth')),
    lte(monthTotals.month, sql.placeholder('to')),
  );
const inOrder = [monthTotals.registerId, monthTotals.month] as const;

/** What is known of each register, by its months. */
function byRegister<Month extends { readonly registerId: number }>(
  months: readonly Month[],
  totalsOf: (months: readonly Month[]) => DayTotals,
): Map<number, DayTotals> {
  const monthsByRegister = Map.groupBy(months, ({ registerId }) => registerId);
  return new Map([...monthsByRegister].map(([registerId, each]) => [registerId, totalsOf(each)]));
}

const nothing: DayTotals = { days: [], totals: [], halfHours: [] };

/** How many half-hours most London days have. */
const usualHalfHours = 48;

const selectDays = statement('day_totals', (query) =>
  query
    .select({
      registerId: monthTotals.registerId,
      firstDay: dayNumber(monthTotals.month),
      totals: sql<(number | null)[]>`${monthTotals.dayTotals}`,
      /** Null where no day is out of the ordinary, which saves reading the list. */
      halfHours: sql<(number | null)[] | null>`case
        when ${sql.raw(String(usualHalfHours))} = all(${monthTotals.dayHalfHours}) then null
        else ${monthTotals.dayHalfHours} end`,
    })
    .from(monthTotals)
    .where(ofMonths())
    .orderBy(...inOrder),
);

type MonthOfDays = Awaited<ReturnType<typeof selectDays>>[number];

/** The days of a span that are known, of months in order. */
function daysWithin(months: readonly MonthOfDays[], { fromDay, toDay }: Days): DayTotals {
  const [days, totals, halfHours]: [number[], number[], number[]] = [[], [], []];
  for (const month of months) {
    const end = Math.min(month.totals.length, toDay - month.firstDay + 1);
    for (let place = Math.max(0, fromDay - month.firstDay); place < end; place += 1) {
      const total = month.totals[place];
      if (total == null) continue;
      days.push(month.firstDay + place);
      totals.push(total);
      halfHours.push(month.halfHours?.[place] ?? usualHalfHours);
    }
  }
  return { days, totals, halfHours };
}

/** What a register counted on each London day of a span, in order. */
export const dayTotalsOf = loadWithin('metering.dayTotalsOf', {
  each: 'registerId',
  within: { fromDay: true, toDay: true },
  nothing,
  async select(db, registerIds: readonly number[], { fromDay, toDay }: Days) {
    const span = { fromMonth: textOfMonth(fromDay), to: textOfDay(toDay) };
    const months = await selectDays(db, { registerIds, ...span });
    return byRegister(months, (each) => daysWithin(each, { fromDay, toDay }));
  },
});

/** A month's sum, or that of the days of it that lie within the span, of which none may be known. */
function sumWithin(whole: Column, ofDays: Column) {
  const from = sql`${sql.placeholder('from')}::date`;
  const to = sql`${sql.placeholder('to')}::date`;
  const isWhole = sql`${monthTotals.month} >= ${from}
    and ${monthTotals.month} + cardinality(${ofDays}) <= ${to} + 1`;
  return sql<number | null>`case when ${isWhole} then ${whole} else (
    select sum(of_day) from unnest(${ofDays}[
      greatest(${from} - ${monthTotals.month}, 0) + 1:${to} - ${monthTotals.month} + 1]) of_day
  ) end`;
}

const selectMonths = statement('month_totals', (query) =>
  query
    .select({
      registerId: monthTotals.registerId,
      firstDay: dayNumber(monthTotals.month),
      total: sumWithin(monthTotals.total, monthTotals.dayTotals).mapWith(Number),
      halfHours: sumWithin(monthTotals.halfHours, monthTotals.dayHalfHours).mapWith(Number),
    })
    .from(monthTotals)
    .where(ofMonths())
    .orderBy(...inOrder),
);

type MonthRow = Awaited<ReturnType<typeof selectMonths>>[number];

function sumsOfMonths(months: readonly MonthRow[]): DayTotals {
  const withSums = months.filter(({ halfHours }) => halfHours);
  return {
    days: withSums.map(({ firstDay }) => firstDay),
    totals: withSums.map(({ total }) => total ?? 0),
    halfHours: withSums.map(({ halfHours }) => halfHours ?? 0),
  };
}

/**
 * What a register counted in each London month that a span of days touches, without the days outside
 * of the span, in order. As days: what is a month's stands at its first one.
 */
export const monthTotalsOf = loadWithin('metering.monthTotalsOf', {
  each: 'registerId',
  within: { fromDay: true, toDay: true },
  nothing,
  async select(db, registerIds: readonly number[], { fromDay, toDay }: Days) {
    const span = {
      fromMonth: textOfMonth(fromDay),
      from: textOfDay(fromDay),
      to: textOfDay(toDay),
    };
    return byRegister(await selectMonths(db, { registerIds, ...span }), sumsOfMonths);
  },
});
