import { sql } from 'drizzle-orm';
import { type Check, check, snapshot } from '../../../database/coherence.ts';
import type { Database } from '../../../database/database.ts';
import { smartDevices } from '../../metering/tables.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { daysThatDoNotFollow } from './prepay.actions.ts';
import { prepayMetersInUse } from './prepay.store.ts';
import { prepayDebts, prepayMeters, prepayTopUps } from './prepay.tables.ts';

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
