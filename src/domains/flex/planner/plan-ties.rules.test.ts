import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { settleTie, type Tie } from './plan-ties.rules.ts';
import { type PlanSlot, planVehicle } from './vehicle-plans.rules.ts';

const nothing = { isUsed: [], isCharging: false };

function startsOf({ isUsed, isCharging }: Tie, taken: readonly number[]): number {
  const isOn = taken.map((wh, slot) => wh > 0 || isUsed[slot] === true);
  return isOn.filter((on, slot) => on && !(slot === 0 ? isCharging : isOn[slot - 1])).length;
}

/** Every set of slots that is filled in order and holds what is asked, its last one in part. */
function everyWay({ roomWh, restWh }: Tie): number[][] {
  const ways: number[][] = [];
  for (let set = 0; set < 2 ** roomWh.length; set += 1) {
    let leftWh = restWh;
    const taken = roomWh.map((room, slot) => {
      const wh = set & (2 ** slot) ? Math.min(room, leftWh) : 0;
      leftWh -= wh;
      return wh;
    });
    if (leftWh === 0) ways.push(taken);
  }
  return ways;
}

function isEarlier(one: readonly number[], other: readonly number[]): boolean {
  const slot = one.findIndex((wh, place) => wh !== other[place]);
  return slot >= 0 && (one[slot] ?? 0) > (other[slot] ?? 0);
}

describe('a tie', () => {
  test('is settled with one start where one run holds enough', () => {
    const roomWh = [4, 4, 0, 4, 4, 4];
    assert.deepEqual(settleTie({ ...nothing, roomWh, restWh: 7 }), [4, 3, 0, 0, 0, 0]);
    assert.deepEqual(settleTie({ ...nothing, roomWh, restWh: 9 }), [0, 0, 0, 4, 4, 1]);
    assert.deepEqual(settleTie({ ...nothing, roomWh, restWh: 13 }), [4, 4, 0, 4, 1, 0]);
  });

  test('goes on with what is planned beside it', () => {
    const isUsed = [false, false, false, true, false, true];
    const roomWh = [4, 0, 0, 0, 4, 0];
    assert.deepEqual(
      settleTie({ isUsed, isCharging: false, roomWh, restWh: 3 }),
      [0, 0, 0, 0, 3, 0],
    );
    const going = { isUsed: [], isCharging: true, roomWh: [4, 0, 4, 4], restWh: 8 };
    assert.deepEqual(settleTie(going), [4, 0, 4, 0]);
  });

  test('has the fewest starts of all ways, and the earliest energy of those', () => {
    const slot = fc.record({ room: fc.constantFrom(0, 3, 3, 3, 2), isUsed: fc.boolean() });
    const slots = fc.array(slot, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(slots, fc.boolean(), fc.nat(100), (all, isCharging, part) => {
        const roomWh = all.map(({ room }) => room);
        const total = roomWh.reduce<number>((sum, room) => sum + room, 0);
        fc.pre(total > 1);
        const isUsed = all.map((each) => each.isUsed);
        const tie = { roomWh, isUsed, isCharging, restWh: 1 + (part % (total - 1)) };
        const best = everyWay(tie).reduce((one, other) => {
          const more = startsOf(tie, other) - startsOf(tie, one);
          return more < 0 || (more === 0 && isEarlier(other, one)) ? other : one;
        });
        assert.deepEqual(settleTie(tie), best);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plans of equal cost', () => {
  /** Slots so small that every plan can be looked at. */
  const slot: fc.Arbitrary<PlanSlot> = fc.record({
    importPrice: fc.constantFrom(1, 1, 2),
    exportPrice: fc.constantFrom(0, 1),
    surplusWh: fc.constantFrom(0, 0, 1, 2),
    minimumWh: fc.constant(1),
    maximumWh: fc.nat(3),
    wholesale: fc.nat(1),
    carbon: fc.nat(1),
  });

  test('are told apart by wholesale cost and then by carbon', () => {
    fc.assert(
      fc.property(fc.array(slot, { minLength: 1, maxLength: 5 }), fc.nat(15), (slots, need) => {
        const needWh = Math.min(
          need,
          slots.reduce((sum, { maximumWh }) => sum + maximumWh, 0),
        );
        // With a least power of one Wh every whole energy can be had at a constant power.
        const keyOf = (energyWh: readonly number[]) => {
          const key = [0, 0, 0] as [number, number, number];
          for (const [place, at] of slots.entries()) {
            const wh = energyWh[place] ?? 0;
            const own = Math.min(wh, at.surplusWh);
            key[0] += own * at.exportPrice + (wh - own) * at.importPrice;
            key[1] += wh * at.wholesale;
            key[2] += wh * at.carbon;
          }
          return key;
        };
        const every = slots.reduce<number[][]>(
          (ways, { maximumWh }) =>
            ways.flatMap((way) =>
              Array.from({ length: maximumWh + 1 }, (_each, wh) => [...way, wh]),
            ),
          [[]],
        );
        const best = every
          .filter((way) => way.reduce((sum, wh) => sum + wh, 0) === needWh)
          .map(keyOf)
          .reduce((one, other) => (isEarlier(one, other) ? other : one));
        const { energyWh } = planVehicle(slots, [{ needWh, beforeSlot: slots.length }]);
        assert.deepEqual(keyOf(energyWh), best);
      }),
      { numRuns: 1000 },
    );
  });
});
