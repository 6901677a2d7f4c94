import { coefficientOfPerformance, flowCelsius } from './flow.rules.ts';
import {
  bandKelvin,
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingState,
  type HeatingStep,
  mostHeatW,
  type PlannedCelsius,
  type ZoneCode,
} from './heating.rules.ts';
import { heatBetween, roomAnswer } from './rooms.rules.ts';

/** What is to be heated at what price. */
export interface PreheatInput {
  readonly home: HeatingHome;
  readonly control: HeatingControl;
  readonly state: HeatingState;
  /** Until when prices are known, in milliseconds since 1970. */
  readonly toMs: number;
  /** In degrees Celsius, by the start of a half-hour. */
  readonly outside: (startMs: number) => number;
  /** Pence per kWh, VAT included, by any moment of a half-hour. */
  readonly importPrice: (atMs: number) => number;
}

export interface PreheatPlan {
  readonly planned: PlannedCelsius;
  /** What the home pays for heat and water, in pence, with what it takes to be as warm in the end. */
  readonly costPence: number;
  /** The same where rooms are heated by their schedules alone. */
  readonly schedulePence: number;
}

/** How many temperatures of each kelvin are looked at: set points are among them. */
const placesPerKelvin = 20;
/** A plan keeps so far from the edge of the band, so that what it leaves aside does not lead it out. */
const marginKelvin = 0.05;
/** What a kelvin out of the band costs, in pence: more than any heat. */
const outsideBandPence = 1_000;
/**
 * What a kelvin below the set point costs against what it saves where heat is dearest: a little more, so
 * that rooms are cooler only where heat is shifted, and with one price all day not at all.
 */
const comfortShare = 1.1;
/** What rounding in the arithmetic may come to, in kelvins. */
const roundingKelvin = 1e-9;
const hourMs = 3_600_000;

/** A stretch of the schedule alone, as a room sees it. */
interface RoomSlot {
  readonly startMs: number;
  /** In degrees Celsius; null where the room is off. */
  readonly set: number | null;
  /** The temperature at the end is `kept` × that at the start + `drift`, and `kelvinPerW` for each W. */
  readonly kept: number;
  readonly drift: number;
  readonly kelvinPerW: number;
  readonly mostW: number;
  /** Pence for each kelvin by which the room is warmer at the end. */
  readonly pencePerKelvin: number;
  /** Pence for each kelvin that the room is below its set point at the end. */
  readonly comfortPence: number;
  /** Where the room may stand at the end. */
  readonly least: number;
  readonly most: number;
}

/** A home as it was followed: its steps, and what it paid. */
interface Run {
  readonly steps: readonly HeatingStep[];
  readonly pence: number;
}

/**
 * When rooms are heated within a kelvin of their schedules at which the home pays least, by dynamic
 * programming over a room's temperature from the last stretch to the first, then forward from the true
 * one. One room after the other, each beside what the other does. What a step costs is a line in the
 * temperature that it leads to, so what is to come is convex, and the best next temperature is the same
 * wherever the room stands, as far as it can be reached.
 *
 * Each plan is tried out. One that costs more than the schedule, or leads a room out of the band where the
 * schedule would not, is not taken: what a plan of one room leaves aside, as its neighbour's answer, can
 * never do harm.
 */
export function planPreheating(input: PreheatInput): PreheatPlan {
  const { home } = input;
  const aims = new Map<ZoneCode, ReadonlyMap<number, number>>();
  const alone = runOf(input, noAims);
  let best = alone;
  for (const [room, { code }] of home.rooms.entries()) {
    const tried = new Map(aims).set(code, aimsOf(input, room, alone, best));
    const run = runOf(input, tried);
    const pence = run.pence + makingUpPence(input, alone, run);
    if (pence >= best.pence || leavesBand(input, alone, run)) continue;
    aims.set(code, tried.get(code) ?? new Map());
    best = { steps: run.steps, pence };
  }
  return { planned: plannedBy(aims), costPence: best.pence, schedulePence: alone.pence };
}

type Aims = ReadonlyMap<ZoneCode, ReadonlyMap<number, number>>;
const noAims: Aims = new Map();

/** Aims stand from the start of a stretch to that of the next. */
function plannedBy(aims: Aims): PlannedCelsius {
  const starts = new Map(
    [...aims].map(([code, byStart]) => [code, [...byStart.keys()].sort((a, b) => a - b)] as const),
  );
  return (code, atMs) => {
    const startMs = starts.get(code)?.findLast((each) => each <= atMs);
    return startMs === undefined ? null : (aims.get(code)?.get(startMs) ?? null);
  };
}

