import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { voucherPurchases, voucherRedemptions } from './vouchers.tables.ts';

export const vouchersCoherence: readonly Check[] = [
  check(
    'No more is redeemed of a voucher than it is worth, and nothing of one that was given back',
    sql`select format('voucher %s', v.id) as what
      from ${voucherPurchases} v
      where case when v.refunded_at is null then v.value_pence else 0 end < (
        select coalesce(sum(credit.net_pence + credit.tax_pence), 0)
        from ${voucherRedemptions} redemption
        join ${transactions} credit on credit.id = redemption.credit_id
        where redemption.purchase_id = v.id and not exists (
          select from ${transactions} reversal where reversal.reverses_id = credit.id))`,
  ),
  check(
    'What a voucher is charged and credited with stands on ledgers of its account',
    sql`select format('voucher %s', v.id) as what
      from ${voucherPurchases} v
      join lateral (
        select unnest(array[v.charge_id, v.transfer_charge_id, v.transfer_credit_id]) as id
        union all
        select credit_id from ${voucherRedemptions} r where r.purchase_id = v.id
      ) booked on booked.id is not null
      join ${transactions} t on t.id = booked.id
      join ${ledgers} l on l.id = t.ledger_id
      where l.account_id <> v.account_id`,
  ),
  check(
    'What a voucher cost is reversed where it was given back, and nowhere else',
    sql`select format('voucher %s', v.id) as what
      from ${voucherPurchases} v
      where v.charge_id is not null and (v.refunded_at is not null) <> exists (
        select from ${transactions} reversal where reversal.reverses_id = v.charge_id)`,
  ),
];
