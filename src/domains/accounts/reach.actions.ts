import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { rolesInReach } from './accounts.store.ts';
import { userIdsInReach } from './reach.store.ts';
import { roleNamesOfUser } from './roles.store.ts';

/** Whether the viewer reaches an account, by its identifier. */
export async function isAccountInReach(
  db: Database,
  viewer: Viewer,
  accountId: number,
): Promise<boolean> {
  return (await db.read(rolesInReach, { scope: viewer, accountId })) !== null;
}

/** Whether the viewer is the user, or reaches one of the accounts that the user has a role on. */
export async function isUserInReach(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<boolean> {
  return (await userIdsInReach(db, viewer, [userId])).has(userId);
}

/** Whether there is a user of this identifier: each has a role on something. */
export async function isUser(db: Database, userId: number): Promise<boolean> {
  return (await db.read(roleNamesOfUser, userId)).length > 0;
}
