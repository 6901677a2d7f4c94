import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { NamedController } from './commands.actions.ts';
import {
  deprovisionController,
  rebootController,
  setFlow,
  setHushMode,
  setWaterSetpoint,
} from './controller-changes.actions.ts';

async function water(
  _root: unknown,
  args: NamedController & { readonly setpoint: number },
  context: Context<'KT-CT-4321'>,
) {
  return { transactionId: await setWaterSetpoint(context, args, args.setpoint, context.raise) };
}

async function reboot(_root: unknown, args: NamedController, context: Context<'KT-CT-4321'>) {
  return { transactionId: await rebootController(context, args, context.raise) };
}

async function deprovision(_root: unknown, args: NamedController, context: Context<'KT-CT-4307'>) {
  await deprovisionController(context, args, context.raise);
  return { message: `Controller ${args.euid.toLowerCase()} was taken off the platform.` };
}

export const controllerChangesResolvers = {
  Mutation: {
    octoHeatPumpUpdateFlowTemperatureConfiguration: (
      _root,
      { euid, flowTemperatureInput },
      context,
    ) => setFlow(context, { accountNumber: null, euid }, flowTemperatureInput, context.raise),
    heatPumpUpdateFlowTemperatureConfiguration: (_root, args, context) =>
      setFlow(context, args, args.flowTemperatureInput, context.raise),
    async heatPumpSetHushMode(_root, args, context) {
      const { hushModeEnabled } = args;
      return { transactionId: await setHushMode(context, args, hushModeEnabled, context.raise) };
    },
    octoHeatPumpUpdateWaterSetpoint: water,
    heatPumpUpdateWaterSetpoint: water,
    octoHeatPumpRebootController: reboot,
    heatPumpRebootController: reboot,
    octoHeatPumpDeprovisionHeatingController: deprovision,
    heatPumpDeprovisionHeatingController: deprovision,
    deprovisionHeatingController: deprovision,
  },
} satisfies Resolvers;
