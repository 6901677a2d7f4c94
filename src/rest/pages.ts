import { type TSchema, Type } from 'typebox';
import type { Parameter, Values } from './parameters.ts';
import { notFound } from './refusals.ts';
import { nullable } from './schemas.ts';

/** A page of a list. */
export interface Page<Item> {
  /** Of all rows that match. */
  readonly count: number;
  readonly next: string | null;
  readonly previous: string | null;
  readonly results: readonly Item[];
}

const pageNumber: Parameter<number> = {
  schema: Type.Integer({ description: 'Which page, from 1.', minimum: 1, default: 1 }),
  read(text = '') {
    if (text === '') return 1;
    // Beyond that a page begins further on than a list can be long.
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number > 0) return number;
    throw invalidPage();
  },
};

function invalidPage() {
  return notFound('Invalid page.');
}

/**
 * The parameters of a list that comes in pages.
 *
 * @param most a larger size is cut to it, without a word.
 */
export function pageParameters(most: number, usual = 100) {
  const size: Parameter<number> = {
    schema: Type.Integer({
      description: `How many rows a page has; ${most} at most.`,
      minimum: 1,
      maximum: most,
      default: usual,
    }),
    read(text = '') {
      const asked = /^\d+$/.test(text) ? Number(text) : 0;
      return asked > 0 ? Math.min(asked, most) : usual;
    },
  };
  return { page: pageNumber, page_size: size };
}

/** For a list whose pages are all of one size. */
export const pageOnly = { page: pageNumber };

/** Where a page lies in its list. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Which rows a page holds. */
export function sliceOf({ page, page_size }: Values<ReturnType<typeof pageParameters>>): Slice {
  return { offset: (page - 1) * page_size, limit: page_size };
}

/**
 * @param url the address that was asked for, whole.
 * @throws RestRefusal 404 for a page after the last one; the first is there of an empty list too.
 */
export function pageOf<Item>(
  url: URL,
  { offset, limit }: Slice,
  count: number,
  results: readonly Item[],
): Page<Item> {
  const page = offset / limit + 1;
  if (page > 1 && offset >= count) throw invalidPage();
  return {
    count,
    next: offset + limit < count ? addressOfPage(url, page + 1) : null,
    previous: page > 1 ? addressOfPage(url, page - 1) : null,
    results,
  };
}

/** The address of another page of a list, with all else that was asked for. */
function addressOfPage(url: URL, page: number): string {
  const address = new URL(url);
  if (page === 1) address.searchParams.delete('page');
  else address.searchParams.set('page', String(page));
  return address.href;
}

/** The schema of a page of such items. */
export function pageSchema<Item extends TSchema>(item: Item) {
  return Type.Object({
    count: Type.Integer({ description: 'How many rows match, on all pages.' }),
    next: nullable(Type.String({ format: 'uri', description: 'The address of the next page.' })),
    previous: nullable(
      Type.String({ format: 'uri', description: 'The address of the page before.' }),
    ),
    results: Type.Array(item),
  });
}
