import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { accessibleAccountIds } from '../access/access.actions.ts';
import { accountIdsOfPortfolio } from './portfolios.store.ts';

/** The identifiers of the accounts in a portfolio and below it that the viewer has access to. */
export async function accessibleAccountIdsOfPortfolio(
  db: Database,
  viewer: Viewer,
  portfolioNumber: string,
): Promise<number[]> {
  const [inside, accessible] = await Promise.all([
    accountIdsOfPortfolio(db, portfolioNumber),
    accessibleAccountIds(db, viewer),
  ]);
  return accessible === 'EVERY_ACCOUNT' ? inside : inside.filter((id) => accessible.includes(id));
}
