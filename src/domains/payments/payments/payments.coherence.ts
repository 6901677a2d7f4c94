import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { entries, transactions } from '../../billing/ledgers/ledgers.tables.ts';
import { mayBecome, paymentStatuses } from './payments.rules.ts';
import { payments, statusChanges } from './payments.tables.ts';

/** What may follow what, as one text for each. */
const steps = paymentStatuses.flatMap((from) =>
  paymentStatuses.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`),
);

export const paymentsCoherence: readonly Check[] = [
  check(
    'A payment goes from status to status as it may, and has the last one that it took',
    sql`with told as (
        select c.payment_id, c.from_status, c.to_status,
          lag(c.to_status) over of_payment as before, lead(c.id) over of_payment as next_id
        from ${statusChanges} c
        window of_payment as (partition by c.payment_id order by c.id)
      )
      select format('payment %s became %s after %s', t.payment_id, t.to_status, t.from_status) as what
      from told t
      where t.from_status is distinct from t.before
        or t.before is not null and not t.before || ' ' || t.to_status = any(${sql.param(steps)}::text[])
      union all
      select format('payment %s is %s', p.id, p.status) from ${payments} p
      left join told t on t.payment_id = p.id and t.next_id is null
      where p.status is distinct from t.to_status`,
  ),
  check(
    'Every payment that is paid is a Payment of the books, of its amount and on its ledger',
    sql`select format('payment %s', p.id) as what from ${payments} p
      left join ${transactions} t on t.id = p.transaction_id
      where p.transaction_id is not null and (t.id is null or t.kind <> 'PAYMENT'
        or t.reverses_id is not null or t.ledger_id <> p.ledger_id or t.net_pence <> p.amount_pence
        or t.payment_type is distinct from p.transaction_type)`,
  ),
  check(
    'Every Payment of the books is one that was paid',
    sql`select format('transaction %s', t.id) as what from ${transactions} t
      where t.kind = 'PAYMENT' and t.reverses_id is null and t.net_pence > 0
        and not exists (select from ${payments} p where p.transaction_id = t.id)`,
  ),
  check(
    'A payment has failed after it was booked where its Payment is reversed, and nowhere else',
    sql`select format('payment %s', p.id) as what from ${payments} p
      left join ${transactions} r on r.reverses_id = p.transaction_id
      where p.transaction_id is not null and r.id is distinct from p.reversal_id`,
  ),
  check(
    'What each cash book took in is what was paid by its means, less what went back',
    sql`with booked as (
        select e.book, sum(-e.amount_pence) as pence from ${entries} e
        join ${transactions} t on t.id = e.transaction_id and t.kind = 'PAYMENT'
        where e.book like 'CASH_%' group by e.book
      ), paid as (
        select case when p.transaction_type like 'DD_%' then 'CASH_DIRECT_DEBIT'
            when p.transaction_type in ('CREDIT_CARD', 'DEBIT_CARD') then 'CASH_CARD'
            when p.transaction_type in ('BACS_DEPOSIT', 'FUEL_DIRECT', 'DCA_COLLECTION')
              then 'CASH_BANK_TRANSFER'
            when p.transaction_type = 'CHEQUE' then 'CASH_CHEQUE' else 'CASH_TOP_UP' end as book,
          sum(p.amount_pence) as pence
        from ${payments} p where p.transaction_id is not null and p.reversal_id is null group by 1
      )
      select format('%s: %s in the book, %s paid', book, coalesce(b.pence, 0), coalesce(p.pence, 0)) as what
      from booked b full join paid p using (book)
      where coalesce(b.pence, 0) <> coalesce(p.pence, 0)`,
  ),
  check(
    'A payment that presents another again is of its amount and ledger, and later',
    sql`select format('payment %s', p.id) as what from ${payments} p
      join ${payments} f on f.id = p.represents_id
      where f.status <> 'FAILED' or f.failure_code <> '0' or f.ledger_id <> p.ledger_id
        or f.amount_pence <> p.amount_pence or f.payment_on >= p.payment_on
        or p.presentation <> f.presentation + 1`,
  ),
];
