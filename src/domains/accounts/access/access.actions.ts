import type { SubjectGate } from '../../../contract/enforcement.ts';
import type { Permission } from '../../../contract/permissions.ts';
import { type AccountRole, permissionsOfAccountRoles } from '../../../contract/roles.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type AccountRow, accountByNumber } from '../account/accounts.store.ts';
import { granteeOf, isWholeUser, isWithinBounds, permissionsByRoles } from './access.rules.ts';
import { accessibleUserIds, accessRoles, accountsOfUser, grantedAccounts } from './access.store.ts';
import { accessiblePortfolio } from './portfolio-access.store.ts';
import {
  accountRolesOfUser,
  type PortfolioUserRoleRow,
  portfolioById,
  portfolioRolesOfUser,
  rolesHeldByUser,
} from './roles.store.ts';

/** What a user may do on at least one account: the union over its roles. */
export async function permissionsOfUser(
  db: Database,
  userId: number,
): Promise<ReadonlySet<Permission>> {
  return permissionsOfAccountRoles((await db.read(rolesHeldByUser, userId)).names);
}

/**
 * What a user may do, as far as it shows to the viewer: the union over the user's roles on accounts
 * and portfolios that the viewer has access to itself.
 */
export async function visiblePermissionsOfUser(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<ReadonlySet<Permission>> {
  if (granteeOf(viewer).kind === 'everyone') return permissionsOfUser(db, userId);
  const roles = await db.read(accountRolesOfUser, userId);
  const access = await Promise.all(
    roles.map(({ accountId }) => rolesOnAccountOf(db, viewer, { accountId })),
  );
  const visible = roles.filter((_role, index) => access[index] != null);
  const onPortfolios = await visiblePortfolioRoles(db, viewer, userId);
  return permissionsOfAccountRoles([...visible, ...onPortfolios].map(({ role }) => role));
}

type AccountMark = { readonly accountNumber: string } | { readonly accountId: number };

/**
 * The roles by which a viewer has access to an account: null where it has none, an empty list where
 * it has access without a role of an account user. For most customers the roles that were read to
 * authenticate them decide.
 */
export async function rolesOnAccountOf(
  db: Database,
  viewer: Viewer,
  mark: AccountMark,
): Promise<readonly AccountRole[] | null> {
  const held = viewer.kind === 'customer' ? await db.read(rolesHeldByUser, viewer.userId) : null;
  const isBound = viewer.kind === 'customer' && viewer.boundTo !== null;
  if (!held?.byAccount && !isBound) return db.read(accessRoles, { scope: viewer, ...mark });
  const id =
    'accountId' in mark ? mark.accountId : (await db.read(accountByNumber, mark.accountNumber))?.id;
  if (id === undefined || !isWithinBounds(viewer, id)) return null;
  if (held?.byAccount) return held.byAccount.get(id) ?? null;
  return db.read(accessRoles, { scope: viewer, accountId: id });
}

/** Whether the viewer has access to an account, by its identifier. */
export async function hasAccessToAccount(
  db: Database,
  viewer: Viewer,
  accountId: number,
): Promise<boolean> {
  return (await rolesOnAccountOf(db, viewer, { accountId })) !== null;
}

/** Whether the viewer is the user, or has access to an account that the user has a role on. */
export async function hasAccessToUser(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<boolean> {
  return (await accessibleUserIds(db, viewer, [userId])).has(userId);
}

/** Whether there is a user of this identifier: each has a role on something. */
export async function isUser(db: Database, userId: number): Promise<boolean> {
  return (await db.read(rolesHeldByUser, userId)).names.length > 0;
}

/**
 * What the viewer may do on an account, by number: null where it has no access to it, or there is
 * none. A customer's permissions follow from its roles on this very account.
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
 * another customer's user what its roles allow on the accounts that both have access to.
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

/** What the viewer may do on a portfolio, by number: null without access, or where there is none. */
export const gateToPortfolio: SubjectGate = async ({ db }, viewer, number) => {
  const access = await db.read(accessiblePortfolio, { scope: viewer, mark: { number } });
  return access && permissionsByRoles(viewer, access.roles);
};

/** What the viewer may do on an account, by identifier; null where it has no access to it. */
export async function permissionsOnAccount(
  { db }: { readonly db: Database },
  viewer: Viewer,
  accountId: number,
): Promise<ReadonlySet<Permission> | null> {
  const roles = await rolesOnAccountOf(db, viewer, { accountId });
  return roles && permissionsByRoles(viewer, roles);
}

/** The accounts that the viewer has access to, by number, or that it has access to every one. */
export async function accessibleAccounts(
  db: Database,
  viewer: Viewer,
): Promise<readonly AccountRow[] | 'EVERY_ACCOUNT'> {
  const { kind, id } = granteeOf(viewer);
  if (kind === 'everyone') return 'EVERY_ACCOUNT';
  const rows =
    kind === 'user'
      ? await db.read(accountsOfUser, id)
      : await db.read(grantedAccounts, `${kind} ${id}`);
  return rows.map(({ account }) => account).filter((account) => isWithinBounds(viewer, account.id));
}

/** The numbers of the accounts that the viewer has access to, or that it has access to every one. */
export async function accessibleAccountNumbers(
  db: Database,
  viewer: Viewer,
): Promise<readonly string[] | 'EVERY_ACCOUNT'> {
  const accounts = await accessibleAccounts(db, viewer);
  return accounts === 'EVERY_ACCOUNT' ? accounts : accounts.map(({ number }) => number);
}

/** The identifiers of the accounts that the viewer has access to, or that it has access to all. */
export async function accessibleAccountIds(
  db: Database,
  viewer: Viewer,
): Promise<readonly number[] | 'EVERY_ACCOUNT'> {
  const accounts = await accessibleAccounts(db, viewer);
  return accounts === 'EVERY_ACCOUNT' ? accounts : accounts.map(({ id }) => id);
}

/**
 * The identifiers of those of a user's accounts on which the permissions that the viewer holds
 * itself suffice, or that it has access to every account.
 */
export async function sharedAccountIds(
  db: Database,
  viewer: Viewer,
  userId: number,
  suffice: (held: ReadonlySet<Permission>) => boolean,
): Promise<number[] | 'EVERY_ACCOUNT'> {
  if (granteeOf(viewer).kind === 'everyone') return 'EVERY_ACCOUNT';
  const ids = (await db.read(accountsOfUser, userId)).map(({ account }) => account.id);
  const held = await Promise.all(ids.map((id) => permissionsOnAccount({ db }, viewer, id)));
  return ids.filter((_id, index) => {
    const permissions = held[index];
    return permissions != null && suffice(permissions);
  });
}

/**
 * What the viewer may see of what belongs to a user's accounts: everything where the viewer is the
 * user and not bound to some accounts, else what lies on accounts that it has access to itself.
 */
export async function visibleItems<Item>(
  db: Database,
  viewer: Viewer,
  userId: number,
  items: readonly Item[],
  accountNumberOf: (item: Item) => string,
): Promise<readonly Item[]> {
  if (isWholeUser(viewer, userId)) return items;
  const access = await Promise.all(
    items.map((item) => rolesOnAccountOf(db, viewer, { accountNumber: accountNumberOf(item) })),
  );
  return items.filter((_item, index) => access[index] != null);
}

/**
 * A user's roles on portfolios, as far as the viewer has a role on the same portfolio or above; none
 * where the viewer is bound to some accounts.
 */
export async function visiblePortfolioRoles(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<readonly PortfolioUserRoleRow[]> {
  const roles = await db.read(portfolioRolesOfUser, userId);
  if (viewer.kind === 'partner') return [];
  if (viewer.kind === 'organization') return viewer.hasEveryAccount ? roles : [];
  if (viewer.boundTo !== null) return [];
  if (viewer.userId === userId) return roles;
  const own = new Set(
    (await db.read(portfolioRolesOfUser, viewer.userId)).map(({ portfolioId }) => portfolioId),
  );
  const portfolios = await Promise.all(
    roles.map(({ portfolioId }) => db.read(portfolioById, portfolioId)),
  );
  return roles.filter((_role, index) => portfolios[index]?.path.some((id) => own.has(id)));
}
