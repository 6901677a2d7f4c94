import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers, transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { platformAsks, repaymentSettings } from './repayments.rules.ts';
import { repaymentApprovals, repaymentRequests, repayments } from './repayments.tables.ts';

export const repaymentsCoherence: readonly Check[] = [
  check(
    'No more of a ledger goes back than was paid, credited or bought',
    sql`select format('ledger %s', b.ledger_id) as what
      from (select ledger_id, sum(amount_pence) as pence from ${repayments}
        where status <> 'FAILED' group by ledger_id) b
      where b.pence > (
        select coalesce(sum(abs(t.net_pence + t.tax_pence)), 0) from ${transactions} t
        where t.ledger_id = b.ledger_id and t.reverses_id is null
          and (t.kind in ('PAYMENT', 'CREDIT') or t.kind = 'CHARGE' and t.net_pence < 0))`,
  ),
  check(
    'Every Refund of an account is a repayment that has left, and the other way round',
    sql`select format('transaction %s, repayment %s', t.id, r.id) as what
      from (select t.* from ${transactions} t join ${ledgers} l on l.id = t.ledger_id
        where t.kind = 'REFUND' and t.reverses_id is null
          and l.kind in ('MAIN', 'GOODS', 'ELECTRIC_JUICE')) t
      full join (select * from ${repayments} where transaction_id is not null) r
        on r.transaction_id = t.id
      where t.id is null or r.id is null or t.net_pence <> r.amount_pence
        or t.ledger_id <> r.ledger_id
        or (r.status = 'PAID') = exists (
          select from ${transactions} reversal where reversal.reverses_id = t.id)`,
  ),
  check(
    'Money leaves with all approvals that it needs, of others than who asked',
    sql`select format('repayment %s', r.id) as what
      from ${repayments} r
      join ${repaymentRequests} q on q.id = r.request_id
      where q.status = 'ACCEPTED' and (
        (select count(*) from ${repaymentApprovals} a where a.repayment_id = r.id)
          < case when r.amount_pence > ${repaymentSettings.oneApprovalUpToPence} then 2 else 1 end
            - case when q.requested_by = ${platformAsks} then 1 else 0 end
        or exists (select from ${repaymentApprovals} a
          where a.repayment_id = r.id and a.approved_by = q.requested_by))`,
  ),
  check(
    'No more of a payment goes back than it was',
    sql`select format('payment %s', p.id) as what
      from ${payments} p
      join ${repaymentRequests} q on q.payment_id = p.id
      join ${repayments} r on r.request_id = q.id and r.status <> 'FAILED'
      group by p.id having sum(r.amount_pence) > p.amount_pence`,
  ),
  check(
    'A request is decided as its repayment is',
    sql`select format('request %s', q.id) as what
      from ${repaymentRequests} q
      join ${repayments} r on r.request_id = q.id
      where (q.ledger_id, q.account_id, q.amount_pence) <> (r.ledger_id, r.account_id, r.amount_pence)
        or q.status <> case when r.status = 'REQUESTED' then 'REQUESTED'
          when r.failure in ('CANCELLED', 'REJECTED') then r.failure else 'ACCEPTED' end`,
  ),
];
