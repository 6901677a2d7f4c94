import type { Resolvers } from '../../../engine/schema.generated.ts';
import { deauthenticate, reauthenticate, triggerTest } from './authentications.actions.ts';

export const authenticationsResolvers = {
  Mutation: {
    async deauthenticateDevice(_root, { input }, context) {
      const { raise } = context;
      if (!input) return raise('KT-CT-4301');
      const { accountNumber, deviceType = null } = input;
      const krakenflexDevice = await deauthenticate(context, accountNumber, deviceType, raise);
      return { krakenflexDevice };
    },
    async reauthenticateDevice(_root, { input }, context) {
      const { raise } = context;
      if (!input) return raise('KT-CT-4313');
      const { accountNumber, authentication, deviceType } = input;
      const krakenflexDevice = await reauthenticate(
        context,
        accountNumber,
        deviceType,
        authentication,
        raise,
      );
      return { krakenflexDevice };
    },
    async triggerTestCharge(_root, { input }, context) {
      const { raise } = context;
      if (!input) return raise('KT-CT-4301');
      return { krakenflexDevice: await triggerTest(context, input.accountNumber, raise) };
    },
  },
  DeviceDetailsType: {
    krakenflexDeviceId: ({ uuid }) => uuid,
  },
} satisfies Resolvers;
