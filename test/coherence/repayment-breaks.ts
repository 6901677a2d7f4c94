import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

export const repaymentBreaks: Readonly<Record<string, readonly Break[]>> = {
  'No more of a ledger goes back than was paid, credited or bought': [
    [
      sql`update payments.repayments set amount_pence = 400000 where id = 7`,
      sql`update payments.repayment_requests set amount_pence = 400000
        where id = (select request_id from payments.repayments where id = 7)`,
    ],
  ],
  'Every Refund of an account is a repayment that has left, and the other way round': [
    sql`delete from payments.repayments where id = ${one(
      'payments.repayments',
      "status = 'PAID' and id not in (select repayment_id from payments.repayment_approvals)",
    )}`,
    sql`update payments.repayments set transaction_id = (
        select min(id) from billing.transactions where kind = 'CREDIT')
      where id = ${one('payments.repayments', "status = 'PAID'")}`,
  ],
  'Money leaves with all approvals that it needs, of others than who asked': [
    sql`delete from payments.repayment_approvals where repayment_id = 4`,
    sql`update payments.repayment_approvals set approved_by = (
        select q.requested_by from payments.repayment_requests q
        join payments.repayments r on r.request_id = q.id where r.id = 2)
      where repayment_id = 2`,
  ],
  'No more of a payment goes back than it was': [
    [
      sql`update payments.repayments set amount_pence = 3001 where request_id = (
        select id from payments.repayment_requests where payment_id = 900003)`,
      sql`update payments.repayment_requests set amount_pence = 3001 where payment_id = 900003`,
    ],
  ],
  'A request is decided as its repayment is': [
    sql`update payments.repayment_requests set status = 'CANCELLED', decided_at = requested_at
      where id = (select request_id from payments.repayments where id = 1)`,
  ],
  'An automatic top-up has put the amount that was agreed onto its meter': [
    sql`update payments.auto_top_up_configs set amount_pence = 2100 where id = 2`,
  ],
  'Every top-up comes onto the payment ledger of its meter, and leaves it once': [
    sql`insert into billing.prepay_top_ups
        (prepay_meter_id, amount_pence, paid_at, requested_at, utrn, utrn_received_at, accepted_at)
      select id, 500, now(), now(), '73943333457189043313', now(), now()
      from billing.prepay_meters where id = 1`,
  ],
};
