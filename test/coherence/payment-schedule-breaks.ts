import { sql } from 'drizzle-orm';
import type { Break } from './break.ts';

const fixed = sql.raw(`(select min(id) from payments.schedules
  where plan_id is null and not is_variable and valid_to is null)`);
const changing = sql.raw(
  `(select min(id) from payments.adequacy_reviews where outcome = 'CHANGED')`,
);
const broken = sql.raw(`(select min(id) from payments.plans where status = 'BROKEN')`);

/** What breaks the checks of payment schedules, of reviews of what should be paid, and of plans. */
export const paymentScheduleBreaks: Readonly<Record<string, readonly Break[]>> = {
  'A schedule is of the account whose ledger it asks to be paid': [
    sql`update payments.schedules set account_id = account_id + 1 where id = ${fixed}`,
  ],
  'Beside plans, a ledger has one schedule at a time': [
    sql`update payments.schedules set valid_to = valid_to + 1 where is_holiday`,
  ],
  'What bills and balances trigger asks for whatever they come to, and all else for an amount on a day':
    [
      sql`update payments.schedules set trigger = 'BILL' where id = ${fixed}`,
      sql`update payments.schedules set payment_day = null where id = ${fixed}`,
      sql`update payments.schedules set amount_pence = 0 where id = ${fixed}`,
    ],
  'A review that changed a payment was followed by a schedule with what it suggests, after the one it is of':
    [
      sql`update payments.adequacy_reviews set suggested_pence = suggested_pence + 1
        where id = ${changing}`,
      sql`update payments.adequacy_reviews set paid_pence = paid_pence + 1 where id = ${changing}`,
      sql`update payments.schedules set valid_from = valid_from + 1 where id = (
        select new_schedule_id from payments.adequacy_reviews where id = ${changing})`,
    ],
  'No review changes what is exempt, in a holiday, varies or belongs to a plan': [
    sql`update payments.schedules set is_exempt_from_adequacy = true where id = (
      select schedule_id from payments.adequacy_reviews where id = ${changing})`,
  ],
  'A changed payment has ten days of notice at least': [
    sql`update payments.adequacy_reviews set due_on = due_on + 8 where id = ${changing}`,
  ],
  'The instalments of a plan come to what it pays off, numbered in the order of their days': [
    sql`update payments.plan_instalments set amount_pence = 1 where plan_id = ${broken} and place = 2`,
    sql`update payments.plan_instalments set place = 99 where plan_id = ${broken} and place = 2`,
    sql`update payments.plan_instalments set due_on = due_on + 40
      where plan_id = ${broken} and place = 2`,
  ],
  'A plan that was accepted has one schedule, which asks for its instalments on its ledger, and no other has':
    [
      sql`delete from payments.schedules where plan_id = (
        select id from payments.plans where status = 'ACTIVE')`,
      sql`update payments.schedules set total_debt_pence = 1 where plan_id = ${broken}`,
      sql`update payments.schedules set plan_id = 9999 where plan_id = ${broken}`,
      sql`update payments.schedules set reason = 'DEBT_REPAYMENT_PLAN' where id = ${fixed}`,
    ],
  'A plan that is over asks for nothing after that, and a completed one was paid': [
    sql`update payments.schedules set valid_to = valid_to + 1 where plan_id = ${broken}`,
    sql`update payments.plans set status = 'COMPLETED' where id = ${broken}`,
  ],
};
