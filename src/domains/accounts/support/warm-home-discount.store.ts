import { eq } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { warmHomeDiscountMatches } from './warm-home-discount.tables.ts';

const selectMatches = statement('warm_home_discount_matches_of_accounts', (query) =>
  query
    .select()
    .from(warmHomeDiscountMatches)
    .where(isAnyOf(warmHomeDiscountMatches.accountId, 'accountIds'))
    .orderBy(warmHomeDiscountMatches.schemeYear),
);

/** The scheme years for which an account was found to have somebody on a qualifying benefit. */
export const warmHomeMatchesOfAccount = loadMany(
  'accounts.warmHomeMatchesOfAccount',
  (db: Database, accountIds: readonly number[]) => selectMatches(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** The accounts that the government has matched for a scheme year. */
export async function warmHomeMatchedAccounts(db: Database, schemeYear: number): Promise<number[]> {
  const rows = await db.query
    .select({ accountId: warmHomeDiscountMatches.accountId })
    .from(warmHomeDiscountMatches)
    .where(eq(warmHomeDiscountMatches.schemeYear, schemeYear))
    .orderBy(warmHomeDiscountMatches.accountId);
  return rows.map(({ accountId }) => accountId);
}
