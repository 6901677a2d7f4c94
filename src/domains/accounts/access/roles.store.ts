import { and, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { AccountRole } from '../../../contract/roles.ts';
import type { Scope } from '../../../contract/viewer.ts';
import { defineLoader, loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { accounts, accountUserRoles, portfolios, portfolioUserRoles } from '../tables.ts';

export type AccountUserRoleRow = typeof accountUserRoles.$inferSelect;
export type PortfolioUserRoleRow = typeof portfolioUserRoles.$inferSelect;
export type PortfolioRow = typeof portfolios.$inferSelect;

const selectRolesOfUsers = statement('account_roles_of_users', (query) =>
  query
    .select()
    .from(accountUserRoles)
    .where(isAnyOf(accountUserRoles.userId, 'userIds'))
    .orderBy(accountUserRoles.id),
);

/** What a user is on accounts, without what follows from portfolios. */
export const accountRolesOfUser = loadMany(
  'accounts.accountRolesOfUser',
  (db: Database, userIds: readonly number[]) => selectRolesOfUsers(db, { userIds }),
  (role) => role.userId,
);

const selectRolesOnAccounts = statement('roles_on_accounts', (query) =>
  query
    .select()
    .from(accountUserRoles)
    .where(isAnyOf(accountUserRoles.accountId, 'accountIds'))
    .orderBy(accountUserRoles.id),
);

/** Who is what on an account, without what follows from its portfolio. */
export const rolesOnAccount = loadMany(
  'accounts.rolesOnAccount',
  (db: Database, accountIds: readonly number[]) => selectRolesOnAccounts(db, { accountIds }),
  (role) => role.accountId,
);

const selectPortfolioRolesOfUsers = statement('portfolio_roles_of_users', (query) =>
  query
    .select()
    .from(portfolioUserRoles)
    .where(isAnyOf(portfolioUserRoles.userId, 'userIds'))
    .orderBy(portfolioUserRoles.id),
);

export const portfolioRolesOfUser = loadMany(
  'accounts.portfolioRolesOfUser',
  (db: Database, userIds: readonly number[]) => selectPortfolioRolesOfUsers(db, { userIds }),
  (role) => role.userId,
);

const selectPortfoliosById = statement('portfolios_by_id', (query) =>
  query.select().from(portfolios).where(isAnyOf(portfolios.id, 'ids')),
);

export const portfolioById = loadOne<number, PortfolioRow>(
  'accounts.portfolioById',
  (db, ids) => selectPortfoliosById(db, { ids }),
  (portfolio) => portfolio.id,
);

/** Roles of one user beyond these are not listed one by one: brokers have them on thousands. */
const mostRolesListed = 32;

const selectHeldRoles = statement('held_roles_of_users', (query) =>
  query
    .select({
      userId: sql<number>`keys.id`,
      role: sql<AccountRole>`held.role`,
      accountId: sql<number | null>`held.account_id`,
    })
    .from(
      sql`unnest(${sql.placeholder('userIds')}::int[]) as keys(id) cross join lateral (
        (select r.role, r.account_id from ${accountUserRoles} r
          where r.user_id = keys.id limit ${sql.raw(String(mostRolesListed + 1))})
        union all
        select distinct r.role, null::int from ${portfolioUserRoles} r where r.user_id = keys.id
      ) held`,
    ),
);

const selectRoleNames = statement('role_names_of_users', (query) =>
  query
    .selectDistinct({ userId: accountUserRoles.userId, role: accountUserRoles.role })
    .from(accountUserRoles)
    .where(isAnyOf(accountUserRoles.userId, 'userIds')),
);

/** What a user holds in all. */
interface HeldRoles {
  /** The different roles that it has anywhere. */
  readonly names: readonly AccountRole[];
  /** The roles by account; null where there may be more, through portfolios or as they are many. */
  readonly byAccount: ReadonlyMap<number, readonly AccountRole[]> | null;
}

interface HeldRole {
  readonly role: AccountRole;
  /** Null for a role on a portfolio. */
  readonly accountId: number | null;
}

/** The roles of a user. For by far the most users they decide alone which accounts it has access to. */
export const rolesHeldByUser = defineLoader<number, HeldRoles>({
  name: 'accounts.rolesHeldByUser',
  identify: (userId) => userId,
  nothing: { names: [], byAccount: new Map() },
  async load(db, userIds) {
    const byUser = Map.groupBy(await selectHeldRoles(db, { userIds }), ({ userId }) => userId);
    const brokers = [...byUser].filter(([, held]) => isCutShort(held)).map(([userId]) => userId);
    const names = brokers.length > 0 ? await selectRoleNames(db, { userIds: brokers }) : [];
    return new Map(
      [...byUser].map(([userId, held]) => {
        const more = names.filter((each) => each.userId === userId);
        return [userId, heldRolesOf(held, more)];
      }),
    );
  },
});

function isCutShort(held: readonly HeldRole[]): boolean {
  return held.filter(({ accountId }) => accountId !== null).length > mostRolesListed;
}

function heldRolesOf(
  held: readonly HeldRole[],
  more: readonly Pick<HeldRole, 'role'>[],
): HeldRoles {
  const names = [...new Set([...held, ...more].map(({ role }) => role))];
  const isOnPortfolio = held.some(({ accountId }) => accountId === null);
  if (isOnPortfolio || isCutShort(held)) return { names, byAccount: null };
  const byAccount = new Map<number, AccountRole[]>();
  for (const { accountId, role } of held) {
    if (accountId === null) continue;
    const roles = byAccount.get(accountId);
    if (roles) roles.push(role);
    else byAccount.set(accountId, [role]);
  }
  return { names, byAccount };
}

/** A role by its identifier, where it is the viewer's own or on an accessible account. */
export async function findAccountUserRole(
  db: Database,
  id: number,
): Promise<(AccountUserRoleRow & { accountNumber: string }) | null> {
  const [row] = await db.query
    .select({ role: accountUserRoles, accountNumber: accounts.number })
    .from(accountUserRoles)
    .innerJoin(accounts, eq(accounts.id, accountUserRoles.accountId))
    .where(eq(accountUserRoles.id, id));
  return row ? { ...row.role, accountNumber: row.accountNumber } : null;
}

/** A role on a portfolio by its identifier, where it is the viewer's own. */
export async function findPortfolioUserRole(
  db: Database,
  scope: Scope,
  id: number,
): Promise<PortfolioUserRoleRow | null> {
  const isTheirs =
    scope.kind === 'customer'
      ? and(eq(portfolioUserRoles.userId, scope.userId), sql`${scope.boundTo === null}`)
      : sql`${scope.kind === 'organization' && scope.hasEveryAccount}`;
  const [role] = await db.query
    .select()
    .from(portfolioUserRoles)
    .where(and(eq(portfolioUserRoles.id, id), isTheirs));
  return role ?? null;
}

/** Who has a role on accounts, or on the portfolios that they stand in. */
export function userIdsOfAccounts(
  db: Database,
  accountIds: readonly number[],
): Promise<{ accountId: number; userId: number }[]> {
  return unionAll(
    db.query
      .select({ accountId: accountUserRoles.accountId, userId: accountUserRoles.userId })
      .from(accountUserRoles)
      .where(inArray(accountUserRoles.accountId, [...accountIds])),
    db.query
      .select({ accountId: accounts.id, userId: portfolioUserRoles.userId })
      .from(portfolioUserRoles)
      .innerJoin(portfolios, sql`${portfolioUserRoles.portfolioId} = any(${portfolios.path})`)
      .innerJoin(accounts, sql`${accounts.portfolioId} = ${portfolios.id}`)
      .where(inArray(accounts.id, [...accountIds])),
  );
}
