import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { planTown } from '../../../demo/plan.ts';
import { townSeed } from '../../../demo/seed.ts';
import { dayOfDate, halfHourMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { storedInBattery } from '../../flex/control/battery-following.rules.ts';
import { storedAfterFlow } from '../../flex/planner/home-battery-plans.rules.ts';
import { placesOf } from '../places/places.demo.ts';
import {
  batteryChain,
  batteryDay,
  batteryHistory,
  batteryOf,
  surplusOf,
} from './home-batteries.demo.ts';
import { homeDay } from './home-days.demo.ts';
import { piecesOfPlan, placeDay } from './profiles.demo.ts';

const today = dayOfDate(Temporal.PlainDate.from('2026-03-10'));
const daysBack = 396;
const startOf = (day: number) => startOfDayMs(londonTimeZone, day);
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const homes = placesOf(planTown(townSeed, Temporal.PlainDate.from('2026-03-10')))
  .map(({ traits }) => traits)
  .filter(({ hasBattery }) => hasBattery);

describe('the batteries of the town', () => {
  test('do the same wherever they were begun', () => {
    assert.ok(homes.length > 2);
    for (const traits of homes) {
      for (const first of [today - 390, today - 250, today - 120, today - 10]) {
        for (const lead of [40, 47, 61]) {
          const { days } = batteryChain(traits, first - lead, first + 3);
          for (let day = first; day < first + 3; day += 1) {
            assert.deepEqual(days.get(day), batteryDay(traits, day), `${traits.key} ${day}`);
          }
        }
      }
    }
  });

  test('hold from what is kept back to what they can', () => {
    for (const traits of homes) {
      const battery = batteryOf(traits);
      const { course, journal } = batteryHistory(traits, today - daysBack, startOf(today) + 1);
      let stored = batteryChainStart(traits);
      const seen = { full: 0, empty: 0 };
      for (const { energyWh } of journal.pieces) {
        assert.ok(Math.abs(energyWh) <= battery.maximumW / 2);
        stored = storedAfterFlow(battery, stored, energyWh);
        assert.ok(stored >= battery.reserveWh * 1000 && stored <= battery.capacityWh * 1000);
        if (stored === battery.capacityWh * 1000) seen.full += 1;
        if (stored === battery.reserveWh * 1000) seen.empty += 1;
      }
      assert.ok(seen.full > 20 && seen.empty > 100, JSON.stringify(seen));
      assert.equal(course.storedMilliwattHours, stored);
      assert.ok(storedInBattery(battery, course) >= battery.reserveWh * 1000);
    }
  });

  test('leave the meter what the home and its vehicles take and the panels do not give, to the Wh', () => {
    for (const traits of homes) {
      for (let day = today - daysBack; day < today; day += 7) {
        const { ownWh, heatPumpWh, solarWh, startMs } = homeDay(traits, day);
        const { importWh, exportWh } = placeDay(traits, day);
        const { takenWh } = batteryDay(traits, day);
        const vehicleWh = ownWh.map(() => 0);
        for (const { fromMs, energyWh } of piecesOfPlan(traits, day)) {
          const index = Math.floor((fromMs - startMs) / halfHourMs);
          vehicleWh[index] = (vehicleWh[index] ?? 0) + energyWh;
        }
        assert.equal(takenWh.length, ownWh.length);
        for (const [index, own] of ownWh.entries()) {
          const used = own + (heatPumpWh[index] ?? 0) + (vehicleWh[index] ?? 0);
          const due = used - (solarWh[index] ?? 0) + (takenWh[index] ?? 0);
          const net = (importWh[index] ?? 0) - (exportWh[index] ?? 0);
          // Import and export are each rounded.
          assert.ok(Math.abs(net - due) <= 1, `${traits.key} ${day} ${index}: ${net} ${due}`);
        }
      }
    }
  });

  test('of a home that pays by the half-hour are charged when it is cheap, and sell when it is dear', () => {
    const agile = homes.find(({ importProduct }) => importProduct !== null);
    assert.ok(agile);
    const flat = homes.find(({ importProduct }) => importProduct === null);
    assert.ok(flat);
    const boughtAtNight = (traits: typeof agile) => {
      let wh = 0;
      for (let day = today - 100; day < today; day += 1) {
        const { takenWh } = batteryDay(traits, day);
        wh += sumOf(takenWh.slice(0, 12).filter((each) => each > 0));
      }
      return wh / 100;
    };
    assert.ok(boughtAtNight(agile) > 1_500, String(boughtAtNight(agile)));
    assert.equal(boughtAtNight(flat), 0);
  });

  test('leave a surplus in summer, by which vehicles are planned', () => {
    const first = dayOfDate(Temporal.PlainDate.from('2025-06-01'));
    for (const traits of homes) {
      const surplus = surplusOf(traits);
      let most = 0;
      for (let day = first; day < first + 30; day += 1) {
        const { exportWh, importWh, startMs } = placeDay(traits, day);
        for (const [index, exported] of exportWh.entries()) {
          const expected = surplus(startMs + index * halfHourMs);
          most = Math.max(most, expected);
          if (traits.vehicles.length === 0) assert.ok(Math.abs(exported - expected) <= 1);
          // What vehicles take of it is not given back.
          else assert.ok(exported <= expected + 1 && (importWh[index] ?? 0) >= 0);
        }
      }
      assert.ok(most > 700, `${traits.key} ${most}`);
    }
  });
});

function batteryChainStart(traits: (typeof homes)[number]): number {
  const { courses } = batteryChain(traits, today - daysBack - 40, today - daysBack);
  return courses.get(today - daysBack)?.storedMilliwattHours ?? Number.NaN;
}
