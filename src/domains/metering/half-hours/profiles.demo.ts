import { Temporal } from 'temporal-polyfill';
import { dayOfDate, halfHourMs } from '../../../kernel/calendar.ts';
import { type Scheme, sumsByBand } from '../../../kernel/schemes.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { townPieces } from '../../flex/control/course.demo.ts';
import { type KnownDevices, restOfDay } from './home-batteries.demo.ts';
import { homeDay, litresPerKwh, type PlaceTraits } from './home-days.demo.ts';
import { meteredHalfHour, type Taken } from './stretches.rules.ts';

/** A place's day: 46, 48 or 50 half-hours from local midnight. */
export interface PlaceDay {
  readonly startMs: number;
  readonly importWh: readonly number[];
  readonly exportWh: readonly number[];
  /** Gas as the meter counts it, in litres. */
  readonly gasLitres: readonly number[];
}

/** The days of the place that was asked for last: its flows are written one after another. */
let recent: { readonly traits: PlaceTraits; readonly days: Map<number, PlaceDay> } | null = null;

/**
 * What a place used and sold on one London day. The same on every machine, whenever it is asked
 * for, and without regard to what was asked for before, so that the world can go on from any day.
 *
 * @param day days since 1970-01-01.
 */
export function placeDay(traits: PlaceTraits, day: number): PlaceDay {
  if (recent?.traits !== traits) recent = { traits, days: new Map() };
  let known = recent.days.get(day);
  if (!known) {
    known = dayWithPieces(traits, day, piecesOfPlan(traits, day));
    recent.days.set(day, known);
  }
  return known;
}

/** What the vehicles of a place take on a day, where nothing else is known of them than the plan. */
export function piecesOfPlan(traits: PlaceTraits, day: number): Taken[] {
  return traits.vehicles.flatMap((vehicle) => townPieces(vehicle, traits, day));
}

/**
 * The same with what devices have taken, whatever the plan of the town says.
 *
 * @param known of the half-hours of which it is known; by the plan in others.
 */
export function dayWithPieces(
  traits: PlaceTraits,
  day: number,
  pieces: readonly Taken[],
  known: KnownDevices = {},
): PlaceDay {
  const { startMs, gasLitres, ownWh } = homeDay(traits, day);
  const restWh = restOfDay(traits, day, known);
  const byHalfHour = Map.groupBy(pieces, ({ fromMs }) =>
    Math.floor((fromMs - startMs) / halfHourMs),
  );
  const importWh: number[] = [];
  const exportWh: number[] = [];
  for (let index = 0; index < ownWh.length; index += 1) {
    const rest = restWh[index] ?? 0;
    const taken = byHalfHour.get(index);
    const metered = taken && meteredHalfHour(startMs + index * halfHourMs, rest, taken);
    importWh.push(metered ? metered.importWh : Math.round(Math.max(0, rest)));
    exportWh.push(metered ? metered.exportWh : Math.round(Math.max(0, -rest)));
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
    gasLitres += sumOf(homeDay(traits, usualYearFromDay + index).gasLitres);
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

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
