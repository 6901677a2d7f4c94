import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { type CalorificValues, calorificValueOn, usualCalorificValue } from './gas-energy.rules.ts';

/**
 * How much of a year's use falls on a London day, since 1970-01-01: 1 for the average day, never 0
 * or less, so that more time always means more use.
 */
export type DayWeight = (day: number) => number;

interface Shape {
  /** By month, January first, as at the middle of the month. */
  readonly months: readonly number[];
  /** From Monday to Friday, on Saturday, on Sunday. */
  readonly week: readonly [number, number, number];
}

/**
 * How the use of each profile class runs through year and week: homes (1, and 2 with a cheap night),
 * small businesses (3, and 4 with a cheap night) and maximum demand customers, by load factor (5 to
 * 8). Rounded shapes of ours after the average profiles that settlement knows these classes by; they
 * are not the coefficients of any settlement day.
 */
const shapes: Readonly<Record<number, Shape>> = {
  1: {
    months: [1.2, 1.16, 1.07, 0.97, 0.9, 0.85, 0.83, 0.84, 0.9, 0.99, 1.11, 1.21],
    week: [0.98, 1.03, 1.07],
  },
  2: {
    months: [1.25, 1.2, 1.08, 0.96, 0.86, 0.8, 0.78, 0.79, 0.87, 0.98, 1.15, 1.28],
    week: [0.98, 1.03, 1.07],
  },
  3: {
    months: [1.14, 1.12, 1.05, 0.97, 0.92, 0.92, 0.92, 0.9, 0.93, 0.98, 1.07, 1.1],
    week: [1.13, 0.85, 0.5],
  },
  4: {
    months: [1.28, 1.24, 1.12, 0.96, 0.83, 0.78, 0.77, 0.77, 0.85, 0.97, 1.18, 1.26],
    week: [1.1, 0.86, 0.64],
  },
  5: {
    months: [1.22, 1.18, 1.08, 0.96, 0.87, 0.84, 0.84, 0.83, 0.89, 0.98, 1.13, 1.17],
    week: [1.18, 0.72, 0.43],
  },
  6: {
    months: [1.16, 1.13, 1.06, 0.97, 0.91, 0.88, 0.88, 0.87, 0.92, 0.98, 1.1, 1.13],
    week: [1.13, 0.8, 0.58],
  },
  7: {
    months: [1.1, 1.08, 1.03, 0.98, 0.94, 0.93, 0.93, 0.92, 0.95, 0.99, 1.06, 1.08],
    week: [1.08, 0.88, 0.72],
  },
  8: {
    months: [1.05, 1.04, 1.01, 0.98, 0.97, 0.98, 0.99, 0.98, 0.98, 0.99, 1.02, 1.02],
    week: [1.04, 0.95, 0.86],
  },
};

/** The cheap night of classes 2 and 4 fills storage heaters, which stand cold all summer. */
const nightMonths = [1.75, 1.65, 1.35, 1, 0.62, 0.42, 0.38, 0.39, 0.52, 0.9, 1.4, 1.7] as const;
const everyDay = [1, 1, 1] as const;
const nightShape: Shape = { months: nightMonths, week: everyDay };

/**
 * Degrees below 15.5 °C on an average day of each month: the normal that heating is reckoned by. A
 * rounded average of the thirty years to 2020 over the middle of England.
 */
const normalDegrees = [11.1, 10.8, 9.2, 6.6, 3.7, 1.6, 0.7, 0.8, 2, 4.5, 8, 10.7] as const;

/** How the degrees of a distribution zone compare with those. */
const zoneDegrees: Readonly<Record<string, number>> = {
  SC: 1.15,
  NO: 1.1,
  NW: 1.03,
  NE: 1.03,
  EM: 1.02,
  WM: 1.03,
  WN: 1.02,
  WS: 0.95,
  EA: 1,
  NT: 0.92,
  SE: 0.95,
  SO: 0.95,
  SW: 0.88,
};

/** The seasons of gas that have been asked for, by zone, size and kind of use. */
const gasShapes = new Map<string, Shape>();

