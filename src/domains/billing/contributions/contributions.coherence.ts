import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { transactions } from '../ledgers/ledgers.tables.ts';
import { contributionAgreements, contributionPeriods } from './contributions.tables.ts';

export const contributionsCoherence: readonly Check[] = [
  check(
    'A contribution was charged each time by as much as was agreed, on the ledger of the agreement',
    sql`select format('period %s', p.id) as what
      from ${contributionPeriods} p
      join ${contributionAgreements} a on a.id = p.agreement_id
      join ${transactions} t on t.id = p.transaction_id
      where t.kind <> 'CHARGE' or t.ledger_id <> a.ledger_id
        or t.net_pence + t.tax_pence <> a.amount_pence`,
  ),
  check(
    'The times of a contribution follow one another from its beginning, and end with it',
    sql`select format('period %s', p.id) as what
      from (
        select *, lag(to_at) over (partition by agreement_id order by from_at) as before
        from ${contributionPeriods}
      ) p join ${contributionAgreements} a on a.id = p.agreement_id
      where p.from_at <> coalesce(p.before, a.active_from)
        or (a.active_to is not null and p.from_at >= a.active_to)`,
  ),
];
