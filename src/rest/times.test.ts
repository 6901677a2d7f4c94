import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantOfParameter, utcText } from './times.ts';

const textOf = (text: string) => instantOfParameter(text)?.toString() ?? null;

describe('a time in a parameter', () => {
  it('is an instant where it has an offset, in any of its forms', () => {
    for (const text of [
      '2026-07-01T12:30:00Z',
      '2026-07-01t12:30z',
      '2026-07-01 12:30:00Z',
      '2026-07-01T13:30:00+01:00',
      '2026-07-01T13:30+0100',
      '2026-07-01T13:30:00.000+01',
      '2026-07-01T07:00:00-05:30',
    ]) {
      assert.equal(textOf(text), '2026-07-01T12:30:00Z', text);
    }
  });

  it('is by the clock of London without one, a date alone is its midnight', () => {
    assert.equal(textOf('2026-07-01T12:30:00'), '2026-07-01T11:30:00Z');
    assert.equal(textOf('2026-07-01T12:30'), '2026-07-01T11:30:00Z');
    assert.equal(textOf('2026-01-15T12:30:00.5'), '2026-01-15T12:30:00.5Z');
    assert.equal(textOf('2026-07-01'), '2026-06-30T23:00:00Z');
    assert.equal(textOf('2026-1-5'), '2026-01-05T00:00:00Z');
  });

  it('that the clock leaves out is an hour later, that it goes through twice is the first', () => {
    assert.equal(textOf('2026-03-29T01:30:00'), '2026-03-29T01:30:00Z');
    assert.equal(textOf('2026-10-25T01:30:00'), '2026-10-25T00:30:00Z');
  });

  it('may have fractions of a second, of which milliseconds count', () => {
    assert.equal(textOf('2026-01-15T12:30:00.123456Z'), '2026-01-15T12:30:00.123Z');
  });

  it('is none where an offset came unencoded, or where there is no such day', () => {
    for (const text of [
      ...['2026-07-01T13:30:00 01:00', '2026-02-30', '2026-13-01', '2026-01-01T24:30', 'today'],
      ...['2026-01-01T10:60', '2026-01-01Z', '20260101', '2026-01-01T10', '1767225600', ' '],
      ...['2026-01-01T10:00+25:00', '2026-01-01T10:00:00Zx', '+002026-01-01'],
    ]) {
      assert.equal(textOf(text), null, text);
    }
  });

  it('of any day of four digits is read as it was written', () => {
    const range = { min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') };
    fc.assert(
      fc.property(fc.date({ ...range, noInvalidDate: true }), (date) => {
        assert.equal(instantOfParameter(date.toISOString())?.epochMilliseconds, date.getTime());
        const ms = Math.floor(date.getTime() / 1000) * 1000;
        assert.equal(instantOfParameter(utcText(date.getTime()))?.epochMilliseconds, ms);
      }),
    );
  });

  it('in UTC is the one of the offset 0, where there is one', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    const written = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), two(13), two(32), two(25), two(61), two(61))
      .map(([year, month, day, hour, minute, second]) => {
        return `${String(year).padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}.5`;
      });
    fc.assert(
      fc.property(written, (text) => assert.equal(textOf(`${text}Z`), textOf(`${text}+00:00`))),
      { numRuns: 2000 },
    );
  });
});
