import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';

/**
 * Money that the books of the town tell of and that no payment stands for yet, as payments: what
 * customers paid by themselves, on meters among it.
 */
export async function adoptBookedPayments(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    insert into payments.payments (uuid, ledger_id, account_id, instruction_id, status,
      source, transaction_type, amount_pence, payment_on, reference, idempotency_key, created_at,
      submitted_at, settled_at, transaction_id, reversal_id, reversed_at, failure_code)
    select md5('payment ' || t.id)::uuid, l.id, l.account_id, i.id,
      case when r.id is null then 'CLEARED' else 'FAILED' end,
      case when t.payment_type = 'FUEL_DIRECT' then 'FUEL_DIRECT'
        when t.payment_type in ('PREPAY_SMART', 'PAYPOINT_CASH', 'PAYPOINT_CARD') then 'TOP_UP'
        when t.payment_type in ('BACS_DEPOSIT', 'CHEQUE') then 'BANK_STATEMENT'
        else 'CUSTOMER' end,
      coalesce(t.payment_type, 'BACS_DEPOSIT'), t.net_pence, t.posted_on, a.number,
      'booked:' || t.id, t.booked_at, t.booked_at, t.booked_at, t.id, r.id, r.booked_at,
      case when r.id is not null then '0' end
    from billing.transactions t
    join billing.ledgers l on l.id = t.ledger_id
    join accounts.accounts a on a.id = l.account_id
    left join billing.transactions r on r.reverses_id = t.id
    left join lateral (
      select i.* from payments.instructions i
      where i.ledger_id = l.id and i.valid_from <= t.booked_at
        and (i.valid_to is null or i.valid_to > t.booked_at)
        and i.kind = 'CARD' and t.payment_type in ('DEBIT_CARD', 'CREDIT_CARD')
      order by i.id desc limit 1
    ) i on true
    where t.kind = 'PAYMENT' and t.reverses_id is null and t.net_pence > 0
      and not exists (select from payments.payments p where p.transaction_id = t.id)
    order by t.id`);
}

export const paymentsDemo: WorldStep = {
  name: 'payments',
  title: 'payments of thirteen months',
  write: (tx) => adoptBookedPayments(tx),
};
