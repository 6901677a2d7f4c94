import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import {
  electricityDetails,
  meterPoints,
  meters,
  occupancies,
  properties,
  registers,
} from '../tables.ts';

/** A meter point with what decides on the products it can have. */
export interface SuppliedPoint {
  readonly id: number;
  readonly propertyId: number;
  readonly identifier: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly postcode: string;
  /** Of electricity alone. */
  readonly gspGroupId: string | null;
  readonly isSmart: boolean;
  readonly isPrepay: boolean;
  /** Of the meter that hangs there last. */
  readonly registers: number;
}

/** The meter points of the places that an account answers for, or has answered for. */
export function pointsOfAccount(db: Database, accountId: number): Promise<SuppliedPoint[]> {
  const latest = sql`(
    select last.id from ${meters} last where last.meter_point_id = ${meterPoints.id}
    order by last.active_from desc, last.id desc limit 1)`;
  return db.query
    .selectDistinct({
      id: meterPoints.id,
      propertyId: meterPoints.propertyId,
      identifier: meterPoints.identifier,
      fuel: meterPoints.fuel,
      direction: meterPoints.direction,
      postcode: properties.postcode,
      gspGroupId: electricityDetails.gspGroupId,
      // SMETS1 and SMETS2 meters of either fuel are of types that begin with S1 and S2.
      isSmart: sql<boolean>`coalesce(${meters.meterType} ~ '^S[12]', false)`.as('is_smart'),
      isPrepay: sql<boolean>`coalesce(${meters.isPrepay}, false)`.as('is_prepay'),
      registers: sql<number>`(
        select count(*)::int from ${registers} every where every.meter_id = ${meters.id})`.as(
        'registers',
      ),
    })
    .from(occupancies)
    .innerJoin(properties, eq(properties.id, occupancies.propertyId))
    .innerJoin(meterPoints, eq(meterPoints.propertyId, occupancies.propertyId))
    .leftJoin(electricityDetails, eq(electricityDetails.meterPointId, meterPoints.id))
    .leftJoin(meters, eq(meters.id, latest))
    .where(eq(occupancies.accountId, accountId));
}
