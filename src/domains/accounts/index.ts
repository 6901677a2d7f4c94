import { Temporal } from 'temporal-polyfill';
import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Permission } from '../../contract/permissions.ts';
import { permissionsOfAccountRoles } from '../../contract/roles.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import { rolesOnAccountOf } from './access/reach.actions.ts';
import { permissionsByRoles } from './access/reach.rules.ts';
import { accountsGranted, granteeOf, portfolioInReach } from './access/reach.store.ts';
import { rolesHeldByUser, rolesOnAccount } from './access/roles.store.ts';
import {
  type AccountRow,
  accountById,
  accountByNumber,
  accountIdsOfPortfolio,
  accountsOfUser,
  allAccountIds,
} from './account/accounts.store.ts';
import { type BusinessRow, businessById, everyBusiness } from './businesses/businesses.store.ts';
import { assetsOfAccount } from './records/customer-assets.store.ts';
import { hardshipAgreementsOfAccount } from './support/assistance.store.ts';

export { isUserInReach } from './access/reach.actions.ts';
export { userIdsOfAccounts } from './access/roles.store.ts';
export { changeStatus } from './account/lifecycle.store.ts';
export type { UserMark } from './search/people.actions.ts';
export { factsOf } from './search/search.rules.ts';
export { indexAccounts, type SearchFactSource } from './search/search-index.actions.ts';

/** What a user may do on at least one account: the union over its roles. */
export async function permissionsOfUser(
  db: Database,
  userId: number,
): Promise<ReadonlySet<Permission>> {
  return permissionsOfAccountRoles((await db.read(rolesHeldByUser, userId)).names);
}

/** The users who have a role on an account, each once, in the order they got it. */
export async function userIdsOnAccount(db: Database, accountId: number): Promise<number[]> {
  return (await db.read(rolesOnAccount, accountId)).map(({ userId }) => userId);
}

/**
 * What the viewer may do on an account, by number: null where it does not reach the account, or
 * there is none. A customer's permissions follow from its roles on this very account.
 */
export const gateToAccount: SubjectGate = ({ db }, viewer, accountNumber) =>
  permissionsByNumber(db, viewer, accountNumber);

async function permissionsByNumber(
  db: Database,
  viewer: Viewer,
  accountNumber: string,
): Promise<ReadonlySet<Permission> | null> {
  const roles = await rolesOnAccountOf(db, viewer, { accountNumber });
  return roles && permissionsByRoles(viewer, roles);
}

/**
 * What the viewer may do for a user that it has met on an account: for itself all it may, for
 * another customer's user what its roles allow on the accounts that both reach.
 */
