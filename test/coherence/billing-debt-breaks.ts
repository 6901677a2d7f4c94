import { sql } from 'drizzle-orm';
import { type Break, one } from './break.ts';

/** What breaks the checks of debts, deposits, contributions and discounts. */
export const billingDebtBreaks: Readonly<Record<string, readonly Break[]>> = {
  'What is done about a debt is about a ledger of its account': [
    sql`update billing.collection_processes set account_id = ${one('accounts.accounts', "status = 'DORMANT'")}
      where id = ${one('billing.collection_processes')}`,
    sql`update billing.collection_proceedings set account_id = ${one('accounts.accounts', "status = 'DORMANT'")}
      where id = ${one('billing.collection_proceedings')}`,
  ],
  'What was done in a process happened while it went on': [
    sql`update billing.collection_items set occurred_at = occurred_at - interval '1 hour'
      where id = ${one('billing.collection_items', "reference = 'REMINDER'")}`,
    sql`update billing.collection_processes set completed_at = started_at
      where id = ${one('billing.collection_processes', 'completed_at is not null')}`,
  ],
  'A debt was given to an agency by each process that says so': [
    sql`delete from billing.collection_proceedings where stopped_at is null`,
  ],
  'A deposit was put aside, and given back, by as much as was agreed': [
    sql`update billing.deposit_agreements set amount_pence = amount_pence + 1
      where id = ${one('billing.deposit_agreements', 'held_by_id is not null')}`,
  ],
  'The book of deposits holds those that were paid and have not gone back': [
    sql`update billing.deposit_agreements set returned_at = null, returned_by_id = null
      where returned_at is not null`,
  ],
  'A contribution was charged each time by as much as was agreed, on the ledger of the agreement': [
    sql`update billing.contribution_agreements set amount_pence = amount_pence + 1
      where id = ${one('billing.contribution_agreements')}`,
  ],
  'The times of a contribution follow one another from its beginning, and end with it': [
    sql`update billing.contribution_periods set to_at = to_at - interval '1 hour'
      where id = ${one('billing.contribution_periods')}`,
    sql`update billing.contribution_agreements set active_from = active_from - interval '1 day'
      where id = ${one('billing.contribution_agreements')}`,
  ],
  'A Warm Home Discount is a credit of as much on a ledger of the account': [
    sql`update billing.warm_home_records set credit_pence = credit_pence + 1
      where id = ${one('billing.warm_home_records', 'transaction_id is not null')}`,
  ],
  'A Warm Home Discount for a meter without a connection is a voucher of as much of the account': [
    sql`with given as (
        insert into billing.voucher_purchases (account_id, type, display_name, value_pence,
          purchased_at, available_from, client_params)
        select account_id, 'WARM_HOME_DISCOUNT', 'Warm Home Discount', 14999, now(), current_date, '{}'
        from billing.warm_home_records where id = ${one('billing.warm_home_records')}
        returning id, account_id)
      insert into billing.warm_home_records (account_id, scheme_year, account_type, credit_pence,
        voucher_id, paid_at)
      select account_id, 2001, 'TRADITIONAL_PREPAY', 15000, id, now() from given`,
  ],
  'A Warm Home Discount that was applied for rests on what was granted to the account for the year':
    [
      sql`update billing.warm_home_applications set status = 'PENDING'
        where id = ${one('billing.warm_home_applications', "status = 'APPROVED'")}`,
    ],
};
