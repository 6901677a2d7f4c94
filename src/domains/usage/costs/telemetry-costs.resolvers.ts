import type { Resolvers } from '../../../engine/schema.generated.ts';
import { decimalText } from '../../../kernel/money.ts';
import { costOfTelemetry } from './telemetry-costs.actions.ts';

export const telemetryCostsResolvers = {
  SmartMeterTelemetryType: {
    async costDelta(telemetry, _args, context) {
      const cost = await costOfTelemetry(context, telemetry);
      return cost && decimalText(cost.net, 10);
    },
    async costDeltaWithTax(telemetry, _args, context) {
      const cost = await costOfTelemetry(context, telemetry);
      return cost && decimalText(cost.gross, 12);
    },
  },
} satisfies Resolvers;
