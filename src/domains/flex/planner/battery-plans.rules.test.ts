import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, seededRandom } from '../../../kernel/random.ts';
import {
  type BatteryInput,
  type BatterySlot,
  planBattery,
  worthOfRest,
} from './battery-plans.rules.ts';
import type { Column, LinearProgramme, Row } from './linear-programmes.rules.ts';
import { loadSolver } from './solver.actions.ts';

/** The solver takes a minute for sixty whole days: `PLANNER_CASES=all`; else parts of some. */
const hasAllCases = process.env.PLANNER_CASES === 'all';
const solve = await loadSolver();

const battery = {
  capacityWh: 9500,
  reserveWh: 500,
  maxChargeWh: 1800,
  maxDischargeWh: 1800,
  efficiency: 0.9,
  wear: 2,
  stateWh: 500,
};

const slotAt = (importPrice: number, changes: Partial<BatterySlot> = {}): BatterySlot => ({
  loadWh: 300,
  solarWh: 0,
  importPrice,
  exportPrice: 0,
  exportLimitWh: 1840,
  ...changes,
});

/** A day with a peak of use in the evening, panels in every second, and one of three tariffs. */
function dayOf(random: Random, kind: number): BatterySlot[] {
  const peakWh = kind % 2 ? random.integer(0, 3000) : 0;
  const swing = random.integer(4, 14);
  return Array.from({ length: 48 }, (_each, half) => {
    const hour = half / 2;
    const isPeak = hour >= 16 && hour < 19;
    const isNight = hour < 5.5 || hour >= 23.5;
    const wave = swing * Math.sin(((hour - 9) / 12) * Math.PI) + random.next() * 6;
    const dynamic = (kind % 6 === 2 ? 4 : 20) - wave + (isPeak ? 12 : 0);
    return {
      loadWh: random.integer(80, isPeak ? 1500 : 500),
      solarWh: Math.round(
        peakWh * Math.max(0, Math.sin(((hour - 5) / 14) * Math.PI)) * random.next(),
      ),
      importPrice:
        kind % 3 === 0 ? (isNight ? 7.000035 : 28.099995) : Math.round(dynamic * 1e4) / 1e4,
      exportPrice: kind % 3 === 1 ? Math.max(0, Math.round((dynamic - 9) * 1e4) / 1e4) : 15,
      exportLimitWh: kind % 4 === 3 ? 600 : 1840,
    };
  });
}

/** The same question with a column for each flow, and whole numbers so that none runs both ways. */
function programmeOf(input: BatteryInput): LinearProgramme {
  const { slots, efficiency, wear, maxChargeWh, maxDischargeWh, reserveWh } = input;
  const worth = (input.endWorth ?? worthOfRest(input)) / 1000;
  const columns: Column[] = [];
  const rows: Row[] = [];
  const add = (cost: number, most?: number, isWhole = false) =>
    columns.push({ cost, ...(most === undefined ? {} : { most }), isWhole }) - 1;
  const equal = (sum: number, entries: Row['entries']) =>
    rows.push({ least: sum, most: sum, entries });
  const atMost = (most: number, entries: Row['entries']) =>
    rows.push({ least: Number.NEGATIVE_INFINITY, most, entries });
  let before: number | null = null;
  for (const [slot, at] of slots.entries()) {
    const isLast = slot === slots.length - 1;
    const charged = add(0);
    const given = add(wear / 1000);
    const bought = add(at.importPrice / 1000);
    const sold = add(-at.exportPrice / 1000, at.exportLimitWh);
    const lost = add(0);
    const state = add(isLast ? -worth : 0, input.capacityWh - reserveWh);
    const charges = add(0, 1, true);
    const buys = add(0, 1, true);
    const gained: Row['entries'] = [
      [state, 1],
      [charged, -efficiency],
      [given, 1],
    ];
    equal(
      before === null ? input.stateWh - reserveWh : 0,
      before === null ? gained : [...gained, [before, -1]],
    );
    equal(at.solarWh - at.loadWh, [
      [charged, 1],
      [sold, 1],
      [lost, 1],
      [given, -1],
      [bought, -1],
    ]);
    atMost(0, [
      [charged, 1],
      [charges, -maxChargeWh],
    ]);
    atMost(maxDischargeWh, [
      [given, 1],
      [charges, maxDischargeWh],
    ]);
    const much = 20_000;
    atMost(0, [
      [bought, 1],
      [buys, -much],
    ]);
    atMost(much, [
      [sold, 1],
      [lost, 1],
      [buys, much],
    ]);
    before = state;
  }
  return { columns, rows };
}

const anySlot: fc.Arbitrary<BatterySlot> = fc.record({
  loadWh: fc.nat(2000),
  solarWh: fc.oneof(fc.constant(0), fc.nat(3000)),
  importPrice: fc.integer({ min: -20, max: 50 }),
  exportPrice: fc.nat(40),
  exportLimitWh: fc.constantFrom(0, 600, 1840),
  share: fc.constantFrom(1, 1, 0.4),
});
const anySlots = fc.array(anySlot, { minLength: 1, maxLength: 48, size: 'max' });
const anyState = fc.integer({ min: battery.reserveWh, max: battery.capacityWh });

