import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers, transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { prepayMeters, prepayTopUps } from '../../billing/prepay/prepay.tables.ts';
import { autoTopUpConfigs, autoTopUpTriggers } from './auto-top-ups.tables.ts';

export const autoTopUpsCoherence: readonly Check[] = [
  check(
    'An automatic top-up has put the amount that was agreed onto its meter',
    sql`select format('trigger %s', g.id) as what
      from ${autoTopUpTriggers} g
      join ${autoTopUpConfigs} c on c.id = g.config_id
      join ${prepayTopUps} t on t.id = g.top_up_id
      where t.prepay_meter_id <> c.prepay_meter_id or t.amount_pence <> c.amount_pence`,
  ),
  check(
    'Every top-up comes onto the payment ledger of its meter, and leaves it once',
    sql`select format('ledger %s', l.number) as what
      from ${ledgers} l
      cross join lateral (
        select coalesce(sum(t.net_pence) filter (where t.kind in ('PAYMENT', 'CREDIT')), 0) as came,
          coalesce(sum(t.net_pence) filter (where t.kind in ('CHARGE', 'REFUND')), 0) as went
        from ${transactions} t where t.ledger_id = l.id) b
      cross join lateral (
        select coalesce(sum(u.amount_pence), 0) as came,
          coalesce(sum(u.amount_pence) filter (where u.accepted_at is not null
            or u.failed_at is not null and not u.is_by_hand), 0) as went
        from ${prepayTopUps} u join ${prepayMeters} p on p.id = u.prepay_meter_id
        where p.meter_id = l.meter_id and p.account_id = l.account_id) w
      where l.kind in ('ELECTRICITY_PREPAY_PAYMENT', 'GAS_PREPAY_PAYMENT')
        and (b.came <> w.came or b.went <> w.went)`,
  ),
];
