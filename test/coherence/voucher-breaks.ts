import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

export const voucherBreaks: Readonly<Record<string, readonly Break[]>> = {
  'No more is redeemed of a voucher than it is worth, and nothing of one that was given back': [
    sql`update billing.voucher_purchases set value_pence = 1 where id = 1`,
    sql`update billing.voucher_purchases set refunded_at = now() where id = 2`,
  ],
  'What a voucher is charged and credited with stands on ledgers of its account': [
    sql`update billing.voucher_purchases set account_id = account_id + 1 where id = 1`,
  ],
  'What a voucher cost is reversed where it was given back, and nowhere else': [
    sql`update billing.voucher_purchases set refunded_at = now() where id = 6`,
    sql`update billing.voucher_purchases set refunded_at = null where id = 4`,
  ],
};
