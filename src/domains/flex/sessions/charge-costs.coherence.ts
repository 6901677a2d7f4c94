import { sql } from 'drizzle-orm';
import { type Check, check, snapshot, violationsOf } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import { agreements } from '../../agreements/tables.ts';
import { chargeLines, supplyCharges } from '../../billing/charges/charges.tables.ts';
import { transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { halfHourDays, meters, registers } from '../../metering/tables.ts';
import { products } from '../../products/tables.ts';
import { executedDays } from '../control/control.tables.ts';
import type { Piece } from '../control/course.rules.ts';
import { devices } from '../devices/devices.tables.ts';
import { costOfPieces, piecesByPeriod, piecesWithin } from './charge-costs.rules.ts';
import { everyChargingDevice, everySessionAtHome } from './charge-costs.store.ts';
import { piecesWith, ratesOfDevices } from './session-costs.actions.ts';

const place = sql.raw('part.place');

/** The half-hours in which cars took something in one way, each once for a meter point. */
const halfHoursOf = (kind: 'SMART' | 'BOOST') => sql`
  select distinct d.meter_point_id, e.day::timestamp at time zone 'UTC'
      + (${place} - 1) * interval '30 minutes' as at
  from ${executedDays} e
  join ${devices} d on d.id = e.device_id and d.kind in ('VEHICLE', 'CHARGE_POINT')
  cross join lateral unnest(e.energy_wh) with ordinality as part(wh, place)
  where e.kind = ${sql.raw(`'${kind}'`)} and part.wh > 0`;

/** The half-hours by plan, counted from noon to noon in London. */
const counted = sql`
  select meter_point_id, at, row_number() over (
      partition by meter_point_id, ((at at time zone 'Europe/London') - interval '12 hours')::date
      order by at) as number
  from (${halfHoursOf('SMART')}) smart`;

/** Sets are looked into by `in`: what is unnested has no statistics by which a join would be planned. */
const cheap = sql`
  select c.meter_point_id, c.at from (${counted}) c
  where c.number <= 12
    and (c.meter_point_id, c.at) not in (select meter_point_id, at from (${halfHoursOf('BOOST')}) b)`;

export const chargeCostsCoherence: readonly Check[] = [
  check(
    'The night’s rate is billed for the night and for the first half-hours by plan, and for no others',
    sql`with cheap as materialized (${cheap}), charge as (
        select s.transaction_id, s.meter_point_id,
          s.from_on::timestamp at time zone 'Europe/London' as from_at,
          (s.to_on + 1)::timestamp at time zone 'Europe/London' as to_at
        from ${supplyCharges} s
        join ${agreements} a on a.id = s.agreement_id
        join ${products} p on p.id = a.product_id and 'INTELLIGENT' = any(p.tags)
        where not s.is_export and s.estimated_wh = 0 and not exists (
          select from ${transactions} r where r.reverses_id = s.transaction_id)
      ), used as (
        select c.transaction_id, c.meter_point_id, begun.at, sum(${sql.raw('part.wh')}) as wh
        from charge c
        join ${meters} m on m.meter_point_id = c.meter_point_id
        join ${registers} g on g.meter_id = m.id
        join ${halfHourDays} h on h.register_id = g.id
          and h.day between (c.from_at at time zone 'UTC')::date and (c.to_at at time zone 'UTC')::date
        cross join lateral unnest(h.values) with ordinality as part(wh, place)
        cross join lateral (select h.day::timestamp at time zone 'UTC'
          + (${place} - 1) * interval '30 minutes' as at) begun
        where ${sql.raw('part.wh')} is not null and begun.at >= c.from_at and begun.at < c.to_at
        group by c.transaction_id, c.meter_point_id, begun.at
      ), expected as (
        select c.transaction_id, coalesce(sum(u.wh) filter (where
            (u.meter_point_id, u.at) in (select meter_point_id, at from cheap)
            or (u.at at time zone 'Europe/London')::time >= '23:30'
            or (u.at at time zone 'Europe/London')::time < '05:30'), 0) as wh
        from charge c
        join used u on u.transaction_id = c.transaction_id
        group by c.transaction_id, c.from_at, c.to_at
        having count(*) = extract(epoch from c.to_at - c.from_at) / 1800
      )
      select format('transaction %s', e.transaction_id) as what from expected e
      where e.wh <> (select coalesce(sum(n.quantity), 0) from ${chargeLines} n
        where n.transaction_id = e.transaction_id and n.item = 'NIGHT')`,
  ),
  {
    title: 'The sessions of a car cost as much as its half-hours, each of which has a rate',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => violationsOf(await devicesThatDiffer(tx), most)),
  },
];

/** So many are read together. */
const devicesAtOnce = 100;

/** Devices whose sessions come to something else than their half-hours by days, exactly. */
async function devicesThatDiffer(tx: Database): Promise<string[]> {
  const every = await everyChargingDevice(tx);
  const found: number[] = [];
  for (let start = 0; start < every.length; start += devicesAtOnce) {
    found.push(...(await differAmong(tx, every.slice(start, start + devicesAtOnce))));
  }
  return found.map((id) => `device ${id}`);
}

async function differAmong(tx: Database, deviceIds: readonly number[]): Promise<number[]> {
  const always = { fromMs: Date.UTC(2000, 0, 1), toMs: Date.UTC(2100, 0, 1) };
  const [pieces, sessions] = await Promise.all([
    piecesWith(tx, deviceIds, always),
    everySessionAtHome(tx, deviceIds),
  ]);
  const rates = await ratesOfDevices(tx, pieces);
  const bySession = Map.groupBy(sessions, ({ deviceId }) => deviceId);
  return deviceIds.filter((id) => {
    const own = pieces.get(id) ?? [];
    const rateAt = rates.get(id) ?? (() => null);
    const grossOf = (groups: readonly (readonly Piece[])[]) =>
      groups.reduce<bigint | null>((sum, group) => {
        const cost = costOfPieces(group, rateAt);
        return sum !== null && cost ? sum + cost.gross : null;
      }, 0n);
    const days = piecesByPeriod(own, 'DAY').map((group) => group.pieces);
    const ofSessions = (bySession.get(id) ?? []).map(({ type, startedAt, endedAt }) =>
      piecesWithin(own, type, {
        fromMs: startedAt.epochMilliseconds,
        toMs: endedAt?.epochMilliseconds ?? always.toMs,
      }),
    );
    const told = grossOf(days);
    return told === null || told !== grossOf(ofSessions);
  });
}
