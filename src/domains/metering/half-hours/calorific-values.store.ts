import { and, desc, lte, sql } from 'drizzle-orm';
import { listsBy, loadWithin } from '../../../database/batching/loaders.ts';
import { statement } from '../../../database/statements.ts';
import { firstDayOf, nextFirstDay, textOfDay, utcDayMs } from '../../../kernel/calendar.ts';
import { calorificValues } from './calorific-values.tables.ts';
import type { CalorificValues } from './gas-energy.rules.ts';

interface Days {
  /** London days since 1970-01-01, both included. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** From the last value published on or before `from`, since a day without one takes its latest. */
const selectValues = statement('calorific_values', (query) =>
  query
    .select({
      ldz: calorificValues.ldz,
      day: calorificValues.day,
      centimegajoulesPerM3: calorificValues.centimegajoulesPerM3,
    })
    .from(
      sql`unnest(${sql.placeholder('zones')}::text[]) as zone(ldz) cross join lateral (
        select coalesce(max(published.day), '-infinity') as day from ${calorificValues} published
        where published.ldz = zone.ldz and published.day <= ${sql.placeholder('from')}::date) as first`,
    )
    .innerJoin(
      calorificValues,
      and(
        sql`${calorificValues.ldz} = zone.ldz and ${calorificValues.day} >= first.day`,
        lte(calorificValues.day, sql.placeholder('to')),
      ),
    )
    .orderBy(calorificValues.ldz, desc(calorificValues.day)),
);

/** The heat of a zone's gas over a span of days. */
export const calorificValuesOfZone = loadWithin('metering.calorificValuesOfZone', {
  each: 'ldz',
  within: { fromDay: true, toDay: true },
  nothing: [] as CalorificValues,
  async select(db, zones: readonly string[], { fromDay, toDay }: Days) {
    const [from, to] = [textOfDay(fromDay), textOfDay(toDay)];
    return listsBy(
      await selectValues(db, { zones, from, to }),
      ({ ldz }) => ldz,
      ({ day, centimegajoulesPerM3: value }) => ({ day: Date.parse(day) / utcDayMs, value }),
    );
  },
});

/**
 * The heat of a zone's gas over the whole years that some days touch. What goes through the months of
 * a year one by one so asks the same each time, and is answered from what has been read.
 */
export function yearsOfHeat(ldz: string, fromDay: number, toDay: number) {
  return {
    ldz,
    fromDay: firstDayOf(fromDay, 'YEAR'),
    toDay: nextFirstDay(firstDayOf(toDay, 'YEAR'), 'YEAR') - 1,
  };
}
