import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { CodedErrorOptions, ValidationError } from '../../../contract/errors.ts';
import { command, type NamedController, type Telling } from './commands.actions.ts';
import { readName } from './flow-changes.rules.ts';
import { deleteSensor, renameSensors } from './heating-changes.store.ts';
import { unknownController } from './zone-changes.actions.ts';

/** Ends a mutation with one of its codes. */
type Refuse<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

/** A sensor's new name, and the ways to both among the field's arguments. */
interface WantedName {
  readonly sensorCode: string;
  readonly displayName: string;
  readonly codePath: readonly (string | number)[];
  readonly namePath: readonly (string | number)[];
}

/**
 * Gives sensors names: all of them or none.
 *
 * @returns what the command is known by.
 * @throws CodedError KT-CT-4321 with the ways to what is wrong.
 */
export function nameSensors(
  context: Telling,
  controller: NamedController,
  wanted: readonly WantedName[],
  refuse: Refuse<'KT-CT-4321'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4321', { validationErrors: [unknownController] });
  return command(context, controller, 'updateSensorDisplayName', unable, async (tx, live) => {
    const known = new Set(live.kept.sensors.map(({ code }) => code));
    const names = new Map<string, string>();
    const problems: ValidationError[] = [];
    for (const { sensorCode, displayName, codePath, namePath } of wanted) {
      const read = readName(displayName, namePath);
      problems.push(...read.problems);
      if (!known.has(sensorCode)) {
        problems.push({ message: 'The controller has no such sensor.', inputPath: codePath });
      } else if (names.has(sensorCode)) {
        problems.push({ message: 'The sensor is named twice.', inputPath: codePath });
      }
      names.set(sensorCode, read.name);
    }
    if (problems.length > 0) refuse('KT-CT-4321', { validationErrors: problems });
    await renameSensors(tx, live.kept, names);
  });
}

/** As many as a controller has room for. */
const mostSensors = 64;

/**
 * Gives several sensors names; see `nameSensors`.
 *
 * @returns the sensors with what the command is known by.
 */
export async function nameSensorsInBulk(
  context: Telling,
  controller: NamedController,
  updates: readonly (
    | { readonly sensorCode: string; readonly newDisplayName: string }
    | null
    | undefined
  )[],
  refuse: Refuse<'KT-CT-4321'>,
) {
  const complain = (message: string) =>
    refuse('KT-CT-4321', { validationErrors: [{ message, inputPath: ['updates'] }] });
  if (updates.length === 0) complain('At least one is needed.');
  if (updates.length > mostSensors) complain(`They are at most ${mostSensors}.`);
  const wanted = updates.map((update, place): WantedName => {
    if (!update) return complain('None of them is null.');
    const { sensorCode, newDisplayName: displayName } = update;
    const path = ['updates', place];
    const codePath = [...path, 'sensorCode'];
    return { sensorCode, displayName, codePath, namePath: [...path, 'newDisplayName'] };
  });
  const transactionId = await nameSensors(context, controller, wanted, refuse);
  return { transactionIds: wanted.map(({ sensorCode }) => ({ sensorCode, transactionId })) };
}

/**
 * Takes a pod off a controller.
 *
 * @param sensorId its code, or what it is known by.
 * @returns what the command is known by.
 * @throws CodedError KT-CT-4309 also for a sensor by wire, and for one that a zone is heated by.
 */
export function removeSensor(
  context: Telling,
  controller: NamedController,
  sensorId: string,
  refuse: Refuse<'KT-CT-4309'>,
): Promise<string> {
  const unable = () => refuse('KT-CT-4309');
  return command(context, controller, 'removeSensor', unable, async (tx, { kept }) => {
    const named = sensorId.toLowerCase();
    const sensor =
      kept.sensors.find(({ code, uuid }) => code.toLowerCase() === named || uuid === named) ??
      unable();
    const isPrimary = kept.zones.some(({ primarySensor }) => primarySensor === sensor.code);
    if (sensor.type !== 'ZIGBEE' || isPrimary) unable();
    await deleteSensor(tx, kept.device.id, sensor.code);
  });
}
