import { seededRandom } from '../../../kernel/random.ts';
import { homeDay, type PlaceTraits } from './home-days.demo.ts';

/** What a home's battery can do. */
export interface HomeBattery {
  readonly capacityWh: number;
  /** Kept for when the grid fails. */
  readonly reserveWh: number;
  /** The most that it takes or gives, in W. */
  readonly maximumW: number;
}

/** A battery's day by half-hours. */
interface BatteryDay {
  /** What it takes, below zero where it gives, in Wh. */
  readonly takenWh: readonly number[];
  /** What it holds at the start of each half-hour and at the end of the day, in Wh. */
  readonly storedWh: readonly number[];
}

/** What of the energy taken comes back. */
const batteryEfficiency = 0.9;

/**
 * So many days before the one that is asked for a battery is begun, empty. It is renewed whenever it is
 * empty or full, which every battery of the town is within days.
 */
const leadDays = 20;

export function batteryOf({ key }: Pick<PlaceTraits, 'key'>): HomeBattery {
  const capacityWh = seededRandom(`halfhour battery ${key}`).pick([5_200, 8_200, 9_500]);
  return { capacityWh, reserveWh: capacityWh / 10, maximumW: 3_600 };
}

/** What batteries held at the start of days. */
const statesByPlace = new WeakMap<PlaceTraits, Map<number, number>>();

/**
 * What the battery of a place does on a London day: it takes what the panels give beyond what the home
 * uses, and gives it back in the evening; it neither charges from the grid nor feeds vehicles. The rule
 * of most batteries as they are installed, and cheap enough for thirteen months of every home.
 *
 * @param day days since 1970-01-01.
 */
export function batteryDay(traits: PlaceTraits, day: number): BatteryDay {
  let states = statesByPlace.get(traits);
  if (!states) {
    states = new Map();
    statesByPlace.set(traits, states);
  }
  let first = day;
  while (first > day - leadDays && !states.has(first)) first -= 1;
  let stored = states.get(first) ?? batteryOf(traits).reserveWh;
  for (let each = first; each < day; each += 1) {
    stored = workedThrough(traits, each, stored).storedWh.at(-1) ?? stored;
    // What is begun empty is as it will be known only after its lead.
    if (states.has(first) || each + 1 === day) states.set(each + 1, stored);
  }
  return workedThrough(traits, day, stored);
}

function workedThrough(traits: PlaceTraits, day: number, storedBefore: number): BatteryDay {
  const { ownWh, heatPumpWh, solarWh } = homeDay(traits, day);
  const { capacityWh, reserveWh, maximumW } = batteryOf(traits);
  let stored = storedBefore;
  const takenWh: number[] = [];
  const storedWh = [stored];
  for (const [index, solar] of solarWh.entries()) {
    const surplus = solar - (ownWh[index] ?? 0) - (heatPumpWh[index] ?? 0);
    if (surplus > 0) {
      const room = capacityWh - stored;
      const isFilled = Math.min(surplus, maximumW / 2) * batteryEfficiency >= room;
      const taken = isFilled ? room / batteryEfficiency : Math.min(surplus, maximumW / 2);
      // Set, not added up to: full is full to the last bit, wherever it was begun.
      stored = isFilled ? capacityWh : stored + taken * batteryEfficiency;
      takenWh.push(taken);
    } else {
      const wanted = Math.min(-surplus, maximumW / 2);
      const given = Math.min(wanted, stored - reserveWh);
      stored = given < wanted ? reserveWh : stored - given;
      takenWh.push(-given);
    }
    storedWh.push(stored);
  }
  return { takenWh, storedWh };
}
