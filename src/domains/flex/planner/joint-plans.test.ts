import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { planJointly } from './joint-plans.actions.ts';
import { type JointDevice, type JointPlan, jointProgramme, planOf } from './joint-plans.rules.ts';
import type { LinearProgramme, Row } from './linear-programmes.rules.ts';
import { solveLinear } from './linear-solver.actions.ts';
import { loadSolver } from './solver.actions.ts';
import { type PlanSlot, planVehicle } from './vehicle-plans.rules.ts';

const solve = await loadSolver();

const slotAt = (importPrice: number, changes: Partial<PlanSlot> = {}): PlanSlot => ({
  importPrice,
  exportPrice: 0,
  surplusWh: 0,
  minimumWh: 690,
  maximumWh: 3680,
  wholesale: 0,
  carbon: 0,
  ...changes,
});

const night = [7, 7, 7, 28, 28].map((price) => slotAt(price));
const needing = (needWh: number, slots = night): JointDevice => ({
  slots,
  targets: [{ needWh, beforeSlot: slots.length }],
});
const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);

/** What a home pays for devices at constant power, beyond what it pays without them, in pence. */
function paid(wh: number, surplusWh: number, { importPrice, exportPrice }: PlanSlot): number {
  const own = Math.min(wh, surplusWh);
  return (own * exportPrice + (wh - own) * importPrice) / 1000;
}

/** What turns cost, and whether each can be had; the supply's own view of a plan. */
function costOfTurns(
  { turns }: JointPlan,
  devices: readonly JointDevice[],
  limitWh: readonly number[],
) {
  assert.ok(turns);
  let pence = 0;
  for (const [slot, taken] of turns.entries()) {
    assert.ok(sum(taken.map(({ share }) => share)) < 1 + 1e-6);
    for (const { share, energyWh } of taken) {
      const at = devices[0]?.slots[slot] as PlanSlot;
      assert.ok(sum(energyWh) < (limitWh[slot] ?? 0) * share + 1e-4);
      pence += share * paid(sum(energyWh) / share, at.surplusWh, at);
      for (const [device, wh] of energyWh.entries()) {
        const own = devices[device]?.slots[slot];
        assert.ok(own);
        assert.ok(wh < 1e-4 || wh > own.minimumWh * share - 1e-4);
        assert.ok(wh < own.maximumWh * share + 1e-4);
      }
    }
  }
  return pence;
}

/** The same question over all corners of what two devices can do at once, as shares of time. */
function cornersOf(devices: readonly JointDevice[], limitWh: readonly number[]): LinearProgramme {
  const [one, other] = devices as [JointDevice, JointDevice];
  const columns = limitWh.flatMap((limit, slot) => {
    const endOf = ({ slots }: JointDevice): End => {
      const { minimumWh, maximumWh } = slots[slot] as PlanSlot;
      return { least: minimumWh, most: maximumWh };
    };
    const ends: [End, End] = [endOf(one), endOf(other)];
    const at = one.slots[slot] as PlanSlot;
    return pairsOf(ends, limit, at.surplusWh).map((pair) => ({
      slot,
      pair,
      cost: paid(sum(pair), at.surplusWh, at),
    }));
  });
  const rows: Row[] = limitWh.map((_each, at) => ({
    least: 0,
    most: 1,
    entries: columns.flatMap(({ slot }, column) => (slot === at ? [[column, 1] as const] : [])),
  }));
  for (const [device, { targets }] of devices.entries()) {
    const needWh = Math.max(...targets.map((target) => target.needWh));
    const entries = columns.map(({ pair }, column) => [column, pair[device] ?? 0] as const);
    rows.push({ least: needWh, most: needWh, entries });
  }
  return { columns, rows };
}

interface End {
  readonly least: number;
  readonly most: number;
}

function pairsOf([one, other]: [End, End], limit: number, surplusWh: number): number[][] {
  const corners = ({ least, most }: End, beside: readonly number[]) =>
    [
      ...new Set([
        0,
        least,
        most,
        ...[limit, surplusWh].flatMap((sum) => beside.map((wh) => sum - wh)),
      ]),
    ].filter((wh) => wh === 0 || (wh >= least && wh <= most && wh > 0));
  return corners(one, [0, other.least, other.most]).flatMap((first) =>
    corners(other, [0, one.least, one.most])
      .map((second) => [first, second])
      .filter((pair) => sum(pair) <= limit),
  );
}

