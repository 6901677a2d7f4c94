import type { Permission } from '../../../contract/permissions.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import type { OccupancyRow } from '../places/properties.store.ts';
import {
  accessibleOccupancies,
  mayAccessEveryProperty,
} from '../places/property-access.actions.ts';
import { type SeenSpan, spansByConsent, spansWithoutBounds } from './consent-spans.rules.ts';
import { consentsOfProperty, type ReadingConsentRow } from './data-preferences.store.ts';

const anyPermission: readonly (readonly Permission[])[] = [[]];

/** When, and how finely, what passed a meter point of a property may be seen. */
export type SeenOfMeterPoint = (meterPointId: number) => readonly SeenSpan[];

/**
 * When, and how finely, the viewer may see what passed each meter point of a property. What someone
 * else used there before or afterwards is not its to see. Account users see their own meter as
 * finely as it counts; a partner or an organization sees what the customer allowed at the time. An
 * organization that has access to every account sees the time without a customer too.
 */
export async function consumptionSeen(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  propertyId: number,
): Promise<SeenOfMeterPoint> {
  const [occupancies, consents] = await Promise.all([
    accessibleOccupancies(context, viewer, propertyId, anyPermission),
    consentsThatBind(context, viewer, propertyId),
  ]);
  return seenBy(occupancies, consents, mayAccessEveryProperty(viewer));
}

/** The same for some occupancies alone, which must have been admitted. */
export async function consumptionOfOccupancies(
  context: Pick<Context, 'db'>,
  viewer: Viewer,
  propertyId: number,
  occupancies: readonly OccupancyRow[],
): Promise<SeenOfMeterPoint> {
  return seenBy(occupancies, await consentsThatBind(context, viewer, propertyId), false);
}

/**
 * Null for account users: consent binds whoever works with the data, not whose they are. It binds a
 * link too: whoever issued it must not see more with it than without.
 */
async function consentsThatBind({ db }: Pick<Context, 'db'>, viewer: Viewer, propertyId: number) {
  const isWhole = viewer.kind === 'customer' && viewer.narrowedTo === null;
  return isWhole ? null : db.read(consentsOfProperty, propertyId);
}

function seenBy(
  occupancies: readonly OccupancyRow[],
  consents: readonly ReadingConsentRow[] | null,
  isEverywhere: boolean,
): SeenOfMeterPoint {
  if (consents === null) {
    const seen = spansWithoutBounds(occupancies);
    return () => seen;
  }
  const byPoint = Map.groupBy(consents, ({ meterPointId }) => meterPointId);
  return (meterPointId) =>
    spansByConsent(occupancies, byPoint.get(meterPointId) ?? [], isEverywhere);
}
