import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  anyControl,
  anyHome,
  anyStart,
  assertNear,
  celsiusOf,
  controlOf,
  homeOf,
  msOf,
  one,
  room,
  run,
  totalOf,
  two,
  water,
  weekMs,
  winterMs,
} from '../../../../test/support/heating.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import {
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingStep,
  heatingBegun,
} from './heating.rules.ts';
import { restCelsius } from './rooms.rules.ts';

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

  /** What a week takes by a schedule, and by the same with lower set points in some zones. */
  const lowered = (
    home: HeatingHome,
    control: HeatingControl,
    fromMs: number,
    lowerTenths: number,
    isLower: (code: string) => boolean,
  ) => {
    const lower = {
      ...control,
      zones: control.zones.map((zone) => ({
        ...zone,
        schedule: zone.schedule.map((each) => ({
          ...each,
          setpointTenths:
            each.setpointTenths === null || !isLower(zone.code)
              ? each.setpointTenths
              : each.setpointTenths - lowerTenths,
        })),
      })),
    };
    const start = heatingBegun(home, control, fromMs);
    return [control, lower].map(
      (each) => followHeating(home, each, start, fromMs + weekMs, outsideCelsius).steps,
    ) as [HeatingStep[], HeatingStep[]];
  };
  const tenths = fc.constantFrom(5, 10, 20);

  test('a lower set point never takes more', () => {
    fc.assert(
      fc.property(anyHome, anyControl, anyStart, tenths, (drawn, control, fromMs, lower) => {
        const [usual, other] = lowered(homeOf(drawn), control, fromMs, lower, () => true);
        assert.ok(totalOf(other, 'energyWh') <= totalOf(usual, 'energyWh'));
      }),
      { numRuns: 200 },
    );
  });

  // Not always less electricity: where the wall between lets far more through than the outer walls, a room
  // that is warmed by day, when heat is cheap to make, spares the other some of what it needs at night.
  test('a lower set point of one zone never takes more heat', () => {
    fc.assert(
      fc.property(anyHome, anyControl, anyStart, tenths, (drawn, control, fromMs, lower) => {
        const home = homeOf({ ...drawn, hasTwo: true });
        const [usual, other] = lowered(home, control, fromMs, lower, (code) => code === 'ZONE_1');
        assert.ok(totalOf(other, 'heatWh') <= totalOf(usual, 'heatWh'));
      }),
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
