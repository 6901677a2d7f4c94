import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const cleared = one('payments.payments', "status = 'CLEARED'");

const uncollected = one(
  'payments.payments',
  "status = 'CLEARED' and id not in (select payment_id from payments.collections)",
);

export const paymentBreaks: Readonly<Record<string, readonly Break[]>> = {
  'A payment goes from status to status as it may, and has the last one that it took': [
    // Nothing that was called off is taken again.
    sql`update payments.payments set status = 'SCHEDULED'
      where id = ${one('payments.payments', "status = 'DELETED'")}`,
    sql`update payments.payments set status = 'PROMISED', transaction_id = null where id = ${cleared}`,
    [
      sql`alter table payments.payments disable trigger tell_change`,
      sql`update payments.payments set status = 'DELETED'
        where id = ${one('payments.payments', "status = 'SCHEDULED'")}`,
    ],
  ],
  'Every payment that is paid is a Payment of the books, of its amount and on its ledger': [
    sql`update payments.payments set amount_pence = amount_pence + 1 where id = ${cleared}`,
    sql`update payments.payments set transaction_type = 'CASH' where id = ${cleared}`,
  ],
  'Every Payment of the books is one that was paid': [
    sql`update payments.payments set status = 'PENDING', transaction_id = null where id = ${cleared}`,
  ],
  'A payment has failed after it was booked where its Payment is reversed, and nowhere else': [
    sql`update payments.payments set status = 'CLEARED', reversal_id = null, reversed_at = null,
        failure_code = null
      where id = ${one('payments.payments', 'reversal_id is not null')}`,
  ],
  'What each cash book took in is what was paid by its means, less what went back': [
    sql`update payments.payments set amount_pence = amount_pence + 1 where id = ${cleared}`,
  ],
  'A payment that presents another again is of its amount and ledger, and later': [
    sql`update payments.payments set amount_pence = amount_pence + 1
      where id = ${one('payments.payments', 'represents_id is not null')}`,
    sql`update payments.payments set presentation = 2
      where id = ${one('payments.payments', 'presentation = 1')}`,
  ],
  'No schedule is collected twice for a day': [
    sql`with schedule as (
        insert into payments.schedules (ledger_id, account_id, method, reason, trigger, frequency,
          payment_day, amount_pence, is_variable, valid_from, valid_to, created_at)
        select ledger_id, account_id, 'DIRECT_DEBIT', 'GENERAL_ACCOUNT_PAYMENT', 'REGULAR', 'MONTHLY',
          1, 500, false, '2020-01-01', '2020-02-01', now() from payments.payments order by id limit 1
        returning *
      )
      insert into payments.payments (uuid, ledger_id, account_id, schedule_id, status, source,
        transaction_type, amount_pence, payment_on, reference, idempotency_key, created_at)
      select gen_random_uuid(), ledger_id, account_id, id, 'SCHEDULED', 'SCHEDULE',
        'DD_REGULAR_COLLECTION', 500, '2026-05-01', 'twice', 'collect:' || id || ':2026-05-0' || n, now()
      from schedule, generate_series(1, 2) n`,
  ],
  'What goes to the banks goes on bank days, under an instruction, and its customer was told': [
    sql`with file as (insert into payments.collection_files (submit_on, debit_on, created_at)
        values ('2026-05-21', '2026-05-25', now()) returning id)
      insert into payments.collections (file_id, line, payment_id, state)
      select file.id, 1, ${uncollected}, 'PREPARED' from file`,
  ],
};
