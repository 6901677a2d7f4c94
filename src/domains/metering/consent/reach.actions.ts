import type { Permission } from '../../../contract/permissions.ts';
import { holdsAnyGroup, type Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import { permissionsOnAccount } from '../../accounts/index.ts';
import { staysThatSee } from '../places/occupancies.rules.ts';
import {
  type OccupancyRow,
  occupanciesOfProperty,
  propertyById,
  staysBehindProperty,
} from '../places/properties.store.ts';
import { type SeenSpan, spansByConsent, spansWithoutBounds } from './consent-spans.rules.ts';
import { consentsOfProperty, type ReadingConsentRow } from './data-preferences.store.ts';

/** What a decision on reach is made with. */
type Asking = Pick<Context, 'db'>;

const anyPermission: readonly (readonly Permission[])[] = [[]];

function isTrusted(viewer: Viewer): boolean {
  return viewer.kind === 'organization' && viewer.hasEveryAccount;
}

/**
 * What the viewer may do at a property: what it may do on the accounts that answer for it, together;
 * see `staysThatSee`. Null where it reaches none of them or there is no such property. A building
 * that no account has answered for is reached by whoever reaches one of its parts.
 */
export async function permissionsAtProperty(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  propertyId: number,
): Promise<ReadonlySet<Permission> | null> {
  if (isTrusted(viewer)) {
    return (await db.read(propertyById, propertyId)) && viewer.permissions;
  }
  const stays = await staysBehindProperty(db, propertyId);
  return permissionsOfStays({ db }, viewer, staysThatSee(stays, clock.now()));
}

/** What the viewer may do on the accounts that answer for a property or once did, together. */
export async function permissionsOfEveryStay(
  { db }: Asking,
  viewer: Viewer,
  propertyId: number,
): Promise<ReadonlySet<Permission> | null> {
  if (isTrusted(viewer)) return viewer.permissions;
  return permissionsOfStays({ db }, viewer, await db.read(occupanciesOfProperty, propertyId));
}

async function permissionsOfStays(
  asking: Asking,
  viewer: Viewer,
  stays: readonly OccupancyRow[],
): Promise<ReadonlySet<Permission> | null> {
  const accountIds = new Set(stays.map(({ accountId }) => accountId));
  const held = await Promise.all(
    [...accountIds].map((accountId) => permissionsOnAccount(asking, viewer, accountId)),
  );
  const reached = held.filter((permissions) => permissions !== null);
  const [first] = reached;
  if (!first) return null;
  if (reached.length === 1) return first;
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

/**
 * The stays at a property whose account the viewer reaches, with every permission of one of the
 * groups on that very account. None where the property is foreign, and where there is no such one.
 */
export async function occupanciesInReach(
  { db }: Asking,
  viewer: Viewer,
  propertyId: number,
  groups: readonly (readonly Permission[])[],
): Promise<readonly OccupancyRow[]> {
  const occupancies = await db.read(occupanciesOfProperty, propertyId);
  if (isTrusted(viewer)) return holdsAnyGroup(viewer.permissions, groups) ? occupancies : [];
  const held = await Promise.all(
    occupancies.map(({ accountId }) => permissionsOnAccount({ db }, viewer, accountId)),
  );
  return occupancies.filter((_occupancy, index) => {
    const permissions = held[index];
    return permissions != null && holdsAnyGroup(permissions, groups);
  });
}

/** When, and how finely, what passed a meter point of a property may be seen. */
export type SeenOfMeterPoint = (meterPointId: number) => readonly SeenSpan[];

/**
 * When, and how finely, the viewer may see what passed each meter point of a property. What someone else used there
 * before or afterwards is not its to see. Account users see their own meter as finely as it counts;
 * a partner or an organization sees what the customer allowed at the time. An organization that
 * reaches every account sees the time without a customer too.
 */
export async function consumptionSeen(
  asking: Asking,
  viewer: Viewer,
  propertyId: number,
): Promise<SeenOfMeterPoint> {
  const [stays, consents] = await Promise.all([
    occupanciesInReach(asking, viewer, propertyId, anyPermission),
    consentsThatBind(asking, viewer, propertyId),
  ]);
  return seenBy(stays, consents, isTrusted(viewer));
}

/** The same for some stays alone, which must have been admitted. */
export async function consumptionOfStays(
  asking: Asking,
  viewer: Viewer,
  propertyId: number,
  stays: readonly OccupancyRow[],
): Promise<SeenOfMeterPoint> {
  return seenBy(stays, await consentsThatBind(asking, viewer, propertyId), false);
}

/** Null for account users: consent binds whoever works with the data, not whose they are. */
async function consentsThatBind({ db }: Asking, viewer: Viewer, propertyId: number) {
  return viewer.kind === 'customer' ? null : db.read(consentsOfProperty, propertyId);
}

function seenBy(
  stays: readonly OccupancyRow[],
  consents: readonly ReadingConsentRow[] | null,
  isEverywhere: boolean,
): SeenOfMeterPoint {
  if (consents === null) {
    const seen = spansWithoutBounds(stays);
    return () => seen;
  }
  const byPoint = Map.groupBy(consents, ({ meterPointId }) => meterPointId);
  return (meterPointId) => spansByConsent(stays, byPoint.get(meterPointId) ?? [], isEverywhere);
}
