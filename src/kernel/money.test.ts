import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Decimal, decimalText, roundHalfUp, splitPence, vatPence } from './money.ts';

const decimalTexts = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(8))
  .map(([coefficient, scale]) => {
    const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
    const padded = digits.padStart(scale + 1, '0');
    const sign = coefficient < 0n ? '-' : '';
    const whole = scale === 0 ? padded : `${padded.slice(0, -scale)}.${padded.slice(-scale)}`;
    return sign + whole;
  });
const decimal = decimalTexts.map((text) => Decimal.parse(text));
const pence = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

test('a decimal is read and written exactly, in its shortest form', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['24.5', '24.5'],
    ['24.50', '24.5'],
    ['0.0000', '0'],
    ['-0', '0'],
    ['-0.05', '-0.05'],
    ['007', '7'],
    ['120', '120'],
    ['0.1000000000000000000000001', '0.1000000000000000000000001'],
  ];
  for (const [text, written] of forms) assert.equal(Decimal.parse(text).toString(), written);
});

test('what is no decimal is refused', () => {
  for (const text of ['', '.', '1.', '.5', '+1', '1e3', ' 1', '1\n', '1,000', 'NaN', '--1', '٣']) {
    assert.throws(() => Decimal.parse(text), RangeError, JSON.stringify(text));
  }
  assert.throws(() => Decimal.of(0.5), RangeError);
  assert.throws(() => Decimal.of(2 ** 53), RangeError);
});

test('decimals obey the laws of arithmetic without loss', () => {
  fc.assert(
    fc.property(decimal, decimal, decimal, (a, b, c) => {
      const same = (x: Decimal, y: Decimal) => assert.equal(x.toString(), y.toString());
      same(a.plus(b), b.plus(a));
      same(a.times(b), b.times(a));
      same(a.plus(b).minus(b), a);
      same(a.plus(b).times(c), a.times(c).plus(b.times(c)));
      same(Decimal.parse(a.toString()), a);
      assert.equal(Math.sign(a.compare(b)), -Math.sign(b.compare(a)) + 0);
      assert.equal(a.compare(b) === 0, a.toString() === b.toString());
    }),
  );
  const sum = Decimal.parse('0.1').plus(Decimal.parse('0.2'));
  assert.equal(sum.toString(), '0.3');
});

test('halves are rounded up, and a credit mirrors its charge', () => {
  const rounded: readonly (readonly [string, number])[] = [
    ['0.5', 1],
    ['0.4999999999999999999', 0],
    ['1.5', 2],
    ['2.5', 3],
    ['-0.5', -1],
    ['-2.4', -2],
    ['1.005', 1],
  ];
  for (const [text, whole] of rounded) assert.equal(Decimal.parse(text).toPence(), whole, text);
  assert.throws(() => roundHalfUp(Decimal.parse('9007199254740992')), RangeError);
});

test('rounding moves a number by at most a half', () => {
  fc.assert(
    fc.property(pence, fc.nat(999), (whole, thousandths) => {
      const exact = Decimal.parse(`${Math.abs(whole)}.${String(thousandths).padStart(3, '0')}`);
      const expected = Math.abs(whole) + (thousandths >= 500 ? 1 : 0);
      assert.equal(roundHalfUp(exact), expected);
      assert.equal(roundHalfUp(Decimal.of(0).minus(exact)) + roundHalfUp(exact), 0);
    }),
  );
});

test('a quotient is rounded once', () => {
  assert.equal(Decimal.parse('4.5').dividedByToInteger(3n), 2);
  assert.equal(Decimal.parse('10').dividedByToInteger(4n), 3);
  assert.throws(() => Decimal.of(1).dividedByToInteger(0n), RangeError);
});

test('parts sum to the whole, lie within a penny of their share and keep its sign', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1 });
  fc.assert(
    fc.property(pence, weights, (total, weights) => {
      const sum = weights.reduce((sofar, weight) => sofar + weight, 0);
      fc.pre(sum > 0);
      const parts = splitPence(total, weights);
      assert.equal(parts.length, weights.length);
      assert.equal(
        parts.reduce((sofar, part) => sofar + part, 0),
        total,
      );
      for (const [place, part] of parts.entries()) {
        const weight = weights[place] ?? 0;
        const distance = BigInt(part) * BigInt(sum) - BigInt(total) * BigInt(weight);
        assert.ok(distance < BigInt(sum) && -distance < BigInt(sum));
        if (weight === 0) assert.equal(part, 0);
        assert.ok(part === 0 || Math.sign(part) === Math.sign(total));
      }
    }),
  );
});

test('pennies left over go to the largest remainder, then to the earlier part', () => {
  assert.deepEqual(splitPence(100, [1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(splitPence(-100, [1, 1, 1]), [-34, -33, -33]);
  assert.deepEqual(splitPence(10, [1, 2]), [3, 7]);
  assert.deepEqual(splitPence(0, [0, 0]), [0, 0]);
  assert.deepEqual(splitPence(0, []), []);
});

test('what cannot be shared is refused', () => {
  assert.throws(() => splitPence(1, []), RangeError);
  assert.throws(() => splitPence(1, [0]), RangeError);
  assert.throws(() => splitPence(1, [2, -1]), RangeError);
  assert.throws(() => splitPence(1, [0.5]), RangeError);
  assert.throws(() => splitPence(1.5, [1]), RangeError);
});

test('VAT is rounded half up by line', () => {
  assert.equal(vatPence(100, 5), 5);
  assert.equal(vatPence(110, 5), 6);
  assert.equal(vatPence(109, 5), 5);
  assert.equal(vatPence(-110, 5), -6);
  assert.equal(vatPence(12, 20), 2);
  assert.equal(vatPence(13, 20), 3);
  fc.assert(
    fc.property(pence, fc.constantFrom(5 as const, 20 as const), (net, rate) => {
      const product = Decimal.of(net).times(Decimal.of(rate)).times(Decimal.parse('0.01'));
      assert.equal(vatPence(net, rate), product.toPence());
    }),
  );
});

test('a whole number of decimal units is written as the shortest decimal', () => {
  for (const [value, places, text] of [
    [0, 7, '0'],
    [1, 9, '0.000000001'],
    [-125, 2, '-1.25'],
    [1_500_000_000n, 9, '1.5'],
    [-1_000_000_000n, 9, '-1'],
    [28_342_800, 6, '28.3428'],
    [-479_535, 6, '-0.479535'],
  ] as const) {
    assert.equal(decimalText(value, places), text);
  }
  fc.assert(
    fc.property(fc.bigInt(), fc.integer({ min: 1, max: 12 }), (scaled, places) => {
      const expected = Decimal.of(scaled).toString();
      const read = Decimal.parse(decimalText(scaled, places));
      assert.equal(read.times(Decimal.of(10n ** BigInt(places))).toString(), expected);
    }),
  );
});
