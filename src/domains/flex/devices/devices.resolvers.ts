import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { deviceNamed, devicesWanted, gateToDevice } from './devices.actions.ts';
import { powerAtHomeW } from './devices.rules.ts';
import { alertsOfDevice, type Device } from './devices.store.ts';
import { preferencesOf } from './preferences.actions.ts';
import { settingOf } from './preferences.rules.ts';

/** What every type of device answers alike. */
const ofEveryDevice = {
  async alerts({ id }: Device, _args: unknown, { db }: Context) {
    const alerts = await db.read(alertsOfDevice, id);
    return alerts.map((alert) => ({ ...alert, __typename: 'SmartFlexDeviceAlert' as const }));
  },
  id: ({ uuid }: Device) => uuid,
  preferenceSetting: (device: Device) =>
    device.lifecycle === 'RETIRED'
      ? null
      : {
          ...settingOf(device),
          deviceType: device.deviceType,
          __typename: 'FlexDevicePreferenceSetting' as const,
        },
  preferences: (device: Device, _args: unknown, { db }: Context) => preferencesOf(db, device),
  propertyId: ({ propertyId }: Device) => String(propertyId),
};

export const devicesResolvers = {
  Query: {
    devices(_root, { accountNumber, deviceId, integrationDeviceId, propertyId }, context) {
      return devicesWanted(context, accountNumber, {
        deviceId: deviceId ?? null,
        integrationDeviceId: integrationDeviceId ?? null,
        propertyId: propertyId ?? null,
      });
    },
    async smartFlexDeviceSupplyPoint(_root, { smartFlexDeviceId }, context) {
      if (smartFlexDeviceId == null) return null;
      const held = await gateToDevice(context, context.viewer, smartFlexDeviceId);
      if (!held?.has('CAN_VIEW_SMARTFLEX_DATA')) return null;
      return deviceNamed(context.db, smartFlexDeviceId);
    },
  },
  SmartFlexVehicle: {
    ...ofEveryDevice,
    chargePointPowerOutput: (device) => kwhOfWh(powerAtHomeW(device)),
    vehicleBatterySize: ({ capacityWh }) => capacityWh && kwhOfWh(capacityWh),
  },
  SmartFlexChargePoint: ofEveryDevice,
  SmartFlexBattery: ofEveryDevice,
  SmartFlexInverter: ofEveryDevice,
  SmartFlexHeatPump: {
    ...ofEveryDevice,
    powerInKw: ({ maximumW }) => kwhOfWh(maximumW),
  },
  SmartFlexDevice: ofEveryDevice,
  SmartFlexDeviceSupplyPointType: {
    importSupplyPointId: ({ meterPointId }) => meterPointId,
    smartFlexDeviceId: ({ uuid }) => uuid,
  },
} satisfies Resolvers;
