import type { Resolvers } from '../../../engine/schema.generated.ts';
import { deviceNamed, devicesOf } from '../devices/devices.actions.ts';
import { isCharged, olderDeviceOf } from '../devices/devices.rules.ts';
import { boost, cancelBoost } from './boosts.actions.ts';

export const boostsResolvers = {
  Mutation: {
    async updateBoostCharge(_root, { input }, context) {
      const { db, raise } = context;
      const device = await deviceNamed(db, input.deviceId);
      if (!device || !isCharged(device)) return raise('KT-CT-4313');
      if (input.action === 'BOOST') await boost(context, device, raise);
      else await cancelBoost(context, device, raise);
      return device;
    },
    async triggerBoostCharge(_root, { input }, context) {
      const { db, raise } = context;
      const device = input && olderDeviceOf(await devicesOf(db, input.accountNumber));
      if (!device) return raise('KT-CT-4356');
      await boost(context, device, raise);
      return { krakenflexDevice: device };
    },
    async deleteBoostCharge(_root, { input }, context) {
      const { db, raise } = context;
      const device = input && olderDeviceOf(await devicesOf(db, input.accountNumber));
      if (!device) return raise('KT-CT-4301');
      await cancelBoost(context, device, raise);
      return { krakenflexDevice: device };
    },
  },
} satisfies Resolvers;
