import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { statement } from '../../../database/statements.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import { accounts, portfolios } from '../tables.ts';

const byNumber: Keyset<AccountRow> = {
  name: 'PortfolioType.accounts',
  columns: [
    {
      column: accounts.number,
      direction: 'ascending',
      kind: 'text',
      valueOf: ({ number }) => number,
    },
  ],
};

/** All accounts that stand directly in a portfolio, for whoever has access to the portfolio itself. */
export const accountsOfPortfolio = nestedConnection<AccountRow>({
  keyset: byNumber,
  select(db, portfolioIds, page) {
    const idsOfOne = db.query
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.portfolioId, parentId), page.where))
      .orderBy(...page.orderBy)
      .limit(page.limit);
    return db.query
      .select({ parentId, row: accounts })
      .from(pagesOfParents(portfolioIds, idsOfOne))
      .innerJoin(accounts, eq(accounts.id, pageId))
      .orderBy(...page.orderBy);
  },
  async count(db: Database, portfolioIds) {
    const rows = await db.query
      .select({ parentId: accounts.portfolioId, count: count() })
      .from(accounts)
      .where(inArray(accounts.portfolioId, [...portfolioIds]))
      .groupBy(accounts.portfolioId);
    return rows.map((row) => ({ parentId: row.parentId ?? 0, count: row.count }));
  },
});

const selectDescendants = statement('portfolios_below', (query) =>
  query
    .select({ above: sql<number>`keys.id`, portfolio: portfolios })
    .from(sql`unnest(${sql.placeholder('ids')}::int[]) as keys(id)`)
    .innerJoin(
      portfolios,
      sql`${portfolios.path} @> array[keys.id] and ${portfolios.id} <> keys.id`,
    )
    .orderBy(portfolios.number),
);

/** The portfolios below a portfolio at any depth, by number. */
export const portfoliosBelow = loadMany(
  'accounts.portfoliosBelow',
  (db: Database, ids: readonly number[]) => selectDescendants(db, { ids }),
  ({ above }) => above,
);

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
