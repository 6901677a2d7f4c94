import type { Database } from '../../../database/database.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { meterById } from './meters.store.ts';
import { accessibleDevice } from './smart-devices.actions.ts';
import { isMeter, meterAmong } from './smart-devices.rules.ts';
import {
  devicesOfMeter,
  devicesOfNetwork,
  networkById,
  networksOfProperty,
  type SmartDeviceRow,
} from './smart-devices.store.ts';

const mayQueryDevices = [['CAN_QUERY_DEVICES']] as const;

async function devicesOf(db: Database, meterId: number): Promise<readonly SmartDeviceRow[]> {
  return (await db.read(devicesOfMeter, meterId)).map(({ device }) => device);
}

export const smartDevicesResolvers = {
  Query: {
    async smartDeviceNetwork(_root, { deviceId }, context) {
      const accessible = await accessibleDevice(context, deviceId, mayQueryDevices);
      const networkId = accessible?.device.networkId;
      return networkId == null ? null : context.db.read(networkById, networkId);
    },
    async useSmartPearForInstalls(_root, { deviceId }, context) {
      const accessible = await accessibleDevice(context, deviceId, mayQueryDevices);
      if (!accessible || !isMeter(accessible.device)) return context.raise('KT-GB-4050');
      const { networkId } = accessible.device;
      // A meter outside any network joins one by the connection that is used today.
      if (networkId === null) return true;
      return (await context.db.read(networkById, networkId))?.adaptor === 'SMART_PEAR';
    },
  },
  PropertyType: {
    smartDeviceNetworks: ({ id }, _args, { db }) => db.read(networksOfProperty, id),
  },
  ElectricityMeterType: {
    smartDevices: ({ id }, _args, { db }) => devicesOf(db, id),
    smartImportElectricityMeter: async ({ id }, _args, { db }) =>
      meterAmong(
        (await devicesOf(db, id)).filter(({ importMeterId }) => importMeterId === id),
        'ESME',
      ),
    smartExportElectricityMeter: async ({ id }, _args, { db }) =>
      meterAmong(
        (await devicesOf(db, id)).filter(({ exportMeterId }) => exportMeterId === id),
        'ESME',
      ),
  },
  GasMeterType: {
    smartDevices: ({ id }, _args, { db }) => devicesOf(db, id),
    smartGasMeter: async ({ id }, _args, { db }) => meterAmong(await devicesOf(db, id), 'GSME'),
  },
  SmartMeterDeviceNetworkType: {
    async smartDevices({ id }, { statuses }, { db }) {
      const devices = await db.read(devicesOfNetwork, id);
      return statuses == null ? devices : devices.filter(({ status }) => statuses.includes(status));
    },
  },
  SmartMeterDeviceType: {
    deviceNetwork: ({ networkId }, _args, { db }) =>
      networkId === null ? null : db.read(networkById, networkId),
    importElectricityMeter: ({ importMeterId }, _args, { db }) =>
      importMeterId === null ? null : db.read(meterById, importMeterId),
    exportElectricityMeter: ({ exportMeterId }, _args, { db }) =>
      exportMeterId === null ? null : db.read(meterById, exportMeterId),
    gasMeter: ({ gasMeterId }, _args, { db }) =>
      gasMeterId === null ? null : db.read(meterById, gasMeterId),
    weeklyDebtRecoveryRateInPence: ({ weeklyDebtRecoveryRatePence }) => weeklyDebtRecoveryRatePence,
  },
} satisfies Resolvers;
