import { dayOfMs } from '../../../kernel/calendar.ts';
import { londonWallMs } from '../../../kernel/london.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

export type ZoneCode = 'WATER' | 'ZONE_1' | 'ZONE_2' | 'AUXILIARY';
export type ZoneMode = 'ON' | 'OFF' | 'AUTO' | 'BOOST';

/** What a zone has been told to do. */
export interface ZoneOperation {
  readonly mode: ZoneMode;
  /** In tenths of a degree Celsius. Null in AUTO and OFF, and where water keeps its own set point. */
  readonly setpointTenths: number | null;
  /** When it falls back to what was before, in milliseconds since 1970; null where it lasts. */
  readonly endMs: number | null;
}

/** From a time of the day by the London clock on, until the next. */
interface ZoneSetting {
  /** ISO: 1 is Monday, 7 Sunday. */
  readonly dayOfWeek: number;
  readonly minuteOfDay: number;
  readonly action: 'ON' | 'OFF';
  /** In tenths of a degree Celsius; null where it is off, and for water. */
  readonly setpointTenths: number | null;
}

export interface ZoneControl {
  readonly code: ZoneCode;
  readonly isEnabled: boolean;
  readonly current: ZoneOperation;
  readonly previous: ZoneOperation;
  readonly schedule: readonly ZoneSetting[];
}

/** A week's settings by weekday, in the order of their times. */
type Week = readonly (readonly ZoneSetting[])[];

const weeks = new WeakMap<ZoneControl['schedule'], Week>();

function weekOf(schedule: ZoneControl['schedule']): Week {
  let week = weeks.get(schedule);
  if (!week) {
    week = Array.from({ length: 8 }, (_, dayOfWeek) =>
      schedule
        .filter((each) => each.dayOfWeek === dayOfWeek)
        .toSorted((one, other) => one.minuteOfDay - other.minuteOfDay),
    );
    weeks.set(schedule, week);
  }
  return week;
}

const none: readonly ZoneSetting[] = [];

function settingsOn(schedule: ZoneControl['schedule'], day: number): readonly ZoneSetting[] {
  // 1970-01-01 was a Thursday.
  return weekOf(schedule)[1 + ((((day + 3) % 7) + 7) % 7)] ?? none;
}

/** The setting of a schedule that is in force at a moment; null of one that is empty. */
export function settingAt(schedule: ZoneControl['schedule'], atMs: number): ZoneSetting | null {
  const day = dayOfMs(londonTimeZone, atMs);
  const started = settingsOn(schedule, day).findLast(
    ({ minuteOfDay }) => londonWallMs(day, minuteOfDay) <= atMs,
  );
  if (started) return started;
  for (let before = 1; before <= 7; before += 1) {
    const last = settingsOn(schedule, day - before).at(-1);
    if (last) return last;
  }
  return null;
}

/** The first moment after another, but not after a third, at which a setting begins; else the third. */
function nextSettingMs(schedule: ZoneControl['schedule'], atMs: number, untilMs: number): number {
  const day = dayOfMs(londonTimeZone, atMs);
  for (const { minuteOfDay } of settingsOn(schedule, day)) {
    const ms = londonWallMs(day, minuteOfDay);
    if (ms > atMs) return Math.min(ms, untilMs);
  }
  return untilMs;
}

/** Whether a zone is heated at a moment, and to what. */
export interface ZoneWish {
  readonly isOn: boolean;
  /** In tenths of a degree Celsius; null where it is off, and where water keeps its own set point. */
  readonly setpointTenths: number | null;
}

const off: ZoneWish = { isOn: false, setpointTenths: null };

/** What a zone is to do at a moment, by its operation or its schedule. */
export function wishOf(zone: ZoneControl, atMs: number): ZoneWish {
  const { mode, setpointTenths } = zone.current;
  if (!zone.isEnabled || mode === 'OFF') return off;
  if (mode === 'AUTO') {
    const setting = settingAt(zone.schedule, atMs);
    if (setting?.action !== 'ON') return off;
    return { isOn: true, setpointTenths: setting.setpointTenths };
  }
  return { isOn: true, setpointTenths: setpointTenths ?? warmestOf(zone.schedule) };
}

/** What a room is heated to where nobody says: the warmest that its schedule knows. */
function warmestOf(schedule: ZoneControl['schedule']): number | null {
  const known = schedule.flatMap(({ setpointTenths }) => setpointTenths ?? []);
  return known.length > 0 ? Math.max(...known) : null;
}

/** The zone as it stands at a moment: an operation that has ended fell back to what was before. */
export function zoneAt(zone: ZoneControl, atMs: number): ZoneControl {
  const { current, previous } = zone;
  if (current.endMs === null || current.endMs > atMs) return zone;
  return { ...zone, current: { ...previous, endMs: null }, previous: current };
}

/**
 * The first moment after another, but not after a third, at which what a zone is to do may change; else
 * the third.
 */
export function nextChangeMs(zone: ZoneControl, atMs: number, untilMs: number): number {
  const { endMs, mode } = zone.current;
  const ended = endMs === null ? untilMs : Math.min(untilMs, endMs);
  if (mode !== 'AUTO' || !zone.isEnabled) return ended;
  return nextSettingMs(zone.schedule, atMs, ended);
}
