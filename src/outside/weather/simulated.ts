import { dateOfDay } from '../../kernel/calendar.ts';
import { seededRandom } from '../../kernel/random.ts';
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

/** The town's weather, which is the same in every zone: its homes have heated by it. */
export const simulatedWeather: WeatherPort = {
  meanCelsius: async (_zone, fromDay, toDay) =>
    Array.from({ length: toDay - fromDay }, (_, place) => weatherOf(fromDay + place).meanCelsius),
};
