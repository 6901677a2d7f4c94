import { eq, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { deviceNetworks, occupancies, properties, smartDevices } from '../tables.ts';

const selectHomes = statement('homes_of_accounts', (query) =>
  query
    .select({
      accountId: occupancies.accountId,
      propertyId: occupancies.propertyId,
      addressLine1: sql<string>`${properties.addressLines}[1]`,
      effectiveFrom: occupancies.effectiveFrom,
      effectiveTo: occupancies.effectiveTo,
    })
    .from(occupancies)
    .innerJoin(properties, eq(properties.id, occupancies.propertyId))
    .where(isAnyOf(occupancies.accountId, 'accountIds'))
    .orderBy(occupancies.id),
);

/** The places that an account has ever answered for, in the order in which it came to them. */
export const occupiedPlacesOfAccount = loadMany(
  'metering.occupiedPlacesOfAccount',
  (db: Database, accountIds: readonly number[]) => selectHomes(db, { accountIds }),
  (place) => place.accountId,
);

const selectDevices = statement('devices_of_properties', (query) =>
  query
    .select({
      propertyId: deviceNetworks.propertyId,
      deviceId: smartDevices.deviceId,
      type: smartDevices.type,
      status: smartDevices.status,
      importMeterId: smartDevices.importMeterId,
      exportMeterId: smartDevices.exportMeterId,
    })
    .from(smartDevices)
    .innerJoin(deviceNetworks, eq(deviceNetworks.id, smartDevices.networkId))
    .where(isAnyOf(deviceNetworks.propertyId, 'propertyIds'))
    .orderBy(smartDevices.id),
);

/** The smart devices on all networks of a property. */
export const devicesOfProperty = loadMany(
  'metering.devicesOfProperty',
  (db: Database, propertyIds: readonly number[]) => selectDevices(db, { propertyIds }),
  (device) => device.propertyId,
);
