import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { boolean, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instant, localDate } from '../columns.ts';
import { decoderOf } from './decoders.ts';

/** Numbers that PostgreSQL has for types. */
const type = {
  boolean: 16,
  integer: 23,
  text: 25,
  integers: 1007,
  date: 1082,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
};
const table = pgTable('samples', {
  name: text(),
  count: integer(),
  counts: integer().array(),
  isSmart: boolean(),
  at: instant(),
  on: localDate(),
  more: jsonb(),
});

/** What a cell is read as that stands between others. */
function read(field: unknown, typeId: number, cell: string): unknown {
  const before = Buffer.from('…12,');
  const bytes = Buffer.from(cell);
  const decode = decoderOf(field, typeId);
  const all = Buffer.concat([before, bytes, Buffer.from('34')]);
  return decode(all, before.length, before.length + bytes.length);
}

const instants = fc
  .oneof(
    fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) }),
    fc.integer({ min: Date.parse('0001-01-02'), max: Date.parse('9999-12-30') }),
  )
  .map((ms) => Temporal.Instant.fromEpochMilliseconds(ms));

/** An instant as the server writes it: without zeros at the end of a fraction. */
function written(at: Temporal.Instant, offset = '+00'): string {
  return at.toString().replace('T', ' ').replace('Z', offset);
}

describe('cells', () => {
  it('hold texts of any characters, also such as have come before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (value) => {
        assert.equal(read(table.name, type.text, value), value);
        assert.equal(read(table.name, type.text, value), value);
      }),
    );
    // One byte each where the other has two: as long, but not the same.
    assert.equal(read(table.name, type.text, 'Ã©'), 'Ã©');
    assert.equal(read(table.name, type.text, 'é'), 'é');
  });

  it('hold whole numbers, and lists of them with gaps', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.maxSafeInteger())), (values) => {
        const cell = `{${values.map((value) => value ?? 'NULL').join(',')}}`;
        assert.deepEqual(read(table.counts, type.integers, cell), values);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (value) => {
        assert.equal(read(table.count, type.integer, String(value)), value);
      }),
    );
    assert.deepEqual(read(table.counts, type.integers, '{{1,2},{3,4}}'), [
      [1, 2],
      [3, 4],
    ]);
  });

  it('hold instants in UTC and elsewhere, and days', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const cells = [written(at), written(at.subtract({ hours: 5, minutes: 30 }), '-05:30')];
        for (const cell of cells) {
          const found = read(table.at, type.timestamptz, cell) as Temporal.Instant;
          assert.equal(found.toString(), at.toString());
        }
        const day = at.toZonedDateTimeISO('UTC').toPlainDate();
        assert.equal(String(read(table.on, type.date, day.toString())), day.toString());
      }),
    );
    const exact = read(table.at, type.timestamptz, '2026-03-29 00:30:00.123456+00');
    assert.equal(String(exact), '2026-03-29T00:30:00.123456Z');
  });

  it('hold booleans, JSON and decimals', () => {
    for (const cell of ['t', 'true']) assert.equal(read(table.isSmart, type.boolean, cell), true);
    for (const cell of ['f', 'false']) assert.equal(read(table.isSmart, type.boolean, cell), false);
    assert.deepEqual(read(table.more, type.jsonb, '{"a": [1, null]}'), { a: [1, null] });
    assert.equal(read(sql`price`, type.numeric, '12.3400'), '12.3400');
    const doubled = sql`count`.mapWith((value: number) => value * 2);
    assert.equal(read(doubled, type.integer, '-21'), -42);
  });
});