export async function permissionsForUser(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<ReadonlySet<Permission>> {
  if (viewer.kind !== 'customer' || viewer.userId === userId) return viewer.permissions;
  const theirs = await db.read(accountsOfUser, userId);
  const held = await Promise.all(
    theirs.map(({ account }) => permissionsByNumber(db, viewer, account.number)),
  );
  return new Set(held.flatMap((permissions) => [...(permissions ?? [])]));
}

/** What the viewer may do on a portfolio, by number: null where out of reach or not there. */
export const gateToPortfolio: SubjectGate = async ({ db }, viewer, number) => {
  const found = await db.read(portfolioInReach, { scope: viewer, mark: { number } });
  return found && permissionsByRoles(viewer, found.roles);
};

/** All accounts within the viewer's reach, by number, or that it reaches every account. */
async function accountsInReach(
  db: Database,
  viewer: Viewer,
): Promise<readonly AccountRow[] | 'EVERY_ACCOUNT'> {
  const { kind, id } = granteeOf(viewer);
  if (kind === 'everyone') return 'EVERY_ACCOUNT';
  const found =
    kind === 'user'
      ? await db.read(accountsOfUser, id)
      : await db.read(accountsGranted, `${kind} ${id}`);
  return found.map(({ account }) => account);
}

/** The numbers of all accounts within the viewer's reach, or that it reaches every account. */
export async function accountNumbersInReach(
  db: Database,
  viewer: Viewer,
): Promise<readonly string[] | 'EVERY_ACCOUNT'> {
  const found = await accountsInReach(db, viewer);
  return found === 'EVERY_ACCOUNT' ? found : found.map(({ number }) => number);
}

/** The identifiers of all accounts within the viewer's reach, or that it reaches every account. */
export async function accountIdsInReach(
  db: Database,
  viewer: Viewer,
): Promise<readonly number[] | 'EVERY_ACCOUNT'> {
  const found = await accountsInReach(db, viewer);
  return found === 'EVERY_ACCOUNT' ? found : found.map(({ id }) => id);
}

/** What the viewer may do on an account, by identifier; null where it does not reach it. */
export async function permissionsOnAccount(
  { db }: { readonly db: Database },
  viewer: Viewer,
  accountId: number,
): Promise<ReadonlySet<Permission> | null> {
  const roles = await rolesOnAccountOf(db, viewer, { accountId });
  return roles && permissionsByRoles(viewer, roles);
}

/** An account by its identifier, which must come from an admitted row. */
export function accountOf(db: Database, accountId: number): Promise<AccountRow | null> {
  return db.read(accountById, accountId);
}

/** Whether an agreement because of hardship holds on an account on a London day. */
export async function isInHardship(
  db: Database,
  accountId: number,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const found = await db.read(hardshipAgreementsOfAccount, accountId);
  const { compare } = Temporal.PlainDate;
  return found.some(
    ({ startsOn, endsOn }) =>
      compare(startsOn, on) <= 0 && (endsOn === null || compare(on, endsOn) < 0),
  );
}

/** The kinds of things that an account has told us of and still has at an instant, such as `EV`. */
export async function assetTypesOf(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const found = await db.read(assetsOfAccount, accountId);
  const { compare } = Temporal.Instant;
  const present = found.filter(
    ({ activeFrom, activeTo }) =>
      compare(activeFrom, at) <= 0 && (activeTo === null || compare(at, activeTo) < 0),
  );
  return new Set(present.map(({ type }) => type));
}

/** The number of an account, by its identifier, which must come from an admitted row. */
export async function accountNumberOf(db: Database, accountId: number): Promise<string | null> {
  return (await db.read(accountById, accountId))?.number ?? null;
}

/** A business by its identifier, which must come from an admitted row. */
export function businessOf(db: Database, businessId: number): Promise<BusinessRow | null> {
  return db.read(businessById, businessId);
}

/** The identifiers of the accounts in a portfolio and below it that the viewer reaches. */
export async function accountIdsOfPortfolioInReach(
  db: Database,
  viewer: Viewer,
  portfolioNumber: string,
): Promise<number[]> {
  const [inside, reach] = await Promise.all([
    accountIdsOfPortfolio(db, portfolioNumber),
    accountIdsInReach(db, viewer),
  ]);
  return reach === 'EVERY_ACCOUNT' ? inside : inside.filter((id) => reach.includes(id));
}

/** The identifier of an account by its number, which must have been admitted. */
export async function accountIdOf(db: Database, accountNumber: string): Promise<number | null> {
  return (await db.read(accountByNumber, accountNumber))?.id ?? null;
}

/** An account by its number, which must have been admitted. */
export function admittedAccount(db: Database, accountNumber: string): Promise<AccountRow | null> {
  return db.read(accountByNumber, accountNumber);
}

/** The identifiers of all accounts, by number. */
export async function accountIdsByNumber(db: Database): Promise<Map<string, number>> {
  return new Map((await allAccountIds(db)).map(({ number, id }) => [number, id]));
}

/** The identifiers of all businesses, by the number shown to people. */
export async function businessIdsByNumber(db: Database): Promise<Map<string, number>> {
  const found = await everyBusiness(db);
  return new Map(found.map(({ displayableNumber, id }) => [displayableNumber, id]));
}

/** The types of things of a customer's that make, store or use energy, at an instant. */
export async function assetTypesOfAccount(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const { compare } = Temporal.Instant;
  const assets = await db.read(assetsOfAccount, accountId);
  return new Set(
    assets
      .filter(({ activeFrom }) => compare(activeFrom, at) <= 0)
      .filter(({ activeTo }) => activeTo === null || compare(at, activeTo) < 0)
      .map(({ type }) => type),
  );
}
