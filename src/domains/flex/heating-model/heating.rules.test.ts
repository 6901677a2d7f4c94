import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import {
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingStep,
  heatingBegun,
  type ZoneControl,
  type ZoneOperation,
} from './heating.rules.ts';
import { restCelsius } from './rooms.rules.ts';

const msOf = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
const winterMs = msOf('2026-01-12T00:00:00Z');
const weekMs = 7 * utcDayMs;

const auto: ZoneOperation = { mode: 'AUTO', setpointTenths: null, endMs: null };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

function room(code: ZoneControl['code'], byDay: number, byNight: number): ZoneControl {
  const schedule = everyDay.flatMap((dayOfWeek) => [
    { dayOfWeek, minuteOfDay: 390, action: 'ON' as const, setpointTenths: byDay },
    { dayOfWeek, minuteOfDay: 1_320, action: 'ON' as const, setpointTenths: byNight },
  ]);
  return { code, isEnabled: true, current: auto, previous: auto, schedule };
}

const water: ZoneControl = {
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

const one: HeatingHome = {
  rooms: [{ code: 'ZONE_1', capacityWhPerK: 9_000, lossWPerK: 200 }],
  lossBetweenWPerK: 0,
  maximumHeatW: 8_000,
  hasWater: false,
};
const two: HeatingHome = {
  rooms: [
    { code: 'ZONE_1', capacityWhPerK: 5_000, lossWPerK: 110 },
    { code: 'ZONE_2', capacityWhPerK: 4_000, lossWPerK: 90 },
  ],
  lossBetweenWPerK: 120,
  maximumHeatW: 8_000,
  hasWater: true,
};

function controlOf(...zones: readonly ZoneControl[]): HeatingControl {
  return {
    zones,
    flow: { isCompensated: true, minimumTenths: 300, maximumTenths: 500, fixedTenths: 450 },
    waterSetpointTenths: 500,
    isHushed: false,
    isFaulty: false,
  };
}

function run(
  home: HeatingHome,
  control: HeatingControl,
  fromMs: number,
  toMs: number,
  outside: (startMs: number) => number = outsideCelsius,
) {
  return followHeating(home, control, heatingBegun(home, control, fromMs), toMs, outside);
}

const totalOf = (steps: readonly HeatingStep[], key: 'energyWh' | 'heatWh' | 'waterHeatWh') =>
  steps.reduce((sum, step) => sum + step[key], 0);

function assertNear(actual: number | null | undefined, expected: number, within: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= within, `${actual} is not ${expected}`);
}

