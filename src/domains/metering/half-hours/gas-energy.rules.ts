import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { HalfHourDay } from './measurements.rules.ts';

/** Latest first: from which London day on (since 1970-01-01) gas gave so many hundredths of MJ/m³. */
export type CalorificValues = readonly { readonly day: number; readonly value: number }[];

/** What the gas of Great Britain usually gives: for where a zone has never published a value. */
export const usualCalorificValue = 3950;

/**
 * The watt-hours of litres of gas, rounded half up once: volume × 1.02264 × calorific value / 3.6
 * (Gas (Calculation of Thermal Energy) Regulations 1996).
 *
 * @param centimegajoulesPerM3 the day's calorific value, 3934 for 39.34 MJ/m³.
 */
export function whOfGasLitres(litres: number, centimegajoulesPerM3: number): number {
  const numerator = litres * 102_264 * centimegajoulesPerM3;
  // Below 2^53 for any day that a meter of five digits can count.
  return Math.floor((2 * numerator + 36_000_000) / 72_000_000);
}

/** The value in force on a London day: its own, else the last one before, else the first known. */
export function calorificValueOn(values: CalorificValues, day: number): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((values[middle]?.day ?? 0) <= day) to = middle;
    else from = middle + 1;
  }
  return (values[from] ?? values.at(-1))?.value ?? usualCalorificValue;
}

/**
 * Half-hours of litres as half-hours of watt-hours. Within a London day each takes what the day's
 * energy so far has grown by, so that the half-hours of a day add up to the energy of its litres,
 * rounded once, and any grouping adds up to the same.
 *
 * @param days in order; the first London day they touch must be there from its start.
 */
export function energyOfGasDays(
  days: readonly HalfHourDay[],
  values: CalorificValues,
): HalfHourDay[] {
  let londonDayEndMs = Number.NEGATIVE_INFINITY;
  let value = 0;
  let litresSoFar = 0;
  let whSoFar = 0;
  return days.map(({ startMs, values: halfHours }) => ({
    startMs,
    values: halfHours.map((litres, index) => {
      if (litres === null) return null;
      const atMs = startMs + index * halfHourMs;
      if (atMs >= londonDayEndMs) {
        const day = dayOfMs(londonTimeZone, atMs);
        londonDayEndMs = startOfDayMs(londonTimeZone, day + 1);
        value = calorificValueOn(values, day);
        litresSoFar = 0;
        whSoFar = 0;
      }
      litresSoFar += litres;
      const before = whSoFar;
      whSoFar = whOfGasLitres(litresSoFar, value);
      return whSoFar - before;
    }),
  }));
}
