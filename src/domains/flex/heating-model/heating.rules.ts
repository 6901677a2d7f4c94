import { dayOfMs, halfHourMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import {
  coefficientOfPerformance,
  type FlowSetting,
  flowCelsius,
  waterFlowCelsius,
} from './flow.rules.ts';
import { type Building, celsiusAfter, heatForRooms } from './rooms.rules.ts';
import { drawnW, heatForWater, waterAfter } from './water.rules.ts';
import {
  nextChangeMs,
  wishOf,
  type ZoneCode,
  type ZoneControl,
  type ZoneMode,
  type ZoneWish,
  zoneAt,
} from './zones.rules.ts';

export type { ZoneCode, ZoneControl, ZoneMode, ZoneOperation } from './zones.rules.ts';

/** The building and the pump of a home: they do not change. */
export interface HeatingHome {
  /** One or two. */
  readonly rooms: readonly (Building['rooms'][number] & { readonly code: ZoneCode })[];
  /** In W per kelvin: what flows from one room to the other. */
  readonly lossBetweenWPerK: number;
  /** The most heat that the pump gives, in W. */
  readonly maximumHeatW: number;
  /** Whether the pump heats a tank. */
  readonly hasWater: boolean;
}

/** What the controller has been told. */
export interface HeatingControl {
  readonly zones: readonly ZoneControl[];
  readonly flow: FlowSetting;
  /** In tenths of a degree Celsius. */
  readonly waterSetpointTenths: number;
  /** Whether the pump is to be quiet, and gives less for it. */
  readonly isHushed: boolean;
  /** Whether the pump stands still for a fault. */
  readonly isFaulty: boolean;
}

/** What has been used and given but not been told of yet, in Wh: parts of one each. */
interface Uncounted {
  readonly energyWh: number;
  readonly heatWh: number;
  readonly waterHeatWh: number;
}

/** How warm a home is at a moment. Kept as it is, not rounded: all that comes follows from it. */
export interface HeatingState {
  /** In milliseconds since 1970. */
  readonly atMs: number;
  /** The tank, where there is one, and the rooms, in degrees Celsius. */
  readonly zones: readonly { readonly code: ZoneCode; readonly celsius: number }[];
  readonly uncounted: Uncounted;
}

/**
 * A stretch in which nothing changed: a half-hour, or the part of one before or after a change or the
 * moment that was asked for.
 */
export interface HeatingStep {
  readonly startMs: number;
  readonly endMs: number;
  readonly outsideCelsius: number;
  /** Of the flow to the rooms, of that to the tank where it alone is heated, null where nothing is. */
  readonly flowCelsius: number | null;
  /** Of rooms and tank together; null where nothing is heated. */
  readonly coefficientOfPerformance: number | null;
  /** Electricity. Whole, like the heat: what is left over is counted in a later step. */
  readonly energyWh: number;
  /** The heat of rooms and tank. */
  readonly heatWh: number;
  readonly waterHeatWh: number;
  readonly zones: readonly HeatedZone[];
}

interface HeatedZone {
  readonly code: ZoneCode;
  /** At the end of the step. */
  readonly celsius: number;
  /** What is wanted of the zone, in tenths of a degree Celsius; null where it is off. */
  readonly setpointTenths: number | null;
  readonly isHeated: boolean;
  readonly mode: ZoneMode;
}

/**
 * What a room that runs by its schedule is to be brought to instead of its set point at a moment, in
 * degrees Celsius; null where its set point stands. It changes only where half-hours or the settings of
 * the schedule begin.
 */
export type PlannedCelsius = (code: ZoneCode, atMs: number) => number | null;

/** How far a plan may lead a room away from its schedule, in kelvins. */
export const bandKelvin = 1;
/** What is left of the most that a pump gives while it is hushed. */
const hushedShare = 0.6;
const hourMs = 3_600_000;
/** What rounding in the arithmetic may come to, in Wh. */
const countingErrorWh = 1e-6;
/** Where a room stands that has never been heated, in degrees Celsius. */
const usualCelsius = 19;

const noPlan: PlannedCelsius = () => null;

/** A home of which nothing is known before: as warm as it is to be. */
export function heatingBegun(
  home: HeatingHome,
  control: HeatingControl,
  atMs: number,
): HeatingState {
  const rooms = home.rooms.map(({ code }) => {
    const { setpointTenths } = wishIn(control, code, atMs).wish;
    return { code, celsius: setpointTenths === null ? usualCelsius : setpointTenths / 10 };
  });
  const water = { code: 'WATER' as const, celsius: control.waterSetpointTenths / 10 };
  return {
    atMs,
    zones: home.hasWater ? [water, ...rooms] : rooms,
    uncounted: { energyWh: 0, heatWh: 0, waterHeatWh: 0 },
  };
}

/**
 * Follows a home's heating from one moment to another. The pump modulates: it gives each zone what
 * brings it to its set point at the end of the half-hour, the tank first, as far as its power goes. Two
 * steps come to the same as one, wherever they are cut.
 *
 * @param toMs in milliseconds since 1970; the state itself where it is not later.
 * @param outside the temperature outdoors in the half-hour that begins then, in degrees Celsius.
 * @param planned held within `bandKelvin` of the set point.
 * @returns with the control as it then is: operations that have ended fell back to what was before.
 * @throws RangeError for a home with no room or more than two.
 */
export function followHeating(
  home: HeatingHome,
  control: HeatingControl,
  state: HeatingState,
  toMs: number,
  outside: (startMs: number) => number,
  planned: PlannedCelsius = noPlan,
): {
  readonly state: HeatingState;
  readonly control: HeatingControl;
  readonly steps: readonly HeatingStep[];
} {
  const steps: HeatingStep[] = [];
  let now = state;
  let { zones } = control;
  while (now.atMs < toMs) {
    const { atMs } = now;
    zones = zonesAt(zones, atMs);
    const halfHour = Math.floor(atMs / halfHourMs) * halfHourMs;
    const untilMs = zones.reduce(
      (until, zone) => nextChangeMs(zone, atMs, until),
      halfHour + halfHourMs,
    );
    const stretch = {
      fromMs: atMs,
      toMs: Math.min(untilMs, toMs),
      untilMs,
      outsideCelsius: outside(halfHour),
      planned: (code: ZoneCode) => planned(code, atMs),
    };
    const followed = followStretch(home, { ...control, zones }, now, stretch);
    now = followed.state;
    steps.push(followed.step);
  }
  zones = zonesAt(zones, now.atMs);
  return { state: now, control: zones === control.zones ? control : { ...control, zones }, steps };
}

/** The most heat that the pump gives as it is set, in W. */
export function mostHeatW(home: HeatingHome, { isFaulty, isHushed }: HeatingControl): number {
  if (isFaulty) return 0;
  return home.maximumHeatW * (isHushed ? hushedShare : 1);
}

/** The same list where nothing has ended. */
function zonesAt(zones: readonly ZoneControl[], atMs: number): readonly ZoneControl[] {
  const next = zones.map((zone) => zoneAt(zone, atMs));
  return next.every((zone, place) => zone === zones[place]) ? zones : next;
}

interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  /** When what is wanted may change next, though the stretch may be cut before. */
  readonly untilMs: number;
  readonly outsideCelsius: number;
  readonly planned: (code: ZoneCode) => number | null;
}

