import type { AccountRole } from '../../../contract/roles.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { accountByNumber, rolesInReach } from '../account/accounts.store.ts';
import { userIdsInReach } from './reach.store.ts';
import { rolesHeldByUser } from './roles.store.ts';

type AccountMark = { readonly accountNumber: string } | { readonly accountId: number };

/**
 * The roles by which a viewer reaches an account: null where it does not, an empty list where it
 * does without a role of an account user. What signing in has read of a customer tells it mostly.
 */
export async function rolesOnAccountOf(
  db: Database,
  viewer: Viewer,
  mark: AccountMark,
): Promise<readonly AccountRole[] | null> {
  const held = viewer.kind === 'customer' ? await db.read(rolesHeldByUser, viewer.userId) : null;
  if (!held?.byAccount) return db.read(rolesInReach, { scope: viewer, ...mark });
  const id =
    'accountId' in mark ? mark.accountId : (await db.read(accountByNumber, mark.accountNumber))?.id;
  return (id !== undefined && held.byAccount.get(id)) || null;
}

/** Whether the viewer reaches an account, by its identifier. */
export async function isAccountInReach(
  db: Database,
  viewer: Viewer,
  accountId: number,
): Promise<boolean> {
  return (await rolesOnAccountOf(db, viewer, { accountId })) !== null;
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
  return (await db.read(rolesHeldByUser, userId)).names.length > 0;
}
