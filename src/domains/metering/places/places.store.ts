import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { meterPoints, meters, occupancies, properties } from '../tables.ts';

const selectUnsmart = statement('unsmart_properties_of_accounts', (query) =>
  query
    .selectDistinct({
      accountId: occupancies.accountId,
      propertyId: occupancies.propertyId,
      effectiveTo: occupancies.effectiveTo,
    })
    .from(occupancies)
    .innerJoin(meterPoints, eq(meterPoints.propertyId, occupancies.propertyId))
    .innerJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .where(
      and(
        isAnyOf(occupancies.accountId, 'accountIds'),
        eq(meterPoints.direction, 'IMPORT'),
        isNull(meters.activeTo),
        // SMETS1 and SMETS2 meters of either fuel are of types that begin with S1 and S2.
        sql`${meters.meterType} !~ '^S[12]'`,
      ),
    ),
);

/** The properties of an account where at least one meter is not a smart one, and until when. */
export const unsmartPropertiesOfAccount = loadMany(
  'metering.unsmartPropertiesOfAccount',
  (db: Database, accountIds: readonly number[]) => selectUnsmart(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** What an account is supplied with at one meter. */
export interface SuppliedMeter {
  readonly accountId: number;
  readonly addressLines: readonly string[];
  readonly town: string;
  readonly county: string | null;
  readonly postcode: string;
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  /** MPAN or MPRN. */
  readonly identifier: string | null;
  readonly serialNumber: string | null;
}

/** The places, meter points and meters of accounts, past ones too, in one statement. */
export function suppliedMetersOf(
  db: Database,
  accountIds: readonly number[],
): Promise<SuppliedMeter[]> {
  return db.query
    .select({
      accountId: occupancies.accountId,
      addressLines: properties.addressLines,
      town: properties.town,
      county: properties.county,
      postcode: properties.postcode,
      fuel: meterPoints.fuel,
      identifier: meterPoints.identifier,
      serialNumber: meters.serialNumber,
    })
    .from(occupancies)
    .innerJoin(properties, eq(properties.id, occupancies.propertyId))
    .leftJoin(meterPoints, eq(meterPoints.propertyId, properties.id))
    .leftJoin(meters, eq(meters.meterPointId, meterPoints.id))
    .where(sql`${occupancies.accountId} = any(${sql.param([...accountIds])}::int[])`);
}

/** The accounts that answer for some properties, or once did. */
export async function accountIdsOfProperties(
  db: Database,
  propertyIds: readonly number[],
): Promise<number[]> {
  const rows = await db.query
    .selectDistinct({ accountId: occupancies.accountId })
    .from(occupancies)
    .where(sql`${occupancies.propertyId} = any(${sql.param([...propertyIds])}::int[])`)
    .orderBy(occupancies.accountId);
  return rows.map(({ accountId }) => accountId);
}

/** A place that an account answers for while nobody is known there. */
export interface OccupierPlace {
  readonly accountId: number;
  readonly propertyId: number;
  readonly addressLines: readonly string[];
  readonly town: string;
  readonly postcode: string;
  readonly effectiveFrom: Temporal.Instant;
}

const selectOccupierPlaces = statement('occupier_places', (query) =>
  query
    .select({
      accountId: occupancies.accountId,
      propertyId: properties.id,
      addressLines: properties.addressLines,
      town: properties.town,
      postcode: properties.postcode,
      effectiveFrom: occupancies.effectiveFrom,
    })
    .from(properties)
    .innerJoin(occupancies, eq(occupancies.propertyId, properties.id))
    .where(
      and(
        eq(properties.postcode, sql.placeholder('postcode')),
        eq(occupancies.isOccupier, true),
        isNull(occupancies.effectiveTo),
      ),
    )
    .orderBy(properties.id),
);

/** The places in a postcode (in its usual form, `LS1 4AB`) that occupiers are sought for. */
export function occupierPlacesIn(db: Database, postcode: string): Promise<OccupierPlace[]> {
  return selectOccupierPlaces(db, { postcode });
}