describe('devices on one supply', () => {
  test('charge as each would alone where that fits', async () => {
    const devices = [needing(5000), needing(3000)];
    const plan = await planJointly(devices, new Array(5).fill(8000));
    assert.equal(plan.turns, null);
    assert.deepEqual(
      plan.energyWh[0],
      planVehicle(night, [{ needWh: 5000, beforeSlot: 5 }]).energyWh,
    );
    assert.equal(plan.costPence, 7 * 8);
  });

  test('share the cheap half-hours where it does not', async () => {
    // The three cheap ones hold 12 kWh of the 14.
    const devices = [needing(7000), needing(7000)];
    const limitWh = new Array(5).fill(4000);
    const plan = await planJointly(devices, limitWh);
    assert.equal(plan.costPence.toFixed(6), (12 * 7 + 2 * 28).toFixed(6));
    assert.deepEqual(plan.energyWh.map(sum), [7000, 7000]);
    assert.ok(plan.energyWh[0]?.every((wh, slot) => wh + (plan.energyWh[1]?.[slot] ?? 0) <= 4000));
    assert.ok(Math.abs(costOfTurns(plan, devices, limitWh) - plan.costPence) < 1e-6);
  });

  test('take turns where there is no room for both at the least current', async () => {
    const slots = [slotAt(7)];
    const limitWh = [1000];
    const devices = [needing(400, slots), needing(600, slots)];
    const plan = await planJointly(devices, limitWh);
    assert.deepEqual(plan.energyWh, [[400], [600]]);
    assert.equal(plan.turns?.[0]?.length, 2);
    costOfTurns(plan, devices, limitWh);
  });

  test('use the surplus once', async () => {
    const slots = [slotAt(30, { exportPrice: 10, surplusWh: 2000 }), slotAt(15)];
    const devices = [needing(2000, slots), needing(2000, slots)];
    const plan = await planJointly(devices, [8000, 8000]);
    assert.equal(plan.costPence.toFixed(6), (2 * 10 + 2 * 15).toFixed(6));
  });

  test('miss as little as can be where not all fits', async () => {
    const plan = await planJointly([needing(9000), needing(9000)], new Array(5).fill(3000));
    assert.equal(sum(plan.energyWh.map(sum)), 15_000);
    assert.equal(sum(plan.missingWh), 3000);
    assert.equal(plan.costPence.toFixed(6), (9 * 7 + 6 * 28).toFixed(6));
  });

  test('cost what the best shares of time among all corners cost', () => {
    const kind = fc.record({
      importPrice: fc.integer({ min: -5, max: 40 }),
      exportPrice: fc.nat(45),
      surplusWh: fc.oneof(fc.constant(0), fc.nat(5000)),
    });
    const kinds = fc.array(kind, { minLength: 2, maxLength: 8, size: 'max' });
    const limits = fc.array(fc.integer({ min: 700, max: 5000 }), { minLength: 8, maxLength: 8 });
    const share = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(kinds, limits, share, share, (slots, limit, first, second) => {
        const limitWh = limit.slice(0, slots.length);
        const own = (maximumWh: number) => slots.map((at) => slotAt(0, { ...at, maximumWh }));
        const holds = sum(limitWh) / 2;
        const part = (percent: number) => Math.floor((holds * percent) / 200);
        const devices = [needing(part(first), own(3680)), needing(part(second), own(1800))];
        const programme = jointProgramme(devices, limitWh);
        const solution = solve(programme);
        const exact = solve(cornersOf(devices, limitWh));
        assert.ok(solution && exact);
        const plan = planOf(devices, limitWh, programme, solution);
        assert.ok(Math.abs(plan.costPence - exact.cost) < 1e-6, `${plan.costPence} ${exact.cost}`);
        assert.ok(Math.abs(costOfTurns(plan, devices, limitWh) - exact.cost) < 1e-5);
        assert.deepEqual(plan.energyWh.map(sum), [part(first), part(second)]);
        assert.deepEqual(plan.missingWh, [0, 0]);
        for (const [slot, most] of limitWh.entries()) {
          assert.ok(sum(plan.energyWh.map((energyWh) => energyWh[slot] ?? 0)) <= most);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are refused where there are too many', () => {
    const devices = Array.from({ length: 7 }, () => needing(100));
    assert.throws(() => jointProgramme(devices, [1, 1, 1, 1, 1]), RangeError);
  });
});

describe('the solver', () => {
  test('answers several questions at once, and tells where there is no answer', async () => {
    const atLeast = (least: number) =>
      solveLinear({
        columns: [{ cost: 2, most: 5 }],
        rows: [{ least, most: 9, entries: [[0, 1]] }],
      });
    const answers = await Promise.all([atLeast(3), atLeast(7), atLeast(5)]);
    assert.deepEqual(answers, [{ cost: 6, values: [3] }, null, { cost: 10, values: [5] }]);
  });

  test('tells why it failed, and goes on', async () => {
    const boundless = solveLinear({ columns: [{ cost: -1 }], rows: [] });
    await assert.rejects(boundless, /HiGHS ended with status/);
    assert.deepEqual(await solveLinear({ columns: [{ cost: 1 }], rows: [] }), {
      cost: 0,
      values: [0],
    });
  });
});
