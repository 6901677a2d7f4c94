import type { Permission } from '../../contract/permissions.ts';
import { holdsAnyGroup, type Viewer } from '../../contract/viewer.ts';
import type { Context } from '../../engine/context.ts';
import { permissionsOnAccount } from '../accounts/index.ts';
import { type OccupancyRow, occupanciesOfProperty } from './occupancies.store.ts';

type Groups = readonly (readonly Permission[])[];

/**
 * The stays at a property whose account the viewer reaches, with every permission of one of the
 * groups on that very account. None where the property is foreign, and where there is no such one.
 */
export async function occupanciesInReach(
  context: Context,
  viewer: Viewer,
  propertyId: number,
  groups: Groups,
): Promise<readonly OccupancyRow[]> {
  const occupancies = await context.db.read(occupanciesOfProperty, propertyId);
  const held = await Promise.all(
    occupancies.map(({ accountId }) => permissionsOnAccount(context, viewer, accountId)),
  );
  return occupancies.filter((_occupancy, index) => {
    const permissions = held[index];
    return permissions != null && holdsAnyGroup(permissions, groups);
  });
}

/** Whether the viewer may see a property with the permissions of one of the groups. */
export async function isPropertyInReach(
  context: Context,
  viewer: Viewer,
  propertyId: number,
  groups: Groups,
): Promise<boolean> {
  return (await occupanciesInReach(context, viewer, propertyId, groups)).length > 0;
}