describe('rooms at 20 °C that lose 200 W a kelvin', () => {
  const steady = controlOf(room('ZONE_1', 200, 200));
  /** The mean of a hundred half-hours, so that whole Wh tell tenths. */
  const at = (celsius: number, changes: Partial<HeatingControl> = {}) => {
    const control = { ...steady, ...changes };
    const { steps } = run(one, control, winterMs, winterMs + 100 * halfHourMs, () => celsius);
    const [first] = steps;
    assert.equal(steps.length, 100);
    return {
      flow: first?.flowCelsius,
      performance: first?.coefficientOfPerformance,
      heatW: (2 * totalOf(steps, 'heatWh')) / 100,
      energyWh: totalOf(steps, 'energyWh') / 100,
    };
  };

  test('take 270 Wh a half-hour at 5 °C outside', () => {
    const { flow, performance, heatW, energyWh } = at(5);
    assertNear(flow, 41.35, 0.005);
    assertNear(performance, 3.89, 0.005);
    assertNear(heatW, 2_100, 0.1);
    assertNear(energyWh, 270, 0.5);
  });

  test('take 674 Wh at −3 °C, and follow the weather no further', () => {
    const { flow, performance, heatW, energyWh } = at(-3);
    assertNear(flow, 50, 1e-9);
    assertNear(performance, 2.74, 0.005);
    assertNear(heatW, 3_700, 0.1);
    assertNear(energyWh, 674, 0.5);
    assert.equal(at(-8).flow, 50);
  });

  test('take 325 Wh at 5 °C outside with the flow fixed at 50 °C', () => {
    const flow = { isCompensated: false, minimumTenths: 300, maximumTenths: 500, fixedTenths: 500 };
    assertNear(at(5, { flow }).energyWh, 325, 0.5);
  });

  test('take nothing above 15.5 °C outside, and six times what is used at most', () => {
    assert.equal(at(15.6).energyWh, 0);
    assert.equal(at(15.6).flow, null);
    const flow = { ...steady.flow, minimumTenths: 160, maximumTenths: 160 };
    assert.equal(at(14, { flow }).performance, 6);
  });

  test('take 35 Wh more with water at 50 °C', () => {
    const home = { ...one, hasWater: true };
    const control = controlOf(water, room('ZONE_1', 200, 200));
    // In the afternoon the tank is hot.
    const fromMs = winterMs + 15 * 3_600_000;
    const { steps } = run(home, control, fromMs, fromMs + weekMs, () => 5);
    const halfHours = weekMs / halfHourMs;
    assertNear(totalOf(steps, 'energyWh') / halfHours, 270 + 35, 0.2);
    assertNear(totalOf(steps, 'waterHeatWh') / 7, 5_000, 1);
  });

  test('get sixty per cent of the most in hush mode, and nothing of a pump in fault', () => {
    assertNear(at(-40, { isHushed: true }).heatW, 4_800, 0.1);
    assertNear(at(-40).heatW, 8_000, 0.1);
    const { steps, state } = run(one, { ...steady, isFaulty: true }, winterMs, winterMs + weekMs);
    assert.equal(totalOf(steps, 'energyWh'), 0);
    assert.ok(steps.every(({ zones }) => zones.every(({ isHeated }) => !isHeated)));
    assert.ok((state.zones[0]?.celsius ?? 20) < 13);
  });
});

const celsiusOf = (step: HeatingStep | undefined, code: string) =>
  step?.zones.find((zone) => zone.code === code)?.celsius ?? Number.NaN;

describe('heat', () => {
  for (const [name, home, control] of [
    ['one zone', one, controlOf(room('ZONE_1', 205, 175))],
    [
      'two zones and water',
      two,
      controlOf(water, room('ZONE_1', 210, 180), room('ZONE_2', 195, 185)),
    ],
  ] as const) {
    test(`is not lost or made over a year in a home of ${name}`, () => {
      const fromMs = msOf('2025-01-01T00:00:00Z');
      const toMs = msOf('2026-01-01T00:00:00Z');
      const start = heatingBegun(home, control, fromMs);
      const whole = followHeating(home, control, start, toMs, outsideCelsius);
      // By Simpson's rule over each step, whose middle a second run tells.
      let state = start;
      let now: HeatingControl = control;
      let flowsWh = 0;
      const flowW = (celsius: (code: string) => number, outside: number) =>
        home.rooms.reduce(
          (sum, { code, lossWPerK }) => sum + lossWPerK * (celsius(code) - restCelsius(outside)),
          0,
        );
      let before = (code: string) => start.zones.find((each) => each.code === code)?.celsius ?? 0;
      for (const step of whole.steps) {
        const half = (step.startMs + step.endMs) / 2;
        const first = followHeating(home, now, state, half, outsideCelsius);
        const second = followHeating(home, first.control, first.state, step.endMs, outsideCelsius);
        ({ state, control: now } = second);
        const at = [
          before,
          (code: string) => celsiusOf(first.steps.at(-1), code),
          (code: string) => celsiusOf(step, code),
        ] as const;
        const [one, middle, other] = at.map((celsius) => flowW(celsius, step.outsideCelsius));
        const hours = (step.endMs - step.startMs) / 3_600_000;
        flowsWh += (hours * ((one ?? 0) + 4 * (middle ?? 0) + (other ?? 0))) / 6;
        before = at[2];
      }
      const storedWh = home.rooms.reduce((sum, { code, capacityWhPerK }) => {
        const begun = start.zones.find((each) => each.code === code)?.celsius ?? 0;
        return sum + capacityWhPerK * (celsiusOf(whole.steps.at(-1), code) - begun);
      }, 0);
      const givenWh = totalOf(whole.steps, 'heatWh') - totalOf(whole.steps, 'waterHeatWh');
      assert.ok(givenWh > 5_000_000);
      assertNear(givenWh, flowsWh + storedWh, 1);
    });
  }

  test('of water is what is drawn, and the warmth of the tank', () => {
    const control = controlOf(water, room('ZONE_1', 210, 180), room('ZONE_2', 195, 185));
    const year = run(two, control, msOf('2025-01-01T00:00:00Z'), msOf('2026-01-01T00:00:00Z'));
    const tank = year.state.zones.find(({ code }) => code === 'WATER')?.celsius ?? 0;
    assertNear(totalOf(year.steps, 'waterHeatWh'), 365 * 5_000 + (tank - 50) * 250, 1);
  });
});

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

