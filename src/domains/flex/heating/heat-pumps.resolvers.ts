import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { propertyIdsOfAccount } from '../../metering/index.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import { firstReporting, reportingController } from './controllers.actions.ts';
import { heatPumpStatusOf } from './controllers.rules.ts';
import { lifetimePerformanceOf, livePerformanceOf } from './performances.rules.ts';

export const heatPumpsResolvers = {
  Query: {
    async heatPumpDevice(_root, { accountNumber, propertyId }, { db, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-1111');
      const properties = await propertyIdsOfAccount(db, accountId);
      if (!properties.includes(propertyId)) raise('KT-CT-1111');
      const devices = await devicesOf(db, accountNumber);
      const first = devices.find(
        (device) =>
          device.kind === 'HEAT_PUMP' &&
          device.lifecycle === 'LIVE' &&
          device.propertyId === propertyId,
      );
      return first ? { krakenflexDeviceId: first.uuid, provider: first.provider } : null;
    },
    async heatPumpStatus(_root, { accountNumber }, context) {
      const live = await firstReporting(context, accountNumber);
      return heatPumpStatusOf(live ?? context.raise('KT-CT-4360'));
    },
    async heatPumpLivePerformance(_root, { accountNumber, euid }, context) {
      const live = await reportingController(context, accountNumber, euid);
      return livePerformanceOf(live ?? context.raise('KT-CT-4303'));
    },
    async heatPumpLifetimePerformance(_root, { accountNumber, euid }, context) {
      const live = await reportingController(context, accountNumber, euid);
      return lifetimePerformanceOf(live ?? context.raise('KT-CT-4303'));
    },
  },
} satisfies Resolvers;
