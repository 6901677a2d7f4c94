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

const scalarOf = (name: string) => {
  const scalar = new GraphQLScalarType({ name });
  furnishScalar(scalar);
  return scalar;
};

it('a DateTime and a Date have years of four digits', () => {
  const date = scalarOf('Date');
  for (const day of ['0001-01-01', '2026-03-29', '9999-12-31']) {
    assert.equal(String(date.parseValue(day)), day);
    assert.ok(dateTime.parseValue(`${day}T23:59:59Z`));
  }
  for (const day of [
    '-271821-04-20',
    '-004714-01-01',
    '0000-12-31',
    '+010000-01-01',
    '+275760-09-13',
  ]) {
    assert.throws(() => date.parseValue(day), /Date takes a day/);
    assert.throws(() => dateTime.parseValue(`${day}T00:00:00Z`), /DateTime takes an instant/);
  }
});

it('a JSONString holds what the database keeps', () => {
  const json = scalarOf('JSONString');
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  for (const text of ['null', '{"a":"\\ud83d\\ude00"}', nested(32)]) {
    assert.deepEqual(json.parseValue(text), JSON.parse(text));
  }
  for (const text of ['{"a":"\\ud83d"}', '{"\\ude00":1}', '"\\u0000"', nested(33), nested(9000)]) {
    assert.throws(() => json.parseValue(text), /JSONString takes JSON/);
  }
});