interface WishedZone {
  readonly wish: ZoneWish;
  readonly mode: ZoneMode;
}

function wishIn(control: HeatingControl, code: ZoneCode, atMs: number): WishedZone {
  const zone = control.zones.find((each) => each.code === code);
  if (!zone) return { wish: { isOn: false, setpointTenths: null }, mode: 'OFF' };
  return { wish: wishOf(zone, atMs), mode: zone.current.mode };
}

/** What a room is brought to, in degrees Celsius: its set point, or what is planned near it. */
function aimOf({ wish, mode }: WishedZone, planned: number | null): number | null {
  if (!wish.isOn || wish.setpointTenths === null) return null;
  const set = wish.setpointTenths / 10;
  if (planned === null || mode !== 'AUTO') return set;
  return Math.min(set + bandKelvin, Math.max(set - bandKelvin, planned));
}

function followStretch(
  home: HeatingHome,
  control: HeatingControl,
  state: HeatingState,
  stretch: Stretch,
): { readonly state: HeatingState; readonly step: HeatingStep } {
  const { fromMs, toMs, untilMs, outsideCelsius } = stretch;
  const hours = (toMs - fromMs) / hourMs;
  const hoursLeft = (untilMs - fromMs) / hourMs;
  const isWhole = toMs === untilMs;
  const mostW = mostHeatW(home, control);
  const celsiusOf = (code: ZoneCode) => state.zones.find((each) => each.code === code)?.celsius;

  const water = home.hasWater
    ? followWater(control, celsiusOf('WATER'), stretch, hours, hoursLeft, mostW)
    : null;
  const waterW = water?.heatW ?? 0;
  const wished = home.rooms.map(({ code }) => wishIn(control, code, fromMs));
  const aims = home.rooms.map(({ code }, room) =>
    aimOf(wished[room] as WishedZone, stretch.planned(code)),
  );
  const celsius = home.rooms.map(({ code }) => celsiusOf(code) ?? usualCelsius);
  const left = Math.max(0, mostW - waterW);
  const { heatW, isEnough } = heatForRooms(home, celsius, aims, outsideCelsius, hoursLeft, left);
  const after = celsiusAfter(home, celsius, heatW, outsideCelsius, hours);
  const rooms = home.rooms.map(({ code }, room): HeatedZone => {
    const reached = isWhole && isEnough[room] ? aims[room] : null;
    return {
      code,
      // Set, not worked out: a room that has been brought to its set point stands the same to the last
      // bit, wherever it was begun.
      celsius: reached ?? after[room] ?? usualCelsius,
      setpointTenths: wished[room]?.wish.setpointTenths ?? null,
      isHeated: (heatW[room] ?? 0) > 0,
      mode: wished[room]?.mode ?? 'OFF',
    };
  });

  const roomsW = heatW.reduce((sum, each) => sum + each, 0);
  const roomsFlow = flowCelsius(control.flow, outsideCelsius);
  const waterFlow = water?.flowCelsius ?? roomsFlow;
  const powerW =
    roomsW / coefficientOfPerformance(roomsFlow, outsideCelsius) +
    waterW / coefficientOfPerformance(waterFlow, outsideCelsius);
  const totalW = roomsW + waterW;
  const energy = counted(state.uncounted.energyWh + powerW * hours);
  const heat = counted(state.uncounted.heatWh + totalW * hours);
  const waterHeat = counted(state.uncounted.waterHeatWh + waterW * hours);
  const zones = water ? [water.zone, ...rooms] : rooms;
  return {
    state: {
      atMs: toMs,
      zones: zones.map((zone) => ({ code: zone.code, celsius: zone.celsius })),
      uncounted: { energyWh: energy.rest, heatWh: heat.rest, waterHeatWh: waterHeat.rest },
    },
    step: {
      startMs: fromMs,
      endMs: toMs,
      outsideCelsius,
      flowCelsius: totalW === 0 ? null : roomsW > 0 ? roomsFlow : waterFlow,
      coefficientOfPerformance: totalW === 0 ? null : totalW / powerW,
      energyWh: energy.whole,
      heatWh: heat.whole,
      waterHeatWh: waterHeat.whole,
      zones,
    },
  };
}

