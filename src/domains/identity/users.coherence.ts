import { sql } from 'drizzle-orm';
import { type Check, check } from '../../database/coherence.ts';
import { accountGrants, accounts } from '../accounts/tables.ts';
import { organisations } from './organisations.tables.ts';
import { organizations, preSignedTokens } from './tables.ts';

export const usersCoherence: readonly Check[] = [
  check(
    'A link opens accounts that are there',
    sql`select format('link %s: account %s', t.id, account_id) as what
      from ${preSignedTokens} t, unnest(t.account_ids) as account_id
      where not exists (select from ${accounts} a where a.id = account_id)`,
  ),
  check(
    'Whoever was granted an account is there',
    sql`select format('grant %s to %s %s', g.id, g.grantee_kind, g.grantee_id) as what
      from ${accountGrants} g
      where not exists (select from ${organizations} o
          where g.grantee_kind = 'organization' and o.id = g.grantee_id)
        and not exists (select from ${organisations} o
          where g.grantee_kind = 'partner' and o.id = g.grantee_id)`,
  ),
];
