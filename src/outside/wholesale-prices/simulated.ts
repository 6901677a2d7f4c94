import { dayOfDate, dayOfMs, halfHourMs, startOfDayMs } from '../../kernel/calendar.ts';
import { seededRandom } from '../../kernel/random.ts';
import { exchangeTimeZone, londonTimeZone } from '../../kernel/time-zone.ts';
import type { WholesalePricesPort } from './port.ts';

/** Thousandths of a penny per kWh about which prices move: some 75 pounds per MWh. */
const usualLevel = 7_500;

/** The usual price of each half-hour of a day against the day's mean, in hundredths. */
const shape = [
  82, 80, 78, 76, 74, 73, 72, 72, 73, 76, 82, 90, 100, 110, 117, 119, 116, 110, 104, 98, 94, 90, 87,
  85, 84, 83, 84, 86, 90, 96, 106, 119, 134, 148, 158, 161, 156, 146, 134, 122, 113, 106, 101, 97,
  94, 91, 88, 85,
] as const;

/**
 * The prices of a London day as an exchange might have found them: a cheap night, two peaks, dear
 * winters, and now and then a storm that makes them fall below zero. The same on every machine.
 *
 * @param day days since 1970-01-01.
 * @returns thousandths of a penny per kWh, one for each of the day's 46, 48 or 50 half-hours.
 */
function simulatedPrices(day: number): number[] {
  const startMs = startOfDayMs(londonTimeZone, day);
  const count = (startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs;
  const season = Math.cos((((day - 15) % 365.25) / 365.25) * 2 * Math.PI);
  // Weather lasts for days: the wind of a day is that of a stretch about it.
  const wind = (windOf(day - 1) + 2 * windOf(day) + windOf(day + 1)) / 4;
  const isWeekend = (((day + 3) % 7) + 7) % 7 >= 5;
  const level = usualLevel * (1 + 0.18 * season) * (1.45 - 0.95 * wind) * (isWeekend ? 0.9 : 1);
  const isStormy = wind > 0.78;
  const random = seededRandom(`halfhour wholesale price ${day}`);
  return Array.from({ length: count }, (_, index) => {
    const place = Math.min(47, Math.floor((index * 48) / count));
    const noise = 0.94 + 0.12 * random.next();
    const flood = isStormy && place < 12 ? usualLevel * 0.55 : 0;
    return Math.round((level * (shape[place] ?? 100) * noise) / 100 - flood);
  });
}

/**
 * The prices of a day of the exchange, each as it lies in its London day: what the port answers.
 *
 * @param day days since 1970-01-01.
 */
export function pricesOfExchangeDay(day: number): number[] {
  const startMs = startOfDayMs(exchangeTimeZone, day);
  const endMs = startOfDayMs(exchangeTimeZone, day + 1);
  const prices: number[] = [];
  for (
    let londonDay = dayOfMs(londonTimeZone, startMs);
    startOfDayMs(londonTimeZone, londonDay) < endMs;
    londonDay += 1
  ) {
    const londonMs = startOfDayMs(londonTimeZone, londonDay);
    const [from, to] = [startMs, endMs].map((ms) => Math.max(0, (ms - londonMs) / halfHourMs));
    prices.push(...simulatedPrices(londonDay).slice(from, to));
  }
  return prices;
}

/** How much of what the wind could give it gives on a day, 0 to 1. */
function windOf(day: number): number {
  return seededRandom(`halfhour wind ${day}`).next();
}

/** Knows the prices of every day at once; who asks decides when they are published. */
export const simulatedWholesalePrices: WholesalePricesPort = {
  dayAhead: async (day) => pricesOfExchangeDay(dayOfDate(day)),
};