function followWater(
  control: HeatingControl,
  known: number | undefined,
  { fromMs, toMs, untilMs }: Stretch,
  hours: number,
  hoursLeft: number,
  mostW: number,
) {
  const { wish, mode } = wishIn(control, 'WATER', fromMs);
  const setpointTenths = wish.setpointTenths ?? control.waterSetpointTenths;
  const set = setpointTenths / 10;
  const celsius = known ?? set;
  const drawW = drawnW(dayOfMs(londonTimeZone, fromMs), fromMs);
  const { heatW, isEnough } = wish.isOn
    ? heatForWater(celsius, set, drawW, hoursLeft, mostW)
    : { heatW: 0, isEnough: false };
  const after = waterAfter(celsius, heatW, drawW, hours);
  const zone: HeatedZone = {
    code: 'WATER',
    celsius: isEnough && toMs === untilMs ? set : after,
    setpointTenths: wish.isOn ? setpointTenths : null,
    isHeated: heatW > 0,
    mode,
  };
  return { zone, heatW, flowCelsius: waterFlowCelsius(setpointTenths) };
}

/** Whole Wh, and what is left over for the next step. */
function counted(wh: number): { readonly whole: number; readonly rest: number } {
  const whole = Math.floor(wh + countingErrorWh);
  return { whole, rest: wh - whole };
}
