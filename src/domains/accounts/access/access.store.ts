import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AccountRole } from '../../../contract/roles.ts';
import type { Scope } from '../../../contract/viewer.ts';
import { defineLoader, loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { keyList, statement } from '../../../database/statements.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from '../tables.ts';
import { granteeOf } from './access.rules.ts';

/**
 * For a statement that looks accounts up: that the viewer has access to the account. Undefined
 * where it has access to every account.
 */
export function isAccessible(scope: Scope, accountId: SQLWrapper): SQL | undefined {
  const { kind, id } = granteeOf(scope);
  if (kind === 'everyone') return undefined;
  if (kind !== 'user') {
    return sql`exists (select from ${accountGrants} g where g.grantee_kind = ${kind}
      and g.grantee_id = ${id} and g.account_id = ${accountId})`;
  }
  const isWithin =
    scope.kind === 'customer' && scope.boundTo !== null
      ? inArray(accountId, [...scope.boundTo])
      : undefined;
  const isTheirs = sql`${accountId} in (
    select r.account_id from ${accountUserRoles} r where r.user_id = ${id}
    union all
    select a.id from ${portfolioUserRoles} r
      join ${portfolios} p on p.path @> array[r.portfolio_id]
      join ${accounts} a on a.portfolio_id = p.id
      where r.user_id = ${id})`;
  return and(isTheirs, isWithin);
}

/** The identifier of an account by its number, where the viewer has access to it. */
export async function findAccessibleAccountId(
  db: Database,
  scope: Scope,
  accountNumber: string,
): Promise<number | null> {
  const [account] = await db.query
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.number, accountNumber), isAccessible(scope, accounts.id)));
  return account?.id ?? null;
}

/** Those of some users who have a role on an account that the viewer has access to, and the viewer. */
export async function accessibleUserIds(
  db: Database,
  scope: Scope,
  userIds: readonly number[],
): Promise<ReadonlySet<number>> {
  if (scope.kind === 'customer') return new Set(userIds.filter((id) => id === scope.userId));
  if (granteeOf(scope).kind === 'everyone') return new Set(userIds);
  const rows = await db.query
    .selectDistinct({ userId: accountUserRoles.userId })
    .from(accountUserRoles)
    .where(
      and(
        inArray(accountUserRoles.userId, [...userIds]),
        isAccessible(scope, accountUserRoles.accountId),
      ),
    );
  return new Set(rows.map(({ userId }) => userId));
}

const ownAndPortfolioAccounts = sql`
  select r.user_id, r.account_id from ${accountUserRoles} r
    where r.user_id = any(${keyList(accountUserRoles.userId, 'userIds')})
  union
  select r.user_id, a.id from ${portfolioUserRoles} r
    join ${portfolios} p on p.path @> array[r.portfolio_id]
    -- Most accounts are in no portfolio, which the planner remembers only when it is told.
    join ${accounts} a on a.portfolio_id = p.id and a.portfolio_id is not null
    where r.user_id = any(${keyList(accountUserRoles.userId, 'userIds')})`;

/**
 * `any(array[…])` has each account looked up by itself. Of an equality the planner makes a join
 * over all accounts: it cannot tell how few a portfolio has, and guesses half of them.
 */
const selectAccountsOfUsers = statement('accounts_of_users', (query) =>
  query
    .select({ userId: sql<number>`accessible.user_id`, account: accounts })
    .from(sql`(${ownAndPortfolioAccounts}) as accessible`)
    .innerJoin(accounts, sql`${accounts.id} = any(array[accessible.account_id])`)
    .orderBy(accounts.number),
);

/** The accounts that a user's roles give access to, by number. */
export const accountsOfUser = loadMany(
  'accounts.accountsOfUser',
  (db: Database, userIds: readonly number[]) => selectAccountsOfUsers(db, { userIds }),
  ({ userId }) => userId,
);

