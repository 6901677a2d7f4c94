import type { Resolvers } from '../../../engine/schema.generated.ts';
import { kwhOfWh } from '../../../kernel/energy.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { propertyIdsOfAccount } from '../../metering/index.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import {
  olderBatteryOf,
  olderDeviceOf,
  powerAtHomeW,
  variantIdOf,
} from '../devices/devices.rules.ts';
import { preferencesOfDevice } from '../devices/devices.store.ts';
import { siteOf } from '../devices/inverters.actions.ts';
import { batteryReadings, batteryTargets, vehicleTargets } from './older-views.rules.ts';
import { seenDevice } from './statuses.actions.ts';
import { limitOf } from './statuses.rules.ts';

export const olderViewsResolvers = {
  Query: {
    async batteryDevice(_root, { accountNumber, propertyId }, { db, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-1111');
      const properties = await propertyIdsOfAccount(db, accountId);
      if (!properties.includes(propertyId)) raise('KT-CT-1111');
      const devices = await devicesOf(db, accountNumber);
      return olderBatteryOf(devices.filter((device) => device.propertyId === propertyId));
    },
    async registeredKrakenflexDevice(_root, { accountNumber }, { db }) {
      return olderDeviceOf(await devicesOf(db, accountNumber));
    },
    async vehicleChargingPreferences(_root, { accountNumber }, { db, raise }) {
      const device = olderDeviceOf(await devicesOf(db, accountNumber)) ?? raise('KT-CT-4339');
      return vehicleTargets(await db.read(preferencesOfDevice, device.id));
    },
  },
  KrakenFlexDeviceType: {
    chargePointMake: ({ kind, make, chargePointMake }) =>
      kind === 'CHARGE_POINT' ? make : chargePointMake,
    chargePointModel: ({ kind, model, chargePointModel }) =>
      kind === 'CHARGE_POINT' ? model : chargePointModel,
    chargePointPowerInKw: (device) => kwhOfWh(powerAtHomeW(device)),
    createdAt: ({ registeredAt }) => registeredAt,
    krakenflexDeviceId: ({ uuid }) => uuid,
    stateOfChargeLimit: async (device, _args, context) =>
      limitOf(device, (await seenDevice(context, device)).seen),
    status: ({ lifecycle }) => lifecycle,
    async suspended(device, _args, context) {
      const { seen } = await seenDevice(context, device);
      return seen !== null && seen.course.suspendedAtMs !== null;
    },
    testDispatchFailureReason: ({ testFailureReason }) => testFailureReason ?? 'NONE',
    vehicleBatterySizeInKwh: ({ capacityWh }) => capacityWh && kwhOfWh(capacityWh),
    vehicleMake: ({ kind, make }) => (kind === 'VEHICLE' ? make : null),
    vehicleModel: ({ kind, model }) => (kind === 'VEHICLE' ? model : null),
  },
  BatteryDeviceType: {
    chargingPreferences: async ({ id }, _args, { db }) =>
      batteryTargets(await db.read(preferencesOfDevice, id)),
    deviceStatus: (device, _args, context) => seenDevice(context, device),
    krakenflexDeviceId: ({ uuid }) => uuid,
    params: (device) => ({ variantId: variantIdOf(device) }),
  },
  DeviceStatusType: {
    maxExportInKw: ({ device }) => device.maximumW / 1000,
    maxImportInKw: ({ device }) => device.maximumW / 1000,
    // It is wired in: what is told of here is live, so it has been connected ever since it was set up.
    pluggedIn: ({ device }) => device.lifecycle === 'LIVE',
    async readings({ device }, _args, context) {
      const reading = await siteOf(context, device);
      return reading && batteryReadings(reading, device.capacityWh);
    },
    status: ({ device }) => device.lifecycle,
    suspended: ({ seen }) => seen !== null && seen.course.suspendedAtMs !== null,
  },
} satisfies Resolvers;
