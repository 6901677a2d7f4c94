import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { CodedErrorOptions, ValidationError } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { PreferenceTarget } from '../../../kernel/devices.ts';
import { DeviceFailure } from '../../../outside/devices/port.ts';
import {
  changeDevice,
  type Device,
  type DeviceRow,
  devicesOfAccount,
  lockDevice,
  preferencesOfDevice,
  replacePreferences,
} from '../devices/devices.store.ts';
import {
  daysOfWeek,
  isSettable,
  kindOfDay,
  leastLimit,
  limitProblems,
  type Preference,
  type PreferenceMode,
  type PreferenceUnit,
  readPreferences,
  settingOf,
  type WantedPreference,
} from '../devices/preferences.rules.ts';
import type { CourseChange } from './course.rules.ts';
import { changeCourse } from './courses.actions.ts';

type Changing = Pick<Context, 'db' | 'clock' | 'services' | 'contributions'>;

/** Ends a mutation with one of its codes. */
type Refuse<Code extends ErrorCode> = (code: Code, options?: CodedErrorOptions) => never;

/** What is wanted of a device, as clients write it. */
export interface WantedPreferences {
  readonly mode: PreferenceMode;
  readonly unit: PreferenceUnit;
  readonly schedules: readonly WantedPreference[];
}

/**
 * Sets what is wanted of a device on the days that are named, and plans it anew.
 *
 * @throws CodedError KT-CT-4321 for what may not be set, with the way to it; KT-CT-4353 for a device that
 * is retired, or whose vendor does not answer.
 */
export async function setPreferences(
  context: Changing,
  device: Device,
  { mode, unit, schedules }: WantedPreferences,
  refuse: Refuse<'KT-CT-4321' | 'KT-CT-4353'>,
): Promise<void> {
  const setting = settingOf(device);
  const path = ['input', 'schedules'];
  const { preferences, problems } = readPreferences(setting, schedules, path);
  const unfit: ValidationError[] = [];
  const say = (name: string, only: string) =>
    unfit.push({ message: `It is ${only} for this device.`, inputPath: ['input', name] });
  if (mode !== setting.mode) say('mode', setting.mode);
  if (unit !== setting.unit) say('unit', setting.unit);
  // In another unit no value means what it says.
  const all = unfit.length > 0 ? unfit : problems;
  if (all.length > 0) refuse('KT-CT-4321', { validationErrors: all });
  const named = new Set(preferences.map(({ dayOfWeek }) => dayOfWeek));
  const wish: Wish = (before) => {
    const others = before.filter(({ dayOfWeek }) => !named.has(dayOfWeek));
    const clashes = limitProblems(setting, preferences, others, path);
    if (clashes.length > 0) refuse('KT-CT-4321', { validationErrors: clashes });
    return { preferences };
  };
  await changePreferences(context, device, wish, refuse);
}

/** What a change comes to, by what holds so far: preferences of whole days, and how targets are meant. */
type Wish = (before: readonly Preference[]) => {
  readonly preferences: readonly Preference[];
  readonly targetType?: PreferenceTarget;
};

/** Writes preferences under the lock on their device, and plans it anew with them. */
async function changePreferences(
  context: Changing,
  device: Device,
  wish: Wish,
  refuse: Refuse<'KT-CT-4353'>,
): Promise<void> {
  const { preferenceFollowers } = context.contributions;
  const follow = await Promise.all(
    preferenceFollowers.map((follower) => follower(context, device.id)),
  );
  await change(context, device, 'PREFERENCES', {
    refuse: () => refuse('KT-CT-4353'),
    async write(tx, row) {
      for (const each of follow) await each?.(tx);
      const { preferences, targetType } = wish(await tx.read(preferencesOfDevice, row.id));
      await replacePreferences(tx, row.id, preferences);
      await changeDevice(tx, row.id, targetType ? { targetType } : {}, context.clock.now());
    },
  });
}

interface Way {
  /** Refuses where the device is retired, and where its vendor fails. */
  readonly refuse: () => never;
  readonly write: (tx: Database, row: DeviceRow) => Promise<void>;
}

/**
 * Changes a device and its course in one transaction, under the lock on it: followed to now as it was, and
 * planned anew as it is then. What nobody follows is changed alone.
 */
