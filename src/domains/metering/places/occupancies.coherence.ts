import { sql } from 'drizzle-orm';
import { type Check, check } from '../../../database/coherence.ts';
import { statusChanges } from '../../accounts/account/lifecycle.tables.ts';
import { accounts } from '../../accounts/tables.ts';
import { occupancies } from '../tables.ts';

export const occupanciesCoherence: readonly Check[] = [
  check(
    'An account that is active answers for a property, or has',
    sql`select format('account %s', a.number) as what from ${accounts} a
      where a.status = 'ACTIVE'
        and not exists (select from ${occupancies} o where o.account_id = a.id)`,
  ),
  check(
    'A dormant account answers for no property after it fell dormant',
    sql`select format('account %s: dormant since %s, occupancy %s until %s',
        a.number, fell.at, o.id, coalesce(o.effective_to::text, 'further notice')) as what
      from ${accounts} a
      cross join lateral (
        select max(changed_at) as at from ${statusChanges} c
        where c.account_id = a.id and c.status = 'DORMANT') as fell
      join ${occupancies} o on o.account_id = a.id
      where a.status = 'DORMANT' and coalesce(o.effective_to, 'infinity') > fell.at`,
  ),
];
