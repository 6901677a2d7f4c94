import { asc, eq, type SQL } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { accounts, portfolios } from '../tables.ts';

/** A portfolio as it is billed. */
export interface CollectivePortfolio {
  readonly id: number;
  readonly number: string;
  readonly billingName: string;
  readonly leadAccountId: number | null;
  /** Whether its accounts are billed together. */
  readonly collectiveBilling: boolean;
  /** The accounts that stand directly in it. */
  readonly accountIds: readonly number[];
}

/** How a portfolio is billed, with its accounts; null where there is none. */
export function portfolioToBill(
  db: Database,
  portfolioId: number,
): Promise<CollectivePortfolio | null> {
  return found(db, eq(portfolios.id, portfolioId));
}

/** How a portfolio of a number is billed, which must have been admitted. */
export function portfolioByNumberToBill(
  db: Database,
  number: string,
): Promise<CollectivePortfolio | null> {
  return found(db, eq(portfolios.number, number));
}

async function found(db: Database, is: SQL): Promise<CollectivePortfolio | null> {
  const [portfolio] = await db.query.select().from(portfolios).where(is);
  if (!portfolio) return null;
  const rows = await db.query
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.portfolioId, portfolio.id))
    .orderBy(asc(accounts.id));
  const { id, number, billingName, leadAccountId, collectiveBilling } = portfolio;
  const accountIds = rows.map((row) => row.id);
  return { id, number, billingName, leadAccountId, collectiveBilling, accountIds };
}
