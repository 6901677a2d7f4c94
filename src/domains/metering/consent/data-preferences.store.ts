import { eq, getTableColumns, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { electricityDetails, meterPoints, meters, smartDevices } from '../tables.ts';
import { analysisConsents, readingConsents } from './data-preferences.tables.ts';

export type ReadingConsentRow = typeof readingConsents.$inferSelect & {
  readonly propertyId: number;
};
type AnalysisConsentRow = typeof analysisConsents.$inferSelect;

/**
 * Whether what passes the meter point comes in by itself: a device at work measures it, or a data
 * collector calls a half-hourly meter. The column is written out because it would stand there
 * without its table where nothing is joined.
 */
const isMeasuredRemotely = sql<boolean>`exists (
  select from ${meters} m left join ${smartDevices} d
    on (d.import_meter_id = m.id or d.export_meter_id = m.id or d.gas_meter_id = m.id)
      and d.type in ('ESME', 'GSME') and d.status = 'COMMISSIONED'
  where m.meter_point_id = metering.meter_points.id and m.active_to is null
    and (d.id is not null or m.meter_type = 'H'))`;

const pointFacts = {
  id: meterPoints.id,
  propertyId: meterPoints.propertyId,
  fuel: meterPoints.fuel,
  isReadRemotely: isMeasuredRemotely,
};

const selectPoint = statement('consent_point_by_mpan', (query) =>
  query
    .select({
      ...pointFacts,
      isMhhsEnabled: electricityDetails.isMhhsEnabled,
      measurementClass: electricityDetails.measurementClass,
    })
    .from(meterPoints)
    .leftJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id))
    .where(
      sql`${meterPoints.identifier} = ${sql.placeholder('mpan')} and ${meterPoints.fuel} = 'ELECTRICITY'`,
    ),
);

/** An electricity meter point, of which the caller has yet to check whether the viewer has access. */
export async function findElectricityPoint(db: Database, mpan: string) {
  const [point] = await selectPoint(db, { mpan });
  return point ?? null;
}

const selectPointsOfProperties = statement('consent_points_of_properties', (query) =>
  query
    .select(pointFacts)
    .from(meterPoints)
    .where(isAnyOf(meterPoints.propertyId, 'ids'))
    .orderBy(meterPoints.id),
);

export const consentPointsOfProperty = loadMany(
  'metering.consentPointsOfProperty',
  (db: Database, ids: readonly number[]) => selectPointsOfProperties(db, { ids }),
  ({ propertyId }) => propertyId,
);

const selectReadingConsents = statement('reading_consents_of_properties', (query) =>
  query
    .select({ propertyId: meterPoints.propertyId, ...getTableColumns(readingConsents) })
    .from(readingConsents)
    .innerJoin(meterPoints, eq(meterPoints.id, readingConsents.meterPointId))
    .where(isAnyOf(meterPoints.propertyId, 'ids'))
    .orderBy(readingConsents.validFrom, readingConsents.id),
);

/** Every consent that was ever given for the meter points of a property, the earliest first. */
export const consentsOfProperty = loadMany<number, ReadingConsentRow>(
  'metering.consentsOfProperty',
  (db, ids) => selectReadingConsents(db, { ids }),
  ({ propertyId }) => propertyId,
);

const selectAnalysisConsents = statement('latest_analysis_consents', (query) =>
  query
    .selectDistinctOn([analysisConsents.accountId])
    .from(analysisConsents)
    .where(isAnyOf(analysisConsents.accountId, 'ids'))
    .orderBy(
      analysisConsents.accountId,
      sql`${analysisConsents.updatedAt} desc`,
      sql`${analysisConsents.id} desc`,
    ),
);

/** What an account last said about the analysis of its readings. */
export const analysisConsentOfAccount = loadOne<number, AnalysisConsentRow>(
  'metering.analysisConsentOfAccount',
  (db, ids) => selectAnalysisConsents(db, { ids }),
  ({ accountId }) => accountId,
);
