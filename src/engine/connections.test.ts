import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { openTestDatabase } from '../../test/support/database.ts';
import { CodedError } from '../contract/errors.ts';
import { encodeCursor, type PageArguments } from '../contract/pagination.ts';
import type { Database } from '../database/database.ts';
import { pageOfBrownouts } from '../domains/platform/brownouts.store.ts';
import { pageOfExceptions } from '../domains/platform/exceptions.store.ts';
import { apiExceptions } from '../domains/platform/tables.ts';
import { type Connection, type Keyset, pageOfList, pageOfRows } from './connections.ts';

type Row = typeof apiExceptions.$inferSelect;

const channel = 'CONNECTIONS-TEST';
const beginning = Temporal.Instant.from('2026-02-01T00:00:00Z');
/** Few instants for many rows, so that the identifier often has to decide. */
const instants = fc.integer({ min: 0, max: 3 });
const sizes = fc.integer({ min: 1, max: 7 });

function rowAt(instant: number): typeof apiExceptions.$inferInsert {
  return {
    channel,
    externalIdentifier: 'EXT',
    category: 'ACCOUNT',
    priority: 'LOW',
    resolutionStatus: 'ASSIGNED',
    resolutionType: 'MANUAL',
    tags: [],
    context: {},
    createdAt: beginning.add({ milliseconds: instant }),
  };
}

