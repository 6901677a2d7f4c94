import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { LinearProgramme } from './linear-programmes.rules.ts';
import { loadSolver } from './solver.actions.ts';
import { neededWh, type PlanSlot, type PlanTarget, planVehicle } from './vehicle-plans.rules.ts';

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

/** A night and a day from 18:00 on, at a lower rate from 23:30 to 05:30. */
const twoRates = (half: number): PlanSlot => slotAt(half >= 11 && half < 23 ? 7.000035 : 28.099995);

const price = (least: number, most: number) =>
  fc.oneof(
    fc.constantFrom(0, 7.000035, 15, 28.099995),
    fc.integer({ min: least * 1e6, max: most * 1e6 }).map((parts) => parts / 1e6),
  );

/** Half-hours of every sort: without room, without surplus, with prices below zero and above sales. */
const anySlot: fc.Arbitrary<PlanSlot> = fc.record({
  importPrice: price(-20, 50),
  exportPrice: price(0, 40),
  surplusWh: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4500 })),
  minimumWh: fc.constantFrom(0, 400, 690),
  maximumWh: fc.oneof(fc.constantFrom(0, 1150, 3680), fc.integer({ min: 1, max: 4000 })),
  wholesale: fc.integer({ min: 0, max: 2 }),
  carbon: fc.integer({ min: 0, max: 2 }),
});

const slotsOf = (least: number, most: number) =>
  fc.array(anySlot, { minLength: least, maxLength: most, size: 'max' });

/** The powers of which a hull can have corners, as Wh over the slot, and what each of them costs. */
function powersOf({ importPrice, exportPrice, surplusWh, minimumWh, maximumWh }: PlanSlot) {
  const powers = new Set([minimumWh, surplusWh, maximumWh]);
  const possible = [...powers].filter((wh) => wh > 0 && wh >= minimumWh && wh <= maximumWh);
  const paid = (wh: number) =>
    (importPrice * Math.max(0, wh - surplusWh) - exportPrice * Math.max(0, surplusWh - wh)) / 1000;
  return [0, ...possible].map((wh) => ({ wh, pence: paid(wh) - paid(0) }));
}

const held = (slots: readonly PlanSlot[]) =>
  slots.reduce((sum, { minimumWh, maximumWh: most }) => sum + (most >= minimumWh ? most : 0), 0);

interface Point {
  readonly wh: number;
  readonly pence: number;
}

/** Every way to give each slot one power, and its cost. */
function everyPoint(slots: readonly PlanSlot[]): Point[] {
  return slots
    .map(powersOf)
    .reduce<Point[]>(
      (sums, powers) =>
        sums.flatMap((sum) =>
          powers.map(({ wh, pence }) => ({ wh: sum.wh + wh, pence: sum.pence + pence })),
        ),
      [{ wh: 0, pence: 0 }],
    );
}

/** The lower hull of points at a place: what mixtures of two of them cost there at the least. */
function hullAt(points: readonly Point[], wh: number): number {
  const lowestOf = (better: (one: Point, other: Point) => boolean) =>
    points.reduce((best, point) => (better(point, best) ? point : best));
  let left = lowestOf(
    (one, other) => one.wh < other.wh || (one.wh === other.wh && one.pence < other.pence),
  );
  let right = lowestOf(
    (one, other) => one.wh > other.wh || (one.wh === other.wh && one.pence < other.pence),
  );
  for (;;) {
    if (left.wh === right.wh) return Math.min(left.pence, right.pence);
    const slope = (right.pence - left.pence) / (right.wh - left.wh);
    const from = left;
    const above = (point: Point) => point.pence - from.pence - slope * (point.wh - from.wh);
    const lowest = lowestOf((one, other) => above(one) < above(other));
    if (above(lowest) > -1e-9) return left.pence + slope * (wh - left.wh);
    if (lowest.wh <= wh) left = lowest;
    else right = lowest;
  }
}

