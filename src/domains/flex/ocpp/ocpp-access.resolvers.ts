import type { Resolvers } from '../../../engine/schema.generated.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import { isConnected, setKeyOf } from './ocpp-access.actions.ts';
import { dialling, socketUrl } from './ocpp-access.rules.ts';

export const ocppAccessResolvers = {
  Query: {
    async ocppDetails(_root, { accountNumber }, { db, request }) {
      const device = dialling(await devicesOf(db, accountNumber));
      if (!device) return null;
      const { integrationDeviceId: username } = device;
      return { url: socketUrl(request.origin, username), username };
    },
    async ocppConnection(_root, { accountNumber }, context) {
      const device = dialling(await devicesOf(context.db, accountNumber));
      if (!device) return context.raise('KT-CT-4311');
      return { isConnected: await isConnected(context, device.id) };
    },
  },
  Mutation: {
    async ocppAuthentication(_root, { input }, context) {
      const device = dialling(await devicesOf(context.db, input.accountNumber));
      if (!device) return context.raise('KT-CT-4301');
      await setKeyOf(context, device, input.details, context.raise);
      return { krakenflexDevice: device };
    },
  },
} satisfies Resolvers;