describe('a connection over SQL', () => {
  let db: Database;
  before(async () => {
    db = await openTestDatabase();
  });
  after(() => db.close());
  beforeEach(() => fill([]));

  const add = (at: readonly number[]) => db.query.insert(apiExceptions).values(at.map(rowAt));

  /** Puts rows of these instants in the place of those of the run before. */
  async function fill(at: readonly number[]): Promise<void> {
    await db.query.delete(apiExceptions).where(eq(apiExceptions.channel, channel));
    if (at.length > 0) await add(at);
  }

  /** All rows in the order of the connection, sorted here and not by the database. */
  async function sorted(): Promise<number[]> {
    const rows = await db.query
      .select()
      .from(apiExceptions)
      .where(eq(apiExceptions.channel, channel));
    const at = ({ createdAt }: Row) => createdAt.epochMilliseconds;
    return rows.toSorted((a, b) => at(b) - at(a) || b.id - a.id).map(({ id }) => id);
  }

  const page = (args: PageArguments, through = db): Promise<Connection<Row>> =>
    pageOfExceptions(through, 'EVERY_ACCOUNT', { channel }, args);

  const idsOf = ({ edges }: Connection<Row>) => edges.map(({ node }) => node.id);

  /** A cursor for each row, by its place. */
  async function cursors(): Promise<string[]> {
    return (await page({ first: 100 })).edges.map(({ cursor }) => cursor);
  }

  it('walks forward and backward through everything, whatever the sizes of the pages', async () => {
    const property = fc.asyncProperty(
      fc.array(instants, { maxLength: 25 }),
      fc.array(sizes, { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      async (at, pageSizes, isForward) => {
        await fill(at);
        const expected = await sorted();
        const walked: number[] = [];
        let cursor: string | null = null;
        for (let turn = 0; ; turn += 1) {
          const size = pageSizes[turn % pageSizes.length] ?? 1;
          const connection: Connection<Row> = await page(
            isForward ? { first: size, after: cursor } : { last: size, before: cursor },
          );
          const { hasNextPage, hasPreviousPage, startCursor, endCursor } = connection.pageInfo;
          assert.equal(connection.edgeCount, connection.edges.length);
          assert.equal(startCursor, connection.edges[0]?.cursor ?? null);
          assert.equal(endCursor, connection.edges.at(-1)?.cursor ?? null);
          // Only in the direction of travel is anything said about what follows.
          assert.equal(isForward ? hasPreviousPage : hasNextPage, false);
          if (isForward) walked.push(...idsOf(connection));
          else walked.unshift(...idsOf(connection));
          const hasMore = isForward ? hasNextPage : hasPreviousPage;
          assert.equal(hasMore, walked.length < expected.length);
          if (!hasMore) break;
          assert.equal(connection.edges.length, size);
          cursor = isForward ? endCursor : startCursor;
        }
        assert.deepEqual(walked, expected);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });

  it('answers any mixture of first, last, after and before as a slice of the plain list', async () => {
    const size = fc.option(fc.integer({ min: 0, max: 12 }), { nil: null });
    const place = fc.option(fc.nat(11), { nil: null });
    await fill([0, 1, 1, 1, 2, 2, 3, 0, 1, 3, 3, 2]);
    const all = await sorted();
    const at = await cursors();
    const property = fc.asyncProperty(size, size, place, place, async (first, last, from, to) => {
      fc.pre(first !== null || last !== null);
      const connection = await page({
        first,
        last,
        after: from === null ? null : (at[from] ?? null),
        before: to === null ? null : (at[to] ?? null),
      });
      const between = all.slice(from === null ? 0 : from + 1, to ?? all.length);
      const firsts = between.slice(0, first ?? between.length);
      const expected = last === null ? firsts : firsts.slice(Math.max(0, firsts.length - last));
      assert.deepEqual(idsOf(connection), expected);
      const isCut = first === null ? (last ?? 0) < between.length : first < between.length;
      assert.equal(connection.pageInfo.hasNextPage, first !== null && isCut);
      assert.equal(connection.pageInfo.hasPreviousPage, first === null && isCut);
      assert.equal(await connection.count(), all.length);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it('neither repeats nor loses what was there when rows come in between two pages', async () => {
    const property = fc.asyncProperty(
      fc.array(instants, { minLength: 1, maxLength: 15 }),
      fc.array(fc.array(instants, { maxLength: 3 }), { minLength: 1, maxLength: 20 }),
      sizes,
      fc.boolean(),
      async (at, additions, size, isForward) => {
        await fill(at);
        const wereThere = await sorted();
        const walked: number[] = [];
        let cursor: string | null = null;
        for (let turn = 0; turn < 200; turn += 1) {
          const connection: Connection<Row> = await page(
            isForward ? { first: size, after: cursor } : { last: size, before: cursor },
          );
          const ids = idsOf(connection);
          walked.push(...(isForward ? ids : ids.toReversed()));
          const { pageInfo } = connection;
          if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
          const more = additions[turn] ?? [];
          if (more.length > 0) await add(more);
        }
        assert.equal(new Set(walked).size, walked.length, 'a row came twice');
        const kept = walked.filter((id) => wereThere.includes(id));
        assert.deepEqual(kept, isForward ? wereThere : wereThere.toReversed());
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  it('goes on behind a row that has been deleted since', async () => {
    await fill([0, 1, 1, 2, 3]);
    const [first, second, third] = await sorted();
    const connection = await page({ first: 2 });
    assert.deepEqual(idsOf(connection), [first, second]);
    await db.query.delete(apiExceptions).where(eq(apiExceptions.id, second ?? 0));
    const next = await page({ first: 1, after: connection.pageInfo.endCursor });
    assert.deepEqual(idsOf(next), [third]);
  });

  it('counts only where the total is asked for', async () => {
    await fill([0, 1, 2]);
    const statements: string[] = [];
    const query = new Proxy(db.query, {
      get(target, name, receiver) {
        if (['select', 'execute', '$count'].includes(String(name))) statements.push(String(name));
        return Reflect.get(target, name, receiver);
      },
    });
    const connection = await page({ first: 2 }, { ...db, query });
    assert.deepEqual(statements, ['select']);
    assert.equal(await connection.count(), 3);
    assert.deepEqual(statements, ['select', '$count']);
  });

  it('refuses cursors that it did not write, and names the argument', async () => {
    await fill([0]);
    const [sample = ''] = await cursors();
    const forged = [
      encodeCursor('apiBrownouts', ['2026-02-01T00:00:00Z', 1]),
      encodeCursor('apiExceptions', ['2026-02-01T00:00:00Z']),
      encodeCursor('apiExceptions', ['2026-02-01T00:00:00Z', 1, 1]),
      encodeCursor('apiExceptions', [1, '2026-02-01T00:00:00Z']),
      encodeCursor('apiExceptions', ['2026-02-30T00:00:00Z', 1]),
      encodeCursor('apiExceptions', ['2026-02-01T25:00:00Z', 1]),
      encodeCursor('apiExceptions', ['0000-01-01T00:00:00Z', 1]),
      encodeCursor('apiExceptions', ['yesterday', 1]),
      encodeCursor('apiExceptions', ['2026-02-01T00:00:00Z', 1.5]),
      encodeCursor('apiExceptions', ['2026-02-01T00:00:00Z', 2_147_483_648]),
      encodeCursor('apiExceptions', ['2026-02-01T00:00:00Z', -9_007_199_254_740_991]),
      encodeCursor('apiExceptions', ["2026-02-01T00:00:00Z'; drop table x; --", 1]),
      sample.slice(0, -2),
      sample.slice(2),
      '',
      '\0',
      'W10',
    ];
    for (const cursor of forged) {
      for (const argument of ['after', 'before'] as const) {
        await assert.rejects(
          async () => page({ first: 1, [argument]: cursor }),
          (error) => {
            assert.ok(error instanceof CodedError, `${Buffer.from(cursor, 'base64url')}: ${error}`);
            assert.equal(error.code, 'KT-CT-1605');
            assert.deepEqual(error.validationErrors[0]?.inputPath, [argument]);
            return true;
          },
        );
      }
    }
    const now = Temporal.Instant.from('2026-02-01T00:00:00Z');
    await assert.rejects(() => pageOfBrownouts(db, null, now, { first: 1, after: sample }), {
      code: 'KT-CT-1605',
    });
  });

  it('survives any text in the place of a cursor', async () => {
    const values = fc.array(
      fc.oneof(fc.string(), fc.integer(), fc.double(), fc.date().map(String)),
    );
    const forged = fc.oneof(
      fc.string(),
      values.map((parts) =>
        Buffer.from(JSON.stringify(['apiExceptions', ...parts])).toString('base64url'),
      ),
      fc
        .tuple(fc.date({ noInvalidDate: true }), fc.integer())
        .map(([date, id]) => encodeCursor('apiExceptions', [date.toISOString(), id])),
    );
    const property = fc.asyncProperty(forged, async (cursor) => {
      try {
        await page({ first: 1, after: cursor });
      } catch (error) {
        assert.ok(error instanceof CodedError, String(error));
      }
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

describe('a connection over a list in memory', () => {
  const items = [...'abcdefghij'];
  const page = (args: PageArguments) => pageOfList('letters', items, (item) => item, args);
  const cursorOf = (item: string) => encodeCursor('letters', [item]);

  it('answers any mixture of first, last, after and before as a slice of the list', () => {
    const size = fc.option(fc.integer({ min: 0, max: 11 }), { nil: null });
    const place = fc.option(fc.nat(9), { nil: null });
    fc.assert(
      fc.property(size, size, place, place, (first, last, from, to) => {
        fc.pre(first !== null || last !== null);
        const connection = page({
          first,
          last,
          after: from === null ? null : cursorOf(items[from] ?? ''),
          before: to === null ? null : cursorOf(items[to] ?? ''),
        });
        const between = items.slice(from === null ? 0 : from + 1, to ?? items.length);
        const firsts = between.slice(0, first ?? between.length);
        const expected = last === null ? firsts : firsts.slice(Math.max(0, firsts.length - last));
        assert.deepEqual(
          connection.edges.map(({ node }) => node),
          expected,
        );
        const isCut = first === null ? (last ?? 0) < between.length : first < between.length;
        assert.equal(connection.pageInfo.hasNextPage, first !== null && isCut);
        assert.equal(connection.pageInfo.hasPreviousPage, first === null && isCut);
        assert.equal(connection.count(), items.length);
      }),
    );
  });

  it('refuses cursors of other connections and of items that are not there', () => {
    for (const cursor of [encodeCursor('others', ['a']), cursorOf('z'), 'x', cursorOf('')]) {
      for (const argument of ['after', 'before'] as const) {
        assert.throws(
          () => page({ first: 1, [argument]: cursor }),
          (error) => {
            assert.ok(error instanceof CodedError);
            assert.equal(error.code, 'KT-CT-1605');
            assert.deepEqual(error.validationErrors[0]?.inputPath, [argument]);
            return true;
          },
        );
      }
    }
  });
});

describe('a connection over rows in memory', () => {
  const keyset: Keyset<{ readonly id: number }> = {
    name: 'numbers',
    columns: [
      {
        column: apiExceptions.id,
        direction: 'ascending',
        kind: 'integer',
        valueOf: ({ id }) => id,
      },
    ],
  };
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });

  it('begins after and ends before any number, whether a row has it or not', () => {
    const size = fc.option(fc.integer({ min: 0, max: 13 }), { nil: null });
    const place = fc.option(fc.integer({ min: -1, max: 31 }), { nil: null });
    const cursorOf = (id: number | null) => (id === null ? null : encodeCursor('numbers', [id]));
    fc.assert(
      fc.property(ids, size, size, place, place, (some, first, last, from, to) => {
        fc.pre(first !== null || last !== null);
        const rows = some.toSorted((a, b) => a - b).map((id) => ({ id }));
        const after = cursorOf(from);
        const before = cursorOf(to);
        const connection = pageOfRows(keyset, rows, { first, last, after, before });
        const between = rows.filter(
          ({ id }) => (from === null || id > from) && (to === null || id < to),
        );
        const firsts = between.slice(0, first ?? between.length);
        const expected = last === null ? firsts : firsts.slice(Math.max(0, firsts.length - last));
        assert.deepEqual(
          connection.edges.map(({ node, cursor }) => [node, cursor]),
          expected.map((node) => [node, cursorOf(node.id)]),
        );
        const isCut = first === null ? (last ?? 0) < between.length : first < between.length;
        assert.equal(connection.pageInfo.hasNextPage, first !== null && isCut);
        assert.equal(connection.pageInfo.hasPreviousPage, first === null && isCut);
        assert.equal(connection.count(), rows.length);
      }),
    );
  });

  it('refuses cursors of other connections and of other kinds', () => {
    for (const after of [encodeCursor('others', [1]), encodeCursor('numbers', ['1']), 'x']) {
      assert.throws(() => pageOfRows(keyset, [], { first: 1, after }), CodedError);
    }
  });
});
