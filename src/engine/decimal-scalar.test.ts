import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { furnishScalar } from './scalars.ts';

const decimal = new GraphQLScalarType({ name: 'Decimal' });
furnishScalar(decimal);

describe('the scalar Decimal', () => {
  it('is written as the text of a decimal number', () => {
    assert.equal(decimal.serialize('12.340'), '12.340');
    assert.equal(decimal.serialize(12.5), '12.5');
    assert.throws(() => decimal.serialize('twelve'));
    assert.throws(() => decimal.serialize(Number.NaN));
  });

  it('is digits, with a point between them or none, and a minus before them or none', () => {
    const likeNumbers = fc.string({ unit: fc.constantFrom(...'0189.-+e '), maxLength: 70 });
    fc.assert(
      fc.property(likeNumbers, (text) => {
        const isDecimal = /^-?\d{1,30}(\.\d{1,30})?$/.test(text);
        if (isDecimal) assert.equal(decimal.serialize(text), text);
        else assert.throws(() => decimal.serialize(text));
      }),
    );
  });

  it('is read from a text or a number', () => {
    assert.equal(decimal.parseValue('-0.25'), '-0.25');
    assert.equal(decimal.parseValue(7), '7');
    for (const wrong of ['', '1e3', '1,5', 'Infinity', true, null, {}]) {
      assert.throws(() => decimal.parseValue(wrong), GraphQLError);
    }
  });
});

describe('the scalar NormalizedDecimal', () => {
  const normalized = new GraphQLScalarType({ name: 'NormalizedDecimal' });
  furnishScalar(normalized);

  it('is written and read without zeros at its end', () => {
    for (const [given, told] of [
      ['8.500', '8.5'],
      ['12.0', '12'],
      ['100', '100'],
      [0.25, '0.25'],
    ] as const) {
      assert.equal(normalized.serialize(given), told);
      assert.equal(normalized.parseValue(given), told);
    }
    assert.throws(() => normalized.parseValue('8,5'), GraphQLError);
  });
});
