import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { remoteMeterTypes } from '../meters/meters.rules.ts';
import { electricityMeterRecords, gasMeterRecords, meterRecords } from '../meters/meters.tables.ts';
import { dayTotals, meters, registers } from '../tables.ts';

const isRemote = sql`(m.meter_type ~ ${remoteMeterTypes})`;
const generation = sql`substring(m.meter_type from '^S[12]')`;

/** Changes in the records of some meters what no longer fits where, when and as what they hang. */
export async function keepMeterRecordsTrue(
  tx: Database,
  meterIds: readonly number[],
): Promise<void> {
  const isNamed = sql`m.id = any(${sql.param(meterIds)}::int[])`;
  await tx.query.execute(sql`
    update ${meterRecords} r
      set installed_on = m.active_from, is_digital = r.is_digital or ${isRemote},
        last_inspected_on = case
          when r.last_inspected_on >= m.active_from
            and r.last_inspected_on <= coalesce(m.active_to, 'infinity') then r.last_inspected_on
        end
      from ${meters} m
      where m.id = r.meter_id and ${isNamed} and (r.installed_on <> m.active_from
        or ${isRemote} and not r.is_digital
        or r.last_inspected_on < m.active_from or r.last_inspected_on > m.active_to)`);
  await tx.query.execute(sql`
    update ${electricityMeterRecords} e
      set retrieval_method = case when ${isRemote} then 'R'
          when e.retrieval_method = 'R' then 'H' else e.retrieval_method end,
        certified_on = least(e.certified_on, m.active_from),
        -- The shortest time that one is certified for.
        certified_until = case when e.certified_until > m.active_from then e.certified_until
          else m.active_from + interval '10 years' end
      from ${meters} m
      where m.id = e.meter_id and ${isNamed} and (${isRemote} <> (e.retrieval_method = 'R')
        or e.certified_on > m.active_from or e.certified_until <= m.active_from)`);
  await tx.query.execute(sql`
    update ${gasMeterRecords} g
      set mechanism = coalesce(${generation},
          case when g.mechanism in ('S1', 'S2') then 'CR' else g.mechanism end),
        status = case when m.active_to is not null then 'RE'
          when g.status = 'RE' then 'LI' else g.status end,
        status_since = case when m.active_to is not null then m.active_to
          when g.status = 'RE' then m.active_from
          else greatest(g.status_since, m.active_from) end,
        is_imperial = g.is_imperial and not ${isRemote},
        reading_factor = case when ${isRemote} then 1 else g.reading_factor end
      from ${meters} m
      where m.id = g.meter_id and ${isNamed} and (
        ${generation} is distinct from substring(g.mechanism from '^S[12]')
        or (m.active_to is not null) <> (g.status = 'RE')
        or g.status_since < m.active_from or g.status_since <> m.active_to
        or ${isRemote} and (g.is_imperial or g.reading_factor <> 1))`);
}

/** A meter with half-hours before it hung at its meter point, or after: the London days that it has. */
interface StrayMeter {
  readonly meterId: number;
  readonly from: string;
  readonly to: string;
}

/** Those of some meters of which half-hours are known for a London day that is not of their time. */
export async function halfHoursOutside(
  tx: Database,
  meterIds: readonly number[],
): Promise<readonly StrayMeter[]> {
  const { rows } = (await tx.query.execute(sql`
    select m.id as "meterId", counted.first::text as "from", counted.last::text as "to"
      from ${meters} m
      cross join lateral (
        select min(t.day) as first, max(t.day) as last
          from ${registers} g join ${dayTotals} t on t.register_id = g.id
          where g.meter_id = m.id
      ) as counted
      where m.id = any(${sql.param(meterIds)}::int[])
        and (counted.first < m.active_from or counted.last > m.active_to)`)) as unknown as {
    rows: StrayMeter[];
  };
  return rows;
}
