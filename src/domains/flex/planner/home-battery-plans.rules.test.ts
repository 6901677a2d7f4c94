import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { planBattery } from './battery-plans.rules.ts';
import {
  flowOfOwnUse,
  type HomeBattery,
  type HomeSlot,
  planHomeBattery,
  storedAfterFlow,
} from './home-battery-plans.rules.ts';

const battery: HomeBattery = {
  capacityWh: 8_200,
  reserveWh: 820,
  topWh: 8_200,
  maximumW: 3_600,
  efficiencyThousandths: 900,
  mayExport: true,
};

const batteries = fc
  .record({
    capacityWh: fc.integer({ min: 1_000, max: 15_000 }),
    reserve: fc.integer({ min: 0, max: 60 }),
    top: fc.integer({ min: 60, max: 100 }),
    maximumW: fc.integer({ min: 500, max: 6_000 }),
    efficiencyThousandths: fc.integer({ min: 750, max: 1_000 }),
    mayExport: fc.boolean(),
  })
  .map(
    ({ reserve, top, ...rest }): HomeBattery => ({
      ...rest,
      reserveWh: Math.ceil((rest.capacityWh * reserve) / 100),
      topWh: Math.ceil((rest.capacityWh * top) / 100),
    }),
  );
const price = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100);
const slots = fc.array(
  fc.record({
    useWh: fc.double({ min: 20, max: 2_500, noNaN: true }),
    solarWh: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2_400, noNaN: true })),
    importPrice: price(-5, 60),
    exportPrice: price(0, 40),
  }),
  { minLength: 1, maxLength: 40 },
);
const shares = fc.integer({ min: 0, max: 1_000 });

/** What flows and is stored by a plan; each step is checked against what the battery can do. */
function worked(
  { reserveWh, topWh, maximumW, mayExport, ...limits }: HomeBattery,
  before: number,
  given: readonly HomeSlot[],
  energyWh: readonly number[],
): void {
  let stored = before;
  assert.equal(energyWh.length, given.length);
  for (const [place, flow] of energyWh.entries()) {
    assert.ok(Number.isSafeInteger(flow));
    assert.ok(Math.abs(flow) <= maximumW / 2);
    stored = storedAfterFlow(limits, stored, flow);
    assert.ok(Number.isSafeInteger(stored));
    if (flow < 0) assert.ok(stored >= reserveWh * 1000, 'the reserve is kept');
    // It is filled in whole Wh, of which the last may be stored in part.
    if (flow > 0) assert.ok(stored < (topWh + 1) * 1000, 'it is charged no further than wanted');
    const { useWh = 0, solarWh = 0 } = given[place] ?? {};
    if (!mayExport && flow < 0) assert.ok(useWh - solarWh + flow >= 0, 'it does not feed the grid');
  }
}

describe('a plan of a home’s battery', () => {
  test('never costs more than self-consumption, and is never beyond what the battery can do', () => {
    fc.assert(
      fc.property(batteries, slots, shares, (given, ahead, share) => {
        const before = given.reserveWh * 1000 + share * (given.topWh - given.reserveWh);
        const plan = planHomeBattery(given, before, ahead);
        assert.ok(plan.costPence <= plan.ownUsePence);
        worked(given, before, ahead, plan.energyWh);
      }),
      { numRuns: 300 },
    );
  });

  test('gives nothing while less is stored than is to be kept back', () => {
    fc.assert(
      fc.property(batteries, slots, (given, ahead) => {
        const { energyWh } = planHomeBattery(given, 0, ahead);
        let stored = 0;
        for (const flow of energyWh) {
          if (stored < given.reserveWh * 1000) assert.ok(flow >= 0);
          stored = storedAfterFlow(given, stored, flow);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('is self-consumption at one price, and no search finds anything cheaper', () => {
    const flat = slots.map((each) =>
      each.map((slot) => ({ ...slot, importPrice: 27, exportPrice: 15 })),
    );
    fc.assert(
      fc.property(flat, shares, (ahead, share) => {
        const before = (820 + Math.floor((share * 7_380) / 1_000)) * 1000;
        const { energyWh, costPence } = planHomeBattery(battery, before, ahead);
        let stored = before;
        for (const [place, slot] of ahead.entries()) {
          const flow = flowOfOwnUse(battery, stored, slot);
          assert.equal(energyWh[place], flow);
          stored = storedAfterFlow(battery, stored, flow);
        }
        const searched = planBattery({
          ...battery,
          maxChargeWh: 1_800,
          maxDischargeWh: 1_800,
          efficiency: 0.9,
          wear: 2,
          stateWh: before / 1000,
          slots: ahead.map((slot) => ({ ...slot, loadWh: slot.useWh, exportLimitWh: 10_000 })),
          latticeWh: 20,
        });
        // What is taken in steps of 10 Wh leaves a little to be sold.
        assert.ok(searched.costPence >= costPence - 0.11 * ahead.length - 0.01);
      }),
      { numRuns: 60 },
    );
  });

  test('buys at night what it gives when prices are high, though nothing comes from the panels', () => {
    const ahead = Array.from(
      { length: 48 },
      (_, place): HomeSlot => ({
        useWh: 200,
        solarWh: 0,
        importPrice: place < 10 ? 8 : place >= 32 && place < 38 ? 45 : 22,
        exportPrice: place >= 32 && place < 38 ? 30 : 6,
      }),
    );
    const { energyWh, costPence, ownUsePence } = planHomeBattery(battery, 820_000, ahead);
    const sum = (some: readonly number[]) => some.reduce((wh, each) => wh + each, 0);
    assert.equal(sum(energyWh.slice(0, 10)), 8_200);
    assert.ok(sum(energyWh.slice(32, 38)) < -1_200);
    assert.ok(ownUsePence - costPence > 150);
    const kept = planHomeBattery({ ...battery, mayExport: false }, 820_000, ahead);
    for (const flow of kept.energyWh) assert.ok(flow >= -200);
  });
});
