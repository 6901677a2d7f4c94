import { and, eq, isNull, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, keyList, statement } from '../../../database/statements.ts';
import {
  deviceNetworks,
  electricityDetails,
  meterPoints,
  meters,
  smartDevices,
} from '../tables.ts';

export type SmartDeviceRow = typeof smartDevices.$inferSelect;
export type DeviceNetworkRow = typeof deviceNetworks.$inferSelect;

/** That a device stands for a meter, by whichever flow it measures. */
export function standsForMeter(
  device: Readonly<Record<'importMeterId' | 'exportMeterId' | 'gasMeterId', AnyPgColumn>>,
  meterId: SQLWrapper,
): SQL | undefined {
  const flows = [device.importMeterId, device.exportMeterId, device.gasMeterId];
  return or(...flows.map((flow) => eq(flow, meterId)));
}

const selectDevice = statement('device_by_device_id', (query) =>
  query
    .select({
      device: smartDevices,
      // A device outside any network is where its meter is.
      propertyId: sql<
        number | null
      >`coalesce(${deviceNetworks.propertyId}, ${meterPoints.propertyId})`,
    })
    .from(smartDevices)
    .leftJoin(deviceNetworks, eq(deviceNetworks.id, smartDevices.networkId))
    .leftJoin(
      meters,
      eq(
        meters.id,
        sql`coalesce(${smartDevices.importMeterId}, ${smartDevices.exportMeterId}, ${smartDevices.gasMeterId})`,
      ),
    )
    .leftJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(eq(smartDevices.deviceId, sql.placeholder('deviceId'))),
);

/** A device with where it is, of which the caller has yet to check whether the viewer has access. */
export async function findDevice(
  db: Database,
  deviceId: string,
): Promise<{ device: SmartDeviceRow; propertyId: number | null } | null> {
  const [located] = await selectDevice(db, { deviceId });
  return located ?? null;
}

const selectNetworksById = statement('device_networks_by_id', (query) =>
  query.select().from(deviceNetworks).where(isAnyOf(deviceNetworks.id, 'ids')),
);

export const networkById = loadOne<number, DeviceNetworkRow>(
  'metering.networkById',
  (db, ids) => selectNetworksById(db, { ids }),
  ({ id }) => id,
);

const selectNetworksOfProperties = statement('device_networks_of_properties', (query) =>
  query
    .select()
    .from(deviceNetworks)
    .where(isAnyOf(deviceNetworks.propertyId, 'ids'))
    .orderBy(deviceNetworks.id),
);

export const networksOfProperty = loadMany<number, DeviceNetworkRow>(
  'metering.networksOfProperty',
  (db, ids) => selectNetworksOfProperties(db, { ids }),
  ({ propertyId }) => propertyId,
);

const selectDevicesOfNetworks = statement('devices_of_networks', (query) =>
  query
    .select()
    .from(smartDevices)
    .where(isAnyOf(smartDevices.networkId, 'ids'))
    .orderBy(smartDevices.id),
);

export const devicesOfNetwork = loadMany<number, SmartDeviceRow>(
  'metering.devicesOfNetwork',
  (db, ids) => selectDevicesOfNetworks(db, { ids }),
  // Chosen by their network, so that they have one.
  ({ networkId }) => networkId ?? 0,
);

const requested = sql`unnest(${keyList(meters.id, 'ids')}::int[]) as requested(id)`;

const selectDevicesOfMeters = statement('devices_of_meters', (query) =>
  query
    .select({ meterId: sql<number>`requested.id`, device: smartDevices })
    .from(smartDevices)
    .innerJoin(requested, standsForMeter(smartDevices, sql`requested.id`))
    .orderBy(smartDevices.id),
);

/** The devices that stand, or stood, for a meter of either fuel. */
export const devicesOfMeter = loadMany<number, { meterId: number; device: SmartDeviceRow }>(
  'metering.devicesOfMeter',
  (db, ids) => selectDevicesOfMeters(db, { ids }),
  ({ meterId }) => meterId,
);

/** A smart meter in prepayment mode, with where it hangs. */
export interface PrepayMeter {
  readonly meterId: number;
  readonly propertyId: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly identifier: string;
  readonly activeFrom: Temporal.PlainDate;
  /** The GSP group of the home, such as `_C`; null where it takes no electricity. */
  readonly gspGroupId: string | null;
  readonly weeklyDebtRecoveryRatePence: number | null;
}

/** Every smart meter that hangs and works in prepayment mode. */
export function metersInPrepayMode(db: Database): Promise<PrepayMeter[]> {
  return db.query
    .select({
      meterId: meters.id,
      propertyId: meterPoints.propertyId,
      fuel: meterPoints.fuel,
      identifier: meterPoints.identifier,
      activeFrom: meters.activeFrom,
      gspGroupId: sql<string | null>`(
        select min(detail.gsp_group_id) from ${electricityDetails} detail
        join ${meterPoints} beside on beside.id = detail.meter_point_id
        where beside.property_id = ${meterPoints.propertyId})`.as('gsp_group_id'),
      weeklyDebtRecoveryRatePence: smartDevices.weeklyDebtRecoveryRatePence,
    })
    .from(smartDevices)
    .innerJoin(
      meters,
      or(eq(meters.id, smartDevices.importMeterId), eq(meters.id, smartDevices.gasMeterId)),
    )
    .innerJoin(meterPoints, eq(meterPoints.id, meters.meterPointId))
    .where(and(eq(smartDevices.paymentMode, 'PREPAY'), isNull(meters.activeTo)))
    .orderBy(meters.id);
}
