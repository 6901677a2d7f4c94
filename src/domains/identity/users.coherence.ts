import { sql } from 'drizzle-orm';
import { type Check, check, pointerCheck } from '../../database/coherence.ts';
import { businessUsers } from '../accounts/businesses/businesses.tables.ts';
import { consents } from '../accounts/contact/consents.tables.ts';
import { userAddresses } from '../accounts/contact/correspondence.tables.ts';
import { searchFacts } from '../accounts/search/search.tables.ts';
import {
  circumstanceConsents,
  circumstances,
  hardshipAgreements,
} from '../accounts/support/assistance.tables.ts';
import { octocareEnrolments } from '../accounts/support/octocare.tables.ts';
import { accountGrants, accountUserRoles, portfolioUserRoles } from '../accounts/tables.ts';
import { organisations } from './organisations.tables.ts';
import { organizations, users } from './tables.ts';

/** Where accounts speak of users. */
export const columnsOfUsers = [
  accountUserRoles.userId,
  portfolioUserRoles.userId,
  businessUsers.userId,
  circumstances.userId,
  circumstanceConsents.userId,
  consents.userId,
  hardshipAgreements.userId,
  octocareEnrolments.carerUserId,
  searchFacts.userId,
  userAddresses.userId,
] as const;

export const usersCoherence: readonly Check[] = [
  pointerCheck('Whoever has a role, or is told of, is a user', columnsOfUsers, users.id),
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
