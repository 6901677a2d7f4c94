import type { Permission } from '../../contract/permissions.ts';
import { holdsAnyGroup, type Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import { accountIdsInReach, permissionsOnAccount } from '../accounts/index.ts';
import type { Span } from './measurements.rules.ts';
import { staysThatSee } from './occupancies.rules.ts';
import {
  type OccupancyRow,
  occupanciesOfProperty,
  propertyById,
  staysBehindProperty,
} from './properties.store.ts';
import { spansOfAccounts } from './reach.rules.ts';

/**
 * What the viewer may do at a property: what it may do on the accounts that answer for it, together;
 * see `staysThatSee`. Null where it reaches none of them or there is no such property. A building
 * that no account has answered for is reached by whoever reaches one of its parts.
 */
export async function permissionsAtProperty(
  context: Context,
  viewer: Viewer,
  propertyId: number,
): Promise<ReadonlySet<Permission> | null> {
  const { db } = context;
  if (viewer.kind === 'organization' && viewer.hasEveryAccount) {
    return (await db.read(propertyById, propertyId)) && viewer.permissions;
  }
  const behind = await db.read(staysBehindProperty, propertyId);
  const stays = behind.map(({ stay }) => stay);
  const accountIds = new Set(
    staysThatSee(stays, context.clock.now()).map(({ accountId }) => accountId),
  );
  const held = await Promise.all(
    [...accountIds].map((accountId) => permissionsOnAccount(context, viewer, accountId)),
  );
  const reached = held.filter((permissions) => permissions !== null);
  if (reached.length === 0) return null;
  return new Set(reached.flatMap((permissions) => [...permissions]));
}

/** Those of the properties that the viewer may see, in their order. */
export async function propertiesInReach(
  context: Context,
  viewer: Viewer,
  propertyIds: readonly number[],
): Promise<number[]> {
  const held = await Promise.all(
    propertyIds.map((id) => permissionsAtProperty(context, viewer, id)),
  );
  return propertyIds.filter((_id, index) => held[index] != null);
}

/** Whether the viewer reaches an account that answers for the property, or once did. */
export async function isPropertyInReach(
  db: Database,
  viewer: Viewer,
  propertyId: number,
): Promise<boolean> {
  return (await spansInReach(db, viewer, propertyId)).length > 0;
}

/**
 * The time in which a property was that of accounts within the viewer's reach. What someone else
 * used there before or afterwards is not theirs to see.
 */
export async function spansInReach(
  db: Database,
  viewer: Viewer,
  propertyId: number,
): Promise<readonly Span[]> {
  const isTrusted = viewer.kind === 'organization' && viewer.hasEveryAccount;
  if (isTrusted) return [{ fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY }];
  const [occupancies, reach] = await Promise.all([
    db.read(occupanciesOfProperty, propertyId),
    accountIdsInReach(db, viewer),
  ]);
  return spansOfAccounts(occupancies, reach);
}

/**
 * The stays at a property whose account the viewer reaches, with every permission of one of the
 * groups on that very account. None where the property is foreign, and where there is no such one.
 */
export async function occupanciesInReach(
  context: Context,
  viewer: Viewer,
  propertyId: number,
  groups: readonly (readonly Permission[])[],
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
