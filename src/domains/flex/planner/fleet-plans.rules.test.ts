import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seededRandom } from '../../../kernel/random.ts';
import { type FleetDevice, type FleetSlot, planFleet } from './fleet-plans.rules.ts';
import type { Column, LinearProgramme, Row } from './linear-programmes.rules.ts';
import { loadSolver } from './solver.actions.ts';

const solve = await loadSolver();
const count = 36;

const sum = (list: Iterable<number>) => [...list].reduce((total, each) => total + each, 0);

/** Two hundred vehicles of a night, whose needs fill a part of the limits. */
function fleetOf(seed: string, hasTwoRates: boolean, part: number) {
  const random = seededRandom(seed);
  const devices = Array.from({ length: 200 }, (_each, place): FleetDevice => {
    const fromSlot = random.integer(0, 16);
    const beforeSlot = random.integer(24, 34);
    const maximumWh = random.pick([1150, 3500, 3680]);
    const mostWh = (beforeSlot - fromSlot) * maximumWh;
    const needWh = random.integer(1000, Math.min(36_000, mostWh));
    return { id: `vehicle ${place}`, needWh, fromSlot, beforeSlot, maximumWh };
  });
  const limitWh = Math.round(sum(devices.map(({ needWh }) => needWh)) / count / part);
  const slots = Array.from({ length: count }, (_each, slot): FleetSlot => {
    const dynamic = random.integer(-20_000, 350_000) / 10_000;
    const isNight = slot >= 11 && slot < 23;
    return { importPrice: hasTwoRates ? (isNight ? 7.000035 : 28.099995) : dynamic, limitWh };
  });
  return { slots, devices };
}

/** More than any price, so that nothing is missed that can be had. */
const missPence = 1;

/** The same question as one linear programme. */
function programmeOf(
  slots: readonly FleetSlot[],
  devices: readonly FleetDevice[],
): LinearProgramme {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const bySlot = slots.map((): [number, number][] => []);
  for (const { needWh, fromSlot, beforeSlot, maximumWh } of devices) {
    const entries: [number, number][] = [];
    for (let slot = fromSlot; slot < beforeSlot; slot += 1) {
      const cost = (slots[slot]?.importPrice ?? 0) / 1000;
      const column = columns.push({ cost, most: maximumWh }) - 1;
      entries.push([column, 1]);
      bySlot[slot]?.push([column, 1]);
    }
    entries.push([columns.push({ cost: missPence }) - 1, 1]);
    rows.push({ least: needWh, most: needWh, entries });
  }
  for (const [slot, { limitWh }] of slots.entries()) {
    rows.push({ least: 0, most: limitWh, entries: bySlot[slot] ?? [] });
  }
  return { columns, rows };
}

describe('a fleet', () => {
  for (const [title, hasTwoRates, part] of [
    ['at prices of each half-hour', false, 0.5],
    ['at prices of each half-hour, with little room', false, 0.8],
    ['at two rates', true, 0.6],
    ['at two rates, with less room than is needed', true, 0.95],
  ] as const) {
    test(`${title}, costs at most 1 % more than it has to`, () => {
      const { slots, devices } = fleetOf(title, hasTwoRates, part);
      const plan = planFleet(slots, devices);
      const programme = programmeOf(slots, devices);
      const exact = solve(programme);
      assert.ok(exact);
      const missed = sum(
        exact.values.filter((_each, column) => programme.columns[column]?.cost === missPence),
      );
      assert.equal(sum(plan.missingWh), Math.round(missed));
      assert.equal(missed > 0, part > 0.9);
      const cost = exact.cost - missed * missPence;
      assert.ok(plan.costPence <= cost + Math.abs(cost) / 100, `${plan.costPence} and not ${cost}`);
    });
  }

  test('costs less with adders than placed in turn without them', () => {
    const costs = (rounds?: number) =>
      sum(
        Array.from({ length: 8 }, (_each, fleet) => {
          const { slots, devices } = fleetOf(`fleet ${fleet}`, false, 0.6);
          return planFleet(slots, devices, rounds).costPence;
        }),
      );
    assert.ok(costs() < costs(0) * 0.997);
  });

  test('keeps to the limits, and each vehicle to what it can take', () => {
    for (const part of [0.3, 0.7, 0.9, 1.2]) {
      const { slots, devices } = fleetOf(`limits ${part}`, false, part);
      const { energyWh, missingWh } = planFleet(slots, devices);
      for (const [slot, { limitWh }] of slots.entries()) {
        const loadWh = sum(energyWh.filter((_each, at) => at % count === slot));
        assert.ok(loadWh <= limitWh, `${loadWh} Wh in slot ${slot} of ${limitWh}`);
      }
      for (const [place, device] of devices.entries()) {
        const own = energyWh.subarray(place * count, (place + 1) * count);
        assert.equal(sum(own) + (missingWh[place] ?? 0), device.needWh);
        for (const [slot, wh] of own.entries()) {
          const isIn = slot >= device.fromSlot && slot < device.beforeSlot;
          assert.ok(wh >= 0 && wh <= (isIn ? device.maximumWh : 0));
        }
      }
    }
  });

  test('spreads vehicles over half-hours of one price', () => {
    const slots = Array.from({ length: 8 }, () => ({ importPrice: 7, limitWh: 1_000_000 }));
    const devices = Array.from({ length: 800 }, (_each, place) => {
      return { id: `v${place}`, needWh: 2000, fromSlot: 0, beforeSlot: 8, maximumWh: 2000 };
    });
    const { energyWh, adders } = planFleet(slots, devices);
    assert.deepEqual(adders, new Array(8).fill(0));
    for (let slot = 0; slot < 8; slot += 1) {
      const busy = energyWh.filter((wh, at) => at % 8 === slot && wh > 0).length;
      // A hundred are to be expected; four standard deviations are about 37.
      assert.ok(busy > 63 && busy < 137, `${busy} vehicles in slot ${slot}`);
    }
  });

  test('is planned alike in whatever order its vehicles come', () => {
    const { slots, devices } = fleetOf('order', false, 0.6);
    const others = seededRandom('shuffled').shuffle(devices);
    const [one, other] = [planFleet(slots, devices), planFleet(slots, others)];
    assert.equal(sum(one.missingWh), 0);
    for (const [place, device] of devices.entries()) {
      const there = others.indexOf(device);
      assert.deepEqual(
        one.energyWh.subarray(place * count, (place + 1) * count),
        other.energyWh.subarray(there * count, (there + 1) * count),
      );
    }
  });

  test('moves others where a vehicle would miss what it needs', () => {
    // The first has less time to spare, and takes the cheap slot, which is the only one of the other.
    const slots = [2000, 2000].map((limitWh, slot) => ({ importPrice: slot + 1, limitWh }));
    const devices = [
      { id: 'wide', needWh: 2000, fromSlot: 0, beforeSlot: 2, maximumWh: 1500 },
      { id: 'narrow', needWh: 1000, fromSlot: 0, beforeSlot: 1, maximumWh: 9000 },
    ];
    const { energyWh, missingWh, costPence } = planFleet(slots, devices, 0);
    assert.deepEqual([...missingWh], [0, 0]);
    assert.deepEqual([...energyWh], [1000, 1000, 1000, 0]);
    assert.equal(costPence, 2 + 2);
  });
});
