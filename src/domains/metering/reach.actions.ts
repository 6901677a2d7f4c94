import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { accountIdsInReach } from '../accounts/index.ts';
import type { Span } from './measurements.rules.ts';
import { spansOfAccounts } from './reach.rules.ts';
import { occupanciesOfProperty } from './series.store.ts';

/** Whether the viewer reaches an account that answers for the property, or once did. */
export async function isPropertyInReach(
  db: Database,
  viewer: Viewer,
  propertyId: number,
): Promise<boolean> {
  return (await spansInReach(db, viewer, propertyId)).length > 0;
}

/**
 * The time in which a property was that of accounts within the viewer's reach. What someone else
 * used there before or afterwards is not theirs to see.
 */
export async function spansInReach(
  db: Database,
  viewer: Viewer,
  propertyId: number,
): Promise<readonly Span[]> {
  const isTrusted = viewer.kind === 'organization' && viewer.hasEveryAccount;
  if (isTrusted) return [{ fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY }];
  const [occupancies, reach] = await Promise.all([
    db.read(occupanciesOfProperty, propertyId),
    accountIdsInReach(db, viewer),
  ]);
  return spansOfAccounts(occupancies, reach);
}
