import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingStep,
  heatingBegun,
  type ZoneControl,
  type ZoneOperation,
} from '../../src/domains/flex/heating-model/heating.rules.ts';
import { utcDayMs } from '../../src/kernel/calendar.ts';
import { outsideCelsius } from '../../src/outside/weather/simulated.ts';

export const msOf = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
export const winterMs = msOf('2026-01-12T00:00:00Z');
export const weekMs = 7 * utcDayMs;

export const auto: ZoneOperation = { mode: 'AUTO', setpointTenths: null, endMs: null };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

export function room(code: ZoneControl['code'], byDay: number, byNight: number): ZoneControl {
  const schedule = everyDay.flatMap((dayOfWeek) => [
    { dayOfWeek, minuteOfDay: 390, action: 'ON' as const, setpointTenths: byDay },
    { dayOfWeek, minuteOfDay: 1_320, action: 'ON' as const, setpointTenths: byNight },
  ]);
  return { code, isEnabled: true, current: auto, previous: auto, schedule };
}

export const water: ZoneControl = {
  code: 'WATER',
  isEnabled: true,
  current: auto,
  previous: auto,
  schedule: everyDay.flatMap((dayOfWeek) => [
    { dayOfWeek, minuteOfDay: 240, action: 'ON' as const, setpointTenths: null },
    { dayOfWeek, minuteOfDay: 420, action: 'OFF' as const, setpointTenths: null },
    { dayOfWeek, minuteOfDay: 780, action: 'ON' as const, setpointTenths: null },
    { dayOfWeek, minuteOfDay: 960, action: 'OFF' as const, setpointTenths: null },
  ]),
};

export const one: HeatingHome = {
  rooms: [{ code: 'ZONE_1', capacityWhPerK: 9_000, lossWPerK: 200 }],
  lossBetweenWPerK: 0,
  maximumHeatW: 8_000,
  hasWater: false,
};
export const two: HeatingHome = {
  rooms: [
    { code: 'ZONE_1', capacityWhPerK: 5_000, lossWPerK: 110 },
    { code: 'ZONE_2', capacityWhPerK: 4_000, lossWPerK: 90 },
  ],
  lossBetweenWPerK: 120,
  maximumHeatW: 8_000,
  hasWater: true,
};

export function controlOf(...zones: readonly ZoneControl[]): HeatingControl {
  return {
    zones,
    flow: { isCompensated: true, minimumTenths: 300, maximumTenths: 500, fixedTenths: 450 },
    waterSetpointTenths: 500,
    isHushed: false,
    isFaulty: false,
  };
}

export function run(
  home: HeatingHome,
  control: HeatingControl,
  fromMs: number,
  toMs: number,
  outside: (startMs: number) => number = outsideCelsius,
) {
  return followHeating(home, control, heatingBegun(home, control, fromMs), toMs, outside);
}

export const totalOf = (
  steps: readonly HeatingStep[],
  key: 'energyWh' | 'heatWh' | 'waterHeatWh',
) => steps.reduce((sum, step) => sum + step[key], 0);

export function assertNear(
  actual: number | null | undefined,
  expected: number,
  within: number,
): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= within, `${actual} is not ${expected}`);
}

export const celsiusOf = (step: HeatingStep | undefined, code: string) =>
  step?.zones.find((zone) => zone.code === code)?.celsius ?? Number.NaN;

const halfDegrees = (from: number, to: number) =>
  fc.integer({ min: from * 2, max: to * 2 }).map((halves) => halves * 5);

interface DrawnHome {
  readonly capacity: number;
  readonly loss: number;
  readonly share: number;
  readonly between: number;
  readonly maximumHeatW: number;
  readonly hasWater: boolean;
  readonly hasTwo: boolean;
}

export const anyHome = fc.record<DrawnHome>({
  capacity: fc.integer({ min: 2_000, max: 12_000 }),
  loss: fc.integer({ min: 60, max: 250 }),
  share: fc.integer({ min: 20, max: 80 }),
  between: fc.integer({ min: 0, max: 200 }),
  maximumHeatW: fc.integer({ min: 3_000, max: 12_000 }),
  hasWater: fc.boolean(),
  hasTwo: fc.boolean(),
});

export function homeOf({ capacity, loss, share, hasTwo, ...drawn }: DrawnHome): HeatingHome {
  const part = hasTwo ? share / 100 : 1;
  const rooms: HeatingHome['rooms'] = [
    { code: 'ZONE_1', capacityWhPerK: capacity * part, lossWPerK: loss * part },
    { code: 'ZONE_2', capacityWhPerK: capacity * (1 - part), lossWPerK: loss * (1 - part) },
  ];
  return {
    rooms: hasTwo ? rooms : rooms.slice(0, 1),
    lossBetweenWPerK: drawn.between,
    maximumHeatW: drawn.maximumHeatW,
    hasWater: drawn.hasWater,
  };
}

export const anyControl = fc
  .record({
    byDay: halfDegrees(18, 23),
    byNight: halfDegrees(14, 18),
    other: halfDegrees(17, 22),
    isCompensated: fc.boolean(),
    isHushed: fc.boolean(),
    waterSetpointTenths: halfDegrees(40, 60),
  })
  .map(({ byDay, byNight, other, isCompensated, ...rest }): HeatingControl => {
    const control = controlOf(
      water,
      room('ZONE_1', byDay, byNight),
      room('ZONE_2', other, byNight),
    );
    return { ...control, ...rest, flow: { ...control.flow, isCompensated } };
  });

export const anyStart = fc
  .integer({ min: 0, max: 52 })
  .map((week) => msOf('2025-01-06T00:00:00Z') + week * weekMs);