/** The same question as shares of time at each power: it knows of no hull and no order. */
function programmeOf(slots: readonly PlanSlot[], targets: readonly PlanTarget[]): LinearProgramme {
  const powers = slots.map((slot) => powersOf(slot).slice(1));
  const columns = powers.flatMap((each, slot) => each.map((power) => ({ ...power, slot })));
  const total = Math.max(...targets.map(({ needWh }) => needWh));
  const energyBefore = (end: number) =>
    columns.flatMap(({ wh, slot }, column) => (slot < end ? [[column, wh] as const] : []));
  return {
    columns: columns.map(({ pence }) => ({ cost: pence })),
    rows: [
      ...powers.map((_each, slot) => ({
        least: 0,
        most: 1,
        entries: columns.flatMap((at, column) => (at.slot === slot ? [[column, 1] as const] : [])),
      })),
      ...targets.map(({ needWh, beforeSlot }) => ({
        least: needWh,
        most: Number.POSITIVE_INFINITY,
        entries: energyBefore(beforeSlot),
      })),
      { least: total, most: total, entries: energyBefore(slots.length) },
    ],
  };
}

/** A part of what fits, as whole Wh. */
const partOf = (wh: number, share: number) => Math.floor(wh * share);
const share = fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000);

describe('a vehicle', () => {
  test('needs so much that losses are made up for', () => {
    const car = { capacityWh: 60_000, efficiency: 0.9 };
    assert.equal(neededWh({ fromPercent: 40, toPercent: 80 }, car), 26_667);
    assert.equal(neededWh({ fromPercent: 48.832, toPercent: 90 }, car), 27_446);
    assert.equal(neededWh({ fromPercent: 0, toPercent: 90 }, car), 60_000);
    assert.equal(neededWh({ fromPercent: 81, toPercent: 80 }, car), 0);
  });

  test('charges at the lower rate, as early as it can', () => {
    const slots = Array.from({ length: 26 }, (_each, half) => twoRates(half));
    const plan = planVehicle(slots, [{ needWh: 26_667, beforeSlot: 26 }]);
    const night = [...new Array<number>(7).fill(3680), 907];
    assert.deepEqual(plan.energyWh, [...new Array(11).fill(0), ...night, ...new Array(7).fill(0)]);
    assert.equal(plan.costPence.toFixed(2), '186.67');
    assert.equal(plan.missingWh, 0);
  });

  test('charges all that fits where the target is out of reach, and tells what is missing', () => {
    const slots = [slotAt(10), slotAt(5, { maximumWh: 600 }), slotAt(30)];
    assert.deepEqual(planVehicle(slots, [{ needWh: 9000, beforeSlot: 3 }]), {
      energyWh: [3680, 0, 3680],
      costPence: 147.2,
      missingWh: 1640,
    });
  });

  test('reaches an earlier target first, whatever the later half-hours cost', () => {
    const slots = [slotAt(30), slotAt(20), slotAt(1), slotAt(2)];
    const targets = [
      { needWh: 6000, beforeSlot: 4 },
      { needWh: 1000, beforeSlot: 2 },
    ];
    assert.deepEqual(planVehicle(slots, targets).energyWh, [0, 1000, 3680, 1320]);
    const impossible = [{ needWh: 9000, beforeSlot: 2 }, ...targets];
    assert.equal(planVehicle(slots, impossible).missingWh, 1640);
  });

  test('never charges past the target, even where it is paid to', () => {
    const slots = [slotAt(-10), slotAt(-12)];
    assert.deepEqual(planVehicle(slots, [{ needWh: 1000, beforeSlot: 2 }]), {
      energyWh: [0, 1000],
      costPence: -12,
      missingWh: 0,
    });
  });

  test('uses surplus of its panels that it can hold, and mixes in what it cannot', () => {
    const sunny = slotAt(30, { exportPrice: 15, surplusWh: 2000 });
    // Below the least current a part is bought: (15 · 400 + 30 · 290) / 690 a kWh.
    const cloudy = slotAt(30, { exportPrice: 15, surplusWh: 400 });
    const { energyWh, costPence } = planVehicle([cloudy, sunny], [{ needWh: 2690, beforeSlot: 2 }]);
    assert.deepEqual(energyWh, [690, 2000]);
    assert.equal(costPence, 30 + 6 + 8.7);
  });

  test('refuses needs that are no whole energy', () => {
    for (const needWh of [-1, 0.5, Number.NaN]) {
      assert.throws(() => planVehicle([slotAt(1)], [{ needWh, beforeSlot: 1 }]), RangeError);
    }
  });
});

