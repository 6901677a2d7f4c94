import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantText } from './instant-text.ts';

it('writes instants as Temporal does, with an offset', () => {
  const instants = fc.oneof(
    fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }),
    fc.integer({ min: 973_000_000, max: 973_100_000 }).map((halfHours) => halfHours * 1_800_000),
  );
  fc.assert(
    fc.property(instants, (ms) => {
      if (ms > 253_402_300_799_999) return;
      const text = Temporal.Instant.fromEpochMilliseconds(ms).toString().replace('Z', '+00:00');
      assert.equal(instantText(ms), text);
    }),
  );
});
