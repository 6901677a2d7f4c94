import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantText, londonText } from './instant-text.ts';

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

describe('an instant by the clock of London', () => {
  const changes = ['2025-03-30T01:00:00Z', '2025-10-26T01:00:00Z', '1968-02-18T02:00:00Z'];
  const instants = fc.oneof(
    fc.integer({ min: Date.parse('1900-01-01'), max: Date.parse('2099-12-31') }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -100, max: 100 }))
      .map(([change, halfHours]) => Date.parse(change) + halfHours * 1_800_000),
  );

  it('has the offset of that moment, Z in winter, and whole seconds', () => {
    assert.equal(londonText(Date.parse('2026-01-01T00:00:00Z')), '2026-01-01T00:00:00Z');
    assert.equal(londonText(Date.parse('2026-06-30T23:00:00.900Z')), '2026-07-01T00:00:00+01:00');
    assert.equal(londonText(Date.parse('2025-10-26T00:30:00Z')), '2025-10-26T01:30:00+01:00');
    assert.equal(londonText(Date.parse('2025-10-26T01:30:00Z')), '2025-10-26T01:30:00Z');
  });

  it('is what Temporal writes', () => {
    fc.assert(
      fc.property(instants, (ms) => {
        const written = Temporal.Instant.fromEpochMilliseconds(ms)
          .round({ smallestUnit: 'second', roundingMode: 'floor' })
          .toZonedDateTimeISO('Europe/London')
          .toString({ timeZoneName: 'never' });
        assert.equal(londonText(ms), written.replace('+00:00', 'Z'));
      }),
      { numRuns: 2000 },
    );
  });
});
