import { and, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AccountRole } from '../../../contract/roles.ts';
import type { Scope } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type Loader, loadMany } from '../../../database/loaders.ts';
import { statement } from '../../../database/statements.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import {
  accountGrants,
  accounts,
  accountUserRoles,
  portfolioReferences,
  portfolios,
  portfolioUserRoles,
} from '../tables.ts';
import type { PortfolioRow } from './roles.store.ts';

/** Whom reach is given to: a user by roles, partners and organizations by grants. */
export function granteeOf(scope: Scope): { readonly kind: string; readonly id: number } {
  switch (scope.kind) {
    case 'customer':
      return { kind: 'user', id: scope.userId };
    case 'partner':
      return { kind: 'partner', id: scope.organisationId };
    case 'organization':
      return {
        kind: scope.hasEveryAccount ? 'everyone' : 'organization',
        id: scope.organizationId,
      };
  }
}

/**
 * For a statement that looks accounts up: that the account is within the viewer's reach. Undefined
 * where the viewer reaches every account.
 */
export function isReached(scope: Scope, accountId: SQLWrapper): SQL | undefined {
  const { kind, id } = granteeOf(scope);
  if (kind === 'everyone') return undefined;
  if (kind !== 'user') {
    return sql`exists (select from ${accountGrants} g where g.grantee_kind = ${kind}
      and g.grantee_id = ${id} and g.account_id = ${accountId})`;
  }
  return sql`${accountId} in (
    select r.account_id from ${accountUserRoles} r where r.user_id = ${id}
    union all
    select a.id from ${portfolioUserRoles} r
      join ${portfolios} p on p.path @> array[r.portfolio_id]
      join ${accounts} a on a.portfolio_id = p.id
      where r.user_id = ${id})`;
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
    .where(and(eq(accounts.number, accountNumber), isReached(scope, accounts.id)));
  return found?.id ?? null;
}

/** Those of some users who have a role on an account within the viewer's reach, and the viewer. */
export async function userIdsInReach(
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
        isReached(scope, accountUserRoles.accountId),
      ),
    );
  return new Set(rows.map(({ userId }) => userId));
}

/** A portfolio by its number, or by a reference in another system. */
type PortfolioMark =
  | { readonly number: string }
  | { readonly namespace: string; readonly value: string }
  | { readonly id: number };

interface PortfolioReach {
  readonly scope: Scope;
  readonly mark: PortfolioMark;
}

interface ReachedPortfolio {
  readonly portfolio: PortfolioRow;
  /** The roles by which it is reached; empty where it is reached without a role of a user. */
  readonly roles: readonly AccountRole[];
}

function textsOf(mark: PortfolioMark): { by: string; value: string } {
  if ('id' in mark) return { by: '#', value: String(mark.id) };
  if ('number' in mark) return { by: '', value: mark.number };
  return { by: `=${mark.namespace}`, value: mark.value };
}

const selectReachedPortfolios = statement('reached_portfolios', (query) =>
  query
    .select({
      place: sql<number>`asked.place`.mapWith(Number),
      portfolio: portfolios,
      role: sql<AccountRole | null>`reach.role`,
    })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[],
        ${sql.placeholder('marks')}::text[], ${sql.placeholder('values')}::text[])
        with ordinality as asked(kind, id, mark, value, place)`,
    )
    .innerJoin(
      sql`lateral (
        select p.id from ${portfolios} p where asked.mark = '' and p.number = asked.value
        union all
        select r.portfolio_id from ${portfolioReferences} r
          where asked.mark like '=%' and r.namespace = substr(asked.mark, 2)
            and r.value = asked.value
        union all
        select case when asked.mark = '#' then asked.value::int end where asked.mark = '#'
      ) as named`,
      sql`true`,
    )
    .innerJoin(portfolios, sql`${portfolios.id} = named.id`)
    .innerJoin(
      sql`lateral (
        select r.role from ${portfolioUserRoles} r
          where asked.kind = 'user' and r.user_id = asked.id
            and r.portfolio_id = any(${portfolios.path})
        union all
        select null where asked.kind = 'everyone'
      ) as reach`,
      sql`true`,
    ),
);

/** Null where the viewer does not reach the portfolio, or there is none. */
export const portfolioInReach: Loader<PortfolioReach, ReachedPortfolio | null> = {
  name: 'accounts.portfolioInReach',
  identify: ({ scope, mark }) => JSON.stringify([granteeOf(scope), textsOf(mark)]),
  nothing: null,
  async load(db, keys) {
    const grantees = keys.map(({ scope }) => granteeOf(scope));
    const marks = keys.map(({ mark }) => textsOf(mark));
    const rows = await selectReachedPortfolios(db, {
      kinds: grantees.map(({ kind }) => kind),
      ids: grantees.map(({ id }) => id),
      marks: marks.map(({ by }) => by),
      values: marks.map(({ value }) => value),
    });
    return new Map(
      [...Map.groupBy(rows, ({ place }) => place)].flatMap(([place, ways]) => {
        const [key, first] = [keys[place - 1], ways[0]];
        if (!key || !first) return [];
        const roles = ways.flatMap(({ role }) => (role ? [role] : []));
        return [[portfolioInReach.identify(key), { portfolio: first.portfolio, roles }] as const];
      }),
    );
  },
};

const selectGrantedAccounts = statement('granted_accounts', (query) =>
  query
    .select({ grantee: sql<string>`asked.kind || ' ' || asked.id`, account: accounts })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[])
        as asked(kind, id)`,
    )
    .innerJoin(
      accountGrants,
      sql`${accountGrants.granteeKind} = asked.kind and ${accountGrants.granteeId} = asked.id`,
    )
    .innerJoin(accounts, sql`${accounts.id} = ${accountGrants.accountId}`)
    .orderBy(accounts.number),
);

/** The accounts granted to a partner or an organization, by number; the key is `kind id`. */
export const accountsGranted = loadMany<string, { grantee: string; account: AccountRow }>(
  'accounts.accountsGranted',
  (db: Database, keys) => {
    const asked = keys.map((key) => key.split(' '));
    return selectGrantedAccounts(db, {
      kinds: asked.map(([kind]) => kind),
      ids: asked.map(([, id]) => Number(id)),
    });
  },
  ({ grantee }) => grantee,
);

const selectDescendants = statement('portfolios_below', (query) =>
  query
    .select({ above: sql<number>`asked.id`, portfolio: portfolios })
    .from(sql`unnest(${sql.placeholder('ids')}::int[]) as asked(id)`)
    .innerJoin(
      portfolios,
      sql`${portfolios.path} @> array[asked.id] and ${portfolios.id} <> asked.id`,
    )
    .orderBy(portfolios.number),
);

/** The portfolios below a portfolio at any depth, by number. */
export const portfoliosBelow = loadMany(
  'accounts.portfoliosBelow',
  (db: Database, ids: readonly number[]) => selectDescendants(db, { ids }),
  ({ above }) => above,
);
