import { and, desc, lte, sql } from 'drizzle-orm';
import type { Loader } from '../../database/loaders.ts';
import { statement } from '../../database/statements.ts';
import { dateOfDay, utcDayMs } from '../../kernel/calendar.ts';
import { calorificValues } from './calorific-values.tables.ts';
import type { CalorificValues } from './gas-energy.rules.ts';

interface ZoneKey {
  readonly ldz: string;
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
        select coalesce(max(known.day), '-infinity') as day from ${calorificValues} known
        where known.ldz = zone.ldz and known.day <= ${sql.placeholder('from')}::date) as first`,
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
export const calorificValuesOfZone: Loader<ZoneKey, CalorificValues> = {
  name: 'metering.calorificValuesOfZone',
  identify: identityOf,
  nothing: [],
  async load(db, keys) {
    const spans = Map.groupBy(keys, ({ fromDay, toDay }) => `${fromDay} ${toDay}`);
    const found = new Map<string, { day: number; value: number }[]>();
    await Promise.all(
      [...spans.values()].map(async (group) => {
        const [{ fromDay, toDay }] = group as [ZoneKey];
        const rows = await selectValues(db, {
          zones: group.map(({ ldz }) => ldz),
          from: dateOfDay(fromDay).toString(),
          to: dateOfDay(toDay).toString(),
        });
        for (const { ldz, day, centimegajoulesPerM3 } of rows) {
          const identity = identityOf({ ldz, fromDay, toDay });
          const values = found.get(identity) ?? [];
          found.set(identity, values);
          values.push({ day: Date.parse(day) / utcDayMs, value: centimegajoulesPerM3 });
        }
      }),
    );
    return found;
  },
};

function identityOf({ ldz, fromDay, toDay }: ZoneKey): string {
  return `${ldz} ${fromDay} ${toDay}`;
}
