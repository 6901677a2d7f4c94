import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import { type OccupancyRow, occupanciesOfAccount } from '../places/properties.store.ts';
import { accessibleOccupancies } from '../places/property-access.actions.ts';
import { supplyPointById } from '../supply/supply-points.store.ts';
import { consentAt, defaultGranularity, finestOf, occupancyAt } from './data-preferences.rules.ts';
import {
  analysisConsentOfAccount,
  consentPointsOfProperty,
  consentsOfProperty,
  findElectricityPoint,
} from './data-preferences.store.ts';

const mayQueryMeterPoints = [['CAN_ACCESS_CUSTOMER_QUERIES'], ['CAN_QUERY_METER_POINT']] as const;

interface ConsentPoint {
  readonly id: number;
  readonly propertyId: number;
  readonly isReadRemotely: boolean;
}

/** An accessible electricity meter point and the occupancies that give access; else null. */
export async function accessibleElectricityPoint(context: Context, mpan: string) {
  const point = await findElectricityPoint(context.db, mpan);
  if (!point) return null;
  const { viewer } = context;
  const occupancies = await accessibleOccupancies(
    context,
    viewer,
    point.propertyId,
    mayQueryMeterPoints,
  );
  return occupancies.length === 0 ? null : { point, occupancies };
}

/** How finely an account lets a meter point be read at an instant, chosen or by default. */
async function consentOf(
  db: Database,
  { id, propertyId, isReadRemotely }: ConsentPoint,
  accountId: number,
  at: Temporal.Instant,
): Promise<ConsentGranularityValue> {
  // What cannot be read from afar cannot be read finely, whatever was once allowed.
  if (!isReadRemotely) return defaultGranularity(false);
  const consents = await db.read(consentsOfProperty, propertyId);
  const ofPoint = consents.filter(({ meterPointId }) => meterPointId === id);
  return consentAt(ofPoint, accountId, at) ?? defaultGranularity(true);
}

/** How finely an account lets a meter point be read at an instant; null where there is none. */
export async function granularityAllowedBy(
  db: Database,
  accountId: number,
  meterPointId: number,
  at: Temporal.Instant,
): Promise<ConsentGranularityValue | null> {
  const place = await db.read(supplyPointById, meterPointId);
  const points = place ? await db.read(consentPointsOfProperty, place.propertyId) : [];
  const point = points.find(({ id }) => id === meterPointId);
  return point ? consentOf(db, point, accountId, at) : null;
}

/** What was settled for a meter point by whoever is, or is to be, there; null after the last. */
export async function presentConsent(
  db: Database,
  point: ConsentPoint,
  occupancies: readonly OccupancyRow[],
  now: Temporal.Instant,
): Promise<ConsentGranularityValue | null> {
  const occupancy = occupancyAt(occupancies, now);
  return occupancy && consentOf(db, point, occupancy.accountId, now);
}

/** What an account has settled about the data of its smart meters. */
export async function preferencesOf(db: Database, accountId: number, now: Temporal.Instant) {
  const occupancies = await db.read(occupanciesOfAccount, accountId);
  const ongoing = occupancies.filter((occupancy) => occupancyAt([occupancy], now) !== null);
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
