import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers } from '../../billing/ledgers/ledgers.tables.ts';
import { schedules } from './schedules.tables.ts';

export const schedulesCoherence: readonly Check[] = [
  check(
    'A schedule is of the account whose ledger it asks to be paid',
    sql`select format('schedule %s', s.id) as what from ${schedules} s
      join ${ledgers} l on l.id = s.ledger_id where l.account_id <> s.account_id`,
  ),
  check(
    'Beside plans, a ledger has one schedule at a time',
    sql`select format('schedules %s and %s', s.id, o.id) as what from ${schedules} s
      join ${schedules} o on o.ledger_id = s.ledger_id and o.id > s.id
      where s.plan_id is null and o.plan_id is null
        and daterange(s.valid_from, s.valid_to) && daterange(o.valid_from, o.valid_to)`,
  ),
  check(
    'What bills and balances trigger asks for whatever they come to, and all else for an amount on a day',
    sql`select format('schedule %s', s.id) as what from ${schedules} s
      where (s.trigger in ('BILL', 'BALANCE')) <> s.is_variable
        or (s.trigger in ('BILL', 'BALANCE')) <> (s.payment_day is null)
        or (not s.is_variable and s.amount_pence = 0)`,
  ),
];
