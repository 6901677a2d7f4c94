import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { furnishScalar } from './scalars.ts';

const time = new GraphQLScalarType({ name: 'Time' });
furnishScalar(time);

describe('the scalar Time', () => {
  it('is read with seconds or without, and with parts of a second', () => {
    assert.equal(time.parseValue('07:00'), '07:00:00');
    assert.equal(time.parseValue('23:59:59'), '23:59:59');
    assert.equal(time.parseValue('07:00:00.500'), '07:00:00.5');
  });

  it('is nothing with an offset, a zone or a day, which would be dropped', () => {
    for (const beside of ['+01:00', '-05:00', '+00:00', '+01', 'Z', 'z', '[Europe/London]', ' ']) {
      assert.throws(() => time.parseValue(`07:00${beside}`), /without an offset/, beside);
      assert.throws(() => time.parseValue(`07:00:00${beside}`), GraphQLError, beside);
    }
    for (const wrong of ['2026-03-29T07:00', 'T07:00', '0700', '07', '7:00', '24:00', '07:60']) {
      assert.throws(() => time.parseValue(wrong), GraphQLError, wrong);
    }
    for (const wrong of ['07:00:60', '', 'noon', 420, null, {}]) {
      assert.throws(() => time.parseValue(wrong), GraphQLError, String(wrong));
    }
  });

  it('comes back as it was written', () => {
    const digits = (value: number) => String(value).padStart(2, '0');
    const below = (max: number) => fc.integer({ min: 0, max }).map(digits);
    fc.assert(
      fc.property(below(23), below(59), below(59), (hour, minute, second) => {
        const text = `${hour}:${minute}:${second}`;
        assert.equal(time.serialize(time.parseValue(text)), text);
      }),
    );
  });
});
