import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Clock } from '../../kernel/clock.ts';
import { type AccountPlace, accountPlacesOf, isProperty } from '../metering/index.ts';
import { accountById, rolesInReach } from './accounts.store.ts';

/** Whether the viewer reaches an account, by its identifier. */
export async function isAccountInReach(
  db: Database,
  viewer: Viewer,
  accountId: number,
): Promise<boolean> {
  const account = await db.read(accountById, accountId);
  if (!account) return false;
  const key = { scope: viewer, accountNumber: account.number };
  return (await db.read(rolesInReach, key)) !== null;
}

/** What a decision about a property's reach needs: where it is read from, when, and who asks. */
interface PropertyReach {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly clock: Clock;
}

/**
 * Whether the viewer reaches a property: through an account that answers for it now or will later.
 * Who lived there before has no say in what is known of it now. An organization that reaches every
 * account reaches every property.
 */
export async function isPropertyInReach(
  { db, viewer, clock }: PropertyReach,
  propertyId: number,
): Promise<boolean> {
  if (viewer.kind === 'organization' && viewer.hasEveryAccount) return isProperty(db, propertyId);
  const now = clock.now();
  const places = await accountPlacesOf(db, propertyId);
  const isOpen = ({ effectiveTo }: AccountPlace) =>
    effectiveTo === null || effectiveTo.epochMilliseconds > now.epochMilliseconds;
  const reached = await Promise.all(
    places.filter(isOpen).map(({ accountId }) => isAccountInReach(db, viewer, accountId)),
  );
  return reached.includes(true);
}
