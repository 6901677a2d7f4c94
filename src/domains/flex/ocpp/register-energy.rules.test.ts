import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { halfHourMs } from '../../../kernel/calendar.ts';
import {
  bookEarlierStart,
  bookingFrom,
  bookValues,
  clockDifference,
  type RegisterValue,
  rightTime,
} from './register-energy.rules.ts';

const startMs = Date.parse('2026-03-10T22:10:00Z');
const after = (minutes: number) => startMs + minutes * 60_000;
const middle = { freeFromMs: 0, isFinal: false };
const end = { freeFromMs: 0, isFinal: true };
const sumOf = (pieces: readonly { readonly energyWh: number }[]) =>
  pieces.reduce((sum, { energyWh }) => sum + energyWh, 0);

/** What a register counts during a transaction: rising, at moments that may be in one second. */
const counted = fc
  .array(fc.record({ afterMs: fc.integer({ min: 0, max: 3_600_000 }), wh: fc.nat(20_000) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps): RegisterValue[] => {
    let atMs = startMs;
    let registerWh = 1_000;
    return steps.map((step) => {
      atMs += step.afterMs;
      registerWh += step.wh;
      return { atMs, registerWh };
    });
  });

describe('the register of a charge point', () => {
  it('is booked evenly between two counts, cut at half-hours', () => {
    const { pieces, booking } = bookValues(
      bookingFrom({ atMs: startMs, registerWh: 1_000 }),
      [{ atMs: after(40), registerWh: 5_001 }],
      end,
    );
    assert.deepEqual(pieces, [
      { fromMs: startMs, toMs: after(20), energyWh: 2_001 },
      { fromMs: after(20), toMs: after(40), energyWh: 2_000 },
    ]);
    assert.deepEqual(booking, { toMs: after(40), registerWh: 5_001, energyWh: 4_001 });
  });

  it('counts from 0 where it begins anew, and not where it only falls by what is rounded', () => {
    const from = bookingFrom({ atMs: startMs, registerWh: 50_000 });
    const values = [
      { atMs: after(5), registerWh: 50_400 },
      { atMs: after(6), registerWh: 50_395 },
      { atMs: after(10), registerWh: 300 },
      { atMs: after(20), registerWh: 900 },
    ];
    assert.equal(bookValues(from, values, end).booking.energyWh, 400 + 300 + 600);
  });

  it('books what a late end counts beyond what is booked, once', () => {
    const from = bookingFrom({ atMs: startMs, registerWh: 0 });
    const { booking } = bookValues(from, [{ atMs: after(10), registerWh: 100 }], middle);
    const late = bookValues(booking, [{ atMs: after(5), registerWh: 130 }], end);
    assert.deepEqual(late.pieces, [{ fromMs: after(10), toMs: after(10) + 1000, energyWh: 30 }]);
    const earlier = { meterStartWh: 0, earlierWh: 0 };
    assert.deepEqual(bookEarlierStart(late.booking, earlier, 0).pieces, []);
  });

  it('books what was taken before the first message that arrived', () => {
    const from = bookingFrom({ atMs: startMs, registerWh: 700 });
    const { pieces, booking } = bookEarlierStart(
      from,
      { meterStartWh: 700, earlierWh: 400 },
      after(1),
    );
    assert.deepEqual(pieces, [{ fromMs: after(1), toMs: after(1) + 1000, energyWh: 300 }]);
    assert.equal(booking.energyWh, 300);
  });

  it('sums to the last count less the first, however often and in whichever order counts come', () => {
    const sequences = counted.chain((values) =>
      fc.record({
        values: fc.constant(values),
        // Messages of one or more counts, twice and out of order.
        messages: fc.array(fc.subarray(values, { minLength: 1 }), { maxLength: 12 }),
        freeFromMs: fc.integer({ min: -100, max: 100 }).map((second) => startMs + second * 1000),
      }),
    );
    fc.assert(
      fc.property(sequences, ({ values, messages, freeFromMs }) => {
        let booking = bookingFrom({ atMs: startMs, registerWh: 1_000 });
        const all: { fromMs: number; toMs: number; energyWh: number }[] = [];
        const book = (some: readonly RegisterValue[], isFinal: boolean) => {
          const free = Math.max(freeFromMs, all.at(-1)?.toMs ?? 0);
          const booked = bookValues(booking, some, { freeFromMs: free, isFinal });
          booking = booked.booking;
          all.push(...booked.pieces);
        };
        for (const message of messages) book(message, false);
        const last = values.at(-1);
        assert.ok(last);
        book([last], true);
        book([last], true);
        assert.equal(sumOf(all), last.registerWh - 1_000);
        assert.equal(booking.energyWh, sumOf(all));
        for (const [place, { fromMs, toMs, energyWh }] of all.entries()) {
          assert.ok(energyWh > 0 && fromMs < toMs && fromMs >= freeFromMs);
          assert.ok(fromMs % 1000 === 0 && toMs % 1000 === 0);
          assert.equal(Math.floor(fromMs / halfHourMs), Math.floor((toMs - 1) / halfHourMs));
          assert.ok(fromMs >= (all[place - 1]?.toMs ?? 0));
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the clock of a charge point', () => {
  const heardMs = startMs;

  it('is corrected by what a message shows that is sent at once', () => {
    const told = { toldMs: heardMs - 86_400_000, heardMs, isAtOnce: true };
    assert.equal(clockDifference(0, told), 86_400_000);
    assert.equal(clockDifference(5_000, { ...told, toldMs: heardMs - 3_000 }), 0);
  });

  it('is corrected by another message only where that would come from the future', () => {
    const late = { toldMs: heardMs - 7_200_000, heardMs, isAtOnce: false };
    assert.equal(clockDifference(0, late), 0);
    assert.equal(clockDifference(0, { ...late, toldMs: heardMs + 3_600_000 }), -3_600_000);
    assert.equal(rightTime(heardMs + 500, 0, heardMs), heardMs);
  });
});
