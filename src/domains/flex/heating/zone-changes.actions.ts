import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { CodedErrorOptions, ValidationError } from '../../../contract/errors.ts';
import type { Zone } from '../../../engine/schema.generated.ts';
import { command, type NamedController, type Telling } from './commands.actions.ts';
import { changeOperation, changePrimarySensor, replaceSettings } from './heating-changes.store.ts';
import type { LiveHeating } from './heating-rows.rules.ts';
import {
  previousOf,
  readOperation,
  readSchedules,
  type WantedOperation,
  type WantedSchedule,
} from './zone-changes.rules.ts';

/** Ends a mutation with one of its codes. */
type Refuse<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

function zoneNamed({ kept, control }: LiveHeating, code: Zone) {
  const zone = kept.zones.find((each) => each.code === code);
  const controlled = control.zones.find((each) => each.code === code);
  if (!zone || !controlled) throw new Error(`A controller has no zone ${code}`);
  return { zone, controlled };
}

/**
 * Has a zone run in another way.
 *
 * @returns what the command is known by.
 * @throws CodedError KT-CT-4306 for a controller that the account does not have or that does not take the
 * command; KT-CT-4333 for what may not be set, with the way to it.
 */
export function setZoneMode(
  context: Telling,
  controller: NamedController,
  wanted: WantedOperation & { readonly zone: Zone },
  refuse: Refuse<'KT-CT-4306' | 'KT-CT-4333'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4306');
  return command(context, controller, 'setZoneMode', unable, async (tx, live) => {
    const { zone, controlled } = zoneNamed(live, wanted.zone);
    const path = ['operationParameters'];
    const { operation, problems } = readOperation(zone, wanted, live.state.atMs, path);
    if (problems.length > 0) refuse('KT-CT-4333', { validationErrors: problems });
    await changeOperation(tx, live.kept.device.id, zone.code, operation, previousOf(controlled));
  });
}

/**
 * Sets what a zone is to do when, on the days that are named.
 *
 * @returns what the command is known by.
 * @throws CodedError KT-CT-4308 for a controller that the account does not have or that does not take the
 * command; KT-CT-4334 for what may not be set, with the way to it.
 */
export function setZoneSchedules(
  context: Telling,
  controller: NamedController,
  wanted: {
    readonly zone: Zone;
    readonly schedules: readonly (WantedSchedule | null | undefined)[];
  },
  refuse: Refuse<'KT-CT-4308' | 'KT-CT-4334'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4308');
  return command(context, controller, 'setZoneSchedules', unable, async (tx, live) => {
    const { zone } = zoneNamed(live, wanted.zone);
    const path = ['zoneScheduleParameters', 'schedules'];
    const { settings, problems } = readSchedules(zone, wanted.schedules, path);
    if (problems.length > 0) refuse('KT-CT-4334', { validationErrors: problems });
    await replaceSettings(tx, live.kept, zone.code, settings);
  });
}

/**
 * Sets by which of its sensors a zone is heated.
 *
 * @returns what the command is known by.
 * @throws CodedError KT-CT-4321 with the way to what is wrong.
 */
export function setPrimarySensor(
  context: Telling,
  controller: NamedController,
  { zone: code, sensorCode }: { readonly zone: Zone; readonly sensorCode: string },
  refuse: Refuse<'KT-CT-4321'>,
): Promise<string> {
  const complain = (problem: ValidationError) =>
    refuse('KT-CT-4321', { validationErrors: [problem] });
  const unable = () => complain(unknownController);
  return command(context, controller, 'setZonePrimarySensor', unable, async (tx, live) => {
    const sensor = live.kept.sensors.find((each) => each.code === sensorCode);
    if (!sensor?.isEnabled || sensor.zone !== code) {
      complain({
        message: 'It is the code of a sensor of the zone that is in use.',
        inputPath: ['operationParameters', 'sensorCode'],
      });
    }
    await changePrimarySensor(tx, live.kept.device.id, code, sensorCode);
  });
}

/** What is said of a controller that the account does not have, or that does not take commands. */
export const unknownController: ValidationError = {
  message: 'The account has no such controller that takes commands.',
  inputPath: ['euid'],
};
