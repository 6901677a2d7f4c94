import { halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import type { WeekdayTarget } from '../control/targets.rules.ts';
import {
  type HeatingControl,
  type HeatingHome,
  type HeatingState,
  heatingBegun,
  type ZoneControl,
  type ZoneOperation,
} from './heating.rules.ts';
import { followHeatingDays } from './heating-days.rules.ts';

/** A home of the town that a heat pump heats. */
export interface TownHeating {
  readonly home: HeatingHome;
  /** As the controller was set up; nobody of the town has changed it since. */
  readonly control: HeatingControl;
  /** What the first zone is to be, as it is kept of the device: the maximum is the set point. */
  readonly week: readonly WeekdayTarget[];
  /** Whether its controller has ever told anything. */
  readonly hasReported: boolean;
}

/** What tells a home's heating from that of others. */
interface HeatedPlace {
  readonly key: string;
  /** Size against a typical home. */
  readonly size: number;
}

type Times = readonly (readonly [minute: number, setpointTenths: number, minimumTenths: number])[];

interface Draft {
  /** Of the first zone, and of the second where there is one. */
  readonly rooms: readonly Times[];
  readonly flow: HeatingControl['flow'];
  readonly waterSetpointTenths: number;
  /** When the tank is heated, in minutes from midnight. */
  readonly waterFrom: readonly (readonly [fromMinute: number, toMinute: number])[];
  readonly isHushed?: boolean;
  readonly isFaulty?: boolean;
  readonly hasReported?: boolean;
}

const compensated = (minimumTenths: number, maximumTenths: number) =>
  ({ isCompensated: true, minimumTenths, maximumTenths, fixedTenths: 450 }) as const;

/** Warmer by day than at night; the tank is heated in the stretches in which its tariff is cheap. */
const usual: Draft = {
  rooms: [
    [
      [390, 210, 185],
      [1_320, 180, 160],
    ],
  ],
  flow: compensated(300, 500),
  waterSetpointTenths: 500,
  waterFrom: [
    [240, 420],
    [780, 960],
  ],
};

const draftsByKey: Readonly<Record<string, Draft>> = {
  'household-everything': {
    ...usual,
    rooms: [
      ...usual.rooms,
      [
        [360, 190, 170],
        [540, 180, 160],
        [1_170, 190, 170],
        [1_350, 175, 160],
      ],
    ],
    flow: compensated(300, 450),
    waterSetpointTenths: 480,
  },
  'household-016': { ...usual, flow: compensated(300, 480) },
  // Set by an installer who did not trust the weather.
  'household-029': {
    ...usual,
    rooms: [
      [
        [420, 205, 185],
        [1_290, 185, 165],
      ],
    ],
    flow: { isCompensated: false, minimumTenths: 300, maximumTenths: 500, fixedTenths: 450 },
    isHushed: true,
  },
  'household-042': { ...usual, isFaulty: true },
  'household-055': {
    ...usual,
    rooms: [
      [
        [360, 200, 180],
        [1_380, 170, 150],
      ],
    ],
    hasReported: false,
  },
};

/** A typical home loses so much, in W per kelvin: at 5 °C outside its pump takes 270 Wh a half-hour. */
const usualLossWPerK = 200;
/** What rooms and walls hold against what they lose, in hours: a brick house with filled cavities. */
const hoursOfWarmth = 45;
/** Of a home with two zones, the living rooms' part. */
const firstShare = 0.55;
/** What passes from zone to zone against what is lost outside: an open door and a thin wall. */
const betweenShare = 0.6;

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const byItself: ZoneOperation = { mode: 'AUTO', setpointTenths: null, endMs: null };
/** Before a room followed its schedule it was held at one temperature. */
const heldWarm: ZoneOperation = { mode: 'ON', setpointTenths: 200, endMs: null };
const switchedOff: ZoneOperation = { mode: 'OFF', setpointTenths: null, endMs: null };

const known = new Map<string, TownHeating>();

/** The heating of a home of the town; of one with a heat pump that no draft names the usual one. */
export function townHeating({ key, size }: HeatedPlace): TownHeating {
  const name = `${key} ${size}`;
  let heating = known.get(name);
  if (!heating) {
    heating = heatingOf(draftsByKey[key] ?? usual, size);
    known.set(name, heating);
  }
  return heating;
}

function heatingOf(draft: Draft, size: number): TownHeating {
  const lossWPerK = usualLossWPerK * size;
  const parts = draft.rooms.length > 1 ? [firstShare, 1 - firstShare] : [1];
  const codes = ['ZONE_1', 'ZONE_2'] as const;
  const [first = []] = draft.rooms;
  return {
    home: {
      rooms: parts.map((part, place) => ({
        code: codes[place] ?? 'ZONE_1',
        capacityWhPerK: lossWPerK * hoursOfWarmth * part,
        lossWPerK: lossWPerK * part,
      })),
      lossBetweenWPerK: lossWPerK * betweenShare,
      maximumHeatW: size < 1 ? 6_000 : 9_000,
      hasWater: true,
    },
    control: {
      zones: [
        waterZone(draft),
        ...codes.map((code, place) => roomZone(code, draft.rooms[place])),
        roomZone('AUXILIARY', undefined),
      ],
      flow: draft.flow,
      waterSetpointTenths: draft.waterSetpointTenths,
      isHushed: draft.isHushed ?? false,
      isFaulty: draft.isFaulty ?? false,
    },
    week: everyDay.flatMap((dayOfWeek) =>
      first.map(([minuteOfDay, maximum, minimum]) => ({
        dayOfWeek,
        minuteOfDay,
        minimum,
        maximum,
        upperLimit: null,
      })),
    ),
    hasReported: draft.hasReported ?? true,
  };
}

/** A controller has all its zones always: those without a room are disabled. */
function roomZone(code: ZoneControl['code'], times: Times | undefined): ZoneControl {
  if (!times) {
    return { code, isEnabled: false, current: switchedOff, previous: switchedOff, schedule: [] };
  }
  const schedule = everyDay.flatMap((dayOfWeek) =>
    times.map(([minuteOfDay, setpointTenths]) => ({
      dayOfWeek,
      minuteOfDay,
      action: 'ON' as const,
      setpointTenths,
    })),
  );
  return { code, isEnabled: true, current: byItself, previous: heldWarm, schedule };
}

function waterZone({ waterFrom }: Draft): ZoneControl {
  const schedule = everyDay.flatMap((dayOfWeek) =>
    waterFrom.flatMap(([fromMinute, toMinute]) => [
      { dayOfWeek, minuteOfDay: fromMinute, action: 'ON' as const, setpointTenths: null },
      { dayOfWeek, minuteOfDay: toMinute, action: 'OFF' as const, setpointTenths: null },
    ]),
  );
  return { code: 'WATER', isEnabled: true, current: byItself, previous: byItself, schedule };
}

/**
 * So many days before the first that is asked for a home is begun. In winter a room stands at its set
 * point to the last bit within days; without heating, in summer or in fault, thousandths of a degree
 * meet within four weeks.
 */
const leadDays = 42;

/** A home as far as it has been followed. */
interface Chain {
  readonly firstDay: number;
  nextDay: number;
  state: HeatingState;
  /** What the pump takes by half-hours in Wh, by London day. */
  readonly energyWh: Map<number, readonly number[]>;
}

const chains = new Map<string, Chain>();

/** How warm a home of the town is at the start of a London day, as days since 1970-01-01. */
export function townHeatingState(place: HeatedPlace, day: number): HeatingState {
  const fromMs = startOfDayMs(londonTimeZone, day - leadDays);
  const { home, control } = townHeating(place);
  const begun = heatingBegun(home, control, fromMs);
  const toMs = startOfDayMs(londonTimeZone, day);
  return followHeatingDays(home, control, begun, toMs, outsideCelsius).state;
}

/** What the heat pump of a home takes on a London day by half-hours, in Wh. */
export function townHeatingWh(place: HeatedPlace, day: number): readonly number[] {
  const { home, control } = townHeating(place);
  let chain = chains.get(place.key);
  if (!chain || day < chain.firstDay || day > chain.nextDay + leadDays) {
    const state = townHeatingState(place, day);
    chain = { firstDay: day, nextDay: day, state, energyWh: new Map() };
    chains.set(place.key, chain);
  }
  while (chain.nextDay <= day) {
    const startMs = chain.state.atMs;
    const endMs = startOfDayMs(londonTimeZone, chain.nextDay + 1);
    const followed = followHeatingDays(home, control, chain.state, endMs, outsideCelsius);
    const energyWh = new Array<number>((endMs - startMs) / halfHourMs).fill(0);
    for (const step of followed.steps) {
      const index = Math.floor((step.startMs - startMs) / halfHourMs);
      energyWh[index] = (energyWh[index] ?? 0) + step.energyWh;
    }
    chain.energyWh.set(chain.nextDay, energyWh);
    chain.state = followed.state;
    chain.nextDay += 1;
  }
  return chain.energyWh.get(day) ?? [];
}
