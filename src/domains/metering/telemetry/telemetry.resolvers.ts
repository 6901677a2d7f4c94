import type { Resolvers } from '../../../engine/schema.generated.ts';
import { telemetryOf } from './telemetry.actions.ts';
import { decimalOfThousandths } from './telemetry.rules.ts';

export const telemetryResolvers = {
  Query: {
    smartMeterTelemetry: (_root, args, context) => telemetryOf(context, args),
  },
  // What each stretch cost follows from the agreements, and comes with the domain of usage.
  SmartMeterTelemetryType: {
    consumption: ({ importRegisterMilliwattHours }) => decimalOrNull(importRegisterMilliwattHours),
    consumptionDelta: ({ importedMilliwattHours }) => decimalOfThousandths(importedMilliwattHours),
    demand: ({ demandMilliwatts }) => decimalOrNull(demandMilliwatts),
    export: ({ exportRegisterMilliwattHours }) => decimalOrNull(exportRegisterMilliwattHours),
  },
} satisfies Resolvers;

function decimalOrNull(thousandths: number | null): string | null {
  return thousandths === null ? null : decimalOfThousandths(thousandths);
}
