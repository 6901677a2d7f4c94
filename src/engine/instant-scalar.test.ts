import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { GraphQLScalarType } from 'graphql';
import { Temporal } from 'temporal-polyfill';
import { furnishScalar } from './scalars.ts';

const dateTime = new GraphQLScalarType({ name: 'DateTime' });
furnishScalar(dateTime);

it('a DateTime is written as Temporal writes the instant, with an offset', () => {
  const ends = [-62_167_219_200_000_000_000n, 253_402_300_800_000_000_000n];
  const instants = fc.oneof(
    fc.bigInt({ min: -8_640_000_000_000_000_000_000n, max: 8_640_000_000_000_000_000_000n }),
    fc.bigInt({ min: -9_000_000_000_000n, max: 9_000_000_000_000n }).map((ms) => ms * 1_000_000n),
    fc.constantFrom(
      ...ends,
      ...ends.map((end) => end - 1n),
      ...ends.map((end) => end - 1_000_000n),
    ),
  );
  fc.assert(
    fc.property(instants, (nanoseconds) => {
      const instant = Temporal.Instant.fromEpochNanoseconds(nanoseconds);
      assert.equal(dateTime.serialize(instant), instant.toString().replace('Z', '+00:00'));
    }),
  );
});
