import { and, count, eq, inArray } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { Keyset } from '../../../engine/connections.ts';
import {
  nestedConnection,
  pageId,
  pagesOfParents,
  parentId,
} from '../../../engine/nested-connections.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import { accounts } from '../tables.ts';

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

/** All accounts that stand directly in a portfolio, for whoever reaches the portfolio itself. */
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
