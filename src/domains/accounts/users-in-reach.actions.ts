import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { isUserGranted, roleNamesOfUser } from './roles.store.ts';

/** Whether the viewer is the user, or reaches one of the accounts that the user has a role on. */
export async function isUserInReach(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<boolean> {
  switch (viewer.kind) {
    case 'customer':
      return viewer.userId === userId;
    case 'partner':
      return isUserGranted(db, { kind: 'partner', id: viewer.organisationId }, userId);
    case 'organization':
      return (
        viewer.hasEveryAccount ||
        isUserGranted(db, { kind: 'organization', id: viewer.organizationId }, userId)
      );
  }
}

/** Whether there is a user of this identifier: each has a role on something. */
export async function isUser(db: Database, userId: number): Promise<boolean> {
  return (await db.read(roleNamesOfUser, userId)).length > 0;
}
