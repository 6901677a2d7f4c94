import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { adequacyReviews } from './adequacy.tables.ts';

export const adequacyCoherence: readonly Check[] = [
  check(
    'A review that changed a payment was followed by a schedule with what it suggests, after the one it is of',
    sql`select format('review %s', r.id) as what from ${adequacyReviews} r
      join ${schedules} o on o.id = r.schedule_id
      join ${schedules} n on n.id = r.new_schedule_id
      where n.ledger_id <> o.ledger_id or n.valid_from < o.valid_from
        or o.valid_to is distinct from n.valid_from
        or n.amount_pence <> r.suggested_pence or o.amount_pence <> r.paid_pence`,
  ),
  check(
    'No review changes what is exempt, in a holiday, varies or belongs to a plan',
    sql`select format('review %s', r.id) as what from ${adequacyReviews} r
      join ${schedules} o on o.id = r.schedule_id
      where r.outcome = 'CHANGED' and (o.is_exempt_from_adequacy or o.is_holiday
        or o.is_variable or o.plan_id is not null)`,
  ),
  check(
    'A changed payment has ten days of notice at least',
    sql`select format('review %s', r.id) as what from ${adequacyReviews} r
      join ${schedules} n on n.id = r.new_schedule_id where n.valid_from < r.due_on + 10`,
  ),
];
