import type { Context } from '../../../engine/context.ts';
import type { Resolvers, SensorDisplayNameUpdate } from '../../../engine/schema.generated.ts';
import type { NamedController } from './commands.actions.ts';
import { nameSensors, nameSensorsInBulk, removeSensor } from './sensor-changes.actions.ts';

async function rename(
  _root: unknown,
  args: NamedController & { readonly sensorCode: string; readonly displayName: string },
  context: Context<'KT-CT-4321'>,
) {
  const { sensorCode, displayName } = args;
  const wanted = { codePath: ['sensorCode'], namePath: ['displayName'], sensorCode, displayName };
  return { transactionId: await nameSensors(context, args, [wanted], context.raise) };
}

const renameAll = (
  _root: unknown,
  args: NamedController & {
    readonly updates: readonly (SensorDisplayNameUpdate | null | undefined)[];
  },
  context: Context<'KT-CT-4321'>,
) => nameSensorsInBulk(context, args, args.updates, context.raise);

async function remove(
  _root: unknown,
  args: NamedController & { readonly sensorId: string },
  context: Context<'KT-CT-4309'>,
) {
  return { transactionId: await removeSensor(context, args, args.sensorId, context.raise) };
}

export const sensorChangesResolvers = {
  Mutation: {
    octoHeatPumpUpdateSensorDisplayName: rename,
    heatPumpUpdateSensorDisplayName: rename,
    updateSensorDisplayName: rename,
    octoHeatPumpBulkUpdateSensorDisplayName: renameAll,
    heatPumpBulkUpdateSensorDisplayName: renameAll,
    bulkUpdateSensorDisplayName: renameAll,
    octoHeatPumpRemoveSensor: remove,
    heatPumpRemoveSensor: remove,
    removeSensor: remove,
  },
} satisfies Resolvers;
