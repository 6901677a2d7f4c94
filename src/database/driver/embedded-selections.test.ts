import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { pgliteDatabase } from '../open.ts';
import { sqlState } from '../sql-state.ts';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

const notes = pgTable('notes', {
  id: integer().primaryKey(),
  title: text(),
  isShort: boolean(),
  price: numeric(),
  words: text().array(),
  counts: integer().array(),
  facts: jsonb(),
  bytes: bytea(),
  day: date({ mode: 'string' }),
  at: timestamp({ withTimezone: true, mode: 'string' }),
});

const full: typeof notes.$inferInsert = {
  id: 1,
  title: 'Zoë 🏠',
  isShort: true,
  price: '1.50',
  words: ['plain', 'with "quotes", {braces} and \\', ''],
  counts: [1, 2, 3],
  facts: { a: [1, null] },
  bytes: Uint8Array.from([0, 255, 92]),
  day: '2026-03-10',
  at: '2026-03-10 12:00:00+00',
};

describe('selections of the embedded database', () => {
  let client: PGlite;
  let db: Database;
  before(async () => {
    client = await PGlite.create();
    db = pgliteDatabase(client);
    await client.exec(`create table notes (id int primary key, title text, is_short boolean,
      price numeric, words text[], counts int[], facts jsonb, bytes bytea, day date,
      at timestamptz)`);
    await db.query.insert(notes).values([full, { id: 2 }]);
  });
  after(() => db.close());

  const select = (where: SQL | undefined) =>
    db.query.select().from(notes).where(where).orderBy(notes.id);
  const keptSelections = async () => {
    const { rows } = await client.query<{ times: number }>(
      `select (generic_plans + custom_plans)::int as times from pg_prepared_statements
        where name like 'selection_%' and statement like '%from "notes"%' order by name`,
    );
    return rows.map(({ times }) => times);
  };

  it('are kept where they are asked for again, and answer the same', async () => {
    const ask = () => select(inArray(notes.id, [1, 2]));
    const first = await ask();
    assert.deepEqual(await keptSelections(), []);
    assert.deepEqual(first[0], full);
    assert.deepEqual(Object.values(first[1] ?? {}), [2, ...Array(9).fill(null)]);
    for (let times = 1; times <= 10; times += 1) assert.deepEqual(await ask(), first);
    assert.deepEqual(await keptSelections(), [10]);
    assert.deepEqual(await Promise.all([ask(), ask()]), [first, first]);
  });

  it('take values of every kind, and none', async () => {
    const wheres = [
      and(eq(notes.title, 'Zoë 🏠'), eq(notes.isShort, true), eq(notes.price, '1.5')),
      and(eq(notes.words, full.words ?? []), eq(notes.counts, [1, 2, 3])),
      and(eq(notes.facts, full.facts), eq(notes.bytes, full.bytes ?? new Uint8Array())),
      and(eq(notes.day, '2026-03-10'), eq(notes.at, '2026-03-10T12:00:00Z')),
      sql`${notes.id} = any(${sql.param([1, null])}) and ${sql.param(null)}::text is null`,
    ];
    for (const where of wheres) {
      for (let times = 1; times <= 3; times += 1) assert.deepEqual(await select(where), [full]);
    }
  });

  it('tell what is wrong with them, and see what was written before', async () => {
    const divide = () =>
      db.query
        .select({ ratio: sql`1 / (${notes.id} - 1)` })
        .from(notes)
        .where(eq(notes.id, 1));
    for (let times = 1; times <= 3; times += 1) {
      await assert.rejects(divide(), (error) => sqlState(error) === '22012');
    }
    const ask = () => select(eq(notes.id, 3));
    for (let times = 1; times <= 3; times += 1) assert.equal((await ask()).length, 0);
    await db.transaction(async (tx) => {
      await tx.query.insert(notes).values({ id: 3 });
    });
    assert.equal((await ask()).length, 1);
  });

  it('are kept for transactions too, which see what they wrote themselves', async () => {
    const before = await keptSelections();
    const titles = await db.transaction(async (tx) => {
      const ask = () =>
        tx.query
          .select({ title: notes.title })
          .from(notes)
          .where(eq(notes.id, 4))
          .orderBy(notes.day);
      const found = [await ask(), await ask()];
      await tx.query.insert(notes).values({ id: 4, title: 'own' });
      found.push(...(await Promise.all([ask(), ask()])));
      return found;
    });
    assert.deepEqual(titles, [[], [], [{ title: 'own' }], [{ title: 'own' }]]);
    assert.deepEqual(await keptSelections(), [...before, 3]);
  });

  it('end a transaction that one of them fails in, and leave the database to the next', async () => {
    const divided = (query: Database['query'], by: number) =>
      query
        .select({ ratio: sql`1 / ${sql.param(by)}::int` })
        .from(notes)
        .limit(1);
    const attempt = db.transaction(async (tx) => {
      await tx.query.insert(notes).values({ id: 5 });
      for (const by of [1, 1, 1, 0]) await divided(tx.query, by);
    });
    await assert.rejects(attempt, (error) => sqlState(error) === '22012');
    assert.deepEqual(await select(eq(notes.id, 5)), []);
    await db.transaction(async (tx) => {
      assert.deepEqual(await divided(tx.query, 1), [{ ratio: 1 }]);
    });
  });
});
