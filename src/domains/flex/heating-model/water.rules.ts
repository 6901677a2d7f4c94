import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/** A tank of 215 litres, for which water holds 1.163 Wh a litre and kelvin. */
const tankWhPerK = 250;
/** Water comes so from the mains: a tank of this temperature gives nothing. */
const coldCelsius = 10;
/** What is drawn of it on a day, with what the tank loses, in Wh. */
const dailyDrawWh = 5_000;

/** Hundredths of a day's draw by half-hour of the London clock: showers, dishes, baths. */
const shares: readonly number[] = [
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 4, 8, 9, 8, 6, 4, 2, 1, 1, 1, 1, 1],
  ...[2, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 5, 4, 4, 4, 3, 2, 2, 1, 0, 0],
];

/**
 * What is drawn from the tank in the half-hour that holds a moment, in W. No water is drawn in the hour
 * that the clock skips or shows twice, so that it comes to the same on every day.
 *
 * @param day the London day of the moment, as days since 1970-01-01.
 */
export function drawnW(day: number, atMs: number): number {
  // Counted back from the end of the day: the clocks change before anybody is up.
  const fromEnd = Math.ceil((startOfDayMs(londonTimeZone, day + 1) - atMs) / halfHourMs);
  return ((shares[shares.length - fromEnd] ?? 0) * dailyDrawWh) / 100 / 0.5;
}

/** The heat that brings the tank to its set point at the end of a stretch, in W, as far as power goes. */
export function heatForWater(
  celsius: number,
  setCelsius: number,
  drawW: number,
  hours: number,
  mostW: number,
): { readonly heatW: number; readonly isEnough: boolean } {
  const needW = ((setCelsius - celsius) * tankWhPerK) / hours + drawW;
  return { heatW: Math.min(mostW, Math.max(0, needW)), isEnough: needW > 0 && needW <= mostW };
}

/** The tank after a stretch, in degrees Celsius. */
export function waterAfter(celsius: number, heatW: number, drawW: number, hours: number): number {
  const after = celsius + ((heatW - drawW) * hours) / tankWhPerK;
  // Nobody draws what is cold.
  return heatW < drawW ? Math.max(Math.min(celsius, coldCelsius), after) : after;
}
