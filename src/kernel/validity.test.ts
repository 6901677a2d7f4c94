import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isInForce } from './validity.ts';

describe('a validity', () => {
  const ms = fc.integer({ min: 0, max: 100 });
  const end = fc.option(ms);
  const instant = (value: number) => Temporal.Instant.fromEpochMilliseconds(value);
  const date = (value: number) => Temporal.PlainDate.from('2026-03-01').add({ days: value });

  test('holds its beginning and not its end, for instants as for dates', () => {
    fc.assert(
      fc.property(end, end, ms, (from, to, at) => {
        const isExpected = (from ?? -1) <= at && at < (to ?? 101);
        const [fromAt, toAt] = [from, to].map((each) => (each === null ? null : instant(each)));
        assert.equal(isInForce(fromAt ?? null, toAt ?? null, instant(at)), isExpected);
        const [fromOn, toOn] = [from, to].map((each) => (each === null ? null : date(each)));
        assert.equal(isInForce(fromOn ?? null, toOn ?? null, date(at)), isExpected);
      }),
    );
  });

  test('of instants says nothing about dates', () => {
    const compare = isInForce as (from: unknown, to: unknown, at: unknown) => boolean;
    assert.throws(() => compare(instant(0), null, date(0)), TypeError);
  });
});