const anyHome = fc.record<DrawnHome>({
  capacity: fc.integer({ min: 2_000, max: 12_000 }),
  loss: fc.integer({ min: 60, max: 250 }),
  share: fc.integer({ min: 20, max: 80 }),
  between: fc.integer({ min: 0, max: 200 }),
  maximumHeatW: fc.integer({ min: 3_000, max: 12_000 }),
  hasWater: fc.boolean(),
  hasTwo: fc.boolean(),
});

function homeOf({ capacity, loss, share, hasTwo, ...drawn }: DrawnHome): HeatingHome {
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

const anyControl = fc
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

const anyStart = fc
  .integer({ min: 0, max: 52 })
  .map((week) => msOf('2025-01-06T00:00:00Z') + week * weekMs);

describe('over a week', () => {
  test('warmer outside never takes more', () => {
    fc.assert(
      fc.property(
        anyHome,
        anyControl,
        anyStart,
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        (drawn, control, fromMs, warmer) => {
          const home = homeOf(drawn);
          const colder = run(home, control, fromMs, fromMs + weekMs);
          const other = run(
            home,
            control,
            fromMs,
            fromMs + weekMs,
            (ms) => outsideCelsius(ms) + warmer,
          );
          assert.ok(totalOf(other.steps, 'energyWh') <= totalOf(colder.steps, 'energyWh'));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a lower set point never takes more', () => {
    fc.assert(
      fc.property(
        anyHome,
        anyControl,
        anyStart,
        fc.constantFrom(5, 10, 20),
        fc.boolean(),
        (drawn, control, fromMs, lower, isOne) => {
          const home = homeOf(drawn);
          const lowered = {
            ...control,
            zones: control.zones.map((zone) =>
              isOne && zone.code !== 'ZONE_1'
                ? zone
                : {
                    ...zone,
                    schedule: zone.schedule.map((each) => ({
                      ...each,
                      setpointTenths:
                        each.setpointTenths === null ? null : each.setpointTenths - lower,
                    })),
                  },
            ),
          };
          const start = heatingBegun(home, control, fromMs);
          const until = fromMs + weekMs;
          const usual = followHeating(home, control, start, until, outsideCelsius);
          const other = followHeating(home, lowered, start, until, outsideCelsius);
          assert.ok(
            totalOf(other.steps, 'energyWh') <= totalOf(usual.steps, 'energyWh'),
            `${totalOf(other.steps, 'energyWh')} > ${totalOf(usual.steps, 'energyWh')}`,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('rooms stand within half a degree of their schedule in winter, its steps apart', () => {
    const control = controlOf(water, room('ZONE_1', 210, 180), room('ZONE_2', 195, 185));
    const { steps } = run(two, control, winterMs, winterMs + weekMs);
    let checked = 0;
    for (const code of ['ZONE_1', 'ZONE_2']) {
      let isSettling = false;
      let setBefore: number | null = null;
      for (const { zones } of steps) {
        const zone = zones.find((each) => each.code === code);
        const set = zone?.setpointTenths ?? null;
        if (setBefore !== null && set !== setBefore) isSettling = true;
        const apart = Math.abs((zone?.celsius ?? 0) - (set ?? 0) / 10);
        // From a step of the schedule until the room has come there.
        if (apart < 0.05) isSettling = false;
        if (!isSettling) {
          assert.ok(apart <= 0.5, `${code} lies ${apart} K from its set point`);
          checked += 1;
        }
        setBefore = set;
      }
    }
    assert.ok(checked > steps.length, `${checked} of ${2 * steps.length}`);
  });
});

describe('a stretch', () => {
  test('cut anywhere comes to the same as in one', () => {
    fc.assert(
      fc.property(
        anyHome,
        anyControl,
        anyStart,
        fc.array(fc.integer({ min: 1, max: 2 * 86_400 }), { minLength: 1, maxLength: 12 }),
        (drawn, control, fromMs, seconds) => {
          const home = homeOf(drawn);
          const toMs = fromMs + 2 * utcDayMs;
          const start = heatingBegun(home, control, fromMs);
          const boosted: HeatingControl = {
            ...control,
            zones: control.zones.map((zone) =>
              zone.code === 'ZONE_1'
                ? {
                    ...zone,
                    current: { mode: 'BOOST', setpointTenths: 240, endMs: fromMs + 9_876_543 },
                  }
                : zone,
            ),
          };
          const whole = followHeating(home, boosted, start, toMs, outsideCelsius);
          let state = start;
          let now = boosted;
          const steps: HeatingStep[] = [];
          for (const second of [...seconds.toSorted((a, b) => a - b), 2 * 86_400]) {
            const next = followHeating(home, now, state, fromMs + second * 1000, outsideCelsius);
            ({ state, control: now } = next);
            steps.push(...next.steps);
          }
          assert.deepEqual(now, whole.control);
          for (const key of ['energyWh', 'heatWh', 'waterHeatWh'] as const) {
            assert.equal(totalOf(steps, key), totalOf(whole.steps, key));
            assertNear(state.uncounted[key], whole.state.uncounted[key], 1e-5);
          }
          for (const [place, { code, celsius }] of state.zones.entries()) {
            assert.equal(whole.state.zones[place]?.code, code);
            assertNear(celsius, whole.state.zones[place]?.celsius ?? 0, 1e-8);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('that has ended already changes nothing', () => {
    const control = controlOf(room('ZONE_1', 200, 180));
    const state = heatingBegun(one, control, winterMs);
    const followed = followHeating(one, control, state, winterMs, outsideCelsius);
    assert.deepEqual(followed, { state, control, steps: [] });
  });
});

describe('a boost', () => {
  const usual = controlOf(room('ZONE_1', 200, 180));
  const boosted = (endMs: number | null) => {
    const [zone] = usual.zones;
    assert.ok(zone);
    const current = { mode: 'BOOST' as const, setpointTenths: 225, endMs };
    return { ...usual, zones: [{ ...zone, current, previous: zone.current }] };
  };
  const noonMs = winterMs + 12 * 3_600_000;

  test('warms a room as far as physics allows, and falls back when it ends', () => {
    const endMs = noonMs + 3_600_000;
    const start = heatingBegun(one, usual, noonMs);
    const { steps, control } = followHeating(
      one,
      boosted(endMs),
      start,
      endMs + 900_000,
      outsideCelsius,
    );
    assert.deepEqual(
      steps.map(({ zones }) => zones[0]?.mode),
      ['BOOST', 'BOOST', 'AUTO'],
    );
    const [first, second, third] = steps;
    // 8 kW less what is lost, for an hour into 9 kWh a kelvin.
    assert.ok(celsiusOf(first, 'ZONE_1') > 20.25 && celsiusOf(second, 'ZONE_1') < 20.9);
    assert.deepEqual([first?.heatWh, second?.heatWh, third?.heatWh], [4_000, 4_000, 0]);
    assert.ok(celsiusOf(third, 'ZONE_1') < celsiusOf(second, 'ZONE_1'));
    assert.deepEqual(control.zones[0]?.current, auto);
    assert.equal(control.zones[0]?.previous.mode, 'BOOST');
  });

  test('ends in the middle of a half-hour too', () => {
    const start = heatingBegun(one, usual, noonMs);
    const endMs = noonMs + 600_000;
    const { steps } = followHeating(
      one,
      boosted(endMs),
      start,
      noonMs + halfHourMs,
      outsideCelsius,
    );
    assert.deepEqual(
      steps.map(({ endMs }) => endMs),
      [endMs, noonMs + halfHourMs],
    );
    assert.equal(steps[0]?.heatWh, 1_333);
  });
});
