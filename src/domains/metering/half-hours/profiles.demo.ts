import { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { type Scheme, sumsByBand } from '../../../kernel/schemes.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { weatherOf } from '../../../outside/weather/simulated.ts';

/** What a place uses and makes energy with. */
export interface PlaceTraits {
  /** Tells the place's chance from that of others. */
  readonly key: string;
  readonly isBusiness: boolean;
  /** Size against a typical home: 1 uses about 2,700 kWh of electricity a year. */
  readonly size: number;
  readonly hasElectricVehicle: boolean;
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

/** A place's day: 46, 48 or 50 half-hours from local midnight. */
interface PlaceDay {
  readonly startMs: number;
  readonly importWh: readonly number[];
  readonly exportWh: readonly number[];
  /** Gas as the meter counts it, in litres. */
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
const chargerWhPerHalfHour = 3500;
const litresPerKwh = 89;

/** The days of the place that was asked for last: its flows are written one after another. */
let recent: { readonly traits: PlaceTraits; readonly days: Map<number, PlaceDay> } | null = null;

/**
 * What a place used and sold on one London day. The same on every machine, whenever it is asked
 * for, and without regard to the days before, so that the world can go on from any day.
 *
 * @param day days since 1970-01-01.
 */
export function placeDay(traits: PlaceTraits, day: number): PlaceDay {
  if (recent?.traits !== traits) recent = { traits, days: new Map() };
  let placeDay = recent.days.get(day);
  if (!placeDay) {
    placeDay = workOutDay(traits, day);
    recent.days.set(day, placeDay);
  }
  return placeDay;
}

function workOutDay(traits: PlaceTraits, day: number): PlaceDay {
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
  const chargesTonight = traits.hasElectricVehicle && random.chance(0.33);
  const chargeHalfHours = random.integer(3, 9);

  const importWh: number[] = [];
  const exportWh: number[] = [];
  const gasLitres: number[] = [];
  for (let index = 0; index < count; index += 1) {
    // On the day of 50 half-hours the small hours come twice; on that of 46 some are left out.
    const place = Math.min(47, Math.floor((index * 48) / count));
    const noise = 0.75 + 0.5 * random.next();
    let wh = ((ordinaryWh * (shape[place] ?? 10)) / shapeSum) * noise;
    if (traits.hasHeatPump) wh += heatingDegrees * traits.size * 26 * (place < 12 ? 0.7 : 1.1);
    if (traits.hasNightHeating && place < 14) wh += heatingDegrees * 95 * traits.size;
    if (chargesTonight && place >= 1 && place < 1 + chargeHalfHours) wh += chargerWhPerHalfHour;
    const solarWh = solarOf(traits, weather, place, noise);
    const surplus = solarWh - wh;
    // A battery keeps what is over for the evening and sells the rest.
    const kept = traits.hasBattery ? 0.6 : 0;
    if (traits.hasBattery && place >= 34 && place < 42) wh *= 0.35;
    importWh.push(Math.round(Math.max(0, surplus > 0 ? 0 : wh - solarWh)));
    exportWh.push(Math.round(surplus > 0 ? surplus * (1 - kept) : 0));
    gasLitres.push(gasOf(traits, heatingDegrees, place, noise));
  }
  return { startMs, importWh, exportWh, gasLitres };
}

/** The year that is taken for a usual one of gas: the same whenever the world is begun. */
const usualYearFromDay = dayOfDate(Temporal.PlainDate.from('2025-01-01'));
const daysOfYear = 365;

/** The gas that a place burns in a usual year, in whole kWh: what is estimated of its meter. */
export function usualGasKwh(traits: PlaceTraits): number {
  let gasLitres = 0;
  for (let index = 0; index < daysOfYear; index += 1) {
    gasLitres += sumOf(placeDay(traits, usualYearFromDay + index).gasLitres);
  }
  return Math.round(gasLitres / litresPerKwh);
}

/**
 * What a place takes or gives back in the year before a day, in whole kWh, in all or in each band of a
 * scheme. Cars are charged in one year a tenth more than in another, so what is estimated of meters for
 * electricity follows from their last year, as an annualised advance does.
 */
export function electricityOfYearBefore(
  traits: PlaceTraits,
  flow: 'importWh' | 'exportWh',
  day: number,
  scheme: Scheme | null,
): ReadonlyMap<Band, number> {
  const sums = new Map<Band, number>();
  for (let each = day - daysOfYear; each < day; each += 1) {
    const { startMs, [flow]: values } = placeDay(traits, each);
    const ofDay = scheme
      ? sumsByBand(scheme, startMs, values)
      : new Map<Band, number>([['STANDARD', sumOf(values)]]);
    for (const [band, sum] of ofDay) sums.set(band, (sums.get(band) ?? 0) + sum);
  }
  return new Map([...sums].map(([band, sum]) => [band, Math.round(sum / 1000)]));
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
  return solarKw * 500 * 0.55 * Math.cos((fromNoon * Math.PI) / 2) * weather.clearness * noise;
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
