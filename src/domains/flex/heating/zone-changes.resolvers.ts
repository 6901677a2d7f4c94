import type { Context } from '../../../engine/context.ts';
import type {
  Resolvers,
  SetZoneModeParameters,
  SetZonePrimarySensorParameters,
  SetZoneSchedulesParameters,
} from '../../../engine/schema.generated.ts';
import type { NamedController } from './commands.actions.ts';
import { setPrimarySensor, setZoneMode, setZoneSchedules } from './zone-changes.actions.ts';

async function mode(
  _root: unknown,
  args: NamedController & { readonly operationParameters: SetZoneModeParameters },
  context: Context<'KT-CT-4306' | 'KT-CT-4333'>,
) {
  const { operationParameters } = args;
  return { transactionId: await setZoneMode(context, args, operationParameters, context.raise) };
}

async function schedules(
  _root: unknown,
  args: NamedController & { readonly zoneScheduleParameters: SetZoneSchedulesParameters },
  context: Context<'KT-CT-4308' | 'KT-CT-4334'>,
) {
  const { zoneScheduleParameters } = args;
  return {
    transactionId: await setZoneSchedules(context, args, zoneScheduleParameters, context.raise),
  };
}

async function primarySensor(
  _root: unknown,
  args: NamedController & { readonly operationParameters: SetZonePrimarySensorParameters },
  context: Context<'KT-CT-4321'>,
) {
  const { operationParameters } = args;
  return {
    transactionId: await setPrimarySensor(context, args, operationParameters, context.raise),
  };
}

export const zoneChangesResolvers = {
  Mutation: {
    octoHeatPumpSetZoneMode: mode,
    heatPumpSetZoneMode: mode,
    setZoneMode: mode,
    octoHeatPumpSetZoneSchedules: schedules,
    heatPumpSetZoneSchedules: schedules,
    setZoneSchedules: schedules,
    octoHeatPumpSetZonePrimarySensor: primarySensor,
    heatPumpSetZonePrimarySensor: primarySensor,
  },
} satisfies Resolvers;
