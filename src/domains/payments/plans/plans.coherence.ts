import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { ledgers } from '../../billing/ledgers/ledgers.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { planInstalments, plans } from './plans.tables.ts';

export const plansCoherence: readonly Check[] = [
  check(
    'The instalments of a plan come to what it pays off, numbered in the order of their days',
    sql`select format('plan %s', p.id) as what from ${plans} p
      left join (
        select plan_id, sum(amount_pence) as pence, count(*) as count, max(place) as last,
          bool_and(is_later) as are_in_order
        from (select *, due_on > coalesce(lag(due_on) over (partition by plan_id order by place),
            '-infinity'::date) as is_later from ${planInstalments}) i
        group by plan_id
      ) i on i.plan_id = p.id
      where i.pence is distinct from p.total_pence or i.count <> i.last or not i.are_in_order`,
  ),
  check(
    'A plan that was accepted has one schedule, which asks for its instalments on its ledger, and no other has',
    sql`select format('plan %s', p.id) as what from ${plans} p
      left join ${schedules} s on s.plan_id = p.id
      join ${ledgers} l on l.id = p.ledger_id
      where l.account_id <> p.account_id or (p.accepted_at is not null) <> (s.id is not null)
        or s.ledger_id <> p.ledger_id or s.total_debt_pence <> p.total_pence
        or s.reason <> 'DEBT_REPAYMENT_PLAN'
        or s.amount_pence <> (select i.amount_pence from ${planInstalments} i
          where i.plan_id = p.id and i.place = 1)
      group by p.id
      union all
      select format('schedule %s', s.id) from ${schedules} s
      where s.plan_id is not null and (select count(*) from ${schedules} o
          where o.plan_id = s.plan_id) > 1
        or s.plan_id is not null and not exists (select from ${plans} p where p.id = s.plan_id)
        or (s.plan_id is null and (s.total_debt_pence is not null or s.reason = 'DEBT_REPAYMENT_PLAN'))`,
  ),
  check(
    'A plan that is over asks for nothing after that, and a completed one was paid',
    sql`select format('plan %s', p.id) as what from ${plans} p
      join ${schedules} s on s.plan_id = p.id
      where p.status in ('BROKEN', 'COMPLETED')
          and s.valid_to > greatest(s.valid_from, (p.ended_at at time zone 'Europe/London')::date)
        or p.status = 'COMPLETED' and p.total_pence > (select coalesce(sum(y.amount_pence), 0)
          from ${payments} y where y.schedule_id = s.id and y.status in ('CLEARED', 'FULFILLED'))`,
  ),
];