async function change(
  context: Changing,
  { id }: Device,
  what: CourseChange,
  { refuse, write }: Way,
): Promise<void> {
  const onceLocked = async (tx: Database, row: DeviceRow) => {
    if (row.lifecycle === 'RETIRED') refuse();
    await write(tx, row);
  };
  const followed = await unlessVendorFails(refuse, () =>
    changeCourse(context, id, {
      async decide(tx, { kept }) {
        await onceLocked(tx, kept.device);
        return what;
      },
      isTold: false,
    }),
  );
  if (followed) return;
  await context.db.transaction(async (tx) => {
    const row = await lockDevice(tx, id);
    if (row) await onceLocked(tx, row);
  });
}

async function unlessVendorFails<Answer>(
  refuse: () => never,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DeviceFailure) refuse();
    throw error;
  }
}

/**
 * Suspends the smart control of a device, or resumes it with a new plan, once it has taken the command. One
 * that is so already stays as it is.
 *
 * @throws CodedError KT-CT-4314 where its vendor refuses the platform's key; KT-CT-4387 for a zone without
 * its controller; KT-CT-4358 or KT-CT-4359 for a device that is not live, or whose vendor fails.
 */
export async function controlDevice(
  context: Changing,
  device: Device,
  action: 'SUSPEND' | 'UNSUSPEND',
  refuse: Refuse<'KT-CT-4314' | 'KT-CT-4358' | 'KT-CT-4359' | 'KT-CT-4387'>,
): Promise<void> {
  const isSuspending = action === 'SUSPEND';
  const unable = (): never => refuse(isSuspending ? 'KT-CT-4358' : 'KT-CT-4359');
  if (device.lifecycle !== 'LIVE') unable();
  if (!device.hasToken) refuse('KT-CT-4314');
  if (await lacksController(context.db, device)) refuse('KT-CT-4387');
  const followed = await unlessVendorFails(unable, () =>
    changeCourse(context, device.id, {
      decide(_tx, { kept, course }) {
        if (kept.device.lifecycle !== 'LIVE') unable();
        if (course.link === 'AUTHENTICATION_FAILED') refuse('KT-CT-4314');
        if (course.link === 'LOST') unable();
        if (isSuspending === (course.suspendedAtMs !== null)) return null;
        return isSuspending ? 'SUSPEND' : 'RESUME';
      },
      isTold: true,
    }),
  );
  // Nobody follows it, so nobody controls it.
  if (!followed) unable();
}

/** Whether a device is a zone that is heated through a controller, and none is live at its property. */
async function lacksController(db: Database, device: Device): Promise<boolean> {
  const { zoneType, accountId, propertyId } = device;
  if (zoneType === null || zoneType === 'CONTROLLER') return false;
  const others = await db.read(devicesOfAccount, accountId);
  return !others.some(
    (other) =>
      other.zoneType === 'CONTROLLER' &&
      other.lifecycle === 'LIVE' &&
      other.propertyId === propertyId,
  );
}

/**
 * Sets whether the smart charging of a device is cut to the hours that are cheap, and plans it anew. Where
 * it is so already, nothing changes.
 *
 * @throws CodedError KT-CT-4389 for a device to which no cap applies, that is retired, or whose vendor fails.
 */
export async function capCharging(
  context: Changing,
  device: Device,
  isCapped: boolean,
  refuse: Refuse<'KT-CT-4389'>,
): Promise<void> {
  await change(context, device, 'PREFERENCES', {
    refuse: () => refuse('KT-CT-4389'),
    async write(tx, row) {
      if (row.isDurationCapped === null) refuse('KT-CT-4389');
      if (row.isDurationCapped === isCapped) return;
      await changeDevice(tx, row.id, { isDurationCapped: isCapped }, context.clock.now());
    },
  });
}

/** What the older mutation wants of a vehicle, as clients write it. */
export interface OlderTargets {
  readonly weekdayTargetTime: string;
  readonly weekdayTargetSoc: number;
  readonly weekendTargetTime: string;
  readonly weekendTargetSoc: number;
  readonly targetType?: string | null | undefined;
}