function runOf(
  { home, control, state, toMs, outside, importPrice }: PreheatInput,
  aims: Aims,
): Run {
  const { steps } = followHeating(home, control, state, toMs, outside, plannedBy(aims));
  const pence = steps.reduce(
    (sum, { energyWh, startMs }) => sum + (energyWh * importPrice(startMs)) / 1000,
    0,
  );
  return { steps, pence };
}

const zoneIn = (step: HeatingStep | undefined, code: ZoneCode) =>
  step?.zones.find((each) => each.code === code);

/** The temperatures of the rooms before each step, and after the last. */
function courseOf({ home, state }: PreheatInput, { steps }: Run): number[][] {
  const begun = home.rooms.map(
    ({ code }) => state.zones.find((each) => each.code === code)?.celsius ?? Number.NaN,
  );
  return [
    begun,
    ...steps.map((step) => home.rooms.map(({ code }) => zoneIn(step, code)?.celsius ?? Number.NaN)),
  ];
}

/** Where a room may stand beside a set point: within the band, or where its schedule alone leads it. */
function boundsAt(set: number | null, aloneCelsius: number, margin: number) {
  if (set === null) return { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
  return {
    least: Math.min(set - bandKelvin + margin, aloneCelsius),
    most: Math.max(set + bandKelvin - margin, aloneCelsius),
  };
}

/** Whether a room stands out of the band, at the start or end of a step, where the schedule would not. */
function leavesBand(input: PreheatInput, alone: Run, run: Run): boolean {
  const [courseAlone, course] = [courseOf(input, alone), courseOf(input, run)];
  return run.steps.some((step, place) =>
    input.home.rooms.some(({ code }, room) => {
      const tenths = zoneIn(step, code)?.setpointTenths ?? null;
      if (tenths === null) return false;
      return [place, place + 1].some((at) => {
        const { least, most } = boundsAt(tenths / 10, courseAlone[at]?.[room] ?? Number.NaN, 0);
        const celsius = course[at]?.[room] ?? Number.NaN;
        return celsius < least - roundingKelvin || celsius > most + roundingKelvin;
      });
    }),
  );
}

/** What it costs to be as warm as by the schedule in the end, where heat is dearest, in pence. */
function makingUpPence(input: PreheatInput, alone: Run, run: Run): number {
  const { home } = input;
  const last = run.steps.at(-1);
  if (!last) return 0;
  const missingWh = home.rooms.reduce((sum, { code, capacityWhPerK }) => {
    const aloneCelsius = zoneIn(alone.steps.at(-1), code)?.celsius ?? 0;
    const celsius = zoneIn(last, code)?.celsius ?? 0;
    return sum + Math.max(0, aloneCelsius - celsius) * capacityWhPerK;
  }, 0);
  return (missingWh * dearestHeat(input, run)) / 1000;
}

function performanceAt({ control }: PreheatInput, outsideCelsius: number): number {
  return coefficientOfPerformance(flowCelsius(control.flow, outsideCelsius), outsideCelsius);
}

/** What a kWh of heat costs where it costs most, in pence. */
function dearestHeat(input: PreheatInput, { steps }: Run): number {
  return steps.reduce((most, { startMs, outsideCelsius }) => {
    const pence = input.importPrice(startMs) / performanceAt(input, outsideCelsius);
    return Math.max(most, pence);
  }, 0);
}

/** What a room is best brought to, by the starts of stretches. */
function aimsOf(input: PreheatInput, room: number, alone: Run, base: Run): Map<number, number> {
  const slots = slotsOf(input, room, alone, base);
  const begun = courseOf(input, base)[0]?.[room] ?? Number.NaN;
  const edges = slots.flatMap(({ least, most }) => [least, most]).filter(Number.isFinite);
  const lowest = Math.floor((Math.min(begun, ...edges) - 1) * placesPerKelvin);
  const count = Math.ceil((Math.max(begun, ...edges) + 1) * placesPerKelvin) - lowest + 1;
  const celsiusAt = (place: number) => (lowest + place) / placesPerKelvin;
  const aloneEnd = courseOf(input, alone).at(-1)?.[room] ?? Number.NaN;
  const dearest = Math.max(0, ...slots.map(({ pencePerKelvin }) => pencePerKelvin));
  let toCome = Float64Array.from(
    { length: count },
    (_, place) => 2 * dearest * Math.max(0, aloneEnd - celsiusAt(place)),
  );
  /** Where each stretch best leads to. */
  const best: number[] = [];
  for (const slot of slots.toReversed()) {
    const { set, pencePerKelvin, comfortPence, least, most } = slot;
    const worth = toCome.map((pence, place) => {
      const celsius = celsiusAt(place);
      const isOut = Math.max(0, least - celsius) + Math.max(0, celsius - most);
      const below = set === null ? 0 : Math.max(0, set - celsius);
      return pence + isOut * outsideBandPence + below * comfortPence;
    });
    const lineOf = (place: number) => (worth[place] ?? 0) + pencePerKelvin * celsiusAt(place);
    let aim = 0;
    for (let place = 1; place < count; place += 1) if (lineOf(place) < lineOf(aim)) aim = place;
    best.push(celsiusAt(aim));
    toCome = toCome.map((_, place) => {
      const { unheated, next } = nextCelsius(slot, celsiusAt(place), celsiusAt(aim));
      const after = interpolated(worth, next * placesPerKelvin - lowest);
      return after + pencePerKelvin * (next - unheated);
    });
  }
  best.reverse();
  const aims = new Map<number, number>();
  let celsius = begun;
  for (const [place, slot] of slots.entries()) {
    const { unheated, next } = nextCelsius(slot, celsius, best[place] ?? celsius);
    // A room that is to cool down calls for no heat before it has come to the edge of the band.
    aims.set(slot.startMs, next > unheated ? next : Number.NEGATIVE_INFINITY);
    celsius = next;
  }
  return aims;
}

/** Where a room comes to of itself, and as near to an aim above that as the power goes. */
function nextCelsius({ kept, drift, kelvinPerW, mostW, set }: RoomSlot, from: number, aim: number) {
  const unheated = kept * from + drift;
  const most = set === null ? unheated : unheated + kelvinPerW * mostW;
  return { unheated, next: Math.min(most, Math.max(unheated, aim)) };
}

/** What lies between two places of the lattice, and beyond its ends on the same lines. */
function interpolated(costs: Float64Array, place: number): number {
  const low = Math.max(0, Math.min(costs.length - 2, Math.floor(place)));
  const at = costs[low] ?? 0;
  return at + (place - low) * ((costs[low + 1] ?? 0) - at);
}

function slotsOf(input: PreheatInput, room: number, alone: Run, base: Run): RoomSlot[] {
  const { home, control, importPrice } = input;
  const [courseAlone, course] = [courseOf(input, alone), courseOf(input, base)];
  const { code, lossWPerK } = home.rooms[room] ?? { code: 'ZONE_1', lossWPerK: 0 };
  const dearest = dearestHeat(input, base);
  const setIn = (step: HeatingStep | undefined) => {
    const tenths = zoneIn(step, code)?.setpointTenths ?? null;
    return tenths === null ? null : tenths / 10;
  };
  return base.steps.map((step, place): RoomSlot => {
    const hours = (step.endMs - step.startMs) / hourMs;
    const [before = [], after = []] = course.slice(place, place + 2);
    const heatW = heatBetween(home, before, after, step.outsideCelsius, hours);
    const { kept, kelvinPerW } = roomAnswer(home, room, hours);
    const ownW = heatW[room] ?? 0;
    const othersW = heatW.reduce((sum, each) => sum + each, 0) - ownW + step.waterHeatWh / hours;
    const performance = performanceAt(input, step.outsideCelsius);
    const aloneCelsius = courseAlone[place + 1]?.[room] ?? Number.NaN;
    const ending = boundsAt(setIn(step), aloneCelsius, marginKelvin);
    const beginning = boundsAt(setIn(base.steps[place + 1]), aloneCelsius, marginKelvin);
    return {
      startMs: step.startMs,
      set: zoneIn(step, code)?.mode === 'AUTO' ? setIn(step) : null,
      kept,
      drift: (after[room] ?? 0) - kept * (before[room] ?? 0) - kelvinPerW * ownW,
      kelvinPerW,
      mostW: Math.max(0, mostHeatW(home, control) - othersW),
      pencePerKelvin: (importPrice(step.startMs) * hours) / kelvinPerW / performance / 1000,
      comfortPence: (comfortShare * dearest * lossWPerK * hours) / 1000,
      least: Math.max(ending.least, beginning.least),
      most: Math.min(ending.most, beginning.most),
    };
  });
}
