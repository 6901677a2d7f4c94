import { eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { demoPortfolioReference } from '../../../demo/credentials.ts';
import type { World } from '../../../demo/step.ts';
import { portfolioReferences, portfolios } from '../tables.ts';

/** Who answers for each portfolio, whether it gets one bill, and what its owner's books call it. */
export async function writePortfolioFacts(
  tx: Database,
  { plan }: World,
  accountIds: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { key, number, parentKey, accountNumbers } of plan.portfolios) {
    const [portfolio] = await tx.query
      .update(portfolios)
      .set({
        // The group gets one bill for its shops; each depot pays its own.
        collectiveBilling: parentKey === null,
        leadAccountId: accountIds.get(accountNumbers[0] ?? '') ?? null,
      })
      .where(eq(portfolios.number, number))
      .returning({ id: portfolios.id });
    await tx.query
      .insert(portfolioReferences)
      .values({ portfolioId: portfolio?.id ?? 0, ...demoPortfolioReference(key) });
  }
}
