import type { Temporal } from 'temporal-polyfill';
import type { Permission } from '../../contract/permissions.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Context } from '../../engine/context.ts';
import type { ConsentGranularityValue } from '../../engine/schema.generated.ts';
import {
  consentAt,
  defaultGranularity,
  finestOf,
  lasts,
  stayAt,
} from './data-preferences.rules.ts';
import {
  analysisConsentOfAccount,
  consentPointById,
  consentPointsOfProperty,
  consentsOfMeterPoint,
  findElectricityPoint,
} from './data-preferences.store.ts';
import { type OccupancyRow, occupanciesOfAccount } from './properties.store.ts';
import { occupanciesInReach } from './reach.actions.ts';

const mayQueryMeterPoints = [['CAN_ACCESS_CUSTOMER_QUERIES'], ['CAN_QUERY_METER_POINT']] as const;
const maySeeConsumption = [
  ['CAN_VIEW_DETAILED_USAGE'],
  ['CAN_ACCESS_CUSTOMER_QUERIES'],
  ['CAN_QUERY_METER_POINT'],
  ['CAN_QUERY_PROPERTY'],
] as const satisfies readonly (readonly Permission[])[];

interface ConsentPoint {
  readonly id: number;
  readonly isReadRemotely: boolean;
}

/** An electricity meter point within reach, and the stays by which it is; null where it is not. */
export async function electricityPointInReach(context: Context, mpan: string) {
  const point = await findElectricityPoint(context.db, mpan);
  if (!point) return null;
  const { viewer } = context;
  const stays = await occupanciesInReach(context, viewer, point.propertyId, mayQueryMeterPoints);
  return stays.length === 0 ? null : { point, stays };
}

/** How finely an account lets a meter point be read at an instant, chosen or by default. */
async function consentOf(
  db: Database,
  { id, isReadRemotely }: ConsentPoint,
  accountId: number,
  at: Temporal.Instant,
): Promise<ConsentGranularityValue> {
  // What cannot be read from afar cannot be read finely, whatever was once allowed.
  if (!isReadRemotely) return defaultGranularity(false);
  const consents = await db.read(consentsOfMeterPoint, id);
  return consentAt(consents, accountId, at) ?? defaultGranularity(true);
}

/** How finely an account lets a meter point be read at an instant; null for one that is not there. */
export async function granularityAllowedBy(
  db: Database,
  accountId: number,
  meterPointId: number,
  at: Temporal.Instant,
): Promise<ConsentGranularityValue | null> {
  const point = await db.read(consentPointById, meterPointId);
  return point && consentOf(db, point, accountId, at);
}

/** What was settled for a meter point by whoever is, or is to be, there; null after the last. */
export async function presentConsent(
  db: Database,
  point: ConsentPoint,
  stays: readonly OccupancyRow[],
  now: Temporal.Instant,
): Promise<ConsentGranularityValue | null> {
  const stay = stayAt(stays, now);
  return stay && consentOf(db, point, stay.accountId, now);
}

/** What an account has settled about the data of its smart meters. */
export async function preferencesOf(db: Database, accountId: number, now: Temporal.Instant) {
  const stays = await db.read(occupanciesOfAccount, accountId);
  const ongoing = stays.filter((stay) => stayAt([stay], now) !== null);
  const points = await Promise.all(
    ongoing.map(({ propertyId }) => db.read(consentPointsOfProperty, propertyId)),
  );
  const smart = points.flat().filter(({ isReadRemotely }) => isReadRemotely);
  const consents = await Promise.all(smart.map((point) => consentOf(db, point, accountId, now)));
  const analysis = await db.read(analysisConsentOfAccount, accountId);
  return {
    readingFrequency: finestOf(consents),
    readingsAnalysisConsentProvided: analysis?.isProvided ?? false,
    readingsAnalysisConsentUpdatedDatetime: analysis?.updatedAt ?? null,
  };
}

/**
 * How finely a viewer may see what passed a meter point at an instant: null where it may not see
 * it at all. Account users see their own meter as finely as it counts, because consent binds the
 * supplier and not the customer; a partner or an organization sees what the customer allowed at
 * the time. The measurements of a range are to be cut where the answer changes.
 */
export async function consumptionGranularityFor(
  context: Context,
  viewer: Viewer,
  meterPointId: number,
  at: Temporal.Instant,
): Promise<ConsentGranularityValue | null> {
  const { db } = context;
  const point = await db.read(consentPointById, meterPointId);
  if (!point) return null;
  const stays = await occupanciesInReach(context, viewer, point.propertyId, maySeeConsumption);
  const then = stays.filter(({ effectiveFrom, effectiveTo }) =>
    lasts({ from: effectiveFrom, to: effectiveTo }, at),
  );
  if (then.length === 0) return null;
  if (viewer.kind === 'customer') return point.isReadRemotely ? 'HALF_HOURLY' : 'MONTHLY';
  const allowed = await Promise.all(
    then.map(({ accountId }) => consentOf(db, point, accountId, at)),
  );
  return finestOf(allowed);
}
