import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { pgliteDatabase } from '../open.ts';
import type { PreparedStatement } from './driver.ts';
import { openEmbeddedPipeline } from './embedded-pipeline.ts';
import { int32At, textAt } from './protocol.ts';

/** A statement of one text column, and how often its answer was described. */
function statementOf(
  name: string,
  text: string,
): PreparedStatement & { readonly described: number } {
  let described = 0;
  return {
    name,
    text,
    columns: [],
    keys: null,
    get isDescribed() {
      return described > 0;
    },
    get described() {
      return described;
    },
    describe() {
      described += 1;
    },
    readRow: (bytes, at) => textAt(bytes, at + 4, at + 4 + int32At(bytes, at)),
  };
}

async function preparedNames(client: PGlite): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from pg_prepared_statements order by name',
  );
  return rows.map(({ name }) => name);
}

const outcomes = (answers: readonly PromiseSettledResult<unknown>[]) =>
  answers.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.code));

describe('prepared statements on the embedded database', () => {
  let client: PGlite;
  let pipeline: ReturnType<typeof openEmbeddedPipeline>;
  before(async () => {
    client = await PGlite.create();
    pipeline = openEmbeddedPipeline(client);
  });
  after(() => client.close());

  it('keep answers apart, and a failure to the one that failed', async () => {
    const echo = statementOf('echo', 'select $1::int::text');
    const divide = statementOf('divide', 'select (10 / $1::int)::text');
    const nonsense = statementOf('nonsense', 'select nothing from nowhere');
    const unreadable: PreparedStatement = {
      ...statementOf('unreadable', 'select $1::text'),
      readRow(): never {
        throw Object.assign(new Error('unreadable'), { code: 'of the reader' });
      },
    };
    const answers = await Promise.allSettled([
      pipeline.run(echo, [1]),
      pipeline.run(divide, [0]),
      pipeline.run(echo, [2]),
      pipeline.run(nonsense, []),
      pipeline.run(nonsense, []),
      pipeline.run(unreadable, ['text']),
      pipeline.run(divide, [5]),
      pipeline.run(echo, ['not a number']),
      pipeline.run(echo, [3]),
    ]);
    const expected = [['1'], '22012', ['2'], '42P01', '42P01'];
    assert.deepEqual(outcomes(answers), [...expected, 'of the reader', ['2'], '22P02', ['3']]);
  });

  it('are prepared and described once', async () => {
    const once = statementOf('once', 'select $1::text');
    const two = await Promise.all([pipeline.run(once, ['a']), pipeline.run(once, ['b'])]);
    assert.deepEqual(two, [['a'], ['b']]);
    const { described } = once;
    assert.deepEqual(await pipeline.run(once, ['c']), ['c']);
    assert.equal(once.described, described);
    assert.ok((await preparedNames(client)).includes('once'));
    const { rows } = await client.query<{ times: number }>(
      `select (generic_plans + custom_plans)::int as times, custom_plans::int as custom
        from pg_prepared_statements where name = 'once'`,
    );
    assert.deepEqual(rows, [{ times: 3, custom: 0 }]);
  });

  it('are prepared again where the session has forgotten them', async () => {
    const one = statementOf('forgotten', 'select $1::text');
    const other = statementOf('forgotten_too', 'select upper($1::text)');
    const both = () => Promise.all([pipeline.run(one, ['a']), pipeline.run(other, ['a'])]);
    assert.deepEqual(await both(), [['a'], ['A']]);
    await client.exec('discard all');
    assert.deepEqual(await preparedNames(client), []);
    assert.deepEqual(await Promise.all([both(), both()]), [
      [['a'], ['A']],
      [['a'], ['A']],
    ]);
    assert.deepEqual(await preparedNames(client), ['forgotten', 'forgotten_too']);
  });

  it('leave the planning of other statements as it was', async () => {
    await Promise.all([
      pipeline.run(statementOf('planned', 'select $1::text'), ['a']),
      assert.rejects(pipeline.run(statementOf('unplanned', 'select'.repeat(2)), [])),
    ]);
    const { rows } = await client.query('show plan_cache_mode');
    assert.deepEqual(rows, [{ plan_cache_mode: 'auto' }]);
  });

  it('take values of every kind', async () => {
    const kinds = statementOf(
      'kinds',
      `select jsonb_build_array($1::text, $2::int[], $3::text[], $4::jsonb, $5::boolean,
        encode($6::bytea, 'hex'), $7::date, $8::numeric)::text`,
    );
    const texts = ['plain', 'with "quotes", {braces} and \\', 'Zoë 🏠', '', null];
    const values = [
      'Zoë 🏠',
      [1, 2, 3],
      texts,
      { a: [1, null] },
      false,
      Buffer.from([0, 255, 92]),
      '2026-03-10',
      '1.50',
    ];
    const [answer] = await pipeline.run(kinds, values);
    assert.deepEqual(JSON.parse(String(answer)), [
      'Zoë 🏠',
      [1, 2, 3],
      texts,
      { a: [1, null] },
      false,
      '00ff5c',
      '2026-03-10',
      1.5,
    ]);
    const [empty] = await pipeline.run(kinds, Array(8).fill(null));
    assert.deepEqual(JSON.parse(String(empty)), Array(8).fill(null));
  });

  it('send and bring back more than fits into one piece', async () => {
    const series = statementOf('series', `select n || $2 from generate_series(1, $1::int) as n`);
    const tail = 'x'.repeat(50_000);
    const rows = await pipeline.run(series, [60, tail]);
    assert.equal(rows.length, 60);
    assert.deepEqual([rows[0], rows[59]], [`1${tail}`, `60${tail}`]);
    const count = statementOf('count', 'select cardinality($1::int[])::text');
    const numbers = Array.from({ length: 20_000 }, (_each, index) => index);
    const counts = await Promise.all([1, 2, 3].map(() => pipeline.run(count, [numbers])));
    assert.deepEqual(counts, [['20000'], ['20000'], ['20000']]);
  });
});

