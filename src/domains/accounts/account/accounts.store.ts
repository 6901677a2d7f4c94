import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { AccountRole } from '../../../contract/roles.ts';
import type { Scope } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { follower, loadMany, loadOne } from '../../../database/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { granteeOf } from '../access/reach.store.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolios,
  portfolioUserRoles,
} from '../tables.ts';

export type AccountRow = typeof accounts.$inferSelect;

const selectAccountsById = statement('accounts_by_id', (query) =>
  query.select().from(accounts).where(isAnyOf(accounts.id, 'ids')),
);

/** An account by its identifier, which must come from an admitted row. */
export const accountById = loadOne<number, AccountRow>(
  'accounts.accountById',
  (db, ids) => selectAccountsById(db, { ids }),
  (account) => account.id,
  {
    rowsOf: {
      'metering.occupanciesOfParts': 'occupancy.accountId',
      'metering.occupanciesOfProperty': 'accountId',
    },
  },
);

const selectAccountsByNumber = statement('accounts_by_number', (query) =>
  query.select().from(accounts).where(isAnyOf(accounts.number, 'numbers')),
);

/** An account by its number, which must have been admitted. */
export const accountByNumber = loadOne<string, AccountRow>(
  'accounts.accountByNumber',
  (db, numbers) => selectAccountsByNumber(db, { numbers }),
  (account) => account.number,
  {
    keysOf: {
      'accounts.rolesInReach': (asked: AccountReach) =>
        'accountNumber' in asked ? asked.accountNumber : undefined,
    },
    isArgument: true,
  },
);

const ownAndPortfolioAccounts = sql`
  select r.user_id, r.account_id from ${accountUserRoles} r
    where r.user_id = any(${sql.placeholder('userIds')})
  union
  select r.user_id, a.id from ${portfolioUserRoles} r
    join ${portfolios} p on p.path @> array[r.portfolio_id]
    -- Most accounts are in no portfolio, which the planner remembers only when it is told.
    join ${accounts} a on a.portfolio_id = p.id and a.portfolio_id is not null
    where r.user_id = any(${sql.placeholder('userIds')})`;

/**
 * `any(array[…])` has each account looked up by itself. Of an equality the planner makes a join
 * over all accounts: it cannot tell how few a portfolio has, and guesses half of them.
 */
const selectAccountsOfUsers = statement('accounts_of_users', (query) =>
  query
    .select({ userId: sql<number>`reach.user_id`, account: accounts })
    .from(sql`(${ownAndPortfolioAccounts}) as reach`)
    .innerJoin(accounts, sql`${accounts.id} = any(array[reach.account_id])`)
    .orderBy(accounts.number),
);

/** The accounts within reach of a user's roles, by number. */
export const accountsOfUser = loadMany(
  'accounts.accountsOfUser',
  (db: Database, userIds: readonly number[]) => selectAccountsOfUsers(db, { userIds }),
  (found) => found.userId,
  { rowsOf: { 'identity.userById': 'id' } },
);

/** An account that a viewer may reach, by its number or by its identifier. */
type AccountReach = { readonly scope: Scope } & (
  | { readonly accountNumber: string }
  | { readonly accountId: number }
);

/** Numbers of accounts begin with a letter, so that `#` marks identifiers. */
function markOf(asked: AccountReach): string {
  return 'accountId' in asked ? `#${asked.accountId}` : asked.accountNumber;
}

function identityOf(asked: AccountReach): string {
  const { kind, id } = granteeOf(asked.scope);
  return `${kind}:${id}:${markOf(asked)}`;
}

/** One row for each way in which an asked grantee reaches an asked account. */
const selectReach = statement('account_reach', (query) =>
  query
    .select({
      kind: sql<string>`asked.kind`,
      id: sql<number>`asked.id`,
      mark: sql<string>`asked.mark`,
      role: sql<AccountRole | null>`reach.role`,
    })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[],
        ${sql.placeholder('marks')}::text[]) as asked(kind, id, mark)`,
    )
    .innerJoin(
      sql`lateral (
        select a.id from ${accounts} a where a.number = asked.mark
        union all
        select case when asked.mark like '#%' then substr(asked.mark, 2)::int end
      ) as named`,
      sql`named.id is not null`,
    )
    .innerJoin(accounts, eq(accounts.id, sql`named.id`))
    .innerJoin(
      sql`lateral (
        select r.role from ${accountUserRoles} r
          where asked.kind = 'user' and r.user_id = asked.id and r.account_id = ${accounts.id}
        union all
        select r.role from ${portfolios} p
          join ${portfolioUserRoles} r on r.portfolio_id = any(p.path)
          where asked.kind = 'user' and r.user_id = asked.id and p.id = ${accounts.portfolioId}
        union all
        select null from ${accountGrants} g
          where g.grantee_kind = asked.kind and g.grantee_id = asked.id
            and g.account_id = ${accounts.id}
        union all
        select null where asked.kind = 'everyone'
      ) as reach`,
      sql`true`,
    ),
);

/**
 * The roles by which a viewer reaches an account: null where it does not, an empty list where it
 * does without a role of an account user.
 */
export const rolesInReach = follower<AccountReach, readonly AccountRole[] | null>({
  name: 'accounts.rolesInReach',
  identify: identityOf,
  nothing: null,
  async load(db, keys) {
    const grantees = keys.map(({ scope }) => granteeOf(scope));
    const rows = await selectReach(db, {
      kinds: grantees.map(({ kind }) => kind),
      ids: grantees.map(({ id }) => id),
      marks: keys.map(markOf),
    });
    const found = new Map<string, AccountRole[]>();
    for (const { kind, id, mark, role } of rows) {
      const identity = `${kind}:${id}:${mark}`;
      const roles = found.get(identity) ?? [];
      if (role) roles.push(role);
      found.set(identity, roles);
    }
    return found;
  },
});

/** The accounts that stand in a portfolio or in one below it. */
export async function accountIdsOfPortfolio(
  db: Database,
  portfolioNumber: string,
): Promise<number[]> {
  const above = alias(portfolios, 'above');
  const rows = await db.query
    .select({ id: accounts.id })
    .from(accounts)
    .innerJoin(portfolios, eq(portfolios.id, accounts.portfolioId))
    .innerJoin(above, eq(above.id, sql`any(${portfolios.path})`))
    .where(eq(above.number, portfolioNumber));
  return rows.map(({ id }) => id);
}

export function allAccountIds(db: Database): Promise<{ id: number; number: string }[]> {
  return db.query.select({ id: accounts.id, number: accounts.number }).from(accounts);
}
