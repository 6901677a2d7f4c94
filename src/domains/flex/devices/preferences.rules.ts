import type { ValidationError } from '../../../contract/errors.ts';
import type { DeviceKind, PreferenceTarget } from '../../../kernel/devices.ts';
import { Decimal } from '../../../kernel/money.ts';

export type PreferenceMode = 'CHARGE' | 'COOL' | 'HEAT';
export type PreferenceUnit = 'PERCENTAGE' | 'CELSIUS';

/** In the order of ISO weekdays: the first is 1. */
export const daysOfWeek = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
type DayOfWeek = (typeof daysOfWeek)[number];

/** What is wanted of a device on a day of the week. Values are counted as the database keeps them. */
export interface Preference {
  /** ISO: 1 is Monday, 7 Sunday. */
  readonly dayOfWeek: number;
  /** By when by the London clock, in minutes from midnight. */
  readonly minuteOfDay: number;
  readonly minimum: number | null;
  readonly maximum: number;
  readonly upperLimit: number | null;
}

/**
 * What may be set. Values are counted in parts of the unit, as preferences are kept: whole per cent, and
 * tenths of a degree.
 */
export interface PreferenceSetting {
  readonly id: number;
  readonly mode: PreferenceMode;
  readonly unit: PreferenceUnit;
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  /** In minutes from midnight: the first and the last, and what lies between two. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly stepMinutes: number;
}

const kinds: readonly DeviceKind[] = [
  'VEHICLE',
  'CHARGE_POINT',
  'BATTERY',
  'INVERTER',
  'HEAT_PUMP',
  'OTHER',
];
const modes: readonly PreferenceMode[] = ['CHARGE', 'COOL', 'HEAT'];

/** How many of what is kept make up one of a unit. */
export const partsOfUnit: Readonly<Record<PreferenceUnit, number>> = {
  PERCENTAGE: 1,
  CELSIUS: 10,
};

export function unitOf(targetType: PreferenceTarget): PreferenceUnit {
  return targetType === 'ABSOLUTE_TEMPERATURE' ? 'CELSIUS' : 'PERCENTAGE';
}

const boundsOfUnit = {
  PERCENTAGE: { minimum: 0, maximum: 100, step: 1 },
  // From what keeps pipes from freezing to what no living room is heated beyond.
  CELSIUS: { minimum: 50, maximum: 300, step: 5 },
} as const;

/** What may be set for a device: of each kind and mode the same, told by one identifier. */
export function settingOf({
  kind,
  mode,
  targetType,
}: {
  readonly kind: DeviceKind;
  readonly mode: PreferenceMode;
  readonly targetType: PreferenceTarget;
}): PreferenceSetting {
  const unit = unitOf(targetType);
  return {
    id: 1 + kinds.indexOf(kind) * modes.length + modes.indexOf(mode),
    mode,
    unit,
    ...boundsOfUnit[unit],
    fromMinute: 0,
    toMinute: 23 * 60 + 30,
    stepMinutes: 30,
  };
}

/** A preference as clients write it: decimal texts in the unit, and a time of day. */
export interface WantedPreference {
  readonly dayOfWeek: DayOfWeek;
  readonly time: string;
  readonly min?: string | null | undefined;
  readonly max: string;
  readonly upperLimit?: string | null | undefined;
}

/** Minutes from midnight as the time of a day, such as `07:30:00`. */
export function timeText(minuteOfDay: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minuteOfDay / 60))}:${digits(minuteOfDay % 60)}:00`;
}

/** A kept value as a number of its unit. */
export function valueIn(unit: PreferenceUnit, kept: number): number {
  return kept / partsOfUnit[unit];
}

/** The minutes from midnight of a time such as `07:30` or `07:30:00`; null for any other text. */
export function minuteOfTime(text: string): number | null {
  const [, hour, minute, second] = /^([01]\d|2[0-3]):([0-5]\d)(?::([\d.]+))?$/.exec(text) ?? [];
  if (hour === undefined || Number(second ?? 0) !== 0) return null;
  return Number(hour) * 60 + Number(minute);
}

/** Whether a value in the parts of its unit may be set. */
export function isSettable(value: number, { minimum, maximum, step }: PreferenceSetting): boolean {
  return value >= minimum && value <= maximum && (value - minimum) % step === 0;
}

/** Whether a time may be set, in minutes from midnight. */
export function isSettableTime(
  minuteOfDay: number,
  { fromMinute, toMinute, stepMinutes }: PreferenceSetting,
): boolean {
  return (
    minuteOfDay >= fromMinute &&
    minuteOfDay <= toMinute &&
    (minuteOfDay - fromMinute) % stepMinutes === 0
  );
}

/**
 * Reads what is wanted against what may be set.
 *
 * @param path where the preferences stand among the field's arguments, such as `input.schedules`.
 * @returns the preferences, or everything that is wrong with them where anything is.
 */
export function readPreferences(
  setting: PreferenceSetting,
  wanted: readonly WantedPreference[],
  path: readonly string[],
): { readonly preferences: readonly Preference[]; readonly problems: readonly ValidationError[] } {
  const problems: ValidationError[] = [];
  const preferences: Preference[] = [];
  const seen = new Set<string>();
  if (wanted.length === 0) {
    problems.push({ message: 'At least one schedule is needed.', inputPath: path });
  }
  for (const [place, each] of wanted.entries()) {
    const complain = (field: string, message: string): void => {
      problems.push({ message, inputPath: [...path, place, field] });
    };
    const read = (field: 'min' | 'max' | 'upperLimit', text: string): number | null => {
      const value = keptValue(setting, text);
      if (value === null) complain(field, boundsText(setting));
      return value;
    };
    const minuteOfDay = minuteOfTime(each.time);
    if (minuteOfDay === null || !isSettableTime(minuteOfDay, setting)) {
      complain('time', timesText(setting));
    }
    const maximum = read('max', each.max);
    const minimum = each.min == null ? null : read('min', each.min);
    const upperLimit = each.upperLimit == null ? null : read('upperLimit', each.upperLimit);
    if (minimum !== null && maximum !== null && minimum > maximum) {
      complain('min', 'It is at most `max`.');
    }
    if (minimum !== null && upperLimit !== null && upperLimit < minimum) {
      complain('upperLimit', 'It is at least `min`.');
    }
    const mark = `${each.dayOfWeek} ${minuteOfDay}`;
    if (seen.has(mark)) complain('time', 'The day has another schedule for this time.');
    seen.add(mark);
    if (minuteOfDay === null || maximum === null) continue;
    preferences.push({
      dayOfWeek: 1 + daysOfWeek.indexOf(each.dayOfWeek),
      minuteOfDay,
      minimum,
      maximum,
      upperLimit,
    });
  }
  if (problems.length === 0) problems.push(...limitProblems(setting, preferences, [], path));
  return { preferences: problems.length > 0 ? [] : preferences, problems };
}

/**
 * What keeps preferences from holding in one week with those of other days: a limit of charge holds on
 * every day, so none is below what is wanted at least on any. A limit of warmth is that of its own time.
 *
 * @param path where the preferences stand among the field's arguments.
 */
export function limitProblems(
  { mode }: Pick<PreferenceSetting, 'mode'>,
  preferences: readonly Preference[],
  ofOtherDays: readonly Preference[],
  path: readonly string[],
): ValidationError[] {
  if (mode !== 'CHARGE') return [];
  const week = [...preferences, ...ofOtherDays];
  const least = Math.max(...week.map(({ minimum }) => minimum ?? 0));
  const limitOfOthers = leastLimit(ofOtherDays);
  return preferences.flatMap(({ minimum, upperLimit }, place): ValidationError[] => {
    if (upperLimit !== null && upperLimit < least) {
      const message = 'It is at least the `min` of every day.';
      return [{ message, inputPath: [...path, place, 'upperLimit'] }];
    }
    if (minimum !== null && minimum > limitOfOthers) {
      const message = 'It is at most the `upperLimit` of every day.';
      return [{ message, inputPath: [...path, place, 'min'] }];
    }
    return [];
  });
}

/** The limit that holds in a week; infinite where there is none. */
export function leastLimit(week: readonly Pick<Preference, 'upperLimit'>[]): number {
  return Math.min(...week.map(({ upperLimit }) => upperLimit ?? Number.POSITIVE_INFINITY));
}

/** A decimal text of the unit in its parts; null where it may not be set. */
function keptValue(setting: PreferenceSetting, text: string): number | null {
  const parts = Decimal.parse(text).times(Decimal.of(partsOfUnit[setting.unit])).toString();
  // Longer numbers are far beyond every bound, and not exact as numbers.
  if (!/^-?\d{1,6}$/.test(parts)) return null;
  return isSettable(Number(parts), setting) ? Number(parts) : null;
}

function boundsText({ unit, minimum, maximum, step }: PreferenceSetting): string {
  const [from, to, by] = [minimum, maximum, step].map((kept) => valueIn(unit, kept));
  const name = unit === 'CELSIUS' ? '°C' : '%';
  return `It is from ${from} to ${to} ${name}, in steps of ${by}.`;
}

function timesText({ fromMinute, toMinute, stepMinutes }: PreferenceSetting): string {
  const [from, to] = [fromMinute, toMinute].map((minute) => timeText(minute).slice(0, 5));
  return `It is from ${from} to ${to}, in steps of ${stepMinutes} minutes.`;
}

/** Monday to Friday are told by Monday in the older views, and the weekend by Saturday. */
const weekdays = { weekday: 1, weekend: 6 } as const;

/**
 * What the older views tell of the preferences of a week: of each kind of day the last target, by
 * Monday and by Saturday. Null for a day without any.
 */
export function olderPreferences(preferences: readonly Preference[]): {
  readonly weekday: Preference | null;
  readonly weekend: Preference | null;
} {
  const lastOn = (day: number) =>
    preferences
      .filter(({ dayOfWeek }) => dayOfWeek === day)
      .toSorted((one, other) => other.minuteOfDay - one.minuteOfDay)[0] ?? null;
  return { weekday: lastOn(weekdays.weekday), weekend: lastOn(weekdays.weekend) };
}

/** Whether a day is told by Monday or by Saturday in the older views. */
export function kindOfDay(dayOfWeek: number): 'weekday' | 'weekend' {
  return dayOfWeek >= weekdays.weekend ? 'weekend' : 'weekday';
}
