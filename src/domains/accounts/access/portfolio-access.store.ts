import { sql } from 'drizzle-orm';
import type { AccountRole } from '../../../contract/roles.ts';
import type { Scope } from '../../../contract/viewer.ts';
import type { Loader } from '../../../database/database.ts';
import { statement } from '../../../database/statements.ts';
import { portfolioReferences, portfolios, portfolioUserRoles } from '../tables.ts';
import { portfolioGranteeOf } from './access.rules.ts';
import type { PortfolioRow } from './roles.store.ts';

/** A portfolio by its number, or by a reference in another system. */
type PortfolioMark =
  | { readonly number: string }
  | { readonly namespace: string; readonly value: string }
  | { readonly id: number };

interface PortfolioAccessKey {
  readonly scope: Scope;
  readonly mark: PortfolioMark;
}

interface AccessiblePortfolio {
  readonly portfolio: PortfolioRow;
  /** The roles that give access to it; empty where there is access without a role of a user. */
  readonly roles: readonly AccountRole[];
}

function textsOf(mark: PortfolioMark): { by: string; value: string } {
  if ('id' in mark) return { by: '#', value: String(mark.id) };
  if ('number' in mark) return { by: '', value: mark.number };
  return { by: `=${mark.namespace}`, value: mark.value };
}

const selectAccessiblePortfolios = statement('accessible_portfolios', (query) =>
  query
    .select({
      place: sql<number>`keys.place`.mapWith(Number),
      portfolio: portfolios,
      role: sql<AccountRole | null>`access.role`,
    })
    .from(
      sql`unnest(${sql.placeholder('kinds')}::text[], ${sql.placeholder('ids')}::int[],
        ${sql.placeholder('marks')}::text[], ${sql.placeholder('values')}::text[])
        with ordinality as keys(kind, id, mark, value, place)`,
    )
    .innerJoin(
      sql`lateral (
        select p.id from ${portfolios} p where keys.mark = '' and p.number = keys.value
        union all
        select r.portfolio_id from ${portfolioReferences} r
          where keys.mark like '=%' and r.namespace = substr(keys.mark, 2)
            and r.value = keys.value
        union all
        select case when keys.mark = '#' then keys.value::int end where keys.mark = '#'
      ) as named`,
      sql`true`,
    )
    .innerJoin(portfolios, sql`${portfolios.id} = named.id`)
    .innerJoin(
      sql`lateral (
        select r.role from ${portfolioUserRoles} r
          where keys.kind = 'user' and r.user_id = keys.id
            and r.portfolio_id = any(${portfolios.path})
        union all
        select null where keys.kind = 'everyone'
      ) as access`,
      sql`true`,
    ),
);

/** A portfolio, with the roles by which the viewer has access to it; null without access. */
export const accessiblePortfolio: Loader<PortfolioAccessKey, AccessiblePortfolio | null> = {
  name: 'accounts.accessiblePortfolio',
  identify: ({ scope, mark }) => JSON.stringify([portfolioGranteeOf(scope), textsOf(mark)]),
  nothing: null,
  async load(db, keys) {
    const grantees = keys.map(({ scope }) => portfolioGranteeOf(scope));
    const marks = keys.map(({ mark }) => textsOf(mark));
    const rows = await selectAccessiblePortfolios(db, {
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
        return [
          [accessiblePortfolio.identify(key), { portfolio: first.portfolio, roles }] as const,
        ];
      }),
    );
  },
};
