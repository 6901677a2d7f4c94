import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { CodedErrorOptions, ValidationError } from '../../../contract/errors.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import { command, commandDevice, type NamedController, type Telling } from './commands.actions.ts';
import { readFlow, type WantedFlow } from './flow-changes.rules.ts';
import { changeController, lastDeviceOf } from './heating-changes.store.ts';
import { tellController } from './heatings.actions.ts';
import { controllerByEuid } from './heatings.store.ts';
import { waterBounds } from './zone-bounds.rules.ts';
import { unknownController } from './zone-changes.actions.ts';

/** Ends a mutation with one of its codes. */
type Refuse<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

/**
 * Sets how warm the flow is made.
 *
 * @param euid of a controller that the viewer may see.
 * @throws CodedError KT-CT-4321 with the ways to what is wrong.
 */
export async function setFlow(
  context: Telling,
  { accountNumber, euid }: { readonly accountNumber: string | null; readonly euid: string },
  wanted: WantedFlow,
  refuse: Refuse<'KT-CT-4321'>,
) {
  const complain = (problems: readonly ValidationError[]) =>
    refuse('KT-CT-4321', { validationErrors: problems });
  const unable = () => complain([unknownController]);
  const { columns, attributes, problems } = readFlow(wanted, ['flowTemperatureInput']);
  if (problems.length > 0) complain(problems);
  const name = 'updateFlowTemperatureConfiguration';
  const write: Parameters<typeof commandDevice>[4] = async (tx, { kept }) => {
    // A range is checked as a whole, and what is not given of it stays as it is.
    await changeController(tx, kept.device.id, columns);
  };
  const transactionId =
    accountNumber === null
      ? await commandDevice(
          context,
          (await context.db.read(controllerByEuid, euid.toLowerCase()))?.deviceId ?? unable(),
          name,
          unable,
          write,
        )
      : await command(context, { accountNumber, euid }, name, unable, write);
  return {
    transactionId,
    transactionIds: attributes.map((attributeName) => ({ attributeName, transactionId })),
  };
}

/**
 * Keeps a heat pump quiet, or ends that.
 *
 * @throws CodedError KT-CT-4306 for a controller that the account does not have or that does not take the
 * command.
 */
export function setHushMode(
  context: Telling,
  controller: NamedController,
  isHushed: boolean,
  refuse: Refuse<'KT-CT-4306'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4306');
  return command(context, controller, 'setHushMode', unable, (tx, { kept }) =>
    changeController(tx, kept.device.id, { isHushed }),
  );
}

/**
 * Sets how warm water is made.
 *
 * @param setpoint in degrees Celsius.
 * @throws CodedError KT-CT-4321 with the way to what is wrong.
 */
export function setWaterSetpoint(
  context: Telling,
  controller: NamedController,
  setpoint: number,
  refuse: Refuse<'KT-CT-4321'>,
): Promise<string> {
  const complain = (problem: ValidationError) =>
    refuse('KT-CT-4321', { validationErrors: [problem] });
  const [from, to] = [waterBounds.minimum / 10, waterBounds.maximum / 10];
  if (setpoint < from || setpoint > to) {
    complain({ message: `It is from ${from} to ${to} °C.`, inputPath: ['setpoint'] });
  }
  const unable = () => complain(unknownController);
  return command(context, controller, 'updateWaterSetpoint', unable, (tx, { kept }) =>
    changeController(tx, kept.device.id, { waterSetpointTenths: setpoint * 10 }),
  );
}

/**
 * Has a controller start anew.
 *
 * @throws CodedError KT-CT-4321 with the way to what is wrong.
 */
export function rebootController(
  context: Telling,
  controller: NamedController,
  refuse: Refuse<'KT-CT-4321'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4321', { validationErrors: [unknownController] });
  return command(context, controller, 'rebootController', unable, (tx, { kept }) =>
    changeController(tx, kept.device.id, { lastResetAt: context.clock.now() }),
  );
}

/**
 * Takes a controller off the platform; one that was taken off before stays so.
 *
 * @throws CodedError KT-CT-4307 for a controller that the account neither has nor had.
 */
export async function deprovisionController(
  context: Telling,
  { accountNumber, euid }: NamedController,
  refuse: Refuse<'KT-CT-4307'>,
): Promise<void> {
  const { db, clock } = context;
  const unable = () => refuse('KT-CT-4307');
  const ids = (await devicesOf(db, accountNumber)).map(({ id }) => id);
  const deviceId = (await lastDeviceOf(db, ids, euid.toLowerCase())) ?? unable();
  await tellController(context, deviceId, {
    name: 'deprovisionHeatingController',
    async write(tx, { kept }) {
      if (kept.controller.deprovisionedAt) return;
      await changeController(tx, deviceId, { deprovisionedAt: clock.now() });
    },
  });
}
