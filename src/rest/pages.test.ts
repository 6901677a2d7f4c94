import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Page, pageOf, pageParameters, sliceOf } from './pages.ts';
import { RestRefusal } from './refusals.ts';

const { page, page_size: size } = pageParameters(1500);
const url = new URL('https://api.example:8443/v1/x/?period_from=2026-01-01T00%3A00Z&page_size=7');
const read = (pageText?: string, sizeText?: string) => ({
  page: page.read(pageText, 'page'),
  page_size: size.read(sizeText, 'page_size'),
});

describe('a page', () => {
  it('has 100 rows where nothing right is asked for, and no more than the most', () => {
    for (const text of [undefined, '', '0', '-5', 'ten', '1.5', '1e3']) {
      assert.equal(size.read(text, 'page_size'), 100, text);
    }
    assert.equal(size.read('1500', 'page_size'), 1500);
    assert.equal(size.read('25000', 'page_size'), 1500);
    assert.equal(size.read('9'.repeat(400), 'page_size'), 1500);
  });

  it('of no right number, or after the last, is 404', () => {
    const isInvalid = (error: unknown) =>
      error instanceof RestRefusal && error.status === 404 && error.body.detail === 'Invalid page.';
    for (const text of ['0', '-1', 'last', '1.0', '9'.repeat(20)]) {
      assert.throws(() => page.read(text, 'page'), isInvalid, text);
    }
    assert.throws(() => pageOf(url, sliceOf(read('3', '5')), 10, []), isInvalid);
  });

  it('of an empty list is the first, with all four members', () => {
    const empty = { count: 0, next: null, previous: null, results: [] };
    assert.deepEqual(pageOf(url, sliceOf(read()), 0, []), empty);
  });

  it('leads to the others with all else that was asked for, on the origin that was called', () => {
    const { next, previous } = pageOf(url, sliceOf(read('2', '7')), 20, []);
    const [after, before] = [new URL(next ?? ''), new URL(previous ?? '')];
    for (const address of [after, before]) {
      assert.equal(address.origin, 'https://api.example:8443');
      assert.equal(address.searchParams.get('period_from'), '2026-01-01T00:00Z');
      assert.equal(address.searchParams.get('page_size'), '7');
    }
    assert.deepEqual(
      [after.searchParams.get('page'), before.searchParams.get('page')],
      ['3', null],
    );
  });

  it('after page holds every row once, however long the pages are', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 30 }), (count, length) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const found: number[] = [];
        let address: string | null = `https://a.example/?page_size=${length}`;
        while (address) {
          const { searchParams } = new URL(address);
          const slice = sliceOf(read(searchParams.get('page') ?? undefined, String(length)));
          const { offset, limit } = slice;
          const results = rows.slice(offset, offset + limit);
          const answered: Page<number> = pageOf(new URL(address), slice, count, results);
          assert.equal(answered.count, count);
          found.push(...answered.results);
          address = answered.next;
        }
        assert.deepEqual(found, rows);
      }),
    );
  });
});
