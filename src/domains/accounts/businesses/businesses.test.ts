import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { questionOf } from './businesses.rules.ts';

const text = fc.option(fc.string(), { nil: undefined });
const details = fc.option(
  fc.array(fc.option(fc.record({ key: fc.string(), value: fc.string() }))),
  { nil: undefined },
);

describe('how a business is asked for', () => {
  it('is one way, where exactly one is given', () => {
    fc.assert(
      fc.property(text, text, details, (id, displayableNumber, asked) => {
        const given = asked?.filter((detail) => detail !== null) ?? [];
        const ways = [
          ...(id ? [{ by: 'id', id }] : []),
          ...(displayableNumber ? [{ by: 'displayableNumber', displayableNumber }] : []),
          ...(given.length > 0 ? [{ by: 'details', details: given }] : []),
        ];
        const expected = ways.length === 1 ? ways[0] : null;
        assert.deepEqual(questionOf({ id, displayableNumber, details: asked }), expected);
      }),
    );
  });
});
