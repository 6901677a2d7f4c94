import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNear,
  auto,
  celsiusOf,
  controlOf,
  one,
  room,
  run,
  totalOf,
  water,
  weekMs,
  winterMs,
} from '../../../../test/support/heating.ts';
import { halfHourMs } from '../../../kernel/calendar.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import { followHeating, type HeatingControl, heatingBegun } from './heating.rules.ts';

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