/** An account that a viewer may have access to, by its number or by its identifier. */
type AccountAccessKey = { readonly scope: Scope } & (
  | { readonly accountNumber: string }
  | { readonly accountId: number }
);

/** Numbers of accounts begin with a letter, so that `#` marks identifiers. */
function markOf(key: AccountAccessKey): string {
  return 'accountId' in key ? `#${key.accountId}` : key.accountNumber;
}

function identityOf(key: AccountAccessKey): string {
  const { kind, id } = granteeOf(key.scope);
  return `${kind}:${id}:${markOf(key)}`;
}

/** One row for each way in which a grantee has access to an account. */
const selectAccessRoles = statement('account_access_roles', (query) =>
  query
    .select({
      kind: sql<string>`keys.kind`,
      id: sql<number>`keys.id`,
      mark: sql<string>`keys.mark`,
      role: sql<AccountRole | null>`access.role`,
    })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[],
        ${sql.placeholder('marks')}::text[]) as keys(kind, id, mark)`,
    )
    .innerJoin(
      sql`lateral (
        select a.id from ${accounts} a where a.number = keys.mark
        union all
        select case when keys.mark like '#%' then substr(keys.mark, 2)::int end
      ) as named`,
      sql`named.id is not null`,
    )
    .innerJoin(accounts, eq(accounts.id, sql`named.id`))
    .innerJoin(
      sql`lateral (
        select r.role from ${accountUserRoles} r
          where keys.kind = 'user' and r.user_id = keys.id and r.account_id = ${accounts.id}
        union all
        select r.role from ${portfolios} p
          join ${portfolioUserRoles} r on r.portfolio_id = any(p.path)
          where keys.kind = 'user' and r.user_id = keys.id and p.id = ${accounts.portfolioId}
        union all
        select null from ${accountGrants} g
          where g.grantee_kind = keys.kind and g.grantee_id = keys.id
            and g.account_id = ${accounts.id}
        union all
        select null where keys.kind = 'everyone'
      ) as access`,
      sql`true`,
    ),
);

/**
 * The roles by which a viewer has access to an account: null where it has none, an empty list where
 * it has access without a role of an account user.
 */
export const accessRoles = defineLoader<AccountAccessKey, readonly AccountRole[] | null>({
  name: 'accounts.accessRoles',
  identify: identityOf,
  nothing: null,
  async load(db, keys) {
    const grantees = keys.map(({ scope }) => granteeOf(scope));
    const rows = await selectAccessRoles(db, {
      kinds: grantees.map(({ kind }) => kind),
      ids: grantees.map(({ id }) => id),
      marks: keys.map(markOf),
    });
    const rolesByKey = new Map<string, AccountRole[]>();
    for (const { kind, id, mark, role } of rows) {
      const identity = `${kind}:${id}:${mark}`;
      const roles = rolesByKey.get(identity) ?? [];
      if (role) roles.push(role);
      rolesByKey.set(identity, roles);
    }
    return rolesByKey;
  },
});

const selectGrantedAccounts = statement('granted_accounts', (query) =>
  query
    .select({ grantee: sql<string>`keys.kind || ' ' || keys.id`, account: accounts })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[])
        as keys(kind, id)`,
    )
    .innerJoin(
      accountGrants,
      sql`${accountGrants.granteeKind} = keys.kind and ${accountGrants.granteeId} = keys.id`,
    )
    .innerJoin(accounts, sql`${accounts.id} = ${accountGrants.accountId}`)
    .orderBy(accounts.number),
);

/** The accounts granted to a partner or an organization, by number; the key is `kind id`. */
export const grantedAccounts = loadMany<string, { grantee: string; account: AccountRow }>(
  'accounts.grantedAccounts',
  (db: Database, keys) => {
    const grantees = keys.map((key) => key.split(' '));
    return selectGrantedAccounts(db, {
      kinds: grantees.map(([kind]) => kind),
      ids: grantees.map(([, id]) => Number(id)),
    });
  },
  ({ grantee }) => grantee,
);
