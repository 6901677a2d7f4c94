import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import { isUserInReach } from '../accounts/index.ts';
import type { OrganizationRow, PartnerTeamRow, PartnerUserRow } from './partners.store.ts';
import {
  findUserByEmail,
  type PersonalDetailsRow,
  personalDetailsOfUser,
  type UserRow,
  userById,
} from './users.store.ts';

export { authenticate } from './authentication.actions.ts';
export { createSigningKey, endSigningKey, ensureKeys, keysOf } from './keys.actions.ts';
export { openSigningKeys } from './keys.store.ts';
export { organizationIdsByName } from './partners.store.ts';
export { warmPasswords } from './passwords.actions.ts';
export { type UserMark, usersMarked } from './user-search.store.ts';
export { hasUsers, userIdsByEmail } from './users.store.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    AccountUserType: UserRow;
    PartnerTeamType: PartnerTeamRow;
    PartnerTeamUserConnectionTypeConnection: Connection<PartnerUserRow>;
    PartnerUserType: PartnerUserRow;
    PartnerViewerType: PartnerUserRow;
    ThirdPartyOrganizationType: OrganizationRow;
    ObtainKrakenJSONWebToken: {
      readonly token: string;
      readonly payload: unknown;
      readonly refreshToken: string | null;
      readonly refreshExpiresIn: number | null;
    };
  }
}

/** What the viewer may do for an account user, by email address; null where out of reach. */
export const gateToAccountUser: SubjectGate = async ({ db }, viewer, email) => {
  const user = await findUserByEmail(db, email);
  return user && (await isUserInReach(db, viewer, user.id)) ? viewer.permissions : null;
};

/** A user with its personal details, by its identifier, which must come from an admitted row. */
export async function personById(
  db: Database,
  id: number,
): Promise<(UserRow & PersonalDetailsRow) | null> {
  const [user, details] = await Promise.all([
    db.read(userById, id),
    db.read(personalDetailsOfUser, id),
  ]);
  return user && details && { ...user, ...details };
}
