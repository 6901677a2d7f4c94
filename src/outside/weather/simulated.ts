import { dateOfDay, dayOfMs, halfHourMs, startOfDayMs } from '../../kernel/calendar.ts';
import { seededRandom } from '../../kernel/random.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import type { WeatherPort } from './port.ts';

/** The town's weather on one day; enough for what people heat, light and harvest by it. */
interface DayWeather {
  /** The day's mean outdoor temperature, in degrees Celsius. */
  readonly meanCelsius: number;
  /** The share of the clear sky's sunshine that comes through, 0 to 1. */
  readonly clearness: number;
  /** Hours from sunrise to sunset. */
  readonly daylightHours: number;
}

const weatherSeed = 'halfhour weather';
const weatherByDay = new Map<number, DayWeather>();

/** The weather of a day, as days since 1970-01-01: the same for the whole town on every machine. */
export function weatherOf(day: number): DayWeather {
  const kept = weatherByDay.get(day);
  if (kept) return kept;
  const { dayOfYear } = dateOfDay(day);
  const season = Math.cos(((dayOfYear - 20) / 365) * 2 * Math.PI);
  const random = seededRandom(`${weatherSeed} ${day}`);
  const weather = {
    // Mean of England, 1991 to 2020: about 4 degrees in January and 17 in July.
    meanCelsius: 10.5 - 6.4 * season + 2.2 * (random.next() + random.next() - 1),
    clearness: 0.25 + 0.65 * random.next(),
    // At 53 degrees north, about 7.6 hours in December and 16.8 in June.
    daylightHours: 12.2 - 4.6 * season,
  };
  weatherByDay.set(day, weather);
  return weather;
}

/** By the London clock. */
const coldestHour = 5;
const warmestHour = 15;
/** How far the coldest and the warmest moment lie from the day's mean, in kelvins. */
const swingKelvin = 3.5;

/** How far the middle of a half-hour lies from the day's mean: two half-cosines, in kelvins. */
function swingAt(hour: number): number {
  const rising = warmestHour - coldestHour;
  const sinceColdest = (hour - coldestHour + 24) % 24;
  return sinceColdest < rising
    ? -swingKelvin * Math.cos((sinceColdest / rising) * Math.PI)
    : swingKelvin * Math.cos(((sinceColdest - rising) / (24 - rising)) * Math.PI);
}

/** By the number of half-hours that a London day has. */
const swingsByCount = new Map<number, readonly number[]>();

/**
 * The swings of a London day's half-hours, which are nothing on the mean. Where the clocks change the
 * hour from one to two is skipped or comes twice; what that leaves over is spread over the day.
 */
function swingsOf(count: number): readonly number[] {
  const kept = swingsByCount.get(count);
  if (kept) return kept;
  // The clock has shown one hour before it goes forward, and two before it goes back.
  const unchanged = count > 48 ? 4 : 2;
  const swings = Array.from({ length: count }, (_, index) => {
    const byClock = index < unchanged ? index : index + 48 - count;
    return swingAt(byClock / 2 + 0.25);
  });
  const mean = swings.reduce((sum, each) => sum + each, 0) / count;
  const even = swings.map((each) => each - mean);
  swingsByCount.set(count, even);
  return even;
}

/** The London day that was asked for last: half-hours are asked for one after another. */
let recentDay = { startMs: 0, endMs: 0, meanCelsius: 0, swings: swingsOf(48) };

/**
 * How warm it is outdoors in the whole town in a half-hour, in degrees Celsius.
 *
 * @param startMs any moment of the half-hour, in milliseconds since 1970.
 */
export function outsideCelsius(startMs: number): number {
  if (!(startMs >= recentDay.startMs && startMs < recentDay.endMs)) {
    const day = dayOfMs(londonTimeZone, startMs);
    const dayStartMs = startOfDayMs(londonTimeZone, day);
    const endMs = startOfDayMs(londonTimeZone, day + 1);
    recentDay = {
      startMs: dayStartMs,
      endMs,
      meanCelsius: weatherOf(day).meanCelsius,
      swings: swingsOf((endMs - dayStartMs) / halfHourMs),
    };
  }
  const index = Math.floor((startMs - recentDay.startMs) / halfHourMs);
  return recentDay.meanCelsius + (recentDay.swings[index] ?? 0);
}

/** The town's weather, which is the same in every zone: its homes have heated by it. */
export const simulatedWeather: WeatherPort = {
  meanCelsius: async (_zone, fromDay, toDay) =>
    Array.from({ length: toDay - fromDay }, (_, place) => weatherOf(fromDay + place).meanCelsius),
  halfHourCelsius: async (_zone, fromMs, toMs) =>
    Array.from({ length: Math.max(0, Math.ceil((toMs - fromMs) / halfHourMs)) }, (_, place) =>
      outsideCelsius(fromMs + place * halfHourMs),
    ),
};
