import { sql } from 'drizzle-orm';
import { type Check, check, pointerCheck } from '../../../database/coherence.ts';
import { organisations } from '../../identity/organisations.tables.ts';
import { organizations, users } from '../../identity/tables.ts';
import { embeddedProperties } from '../../metering/places/embedded-networks.tables.ts';
import { properties } from '../../metering/tables.ts';
import { businessUsers } from '../businesses/businesses.tables.ts';
import { consents } from '../contact/consents.tables.ts';
import { userAddresses } from '../contact/correspondence.tables.ts';
import { searchFacts } from '../search/search.tables.ts';
import {
  circumstanceConsents,
  circumstances,
  hardshipAgreements,
} from '../support/assistance.tables.ts';
import { octocareEnrolments } from '../support/octocare.tables.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from '../tables.ts';

/** Where accounts speak of users, whom another domain keeps. */
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

export const portfoliosCoherence: readonly Check[] = [
  check(
    'The path of a portfolio is that of its parent and itself',
    sql`select format('portfolio %s: path %s, parent %s with path %s',
        p.number, p.path, p.parent_id, above.path) as what
      from ${portfolios} p left join ${portfolios} above on above.id = p.parent_id
      where p.path is distinct from
        case when p.parent_id is null then array[p.id] else above.path || p.id end`,
  ),
  check(
    'The lead account of a portfolio stands in it or below it',
    sql`select format('portfolio %s: account %s', p.number, a.number) as what
      from ${portfolios} p
      join ${accounts} a on a.id = p.lead_account_id
      left join ${portfolios} its on its.id = a.portfolio_id
      where (p.id = any (its.path)) is not true`,
  ),
  pointerCheck('Whoever has a role, or is told of, is a user', columnsOfUsers, users.id),
  pointerCheck(
    'A property on a private network is there',
    [embeddedProperties.propertyId],
    properties.id,
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
