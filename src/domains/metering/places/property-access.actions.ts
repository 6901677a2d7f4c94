import type { Permission } from '../../../contract/permissions.ts';
import { holdsAnyGroup, type Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { entitlingOccupancies } from './occupancies.rules.ts';
import {
  entitlingOccupanciesOfProperty,
  type OccupancyRow,
  occupanciesOfProperty,
  propertyById,
} from './properties.store.ts';

/** Whether the viewer is an organization that is trusted with every account, and so every place. */
export function mayAccessEveryProperty(viewer: Viewer): boolean {
  return viewer.kind === 'organization' && viewer.hasEveryAccount;
}

/**
 * What the viewer may do at a property: what it may do on the accounts that answer for it, together;
 * see `entitlingOccupancies`. Null where it has access to none of them or there is no such property.
 * Whoever has access to one of the parts of a building has access to the building, where no account
 * has answered for it.
 */
export async function permissionsAtProperty(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  propertyId: number,
): Promise<ReadonlySet<Permission> | null> {
  if (mayAccessEveryProperty(viewer)) {
    return (await db.read(propertyById, propertyId)) && viewer.permissions;
  }
  const occupancies = await entitlingOccupanciesOfProperty(db, propertyId);
  return permissionsOfOccupancies({ db }, viewer, entitlingOccupancies(occupancies, clock.now()));
}

/** What the viewer may do on the accounts that answer for a property or once did, together. */
export async function permissionsOfEveryOccupancy(
  { db }: Pick<Context, 'db'>,
  viewer: Viewer,
  propertyId: number,
): Promise<ReadonlySet<Permission> | null> {
  if (mayAccessEveryProperty(viewer)) return viewer.permissions;
  return permissionsOfOccupancies({ db }, viewer, await db.read(occupanciesOfProperty, propertyId));
}

async function permissionsOfOccupancies(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  occupancies: readonly OccupancyRow[],
): Promise<ReadonlySet<Permission> | null> {
  const accountIds = new Set(occupancies.map(({ accountId }) => accountId));
  const permissionsByAccount = await Promise.all(
    [...accountIds].map((accountId) => permissionsOnAccount(context, viewer, accountId)),
  );
  const granted = permissionsByAccount.filter((permissions) => permissions !== null);
  const [first] = granted;
  if (!first) return null;
  if (granted.length === 1) return first;
  return new Set(granted.flatMap((permissions) => [...permissions]));
}

/** Those of the properties that the viewer may see, in their order. */
export async function accessibleProperties(
  context: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  propertyIds: readonly number[],
): Promise<number[]> {
  const permissions = await Promise.all(
    propertyIds.map((id) => permissionsAtProperty(context, viewer, id)),
  );
  return propertyIds.filter((_id, index) => permissions[index] != null);
}

/**
 * The occupancies of a property whose account the viewer has access to, with every permission of one
 * of the groups on that very account. None where the property is foreign, and where there is no such
 * one.
 */
export async function accessibleOccupancies(
  { db }: Pick<Context, 'db'>,
  viewer: Viewer,
  propertyId: number,
  groups: readonly (readonly Permission[])[],
): Promise<readonly OccupancyRow[]> {
  const occupancies = await db.read(occupanciesOfProperty, propertyId);
  if (mayAccessEveryProperty(viewer)) {
    return holdsAnyGroup(viewer.permissions, groups) ? occupancies : [];
  }
  const permissionsByOccupancy = await Promise.all(
    occupancies.map(({ accountId }) => permissionsOnAccount({ db }, viewer, accountId)),
  );
  return occupancies.filter((_occupancy, index) => {
    const permissions = permissionsByOccupancy[index];
    return permissions != null && holdsAnyGroup(permissions, groups);
  });
}
