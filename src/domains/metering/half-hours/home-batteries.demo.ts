import { dayOfMs, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { plannedUntilMs } from '../../flex/control/chargers.rules.ts';
import type { Course, CourseInputs, Followed, Piece } from '../../flex/control/course.rules.ts';
import { follow } from '../../flex/control/following.rules.ts';
import { knownPrices } from '../../flex/control/known-prices.rules.ts';
import { townPrices } from '../../flex/control/prices.demo.ts';
import type { HomeBattery, HomeFlows } from '../../flex/planner/home-battery-plans.rules.ts';
import { type HomeDay, homeDay, type PlaceTraits } from './home-days.demo.ts';

/** A battery's day by half-hours. */
interface BatteryDay {
  /** What it takes, below zero where it gives, in whole Wh. */
  readonly takenWh: readonly number[];
}

/** A battery as far as it has been followed, with its course at the start of each London day. */
interface Chain {
  firstDay: number;
  readonly courses: Map<number, Course>;
  readonly days: Map<number, BatteryDay>;
  nextDay: number;
}

/**
 * So many days before the one that is asked for a battery is begun, empty. Flows are whole Wh and states too,
 * so that it is as it would be wherever it was begun once it was empty or full, which every battery of the
 * town is within days.
 */
const leadDays = 40;

/** What the battery of a home of the town can do, and what is wanted of it. */
export function batteryOf({ key }: Pick<PlaceTraits, 'key'>): HomeBattery {
  const capacityWh = seededRandom(`halfhour battery ${key}`).pick([5_200, 8_200, 9_500]);
  return {
    capacityWh,
    reserveWh: capacityWh / 10,
    topWh: capacityWh,
    maximumW: 3_600,
    efficiencyThousandths: 900,
    mayExport: true,
  };
}

/** What a home of the town itself uses and its panels give in a half-hour, by its start. */
export function flowsOf(traits: PlaceTraits): (startMs: number) => HomeFlows {
  let known: HomeDay | null = null;
  return (startMs) => {
    let index = known ? (startMs - known.startMs) / halfHourMs : -1;
    if (!known || index < 0 || index >= known.ownWh.length) {
      known = homeDay(traits, dayOfMs(londonTimeZone, startMs));
      index = (startMs - known.startMs) / halfHourMs;
    }
    const { ownWh, heatPumpWh, solarWh } = known;
    return {
      useWh: (ownWh[index] ?? 0) + (heatPumpWh[index] ?? 0),
      solarWh: solarWh[index] ?? 0,
    };
  };
}

/** What has to be known to follow the battery of a home of the town, from the plan of the town alone. */
function inputsOf(traits: PlaceTraits): CourseInputs {
  const battery = batteryOf(traits);
  const prices = { ...townPrices(traits), surplusWh: () => 0 };
  const { capacityWh, maximumW, efficiencyThousandths } = battery;
  return {
    charger: { capacityWh, maximumW, minimumW: 0, efficiencyThousandths, limitPercent: null },
    reports: [],
    target: () => null,
    prices: (fromMs, toMs, knownAtMs) => knownPrices(prices, fromMs, toMs, knownAtMs),
    mostWh: null,
    nextPricesMs: () => null,
    battery: {
      batteryAt: () => battery,
      flows: flowsOf(traits),
      plannedUntilMs: (atMs) => plannedUntilMs(prices, atMs),
    },
  };
}

/** A battery that has given all that it may, before anything is known of it. */
function courseBegun(traits: PlaceTraits, atMs: number): Course {
  return {
    atMs,
    pluggedInAtMs: null,
    storedAtPlugIn: null,
    storedMilliwattHours: batteryOf(traits).reserveWh * 1000,
    suspendedAtMs: null,
    boostedAtMs: null,
    link: 'CONNECTED',
    linkSinceMs: atMs,
    plan: null,
    planVersion: 0,
    running: null,
    open: [],
  };
}

const chains = new Map<string, Chain>();

/** The chain of a battery, followed to the end of a London day. */
function chainTo(traits: PlaceTraits, day: number): Chain {
  let chain = chains.get(traits.key);
  if (!chain) {
    chain = batteryChain(traits, day - leadDays, day);
    chains.set(traits.key, chain);
  } else if (day < chain.firstDay) {
    // From where it was begun it goes on as it would have if it had been begun earlier.
    const { courses, days } = batteryChain(traits, day - leadDays, chain.firstDay);
    for (const [each, known] of days) if (each >= day) chain.days.set(each, known);
    for (const [each, course] of courses) {
      if (each >= day && each < chain.firstDay) chain.courses.set(each, course);
    }
    chain.firstDay = day;
  }
  extend(traits, chain, day + 1);
  return chain;
}

/** A battery of the town that is begun on one London day, and followed up to another. */
export function batteryChain(traits: PlaceTraits, begunDay: number, toDay: number): Chain {
  const course = courseBegun(traits, startOfDayMs(londonTimeZone, begunDay));
  const chain: Chain = {
    firstDay: toDay,
    courses: new Map([[begunDay, course]]),
    days: new Map(),
    nextDay: begunDay,
  };
  extend(traits, chain, toDay);
  return chain;
}

function extend(traits: PlaceTraits, chain: Chain, toDay: number): void {
  const inputs = inputsOf(traits);
  for (; chain.nextDay < toDay; chain.nextDay += 1) {
    const before = chain.courses.get(chain.nextDay);
    if (!before) return;
    const endMs = startOfDayMs(londonTimeZone, chain.nextDay + 1);
    const { course, journal } = follow(inputs, before, endMs);
    chain.courses.set(chain.nextDay + 1, course);
    chain.days.set(chain.nextDay, { takenWh: journal.pieces.map(({ energyWh }) => energyWh) });
  }
}

/**
 * What the battery of a place does on a London day by its plans, for the home alone: they know nothing of
 * what vehicles take.
 *
 * @param day days since 1970-01-01.
 */
export function batteryDay(traits: PlaceTraits, day: number): BatteryDay {
  return chainTo(traits, day).days.get(day) ?? { takenWh: [] };
}

/** What a battery of the town has done from one London day to a moment, and how it stands then. */
export function batteryHistory(traits: PlaceTraits, fromDay: number, nowMs: number): Followed {
  const today = dayOfMs(londonTimeZone, nowMs);
  // Its pieces are asked for first: the days before today are as they are in the half-hours of the town.
  const pieces: Piece[] = [];
  for (let day = fromDay; day < today; day += 1) {
    const startMs = startOfDayMs(londonTimeZone, day);
    for (const [index, energyWh] of batteryDay(traits, day).takenWh.entries()) {
      const fromMs = startMs + index * halfHourMs;
      pieces.push({ kind: 'SMART', fromMs, toMs: fromMs + halfHourMs, energyWh });
    }
  }
  const begun = chainTo(traits, today).courses.get(today);
  if (!begun) throw new Error(`The battery of ${traits.key} was not followed`);
  const { course, journal } = follow(inputsOf(traits), begun, nowMs);
  return { course, journal: { ...journal, pieces: [...pieces, ...journal.pieces] } };
}

/** What was stored before the first of a battery's pieces, in thousandths of Wh. */
export function storedBefore(traits: PlaceTraits, day: number): number {
  return chainTo(traits, day).courses.get(day)?.storedMilliwattHours ?? 0;
}

/** What devices of a home took, in Wh by the start of a half-hour; of those known. */
export interface KnownDevices {
  /** Its battery, below zero what that gave. */
  readonly batteryWh?: ReadonlyMap<number, number> | undefined;
  /** Its heat pump. */
  readonly heatedWh?: ReadonlyMap<number, number> | undefined;
}

/**
 * What a place takes on a day beside its vehicles, less what it makes, by half-hours in Wh: below zero
 * where it makes more.
 *
 * @param known by the plan of the town where it says nothing.
 */
export function restOfDay(
  traits: PlaceTraits,
  day: number,
  { batteryWh, heatedWh }: KnownDevices = {},
): number[] {
  const { startMs, ownWh, heatPumpWh, solarWh } = homeDay(traits, day);
  const planned = traits.hasBattery ? batteryDay(traits, day).takenWh : [];
  return ownWh.map((own, index) => {
    const start = startMs + index * halfHourMs;
    const stored = batteryWh?.get(start) ?? planned[index] ?? 0;
    const heated = heatedWh?.get(start) ?? heatPumpWh[index] ?? 0;
    return own + heated + stored - (solarWh[index] ?? 0);
  });
}

/** What a home of the town gives back by its plan, without its vehicles, by the start of a half-hour. */
export function surplusOf(traits: PlaceTraits): (startMs: number) => number {
  if (traits.solarKw === 0) return () => 0;
  let knownStartMs = Number.NaN;
  let rest: readonly number[] = [];
  return (startMs) => {
    let index = (startMs - knownStartMs) / halfHourMs;
    if (!(index >= 0 && index < rest.length)) {
      const day = dayOfMs(londonTimeZone, startMs);
      knownStartMs = startOfDayMs(londonTimeZone, day);
      rest = restOfDay(traits, day);
      index = (startMs - knownStartMs) / halfHourMs;
    }
    return Math.max(0, -(rest[index] ?? 0));
  };
}
