import type { Temporal } from 'temporal-polyfill';
import type { ValidationError } from '../../../contract/errors.ts';
import type { Mode } from '../../../engine/schema.generated.ts';
import { minuteOfTime } from '../devices/preferences.rules.ts';
import type { ZoneControl, ZoneOperation } from '../heating-model/heating.rules.ts';
import type { ZoneCells, ZoneSetting } from './heating-rows.rules.ts';
import { daysOfText } from './schedules.rules.ts';
import { boundsText, roomBounds, tenthsWithin, waterBounds } from './zone-bounds.rules.ts';

const secondMs = 1000;
const hourMs = 3_600_000;
/** How long a boost lasts that is given no end, and at most. */
const usualBoostMs = hourMs;
const longestBoostMs = 24 * hourMs;

/** How a zone is to be run, as clients write it. */
export interface WantedOperation {
  readonly mode: Mode;
  readonly setpointInCelsius?: string | null | undefined;
  readonly endAt?: Temporal.Instant | null | undefined;
}

/**
 * Reads how a zone is to be run.
 *
 * @param path where it stands among the field's arguments.
 * @returns the operation, to be used only where nothing is wrong.
 */
export function readOperation(
  zone: Pick<ZoneCells, 'zoneType' | 'isEnabled'>,
  { mode, setpointInCelsius, endAt }: WantedOperation,
  nowMs: number,
  path: readonly string[],
): { readonly operation: ZoneOperation; readonly problems: readonly ValidationError[] } {
  const problems: ValidationError[] = [];
  const complain = (name: string, message: string): void => {
    problems.push({ message, inputPath: [...path, name] });
  };
  if (!zone.isEnabled && mode !== 'OFF') complain('zone', 'The zone is not used.');
  const bounds = zone.zoneType === 'WATER' ? waterBounds : roomBounds;
  const wanted = setpointInCelsius == null ? null : tenthsWithin(bounds, setpointInCelsius);
  if (setpointInCelsius != null && wanted === null) {
    complain('setpointInCelsius', boundsText(bounds));
  }
  const isBoost = mode === 'BOOST';
  const endMs = endAt ? Math.floor(endAt.epochMilliseconds / secondMs) * secondMs : null;
  if (endMs !== null) {
    if (!isBoost) complain('endAt', 'Only a boost has an end.');
    else if (endMs <= nowMs) complain('endAt', 'It is in the future.');
    else if (endMs > nowMs + longestBoostMs) complain('endAt', 'It is within 24 hours.');
  }
  const hasSetpoint = isBoost || mode === 'ON';
  return {
    operation: {
      mode,
      setpointTenths: hasSetpoint ? wanted : null,
      endMs: isBoost ? (endMs ?? nowMs + usualBoostMs) : null,
    },
    problems,
  };
}

/** What a zone falls back to once it is run in another way: not to a boost, which would have ended. */
export function previousOf({ current, previous }: ZoneControl): ZoneOperation {
  return current.mode === 'BOOST' ? previous : { ...current, endMs: null };
}

/** What a zone is to do on some days, as clients write it. */
export interface WantedSchedule {
  readonly days: string;
  readonly settings: readonly (WantedSetting | null | undefined)[];
}

interface WantedSetting {
  readonly action: string;
  readonly setpointInCelsius?: string | null | undefined;
  readonly time: string;
}

const daysOfWeek = 7;
/** One for each half-hour of a day. */
const mostSettings = 48;
const minutesOfHalfHour = 30;

/**
 * Reads what a zone is to do when.
 *
 * @param path where the schedules stand among the field's arguments.
 * @returns the settings, or everything that is wrong with them where anything is.
 */
export function readSchedules(
  zone: Pick<ZoneCells, 'zoneType' | 'isEnabled'>,
  schedules: readonly (WantedSchedule | null | undefined)[],
  path: readonly string[],
): { readonly settings: readonly ZoneSetting[]; readonly problems: readonly ValidationError[] } {
  const problems: ValidationError[] = [];
  const settings: ZoneSetting[] = [];
  const complain = (message: string, ...way: readonly (string | number)[]): void => {
    problems.push({ message, inputPath: [...path, ...way] });
  };
  if (!zone.isEnabled) {
    problems.push({ message: 'The zone is not used.', inputPath: [...path.slice(0, -1), 'zone'] });
  }
  if (schedules.length === 0) complain('At least one schedule is needed.');
  if (schedules.length > daysOfWeek) complain('There are more schedules than days.');
  const seen = new Set<number>();
  for (const [place, schedule] of schedules.slice(0, daysOfWeek).entries()) {
    if (!schedule) {
      complain('It is not null.', place);
      continue;
    }
    const days = daysOfText(schedule.days);
    if (!days) complain('It is seven digits from Monday to Sunday, as 1111100.', place, 'days');
    else if (days.some((day) => seen.has(day))) complain('A day is named twice.', place, 'days');
    for (const day of days ?? []) seen.add(day);
    const read = readSettings(zone, schedule.settings, (message, ...way) =>
      complain(message, place, 'settings', ...way),
    );
    for (const dayOfWeek of days ?? []) {
      settings.push(...read.map((setting) => ({ ...setting, dayOfWeek })));
    }
  }
  return { settings: problems.length > 0 ? [] : settings, problems };
}

function readSettings(
  { zoneType }: Pick<ZoneCells, 'zoneType'>,
  wanted: readonly (WantedSetting | null | undefined)[],
  complain: (message: string, ...way: readonly (string | number)[]) => void,
): Omit<ZoneSetting, 'dayOfWeek'>[] {
  if (wanted.length === 0) complain('At least one setting is needed.');
  if (wanted.length > mostSettings) complain('There are more settings than half-hours.');
  const seen = new Set<number>();
  return wanted.slice(0, mostSettings).flatMap((setting, place) => {
    if (!setting) {
      complain('It is not null.', place);
      return [];
    }
    const minuteOfDay = minuteOfTime(setting.time);
    if (minuteOfDay === null || minuteOfDay % minutesOfHalfHour !== 0) {
      complain('It is on a half-hour.', place, 'time');
      return [];
    }
    if (seen.has(minuteOfDay))
      complain('The day has another setting for this time.', place, 'time');
    seen.add(minuteOfDay);
    const { action, setpointInCelsius } = setting;
    if (action !== 'ON' && action !== 'OFF') {
      complain('It is ON or OFF.', place, 'action');
      return [];
    }
    const hasSetpoint = zoneType !== 'WATER' && action === 'ON';
    const tenths = setpointInCelsius == null ? null : tenthsWithin(roomBounds, setpointInCelsius);
    if (hasSetpoint && tenths === null) {
      complain(boundsText(roomBounds), place, 'setpointInCelsius');
    } else if (!hasSetpoint && setpointInCelsius != null) {
      const why =
        zoneType === 'WATER' ? 'Water is heated to its own set point.' : 'It is of what is heated.';
      complain(why, place, 'setpointInCelsius');
    }
    return [{ minuteOfDay, action, setpointTenths: hasSetpoint ? tenths : null }];
  });
}
