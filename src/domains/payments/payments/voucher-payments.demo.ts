import { sql } from 'drizzle-orm';
import type { WorldStep } from '../../../demo/step.ts';

/** The last voucher that the richest household bought, with the last payment that it had made by then. */
export const voucherPaymentsDemo: WorldStep = {
  name: 'voucher-payments',
  title: 'a voucher that was bought with a payment',
  async write(tx) {
    const { rows } = (await tx.query.execute(sql`
      update billing.voucher_purchases v set payment_id = (
        select p.id from payments.payments p
        where p.account_id = v.account_id and p.status = 'CLEARED'
        order by p.payment_on > (v.purchased_at at time zone 'Europe/London')::date,
          p.payment_on desc, p.id desc limit 1)
      where v.id = (select id from billing.voucher_purchases
        where charge_id is not null and refunded_at is null order by purchased_at desc, id desc limit 1)
      returning v.payment_id as "paymentId"`)) as unknown as {
      rows: { paymentId: number | null }[];
    };
    if (rows[0]?.paymentId == null) throw new Error('Nobody has bought a voucher with a payment');
  },
};
