import { and, type Column, eq, type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from './tables.ts';

/** In a statement: whether the account that the column names is within reach. */
export function isAccountInScope(accountId: Column, scope: Scope): SQL {
  switch (scope.kind) {
    case 'customer':
      return sql`${accountId} in (
        select r.account_id from ${accountUserRoles} r where r.user_id = ${scope.userId}
        union
        select a.id from ${portfolioUserRoles} r
          join ${portfolios} p on p.path @> array[r.portfolio_id]
          join ${accounts} a on a.portfolio_id = p.id
          where r.user_id = ${scope.userId})`;
    case 'partner':
      return isGranted(accountId, 'partner', scope.organisationId);
    case 'organization':
      return scope.hasEveryAccount
        ? sql`true`
        : isGranted(accountId, 'organization', scope.organizationId);
  }
}

function isGranted(accountId: Column, kind: 'partner' | 'organization', granteeId: number): SQL {
  return sql`${accountId} in (
    select g.account_id from ${accountGrants} g
      where g.grantee_kind = ${kind} and g.grantee_id = ${granteeId})`;
}

/** The identifier of an account by its number, where it is within reach. */
export async function findAccountId(
  db: Database,
  scope: Scope,
  accountNumber: string,
): Promise<number | null> {
  const [found] = await db.query
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.number, accountNumber), isAccountInScope(accounts.id, scope)));
  return found?.id ?? null;
}
