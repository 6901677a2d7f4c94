import { sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { WorldDay, WorldStep } from '../../../demo/step.ts';

/**
 * Money that the books of the town tell of and that no payment stands for yet, as payments: what came
 * back is one that failed. Of Direct Debits they tell under which instruction and schedule.
 */
async function adoptBookedPayments(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    insert into payments.payments (uuid, ledger_id, account_id, instruction_id, schedule_id, status,
      source, transaction_type, amount_pence, payment_on, reference, idempotency_key, created_at,
      submitted_at, settled_at, transaction_id, reversal_id, reversed_at, failure_code)
    select md5('payment ' || t.id)::uuid, l.id, l.account_id, i.id, s.id,
      case when r.id is null then 'CLEARED' else 'FAILED' end,
      case when s.plan_id is not null then 'PLAN'
        when s.is_variable or t.idempotency_key like '% bill to %' then 'BILL'
        when t.payment_type like 'DD_%' then 'SCHEDULE'
        when t.payment_type = 'FUEL_DIRECT' then 'FUEL_DIRECT'
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
      select s.* from payments.schedules s
      where s.ledger_id = l.id and s.valid_from <= t.posted_on
        and (s.valid_to is null or s.valid_to > t.posted_on)
        and (s.method = 'DIRECT_DEBIT') = (t.payment_type like 'DD_%')
        and (s.method = 'CARD_PAYMENT') = (t.payment_type in ('DEBIT_CARD', 'CREDIT_CARD'))
        and (s.is_variable or s.amount_pence = t.net_pence)
      order by s.id desc limit 1
    ) s on true
    left join lateral (
      select i.* from payments.instructions i
      where i.ledger_id = l.id and i.valid_from <= t.booked_at
        and (i.valid_to is null or i.valid_to > t.booked_at)
        and (i.kind = 'DIRECT_DEBIT' and t.payment_type like 'DD_%'
          or i.kind = 'CARD' and t.payment_type in ('DEBIT_CARD', 'CREDIT_CARD'))
      order by i.id desc limit 1
    ) i on true
    where t.kind = 'PAYMENT' and t.reverses_id is null and t.net_pence > 0
      and not exists (select from payments.payments p where p.transaction_id = t.id)
    order by t.id`);
  await linkPresentedAgain(tx);
}

/** A Direct Debit that was taken again presents the last one of its amount that had come back. */
async function linkPresentedAgain(tx: Database): Promise<void> {
  await tx.query.execute(sql`
    update payments.payments p set represents_id = f.id, presentation = 1
    from payments.payments again
    join lateral (
      select f.id from payments.payments f
      where f.ledger_id = again.ledger_id and f.status = 'FAILED' and f.failure_code = '0'
        and f.amount_pence = again.amount_pence and f.payment_on < again.payment_on
        and f.payment_on >= again.payment_on - 31
        and not exists (select from payments.payments p where p.represents_id = f.id)
      order by f.payment_on desc limit 1
    ) f on true
    where p.id = again.id and again.transaction_type = 'DD_RE_PRESENTATION'
      and again.represents_id is null`);
}

export const paymentsDemo: WorldStep = {
  name: 'payments',
  title: 'payments of thirteen months',
  write: (tx) => adoptBookedPayments(tx),
};

/** What a day has booked beside what the banks move. */
export const paymentsDay: WorldDay = {
  name: 'demo.payments',
  title: 'payments',
  write: (tx) => adoptBookedPayments(tx),
};