describe('the embedded database', () => {
  it('lets no statement from outside into a transaction', async () => {
    const db = pgliteDatabase(await PGlite.create());
    await db.query.execute(sql`create table notes (text text not null)`);
    const count = statementOf('count_notes', 'select count(*)::text from notes');
    const pipeline = db.pipeline ?? assert.fail('it has no pipeline');
    const seen: Promise<unknown>[] = [];
    const look = () => {
      const answer = pipeline.run(count, []);
      answer.catch(() => {});
      seen.push(answer);
    };
    look();
    const undone = db.transaction(async (tx) => {
      await tx.query.execute(sql`insert into notes values ('undone')`);
      look();
      assert.equal(tx.pipeline, null);
      await tx.query.execute(sql`select 1 / 0`);
    });
    look();
    await assert.rejects(undone);
    const done = db.transaction(async (tx) => {
      await tx.query.execute(sql`insert into notes values ('done')`);
      look();
      await new Promise(setImmediate);
      await tx.query.execute(sql`insert into notes values ('done too')`);
    });
    await done;
    look();
    const answers = (await Promise.all(seen)).map((rows) => Number((rows as unknown[])[0]));
    assert.deepEqual(answers, [0, 0, 0, 2, 2]);
    await db.close();
  });

  it('tells whoever asks after it was closed', async () => {
    const db = pgliteDatabase(await PGlite.create());
    const one = statementOf('one', 'select 1::text');
    const asked = db.pipeline?.run(one, []);
    await Promise.all([asked, db.close()]);
    await assert.rejects(db.pipeline?.run(one, []) ?? Promise.resolve(), /closed/);
  });

  it('keeps what such statements write, and prepares anew when opened again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'halfhour-embedded-'));
    try {
      const write = 'insert into notes values ($1) returning text';
      const first = pgliteDatabase(await PGlite.create({ dataDir: folder }));
      await first.query.execute(sql`create table notes (text text not null)`);
      assert.deepEqual(await first.pipeline?.run(statementOf('write', write), ['kept']), ['kept']);
      await first.close();
      const second = pgliteDatabase(await PGlite.create({ dataDir: folder }));
      const read = statementOf('write', 'select text from notes');
      assert.deepEqual(await second.pipeline?.run(read, []), ['kept']);
      await second.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