function gasShapeOf({ ldz, isDomestic, endUserCategory }: GasUse): Shape {
  const factor = zoneDegrees[ldz] ?? 1;
  const base = degreesOfBaseLoad(isDomestic, endUserCategory);
  const name = `${factor} ${base}`;
  const kept = gasShapes.get(name);
  if (kept) return kept;
  const months = normalDegrees.map((degrees) => base + degrees * factor);
  const shape: Shape = { months, week: everyDay };
  gasShapes.set(name, shape);
  return shape;
}

/** The gas that is burnt whatever the weather, as the degrees of heating that would take as much. */
function degreesOfBaseLoad(isDomestic: boolean, endUserCategory: number): number {
  if (isDomestic) return 1.9;
  // The larger a business customer, the more of the gas goes into what it makes.
  return endUserCategory === 1 ? 1.6 : endUserCategory === 2 ? 3.5 : 7;
}

/**
 * The days of an electricity register by the profile class of its meter point; null for class 0,
 * whose half-hours are settled as they are measured, so that no profile stands for them.
 */
export function electricityWeights(
  profileClass: number,
  rateType: 'STANDARD' | 'DAY' | 'NIGHT' | 'OFF_PEAK',
): DayWeight | null {
  const shape = shapes[profileClass];
  if (!shape) return null;
  return keptWeights(rateType === 'NIGHT' || rateType === 'OFF_PEAK' ? nightShape : shape);
}

interface GasUse {
  readonly ldz: string;
  readonly isDomestic: boolean;
  readonly endUserCategory: number;
}

/** The days of a gas supply, in energy: the normal degrees of the zone's seasons and a base load. */
export function gasEnergyWeights(use: GasUse): DayWeight {
  return keptWeights(gasShapeOf(use));
}

/** The same in the volume that a register counts, in cubic metres of the day's own heat. */
export function gasWeights(use: GasUse, values: CalorificValues): DayWeight {
  const energy = gasEnergyWeights(use);
  return (day) => (energy(day) * usualCalorificValue) / calorificValueOn(values, day);
}

/** Every day like the other: where nothing is known of how the use runs. */
export const evenWeights: DayWeight = () => 1;

/** Four years, one of them a leap year: from 2021-01-01. */
const normalFromDay = 18_628;
const normalDays = 1461;

/** To find a shape's mean takes four years of days, and there are a few dozen shapes. */
const weightsOfShapes = new WeakMap<Shape, DayWeight>();

function keptWeights(shape: Shape): DayWeight {
  const kept = weightsOfShapes.get(shape);
  if (kept) return kept;
  const weights = normalised(shape);
  weightsOfShapes.set(shape, weights);
  return weights;
}

function normalised(shape: Shape): DayWeight {
  let sum = 0;
  for (let index = 0; index < normalDays; index += 1) sum += weightOf(shape, normalFromDay + index);
  const mean = sum / normalDays;
  return (day) => weightOf(shape, day) / mean;
}

function weightOf({ months, week }: Shape, day: number): number {
  // 1970-01-01 was a Thursday.
  const ofWeek = (((day + 3) % 7) + 7) % 7;
  const factor = week[ofWeek < 5 ? 0 : ofWeek === 5 ? 1 : 2];
  return factor * seasonOf(months, day);
}

const monthDays = 365.25 / 12;

/** Between the middles of two months as far from each figure as the day is from each middle. */
function seasonOf(months: readonly number[], day: number): number {
  const ofYear = ((day % 365.25) + 365.25) % 365.25;
  const place = (ofYear / monthDays + 11.5) % 12;
  const index = Math.floor(place);
  const before = months[index] ?? 1;
  const after = months[(index + 1) % 12] ?? 1;
  return before + (after - before) * (place - index);
}

/**
 * How much of its use a register has seen from one moment to another, in average days. A part of a
 * day counts by its length.
 */
export function weightBetween(weight: DayWeight, fromMs: number, toMs: number): number {
  let sum = 0;
  for (let day = dayOfMs(londonTimeZone, fromMs); ; day += 1) {
    const startMs = startOfDayMs(londonTimeZone, day);
    const endMs = startOfDayMs(londonTimeZone, day + 1);
    const part = Math.min(toMs, endMs) - Math.max(fromMs, startMs);
    if (part > 0) sum += (weight(day) * part) / (endMs - startMs);
    if (endMs >= toMs) return sum;
  }
}
