import { dateOfDay, dayOfMs, halfHourMs, startOfDayMs } from '../../kernel/calendar.ts';
import { seededRandom } from '../../kernel/random.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import type { CarbonIntensityPort } from './port.ts';

/** What a region's grid draws on, as shares of the country's mean demand. */
interface RegionalMix {
  readonly nuclear: number;
  readonly windCapacity: number;
  readonly solarCapacity: number;
}

/** By GSP group: Scotland is windy and has its reactors, the south is sunny and burns gas. */
const mixes: Readonly<Record<string, RegionalMix>> = {
  _A: { nuclear: 0.15, windCapacity: 0.7, solarCapacity: 0.6 },
  _B: { nuclear: 0, windCapacity: 0.4, solarCapacity: 0.5 },
  _C: { nuclear: 0.05, windCapacity: 0.45, solarCapacity: 0.25 },
  _D: { nuclear: 0.2, windCapacity: 0.65, solarCapacity: 0.2 },
  _E: { nuclear: 0.05, windCapacity: 0.4, solarCapacity: 0.45 },
  _F: { nuclear: 0.25, windCapacity: 0.85, solarCapacity: 0.2 },
  _G: { nuclear: 0.3, windCapacity: 0.6, solarCapacity: 0.2 },
  _H: { nuclear: 0, windCapacity: 0.35, solarCapacity: 0.7 },
  _J: { nuclear: 0.1, windCapacity: 0.5, solarCapacity: 0.55 },
  _K: { nuclear: 0, windCapacity: 0.3, solarCapacity: 0.4 },
  _L: { nuclear: 0.1, windCapacity: 0.35, solarCapacity: 0.75 },
  _M: { nuclear: 0, windCapacity: 0.55, solarCapacity: 0.3 },
  _N: { nuclear: 0.35, windCapacity: 1.2, solarCapacity: 0.1 },
  _P: { nuclear: 0.05, windCapacity: 1.5, solarCapacity: 0.1 },
};

/** Demand by half-hour on the London clock against its mean, in hundredths. */
const demandShape = [
  78, 76, 75, 74, 73, 72, 72, 73, 74, 76, 80, 86, 94, 101, 106, 108, 108, 107, 106, 105, 104, 104,
  104, 104, 103, 102, 101, 101, 102, 105, 110, 117, 125, 131, 135, 136, 134, 130, 125, 120, 115,
  110, 105, 100, 95, 90, 85, 81,
] as const;

/** Grams for a kWh from gas turbines and from wood (National Energy System Operator). */
const gramsOfGas = 394;
const gramsOfBiomass = 120;
const biomass = 0.06;

/** The wind of each day is that of the simulated exchange, whose prices fall when it blows. */
function windOf(day: number): number {
  return seededRandom(`halfhour wind ${day}`).next();
}

/**
 * The regional grid of one London day, half-hour by half-hour: what the port answers.
 *
 * @param day days since 1970-01-01.
 */
export function gramsOfDay(gspGroupId: string, day: number): { startMs: number; grams: number[] } {
  const { nuclear, windCapacity, solarCapacity } = mixes[gspGroupId] ?? mixes._C ?? noMix;
  const startMs = startOfDayMs(londonTimeZone, day);
  const count = (startOfDayMs(londonTimeZone, day + 1) - startMs) / halfHourMs;
  const season = Math.cos(((dateOfDay(day).dayOfYear - 15) / 365) * 2 * Math.PI);
  const [today, tomorrow] = [smoothWind(day), smoothWind(day + 1)];
  const random = seededRandom(`halfhour carbon ${gspGroupId} ${day}`);
  const clearness = 0.35 + 0.65 * random.next();
  const isWeekend = (((day + 3) % 7) + 7) % 7 >= 5;
  const grams = Array.from({ length: count }, (_, index) => {
    const place = Math.min(47, Math.floor((index * 48) / count));
    const noise = 0.96 + 0.08 * random.next();
    const demand =
      (((demandShape[place] ?? 100) * (1 + 0.16 * season)) / 100) * (isWeekend ? 0.9 : 1) * noise;
    const wind = windCapacity * (today + ((tomorrow - today) * index) / count);
    const fromNoon = Math.abs(place / 2 + 0.25 - 12.75) / (6.1 - 2.3 * season);
    const sun = fromNoon >= 1 ? 0 : Math.cos((fromNoon * Math.PI) / 2);
    const solar = solarCapacity * sun * clearness * (1 - 0.45 * season);
    // Some gas always runs: the grid needs its weight turning.
    const gas = Math.max(0.04, demand - nuclear - biomass - wind - solar);
    const made = gas + nuclear + biomass + wind + solar;
    return Math.round((gas * gramsOfGas + biomass * gramsOfBiomass) / made);
  });
  return { startMs, grams };
}

const noMix: RegionalMix = { nuclear: 0, windCapacity: 0, solarCapacity: 0 };

function smoothWind(day: number): number {
  return (windOf(day - 1) + 2 * windOf(day) + windOf(day + 1)) / 4;
}

/**
 * A grid as Britain's is: wind that lasts for days, sun at midday, gas in the evening, each region
 * in its own way. The same on every machine.
 */
export const simulatedCarbonIntensity: CarbonIntensityPort = {
  async gramsPerKwh(gspGroupId, fromMs, toMs) {
    const intensities: number[] = [];
    if (fromMs >= toMs) return intensities;
    const lastDay = dayOfMs(londonTimeZone, toMs - 1);
    for (let day = dayOfMs(londonTimeZone, fromMs); day <= lastDay; day += 1) {
      const { startMs, grams } = gramsOfDay(gspGroupId, day);
      for (const [index, value] of grams.entries()) {
        const ms = startMs + index * halfHourMs;
        if (ms >= fromMs && ms < toMs) intensities.push(value);
      }
    }
    return intensities;
  },
};
