import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

const open = one('payments.instructions', "kind = 'DIRECT_DEBIT' and valid_to is null");

export const paymentInstructionBreaks: Readonly<Record<string, readonly Break[]>> = {
  'How an account pays changes at London midnights, and each time to another way': [
    sql`update agreements.payment_methods set method = 'DIRECT_DEBIT'
      where account_id = (select min(account_id) from agreements.payment_methods)`,
    sql`update agreements.payment_methods set valid_from = valid_from + interval '1 hour'
      where account_id = (select min(account_id) from agreements.payment_methods)`,
  ],
  'Agreements are paid as the main ledger is, once the notice of other prices is over': [
    sql`insert into agreements.payment_methods (account_id, method, valid_from, created_at)
      select account_id, 'NON_DIRECT_DEBIT', '2026-03-01T00:00:00Z', now()
      from payments.instructions where id = ${open}`,
    // Who ends a Direct Debit and tells nobody.
    sql`insert into payments.preferences
        (ledger_id, instruction_id, valid_from, prices_follow_at, created_at)
      select ledger_id, null, now, now, now from payments.instructions,
        (select max(created_at) as now from payments.preferences) as moment
      where id = ${open}`,
  ],
  'A Direct Debit has a mandate, which has ended where the Direct Debit has, and nothing else has one':
    [
      sql`update payments.mandates set end_code = 'ARUDD_1', ended_on = '2026-01-01'
        where instruction_id = ${open}`,
      sql`delete from payments.mandates where instruction_id = ${open}`,
    ],
  'A ledger is in the name of the account that its instructions and ways to pay are of': [
    sql`update payments.instructions set account_id = account_id + 1 where id = ${open}`,
  ],
  'No ledger has two Direct Debits at once': [
    sql`with copied as (
        insert into payments.instructions (ledger_id, account_id, kind, vendor, vendor_reference,
          holder, sealed_details, sort_code_end, last_four, fingerprint, created_at, valid_from)
        select ledger_id, account_id, kind, vendor, 'HH00000000000000', holder, sealed_details,
          sort_code_end, last_four, fingerprint, created_at, valid_from
        from payments.instructions where id = ${open} returning id),
      lodged as (insert into payments.mandates (instruction_id, reference)
        select id, 'HH00000000000000' from copied)
      insert into payments.instruction_owners (instruction_id, place, user_id)
        select id, 0, (select min(id) from identity.users) from copied`,
  ],
  'A ledger is paid by an instruction only while it is in force': [
    sql`update payments.preferences set valid_from = valid_from - interval '1 day'
      where instruction_id = ${open}`,
  ],
  'What can be paid from has somebody who owns it': [
    sql`delete from payments.instruction_owners where instruction_id = ${open}`,
  ],
  'A Direct Debit is lodged before it is accepted, and accepted before it is collected from': [
    sql`update payments.mandates set accepted_on = lodged_on - 1 where instruction_id = ${open}`,
  ],
};