describe('a plan of a vehicle', () => {
  test('costs what the best mixture of all ways to charge costs', () => {
    fc.assert(
      fc.property(slotsOf(1, 6), share, (slots, part) => {
        const needWh = partOf(held(slots), part);
        const plan = planVehicle(slots, [{ needWh, beforeSlot: slots.length }]);
        const best = hullAt(everyPoint(slots), needWh);
        assert.ok(Math.abs(plan.costPence - best) < 1e-6, `${plan.costPence} and not ${best}`);
      }),
      { numRuns: 10_000 },
    );
  });

  test('costs what the solver finds for a day, with one target and with two', () => {
    fc.assert(
      fc.property(slotsOf(48, 48), fc.nat(48), share, share, (slots, beforeSlot, first, last) => {
        const earlyWh = partOf(held(slots.slice(0, beforeSlot)), first);
        const needWh = Math.max(earlyWh, partOf(held(slots), last));
        const targets = [
          { needWh: earlyWh, beforeSlot },
          { needWh, beforeSlot: 48 },
        ];
        const plan = planVehicle(slots, targets);
        const solved = solve(programmeOf(slots, targets));
        const away = Math.abs(plan.costPence - (solved?.cost ?? Number.NaN));
        assert.ok(away < 1e-6, `${plan.costPence} and not ${solved?.cost}`);
        assert.equal(plan.missingWh, 0);
      }),
      { numRuns: 500 },
    );
  });

  test('holds exactly the need where it fits, and nothing that a half-hour cannot give', () => {
    fc.assert(
      fc.property(slotsOf(1, 60), fc.nat(150_000), (slots, needWh) => {
        const { energyWh, missingWh } = planVehicle(slots, [{ needWh, beforeSlot: slots.length }]);
        const total = energyWh.reduce((sum, wh) => sum + wh, 0);
        assert.equal(total, Math.min(needWh, held(slots)));
        assert.equal(missingWh, needWh - total);
        for (const [slot, wh] of energyWh.entries()) {
          assert.ok(Number.isInteger(wh) && wh >= 0 && wh <= held(slots.slice(slot, slot + 1)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('never costs more with more power, more time or a lower price', () => {
    fc.assert(
      fc.property(slotsOf(1, 20), share, fc.nat(3000), anySlot, (slots, part, more, another) => {
        const needWh = partOf(held(slots), part);
        const costOf = (others: readonly PlanSlot[]) =>
          planVehicle(others, [{ needWh, beforeSlot: others.length }]).costPence;
        const cost = costOf(slots) + 1e-9;
        assert.ok(costOf(slots.map((at) => ({ ...at, maximumWh: at.maximumWh + more }))) <= cost);
        assert.ok(costOf([...slots, another]) <= cost);
        assert.ok(costOf([another, ...slots]) <= cost);
        const cheaper = slots.map((at, slot) =>
          slot % 2 ? at : { ...at, importPrice: at.importPrice - more / 100 },
        );
        assert.ok(costOf(cheaper) <= cost);
      }),
      { numRuns: 1000 },
    );
  });

  test('stays as it is when it is made anew from the midst', () => {
    // Slots of two sorts, and some that are shut: plans have much to choose among equals.
    const few = fc
      .constantFrom(5, 5, 20, null)
      .map((pence) => slotAt(pence ?? 0, pence === null ? { maximumWh: 0 } : {}));
    const alike = fc.array(few, { minLength: 1, maxLength: 48, size: 'max' });
    const slots = fc.oneof(slotsOf(1, 48), alike);
    fc.assert(
      fc.property(slots, share, share, (all, part, when) => {
        const needWh = partOf(held(all), part);
        const now = partOf(all.length, when);
        const { energyWh } = planVehicle(all, [{ needWh, beforeSlot: all.length }]);
        const doneWh = energyWh.slice(0, now).reduce((sum, wh) => sum + wh, 0);
        const anew = planVehicle(
          all.slice(now),
          [{ needWh: needWh - doneWh, beforeSlot: all.length - now }],
          (energyWh[now - 1] ?? 0) > 0,
        );
        assert.deepEqual(anew.energyWh, energyWh.slice(now));
      }),
      { numRuns: 2000 },
    );
  });
});
