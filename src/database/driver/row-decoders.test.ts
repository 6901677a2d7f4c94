import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'drizzle-orm';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from '../columns.ts';
import { rowDecoder } from './row-decoders.ts';

const homes = pgTable('homes', { id: integer(), name: text(), builtAt: instant() });
const int4 = 23;
const textType = 25;
const timestamptz = 1184;

/** A row as the server sends it: each column after its length, which is -1 for null. */
function sent(texts: readonly (string | null)[]): Buffer {
  return Buffer.concat(
    texts.map((text) => {
      const bytes = Buffer.from(text ?? '');
      const length = Buffer.alloc(4);
      length.writeInt32BE(text === null ? -1 : bytes.length);
      return Buffer.concat([length, bytes]);
    }),
  );
}

describe('a reader of rows', () => {
  it('makes of texts what the columns hold', () => {
    const fields = [
      { path: ['id'], field: homes.id },
      { path: ['name'], field: homes.name },
      { path: ['builtAt'], field: homes.builtAt },
      { path: ['twice'], field: sql`id * 2`.mapWith((value: number) => value + 1) },
    ];
    const read = rowDecoder(fields, [int4, textType, timestamptz, int4], undefined);
    const row = read(sent(['7', 'Mill', '2026-03-29 00:30:00+00', '14']), 0);
    assert.deepEqual(Object.keys(row), ['id', 'name', 'builtAt', 'twice']);
    assert.equal(row.id, 7);
    assert.equal(row.name, 'Mill');
    assert.equal(String(row.builtAt), '2026-03-29T00:30:00Z');
    assert.equal(row.twice, 15);
    assert.deepEqual(read(sent([null, null, null, null]), 0), {
      id: null,
      name: null,
      builtAt: null,
      twice: null,
    });
  });

  it('leaves out a group that a left join has not found', () => {
    const fields = [
      { path: ['id'], field: homes.id },
      { path: ['home', 'id'], field: homes.id },
      { path: ['home', 'name'], field: homes.name },
    ];
    const types = [int4, int4, textType];
    const left = rowDecoder(fields, types, { homes: false });
    assert.deepEqual(left(sent(['1', null, null]), 0), { id: 1, home: null });
    assert.deepEqual(left(sent(['1', '2', null]), 0), { id: 1, home: { id: 2, name: null } });
    const inner = rowDecoder(fields, types, { homes: true });
    assert.deepEqual(inner(sent(['1', null, null]), 0), { id: 1, home: { id: null, name: null } });
  });
});