describe('a battery', () => {
  test('is charged and emptied only where that pays for losses and wear', () => {
    // At 10 p what is given out later has to be worth more than 10 / 0.9 + 2 = 13.11 p.
    const planFor = (later: number) =>
      planBattery({ ...battery, slots: [slotAt(10), slotAt(later)], endWorth: 0 }).energyWh;
    assert.deepEqual(planFor(13.1), [0, 0]);
    assert.deepEqual(planFor(13.12), [333, -299]);
  });

  test('keeps surplus for the evening, as far as it is not worth more sold at once', () => {
    const noon = slotAt(28, { solarWh: 1300, exportPrice: 15 });
    const evening = slotAt(28, { loadWh: 1000, exportPrice: 15 });
    const planFor = (exportPrice: number) =>
      planBattery({ ...battery, endWorth: 0, slots: [{ ...noon, exportPrice }, evening] });
    assert.deepEqual(planFor(15).energyWh, [1000, -900]);
    // 24 p now are more than (28 − 2) · 0.9 p in the evening.
    assert.deepEqual(planFor(24).energyWh, [0, 0]);
    const { costPence, idlePence } = planFor(15);
    assert.equal(costPence.toFixed(6), (28 * 0.1 + 2 * 0.9).toFixed(6));
    assert.equal(idlePence, 28 - 15);
  });

  test('is not emptied into the last half-hours, nor kept full for ever at one price', () => {
    const dear = Array.from({ length: 4 }, () => slotAt(30, { exportPrice: 15 }));
    const input = { ...battery, stateWh: 5000, slots: dear };
    assert.equal(worthOfRest(input), 25);
    assert.deepEqual(planBattery(input).energyWh, [-300, -300, -300, -300]);
    const cheap = Array.from({ length: 4 }, () => slotAt(12));
    const full = planBattery({ ...battery, stateWh: 9500, slots: cheap });
    assert.deepEqual(full.energyWh, [-300, -300, -300, -300]);
    assert.equal(worthOfRest({ ...battery, slots: cheap }), 12 * 0.9 - 2);
    assert.equal(worthOfRest({ ...battery, slots: [slotAt(-20)] }), 0);
  });

  test('below its reserve gives nothing', () => {
    const slots = [slotAt(40), slotAt(40)];
    assert.deepEqual(planBattery({ ...battery, stateWh: 200, slots }).energyWh, [0, 0]);
  });

  test('stays within its bounds, and costs what its flows cost', () => {
    fc.assert(
      fc.property(anySlots, anyState, (slots, stateWh) => {
        const plan = planBattery({ ...battery, stateWh, slots });
        let state = stateWh;
        let pence = 0;
        for (const [slot, at] of slots.entries()) {
          const flow = plan.energyWh[slot] ?? Number.NaN;
          const share = at.share ?? 1;
          assert.ok(Number.isInteger(flow) && Math.abs(flow) <= 1800 * share);
          state += flow > 0 ? flow * 0.9 : flow;
          assert.ok(state > battery.reserveWh - 1e-6 && state < battery.capacityWh + 1e-6);
          assert.equal(plan.stateWh[slot], state);
          const net = at.loadWh + flow - at.solarWh;
          const out = Math.min(at.exportLimitWh, Math.max(0, -net));
          pence += Math.max(0, net) * at.importPrice - out * at.exportPrice;
          pence += Math.max(0, -flow) * battery.wear;
        }
        pence -= worthOfRest({ ...battery, slots }) * (state - battery.reserveWh);
        assert.ok(Math.abs(plan.costPence - pence / 1000) < 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  test('is planned alike from the midst of a plan on', () => {
    fc.assert(
      fc.property(anySlots, anyState, fc.nat(47), (slots, stateWh, from) => {
        const input = { ...battery, slots, endWorth: 20 };
        const whole = planBattery({ ...input, stateWh });
        const now = Math.min(from, slots.length - 1);
        const state = now > 0 ? (whole.stateWh[now - 1] ?? 0) : stateWh;
        const rest = planBattery({ ...input, stateWh: state, slots: slots.slice(now) });
        assert.deepEqual(rest.energyWh, whole.energyWh.slice(now));
      }),
      { numRuns: 100 },
    );
  });

  test('loses less than half a percent of what it saves against the exact optimum', (context) => {
    const random = seededRandom('battery');
    let worst = 0;
    let least = 0;
    for (let day = 0; day < (hasAllCases ? 60 : 8); day += 1) {
      const whole = dayOf(random, day);
      // Prices below zero make the solver branch for seconds.
      const slots = hasAllCases ? whole : whole.slice(14, 32);
      const input = { ...battery, stateWh: random.integer(500, 9500), slots };
      const plan = planBattery(input);
      const exact = solve(programmeOf(input))?.cost ?? Number.NaN;
      const gap = (plan.costPence - exact) / (plan.idlePence - exact);
      assert.ok(gap > -1e-6 && gap <= 0.005, `${gap} of what day ${day} saves`);
      worst = Math.max(worst, gap);
      least = Math.min(least, ...slots.map(({ importPrice }) => importPrice));
    }
    context.diagnostic(`At most ${(100 * worst).toFixed(3)} % is lost; prices from ${least} p on`);
    assert.ok(least < 0 && worst > 0);
  });
});
