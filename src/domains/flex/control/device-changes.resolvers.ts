import type { Resolvers } from '../../../engine/schema.generated.ts';
import { deviceNamed, devicesOf } from '../devices/devices.actions.ts';
import { olderBatteryOf, olderDeviceOf } from '../devices/devices.rules.ts';
import {
  capCharging,
  controlDevice,
  setOlderTargets,
  setPreferences,
  setReserve,
} from './device-changes.actions.ts';

export const deviceChangesResolvers = {
  Mutation: {
    async setDevicePreferences(_root, { input }, context) {
      const { db, raise } = context;
      const device = (await deviceNamed(db, input.deviceId)) ?? raise('KT-CT-4313');
      await setPreferences(context, device, input, raise);
      return deviceNamed(db, device.uuid);
    },
    async updateDeviceSmartControl(_root, { input }, context) {
      const { db, raise } = context;
      const device = (await deviceNamed(db, input.deviceId)) ?? raise('KT-CT-4313');
      await controlDevice(context, device, input.action, raise);
      return deviceNamed(db, device.uuid);
    },
    async updateIsChargingDurationCapped(_root, { input }, context) {
      const { db, raise } = context;
      const device = (await deviceNamed(db, input.deviceId)) ?? raise('KT-CT-4313');
      await capCharging(context, device, input.enabled, raise);
      return deviceNamed(db, device.uuid);
    },
    async setVehicleChargePreferences(_root, { input }, context) {
      const { db, raise } = context;
      const devices = input ? await devicesOf(db, input.accountNumber) : [];
      const device = olderDeviceOf(devices);
      if (!input || !device) return raise('KT-CT-4301');
      await setOlderTargets(context, device, input, raise);
      return { krakenflexDevice: (await deviceNamed(db, device.uuid)) ?? device };
    },
    async setBatteryChargingPreferences(_root, { input }, context) {
      const { db, raise } = context;
      const devices = input ? await devicesOf(db, input.accountNumber) : [];
      const device = olderBatteryOf(devices);
      if (!input || !device) return raise('KT-CT-4301');
      await setReserve(context, device, input.minimumSocPercentage, raise);
      return { krakenflexDevice: (await deviceNamed(db, device.uuid)) ?? device };
    },
  },
} satisfies Resolvers;
