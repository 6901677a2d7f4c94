import { sql } from 'drizzle-orm';
import { type Check, check, snapshot } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import { smartDevices } from '../../metering/tables.ts';
import { entries, ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { daysThatDoNotFollow } from './prepay.actions.ts';
import { prepayMetersInUse } from './prepay.store.ts';
import { prepayDebts, prepayMeters, prepaySnapshots, prepayTopUps } from './prepay.tables.ts';

export const prepayCoherence: readonly Check[] = [
  {
    title: 'The registers of a prepayment meter follow from half-hours, prices, top-ups and debts',
    find: ({ db }, most) =>
      snapshot(db, async (tx) => {
        const different = await registersThatDiffer(tx);
        return { count: different.length, first: different.toSorted().slice(0, most) };
      }),
  },
  check(
    'A meter recovers of its time debts each week what its device says',
    sql`select format('prepayment meter %s', p.id) as what
      from ${prepayMeters} p
      join ${smartDevices} d on p.meter_id in (d.import_meter_id, d.gas_meter_id)
        and d.payment_mode = 'PREPAY'
      where p.ended_on is null and coalesce(d.weekly_debt_recovery_rate_pence, 0) <> (
        select coalesce(sum(last.weekly_pence), 0) from (
          select distinct on (register) weekly_pence from ${prepayDebts} t
          where t.prepay_meter_id = p.id and t.register <> 'PAYMENT'
          order by register, t.id desc) last)`,
  ),
  check(
    'The book of credit on meters holds what is on each of them, and what has reached it since',
    sql`select format('prepayment meter %s', p.id) as what
      from ${prepayMeters} p
      left join ${prepaySnapshots} s on s.prepay_meter_id = p.id and s.on = p.booked_through_on
      where p.ended_on is null and (
        p.booked_through_on is distinct from (
          select max(k.on) from ${prepaySnapshots} k where k.prepay_meter_id = p.id)
        or coalesce(round(s.balance_millipence / 1000.0), 0) + (
          select coalesce(sum(t.amount_pence), 0) from ${prepayTopUps} t
          where t.prepay_meter_id = p.id and (p.booked_through_on is null
            or (t.accepted_at at time zone 'Europe/London')::date > p.booked_through_on)
            and t.accepted_at is not null)
        <> (
          select coalesce(sum(e.amount_pence), 0) from ${ledgers} l
          join ${transactions} t on t.ledger_id = l.id
          join ${entries} e on e.transaction_id = t.id and e.book = 'CREDIT_ON_METERS'
          where l.account_id = p.account_id and l.meter_id = p.meter_id))`,
  ),
  check(
    'The ledgers of a prepayment meter owe what its debt registers hold, and no credit twice',
    sql`select format('ledger %s', l.number) as what
      from ${prepayMeters} p
      join ${prepaySnapshots} s on s.prepay_meter_id = p.id and s.on = p.booked_through_on
      join ${ledgers} l on l.account_id = p.account_id and l.meter_id = p.meter_id
      where p.ended_on is null and l.balance_pence <> case l.kind
        when p.fuel || '_PREPAY_DEBT' then -round((s.accumulated_debt_millipence
          + s.payment_debt_millipence + s.time_debt_one_millipence + s.time_debt_two_millipence)
          / 1000.0)
        when p.fuel || '_PREPAY_CREDIT' then 0
        else l.balance_pence end`,
  ),
  check(
    'The payment ledger of a prepayment meter holds what was paid in and has not reached the meter',
    sql`select format('ledger %s', l.number) as what
      from ${prepayMeters} p
      join ${ledgers} l on l.account_id = p.account_id and l.meter_id = p.meter_id
        and l.kind = p.fuel || '_PREPAY_PAYMENT'
      where l.balance_pence <> (
        select coalesce(sum(t.amount_pence), 0) from ${prepayTopUps} t
        join ${prepayMeters} same on same.id = t.prepay_meter_id
        where same.meter_id = p.meter_id and same.account_id = p.account_id
          and t.accepted_at is null and (t.failed_at is null or t.is_by_hand))`,
  ),
];

async function registersThatDiffer(db: Database): Promise<string[]> {
  const different: string[] = [];
  for (const meter of await prepayMetersInUse(db)) {
    const days = await daysThatDoNotFollow(db, meter);
    different.push(...days.map((on) => `prepayment meter ${meter.id} on ${on}`));
  }
  return different;
}
