import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Database } from '../../database/database.ts';
import { intKey } from '../../engine/nodes.ts';
import { hasAccessToUser, permissionsForUser } from '../accounts/index.ts';
import { allOrganisations } from './organisations.store.ts';
import { findUserByEmail, userById } from './users.store.ts';

export { authenticate, viewerOfKey } from './authentication.actions.ts';
export { createSigningKey, endSigningKey, ensureKeys, keysOf } from './keys.actions.ts';
export { openSigningKeys } from './keys.store.ts';
export { isLinkGood, signLink } from './links.actions.ts';
export { organizationIdsByName } from './partners.store.ts';
export { warmPasswords } from './passwords.actions.ts';
export { hashSecret, openSecret, sealSecret } from './secrets.rules.ts';
export { userFacts } from './user-search.actions.ts';
export { hasUsers, userById, userIdsByEmail } from './users.store.ts';

/** What the viewer may do for an account user, by email address; null without access. */
export const gateToAccountUser: SubjectGate = async ({ db }, viewer, email) => {
  const user = await findUserByEmail(db, email);
  return user && (await hasAccessToUser(db, viewer, user.id)) ? viewer.permissions : null;
};

/** What the viewer may do for an account user, by identifier; null without access, or where there is none. */
export const gateToAccountUserId: SubjectGate = async ({ db }, viewer, text) => {
  const userId = intKey(text);
  if (userId === null || !(await db.read(userById, userId))) return null;
  if (!(await hasAccessToUser(db, viewer, userId))) return null;
  return permissionsForUser(db, viewer, userId);
};

/** The identifiers of all partner organisations, by number. */
export async function organisationIdsByNumber(db: Database): Promise<Map<string, number>> {
  return new Map((await allOrganisations(db)).map(({ number, id }) => [number, id]));
}
