import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seededRandom } from './random.ts';

const draws = (random: { next(): number }, count: number) =>
  Array.from({ length: count }, () => random.next());

test('a seed always gives the same stream', () => {
  // The first draws are written down, as every identifier of the demonstration hangs on them.
  assert.deepEqual(
    [seededRandom('halfhour').hex(8), seededRandom('halfhour').fork('a').hex(8)],
    ['0342dc05', '6289797b'],
  );
  assert.notDeepEqual(draws(seededRandom('one'), 4), draws(seededRandom('two'), 4));
});

test('a fork depends on the seed and its name, not on what was drawn before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(20), (seed, name, count) => {
      const used = seededRandom(seed);
      draws(used, count);
      used.fork(`${name}-other`).next();
      assert.deepEqual(draws(used.fork(name), 5), draws(seededRandom(seed).fork(name), 5));
    }),
  );
});

test('forks of different names differ', () => {
  const random = seededRandom('halfhour');
  assert.notDeepEqual(draws(random.fork('a'), 3), draws(random.fork('b'), 3));
  assert.notDeepEqual(draws(random.fork('a').fork('b'), 3), draws(random.fork('ab'), 3));
});

test('every draw keeps its bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), fc.nat(1_000_000), (seed, min, span) => {
      const random = seededRandom(seed);
      const drawn = random.integer(min, min + span);
      assert.ok(Number.isSafeInteger(drawn) && drawn >= min && drawn <= min + span);
      const fraction = random.next();
      assert.ok(fraction >= 0 && fraction < 1);
      assert.equal(random.chance(0), false);
      assert.equal(random.chance(1), true);
      assert.match(random.hex(12), /^[0-9a-f]{12}$/);
    }),
  );
});

test('all values of a small range come up about equally often', () => {
  const random = seededRandom('dice');
  const counts = new Map<number, number>();
  for (let roll = 0; roll < 6_000; roll += 1) {
    const face = random.integer(1, 6);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  assert.deepEqual([...counts.keys()].sort(), [1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) assert.ok(count > 850 && count < 1_150);
});

test('a shuffle keeps the values and the list', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.integer()), (seed, list) => {
      const before = [...list];
      const shuffled = seededRandom(seed).shuffle(list);
      assert.deepEqual(list, before);
      assert.deepEqual(shuffled.toSorted(), list.toSorted());
    }),
  );
});

test('what cannot be drawn is refused', () => {
  const random = seededRandom('halfhour');
  assert.throws(() => random.pick([]), RangeError);
  assert.throws(() => random.integer(2, 1), RangeError);
  assert.throws(() => random.integer(0.5, 1), RangeError);
});
