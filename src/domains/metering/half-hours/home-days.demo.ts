import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { weatherOf } from '../../../outside/weather/simulated.ts';
import type { TownVehicle } from '../../flex/devices/town-vehicles.demo.ts';
import { townHeating, townHeatingWh } from '../../flex/heating-model/town-heating.demo.ts';

/** What a place uses and makes energy with. */
export interface PlaceTraits {
  /** Tells the place's chance from that of others. */
  readonly key: string;
  readonly isBusiness: boolean;
  /** Size against a typical home: 1 uses about 2,700 kWh of electricity a year. */
  readonly size: number;
  readonly hasElectricVehicle: boolean;
  /** What is charged there. */
  readonly vehicles: readonly TownVehicle[];
  /** Where it stands: the prices by which vehicles are charged differ by region. */
  readonly gspGroup: string;
  readonly hasHeatPump: boolean;
  readonly hasNightHeating: boolean;
  /** Peak power of the solar panels, in kW; 0 without any. */
  readonly solarKw: number;
  readonly hasBattery: boolean;
  /** Gas that is burnt in what is made, whatever the weather. */
  readonly processGasKwhPerDay: number;
  /** Whether the current is too large to go through the meter itself. */
  readonly hasCurrentTransformer: boolean;
  /** Whether a business has come to half-hourly settlement without one. */
  readonly isSettledHalfHourly: boolean;
}

/** What a place uses and makes on a London day, apart from what batteries and vehicles take; in Wh. */
export interface HomeDay {
  readonly startMs: number;
  readonly ownWh: readonly number[];
  readonly heatPumpWh: readonly number[];
  readonly solarWh: readonly number[];
  readonly gasLitres: readonly number[];
}

/** Shares of a home's ordinary day by half-hour from midnight: quiet nights, two peaks. */
const homeShape = [
  10, 9, 8, 8, 7, 7, 7, 7, 7, 8, 9, 11, 14, 19, 24, 25, 23, 20, 18, 17, 17, 17, 18, 19, 20, 20, 19,
  18, 18, 19, 21, 24, 29, 34, 38, 40, 40, 38, 36, 34, 32, 30, 28, 26, 23, 19, 15, 12,
] as const;
/** A shop or workshop: open from eight to six. */
const businessShape = [
  8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 10, 12, 16, 24, 34, 42, 46, 48, 49, 50, 50, 50, 49, 48, 48, 49,
  50, 50, 49, 48, 46, 44, 40, 34, 26, 20, 16, 13, 11, 10, 10, 9, 9, 8, 8, 8, 8,
] as const;
const sumOf = (shape: readonly number[]) => shape.reduce((sum, share) => sum + share, 0);
const homeSum = sumOf(homeShape);
const businessSum = sumOf(businessShape);

/** Below this the heating is on. */
const heatingFromCelsius = 15.5;
/** What a meter counts of a kWh of gas. */
export const litresPerKwh = 89;

/** The days of the place that was asked for last: its flows are written one after another. */
let recent: { readonly traits: PlaceTraits; readonly days: Map<number, HomeDay> } | null = null;

/** What a place uses and makes on a London day by itself. */
export function homeDay(traits: PlaceTraits, day: number): HomeDay {
  if (recent?.traits !== traits) recent = { traits, days: new Map() };
  let known = recent.days.get(day);
  if (!known) {
    known = workOutDay(traits, day);
    recent.days.set(day, known);
  }
  return known;
}

function workOutDay(traits: PlaceTraits, day: number): HomeDay {
  const startMs = startOfDayMs(londonTimeZone, day);
  const count = (startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs;
  const random = seededRandom(`${traits.key} ${day}`);
  const weather = weatherOf(day);
  const isWeekend = (((day + 3) % 7) + 7) % 7 >= 5;
  const shape = traits.isBusiness ? businessShape : homeShape;
  const shapeSum = traits.isBusiness ? businessSum : homeSum;
  const darkness = (16.8 - weather.daylightHours) / 9.2;
  const weekly = traits.isBusiness ? (isWeekend ? 0.3 : 1.25) : isWeekend ? 1.12 : 0.95;
  const ordinaryWh =
    6900 * traits.size * weekly * (0.9 + 0.25 * darkness) * (0.85 + 0.3 * random.next());
  const heatingDegrees = Math.max(0, heatingFromCelsius - weather.meanCelsius);
  // A draw that nothing needs any more: without it every home would live otherwise than before.
  random.next();

  const heatPumpWh = traits.hasHeatPump
    ? townHeatingWh(traits, day)
    : new Array<number>(count).fill(0);
  const hasHeater = traits.hasHeatPump && townHeating(traits).control.isFaulty;

  const ownWh: number[] = [];
  const solarWh: number[] = [];
  const gasLitres: number[] = [];
  for (let index = 0; index < count; index += 1) {
    // On the day of 50 half-hours the small hours come twice; on that of 46 some are left out.
    const place = Math.min(47, Math.floor((index * 48) / count));
    const noise = 0.75 + 0.5 * random.next();
    const wh = ((ordinaryWh * (shape[place] ?? 10)) / shapeSum) * noise;
    const isNightHeated = traits.hasNightHeating && place < 14;
    // Where the heat pump stands still a heater is plugged in where people sit in the evening.
    const isEveningHeated = hasHeater && place >= 34 && place < 44;
    const heaterWh = isNightHeated ? 95 : isEveningHeated ? 60 : 0;
    ownWh.push(wh + heatingDegrees * heaterWh * traits.size);
    solarWh.push(solarOf(traits, weather, place, noise));
    gasLitres.push(gasOf(traits, heatingDegrees, place, noise));
  }
  return { startMs, ownWh, heatPumpWh, solarWh, gasLitres };
}

function solarOf(
  { solarKw }: PlaceTraits,
  weather: ReturnType<typeof weatherOf>,
  place: number,
  noise: number,
): number {
  if (solarKw === 0) return 0;
  const hour = place / 2 + 0.25;
  const fromNoon = Math.abs(hour - 12.5) / (weather.daylightHours / 2);
  if (fromNoon >= 1) return 0;
  // The shorter the day, the lower the sun stands: a winter's month gives a fifth of a summer's.
  const height = 0.95 * (weather.daylightHours / 12.2) ** 1.2;
  const share = 0.55 * height * Math.cos((fromNoon * Math.PI) / 2) * weather.clearness;
  return solarKw * 500 * share * noise;
}

/** Heating in the morning and the evening, hot water at both, cooking at noon and six. */
function gasOf(traits: PlaceTraits, degrees: number, place: number, noise: number): number {
  const isHeating = (place >= 12 && place < 18) || (place >= 32 && place < 44);
  const heatingKwh = isHeating && !traits.hasHeatPump ? degrees * 0.28 * traits.size : 0;
  const waterKwh = place === 13 || place === 14 || place === 37 ? 1.1 * traits.size : 0;
  const cookingKwh = place === 25 || place === 35 || place === 36 ? 0.5 : 0;
  // Ovens and dryers run from two in the morning until ten.
  const processKwh = place >= 4 && place < 20 ? traits.processGasKwhPerDay / 16 : 0;
  return Math.round((heatingKwh + waterKwh + cookingKwh + processKwh) * noise * litresPerKwh);
}
