import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  anyControl,
  anyHome,
  anyStart,
  celsiusOf,
  controlOf,
  homeOf,
  one,
  room,
  two,
  water,
  winterMs,
} from '../../../../test/support/heating.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import {
  followHeating,
  type HeatingControl,
  type HeatingHome,
  type HeatingState,
  heatingBegun,
} from './heating.rules.ts';
import { planPreheating } from './preheat.rules.ts';

const hourMs = 3_600_000;

/** As a tariff for heat pumps: cheap before dawn and after noon, dear from four to seven. In winter. */
function cosyPrice(atMs: number): number {
  const hour = Math.floor((atMs % utcDayMs) / hourMs);
  if ((hour >= 4 && hour < 7) || (hour >= 13 && hour < 16)) return 13;
  return hour >= 16 && hour < 19 ? 41 : 27;
}

/** Prices that change every half-hour, below nothing at times. */
function changingPrice(seed: number): (atMs: number) => number {
  return (atMs) => {
    const random = seededRandom(`${seed} ${Math.floor(atMs / 1_800_000)}`);
    return cosyPrice(atMs) + 30 * random.next() - 18;
  };
}

function planned(
  home: HeatingHome,
  control: HeatingControl,
  state: HeatingState,
  importPrice: (atMs: number) => number,
  toMs = state.atMs + 2 * utcDayMs,
  outside = outsideCelsius,
) {
  const plan = planPreheating({
    home,
    control,
    state,
    toMs,
    outside,
    importPrice,
  });
  const alone = followHeating(home, control, state, toMs, outside).steps;
  const steps = followHeating(home, control, state, toMs, outside, plan.planned).steps;
  const paid = (of: typeof steps) =>
    of.reduce((sum, each) => sum + (each.energyWh * importPrice(each.startMs)) / 1000, 0);
  return { plan, alone, steps, pence: paid(steps), alonePence: paid(alone) };
}

describe('preheating', () => {
  test('heats before the dear hours and lets rooms cool in them', () => {
    const control = controlOf(room('ZONE_1', 200, 200));
    const start = heatingBegun(one, control, winterMs);
    const { plan, steps, pence, alonePence } = planned(one, control, start, cosyPrice);
    const at = (hour: number) => celsiusOf(steps[hour * 2 - 1], 'ZONE_1');
    assert.ok(at(7) > 20.4, `${at(7)} at seven`);
    assert.ok(at(16) > 20.6, `${at(16)} at four`);
    assert.ok(at(19) < at(16) - 0.5, `${at(19)} at seven in the evening`);
    assert.ok(pence < 0.9 * alonePence, `${pence} of ${alonePence}`);
    assert.ok(plan.costPence < plan.schedulePence);
    // Nothing is taken while it is dear.
    const dear = steps.filter(({ startMs }) => cosyPrice(startMs) === 41);
    assert.equal(
      dear.reduce((sum, { energyWh }) => sum + energyWh, 0),
      0,
    );
  });

  test('gains in both zones of a home, with water', () => {
    const control = controlOf(water, room('ZONE_1', 210, 180), room('ZONE_2', 195, 185));
    const start = heatingBegun(two, control, winterMs);
    const { steps, alone, pence, alonePence } = planned(two, control, start, cosyPrice);
    assert.ok(pence < 0.95 * alonePence, `${pence} of ${alonePence}`);
    for (const code of ['ZONE_1', 'ZONE_2']) {
      assert.ok(
        steps.some((step, place) => celsiusOf(step, code) !== celsiusOf(alone[place], code)),
      );
    }
  });

  test('changes nothing where one price and one weather stand all day', () => {
    const control = controlOf(room('ZONE_1', 200, 200));
    const start = heatingBegun(one, control, winterMs);
    const { plan, steps, alone } = planned(
      one,
      control,
      start,
      () => 25,
      winterMs + 2 * utcDayMs,
      () => 4,
    );
    assert.equal(plan.costPence, plan.schedulePence);
    assert.deepEqual(steps, alone);
  });

  test('is never dearer than the schedule, and never leaves the band where that would not', () => {
    let gains = 0;
    fc.assert(
      fc.property(
        anyHome,
        anyControl,
        anyStart,
        fc.nat(1_000),
        fc.integer({ min: 0, max: 47 }),
        (drawn, control, weekMs, seed, halfHours) => {
          const home = homeOf(drawn);
          const fromMs = weekMs + utcDayMs;
          const outside = outsideCelsius;
          const begun = heatingBegun(home, control, weekMs);
          const { state } = followHeating(
            home,
            control,
            begun,
            fromMs + halfHours * 1_799_000,
            outside,
          );
          const result = planned(home, control, state, changingPrice(seed), state.atMs + utcDayMs);
          const { plan, steps, alone, pence, alonePence } = result;
          assert.ok(pence <= alonePence, `${pence} is more than ${alonePence}`);
          assert.ok(plan.costPence <= plan.schedulePence);
          if (pence < alonePence) gains += 1;
          for (const [place, step] of steps.entries()) {
            for (const { code, setpointTenths } of step.zones) {
              if (setpointTenths === null || code === 'WATER') continue;
              const [before, beforeAlone] = [steps[place - 1], alone[place - 1]];
              const pairs = [[step, alone[place]], ...(before ? [[before, beforeAlone]] : [])];
              for (const [with_, without] of pairs) {
                const apart = Math.abs(celsiusOf(with_, code) - setpointTenths / 10);
                const usual = Math.abs(celsiusOf(without, code) - setpointTenths / 10);
                assert.ok(apart <= 1 + 1e-9 || usual > 1, `${code} lies ${apart} K away`);
              }
            }
          }
        },
      ),
      { numRuns: 150 },
    );
    assert.ok(gains > 40, `${gains} plans are cheaper`);
  });
});