/**
 * Sets one target for every weekday and one for the weekend. What is wanted at least, and the limit of
 * charge, stay as they are on each day.
 *
 * @throws CodedError KT-CT-4321, KT-CT-4353
 */
export async function setOlderTargets(
  context: Changing,
  device: Device,
  wanted: OlderTargets,
  refuse: Refuse<'KT-CT-4321' | 'KT-CT-4353'>,
): Promise<void> {
  const setting = settingOf(device);
  const problems: ValidationError[] = [];
  const targetOf = (kind: 'weekday' | 'weekend') => {
    const [time, soc] = [wanted[`${kind}TargetTime`], wanted[`${kind}TargetSoc`]];
    const read = readPreferences(
      setting,
      [{ dayOfWeek: kind === 'weekday' ? 'MONDAY' : 'SATURDAY', time, max: String(soc) }],
      [],
    );
    for (const { message, inputPath } of read.problems) {
      const name = inputPath.at(-1) === 'time' ? `${kind}TargetTime` : `${kind}TargetSoc`;
      problems.push({ message, inputPath: ['input', name] });
    }
    return read.preferences[0];
  };
  const targets = { weekday: targetOf('weekday'), weekend: targetOf('weekend') };
  const targetType = targetTypeOf(wanted.targetType);
  if (targetType === null) {
    problems.push({
      message: `It is one of ${chargeTargets.join(', ')}.`,
      inputPath: ['input', 'targetType'],
    });
  }
  const { weekday, weekend } = targets;
  if (problems.length > 0 || !weekday || !weekend || targetType === null) {
    refuse('KT-CT-4321', { validationErrors: problems });
  }
  const wish: Wish = (before) => ({
    preferences: daysOfWeek.map((_name, place) => {
      const dayOfWeek = place + 1;
      const target = kindOfDay(dayOfWeek) === 'weekday' ? weekday : weekend;
      const kept = before.findLast((each) => each.dayOfWeek === dayOfWeek);
      const minimum = kept?.minimum ?? null;
      return {
        ...target,
        dayOfWeek,
        // A target below what was wanted at least takes that down with it.
        minimum: minimum === null ? null : Math.min(minimum, target.maximum),
        upperLimit: kept?.upperLimit ?? null,
      };
    }),
    ...(targetType && { targetType }),
  });
  await changePreferences(context, device, wish, refuse);
}

const chargeTargets = ['ABSOLUTE_STATE_OF_CHARGE', 'RELATIVE_STATE_OF_CHARGE'] as const;

/** Undefined where none is given, null for what is no target of charging. */
function targetTypeOf(text: string | null | undefined) {
  if (text == null) return undefined;
  return chargeTargets.find((each) => each === text) ?? null;
}

/**
 * Sets what is kept back in a battery, on every day that something is wanted of it; where nothing was, it
 * is to be charged whole.
 *
 * @throws CodedError KT-CT-4321, KT-CT-4353
 */
export async function setReserve(
  context: Changing,
  device: Device,
  minimum: number,
  refuse: Refuse<'KT-CT-4321' | 'KT-CT-4353'>,
): Promise<void> {
  const setting = settingOf(device);
  const complain = (message: string): never =>
    refuse('KT-CT-4321', {
      validationErrors: [{ message, inputPath: ['input', 'minimumSocPercentage'] }],
    });
  if (!isSettable(minimum, setting)) {
    complain(`It is from ${setting.minimum} to ${setting.maximum} %.`);
  }
  const whole = (dayOfWeek: number): Preference => ({
    dayOfWeek,
    minuteOfDay: setting.fromMinute,
    minimum,
    maximum: setting.maximum,
    upperLimit: null,
  });
  const wish: Wish = (before) => {
    if (before.some(({ maximum }) => maximum < minimum) || leastLimit(before) < minimum) {
      complain('The battery is charged less far than that.');
    }
    const days = daysOfWeek.map((_name, place) => place + 1);
    return {
      preferences: days.flatMap((day) => {
        const kept = before.filter(({ dayOfWeek }) => dayOfWeek === day);
        return kept.length > 0 ? kept.map((each) => ({ ...each, minimum })) : [whole(day)];
      }),
    };
  };
  await changePreferences(context, device, wish, refuse);
}
