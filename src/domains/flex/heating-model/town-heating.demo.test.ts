import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfDate, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { outsideCelsius } from '../../../outside/weather/simulated.ts';
import { homeDay } from '../../metering/half-hours/home-days.demo.ts';
import { type Place, placesOf } from '../../metering/places/places.demo.ts';
import { followHeatingDays } from './heating-days.rules.ts';
import { townHeating, townHeatingState, townHeatingWh } from './town-heating.demo.ts';

const dayNamed = (date: string) => dayOfDate(Temporal.PlainDate.from(date));
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

let places: readonly Place[];
const traitsOf = (key: string) => {
  const place = places.find((each) => each.key === key);
  assert.ok(place, key);
  return place.traits;
};

before(() => {
  const town = planTown(townSeed, Temporal.PlainDate.from('2026-01-01'));
  places = placesOf(town).filter(({ traits }) => traits.hasHeatPump);
});

describe('the heat pumps of the town', () => {
  test('differ in their zones, flows and faults', () => {
    const told = places.map(({ key, traits }) => {
      const { home, control, hasReported } = townHeating(traits);
      const { isCompensated } = control.flow;
      const isUsual = !control.isFaulty && hasReported;
      return [key, home.rooms.length, isCompensated, isUsual] as const;
    });
    assert.deepEqual(told, [
      ['household-everything', 2, true, true],
      ['household-016', 1, true, true],
      ['household-029', 1, false, true],
      ['household-042', 1, true, false],
      ['household-055', 1, true, false],
    ]);
  });

  test('have four zones each, and wishes of the device that are the first zone’s schedule', () => {
    for (const { traits } of places) {
      const { control, home, week } = townHeating(traits);
      assert.deepEqual(
        control.zones.map(({ code }) => code),
        ['WATER', 'ZONE_1', 'ZONE_2', 'AUXILIARY'],
      );
      const enabled = control.zones.filter(({ isEnabled }) => isEnabled);
      assert.equal(enabled.length, home.rooms.length + 1);
      const setpoints = control.zones.find(({ code }) => code === 'ZONE_1')?.schedule ?? [];
      assert.deepEqual(
        week.map(({ dayOfWeek, minuteOfDay, maximum }) => [dayOfWeek, minuteOfDay, maximum]),
        setpoints.map((each) => [each.dayOfWeek, each.minuteOfDay, each.setpointTenths]),
      );
    }
  });

  test('take in a year what such homes take, most of it in winter', () => {
    const from = dayNamed('2025-01-01');
    for (const key of ['household-everything', 'household-016', 'household-029', 'household-055']) {
      const traits = traitsOf(key);
      const months = new Array<number>(12).fill(0);
      for (let day = from; day < from + 365; day += 1) {
        const month = Math.floor((12 * (day - from)) / 365);
        months[month] = (months[month] ?? 0) + sumOf(townHeatingWh(traits, day));
      }
      // Trials of heat pumps in Britain: 2,000 to 5,000 kWh a year.
      const kwhOfTypical = sumOf(months) / 1000 / traits.size;
      assert.ok(kwhOfTypical > 2_400 && kwhOfTypical < 3_600, `${key}: ${kwhOfTypical}`);
      assert.ok((months[0] ?? 0) > 4 * (months[6] ?? 0), `${key}: ${months}`);
      assert.ok((months[6] ?? 0) > 20_000, `${key} has no water in summer`);
    }
  });

  test('stand the same wherever they were begun', () => {
    // In summer homes that are not heated forget slowest how they began.
    for (const date of ['2025-02-01', '2025-07-20', '2025-08-10', '2025-09-05', '2025-11-01']) {
      const day = dayNamed(date);
      for (const { traits } of places) {
        const { home, control } = townHeating(traits);
        const earlier = townHeatingState(traits, day - 10);
        const toMs = startOfDayMs(londonTimeZone, day);
        const followed = followHeatingDays(home, control, earlier, toMs, outsideCelsius);
        assert.deepEqual(followed.state, townHeatingState(traits, day), `${traits.key} on ${date}`);
      }
    }
  });

  test('are part of what their homes take, by half-hours', () => {
    for (const date of ['2026-01-10', '2026-03-29', '2026-10-25']) {
      for (const { traits } of places) {
        const { heatPumpWh, ownWh } = homeDay(traits, dayNamed(date));
        assert.equal(heatPumpWh.length, ownWh.length);
        assert.deepEqual(heatPumpWh, townHeatingWh(traits, dayNamed(date)));
        assert.equal(sumOf(heatPumpWh) > 0, !townHeating(traits).control.isFaulty);
      }
    }
  });

  test('that stand still leave their homes to a heater in the evening', () => {
    const traits = traitsOf('household-042');
    const cold = homeDay(traits, dayNamed('2026-01-10')).ownWh;
    const healthy = homeDay(traitsOf('household-055'), dayNamed('2026-01-10')).ownWh;
    assert.ok(sumOf(cold.slice(34, 44)) > 2 * sumOf(healthy.slice(34, 44)));
  });
});
