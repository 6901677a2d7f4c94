import type { Temporal } from 'temporal-polyfill';

/**
 * The scheme year of the Warm Home Discount that a London day lies in, by the calendar year in which it
 * begins: from 1 April until 31 March.
 */
export function schemeYearOf(day: Temporal.PlainDate): number {
  return day.month < 4 ? day.year - 1 : day.year;
}
