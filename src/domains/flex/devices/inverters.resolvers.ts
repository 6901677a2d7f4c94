import type { Resolvers } from '../../../engine/schema.generated.ts';
import { siteOf } from './inverters.actions.ts';
import { siteTelemetry } from './site.rules.ts';

export const invertersResolvers = {
  SmartFlexInverter: {
    telemetry: async (device, _args, context) =>
      siteTelemetry(await siteOf(context, device), device.capacityWh),
  },
} satisfies Resolvers;
