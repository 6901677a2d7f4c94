import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  askedKind,
  fittingHeatPumps,
  fittingVehicles,
  ofMake,
  shownBatteries,
  shownChargePoints,
  shownHeatPumps,
  shownVehicles,
  supportedMakes,
} from './catalogue.rules.ts';
import { modelsOfKind } from './catalogue.store.ts';

export const catalogueResolvers = {
  Query: {
    async electricVehicles(_root, args, { db, raise }) {
      const fitting = fittingVehicles(await db.read(modelsOfKind, 'VEHICLE'), args);
      if (fitting === 'UNKNOWN_MAKE') return raise('KT-CT-4343');
      if (fitting === 'MAKE_NOT_OF_PROVIDER') return raise('KT-CT-4344');
      return shownVehicles(fitting);
    },
    async chargePointVariants(_root, _args, { db }) {
      return shownChargePoints(await db.read(modelsOfKind, 'CHARGE_POINT'));
    },
    async batteryVariants(_root, { make }, { db }) {
      const models = await db.read(modelsOfKind, 'BATTERY');
      return shownBatteries(make == null ? models : ofMake(models, make));
    },
    async heatPumpVariants(_root, args, { db, raise }) {
      const models = await db.read(modelsOfKind, 'HEAT_PUMP');
      return shownHeatPumps(fittingHeatPumps(models, args) ?? raise('KT-CT-4361'));
    },
    async flexSupportedDevices(_root, args, { db, raise }) {
      const asked = askedKind(args.deviceType, args.supportedDeviceType) ?? raise('KT-CT-4342');
      const { kind, deviceType, supportedDeviceType } = asked;
      const models = kind === null ? [] : await db.read(modelsOfKind, kind);
      return { deviceType, supportedDeviceType, supportedMakes: supportedMakes(models) };
    },
  },
} satisfies Resolvers;
