import type { PageArguments } from '../contract/pagination.ts';
import type { Database, Loader } from '../database/database.ts';
import { type Connection, type Keyset, type Page, planPage } from './connections.ts';

/** A connection below many parents whose arguments also choose what is listed, and in which order. */
interface FilteredConnection<Row, Filter> {
  readonly name: string;
  readonly keysetFor: (filter: Filter) => Keyset<Row>;
  /** The same page for each of the parents, by one statement; see `pagesOfParents`. */
  readonly select: (
    db: Database,
    parentIds: readonly number[],
    page: Page<Row>,
    filter: Filter,
  ) => Promise<readonly { readonly parentId: number; readonly row: Row }[]>;
  /** How many rows each parent has; parents without any may be left out. */
  readonly count: (
    db: Database,
    parentIds: readonly number[],
    filter: Filter,
  ) => Promise<readonly { readonly parentId: number; readonly count: number }[]>;
}

interface FilteredKey<Filter> {
  readonly parentId: number;
  readonly signature: string;
  readonly filter: Filter;
}

/**
 * Makes the function that answers a nested connection with a filter. All parents that ask for the same
 * page of the same filter at the same moment are answered by one statement, and so are their counts.
 *
 * @returns a function of the database, the parent, the page and the filter, which must be plain data.
 */
export function filteredConnection<Row, Filter>(
  definition: FilteredConnection<Row, Filter>,
): (
  db: Database,
  parentId: number,
  args: PageArguments,
  filter: Filter,
) => Promise<Connection<Row>> {
  const { name, keysetFor, select, count } = definition;
  const pages: Loader<FilteredKey<Filter> & { readonly page: Page<Row> }, readonly Row[]> = {
    name,
    identify: identityOf,
    nothing: [],
    load: (db, keys) =>
      loadGroups(keys, async (ids, { page, filter }, signature) => {
        const byParent = Map.groupBy(
          await select(db, ids, page, filter),
          ({ parentId }) => parentId,
        );
        return [...byParent].map(([parentId, rows]) => [
          identityOf({ parentId, signature }),
          rows.map(({ row }) => row),
        ]);
      }),
  };
  const counts: Loader<FilteredKey<Filter>, number> = {
    name: `${name}.count`,
    identify: identityOf,
    nothing: 0,
    load: (db, keys) =>
      loadGroups(keys, async (ids, { filter }, signature) => {
        const counted = await count(db, ids, filter);
        return counted.map((each) => [
          identityOf({ parentId: each.parentId, signature }),
          each.count,
        ]);
      }),
  };
  return async (db, parentId, args, filter) => {
    const page = planPage(keysetFor(filter), args);
    const { first, last, after, before } = args;
    const ofFilter = JSON.stringify(filter);
    const signature = JSON.stringify([first ?? null, last ?? null, after ?? null, before ?? null]);
    const rows = await db.read(pages, {
      parentId,
      filter,
      page,
      signature: `${ofFilter} ${signature}`,
    });
    return page.connectionOf(rows, () =>
      db.read(counts, { parentId, filter, signature: ofFilter }),
    );
  };
}

function identityOf({
  parentId,
  signature,
}: {
  readonly parentId: number;
  readonly signature: string;
}): string {
  return `${parentId} ${signature}`;
}

/** Answers keys of the same signature together. */
async function loadGroups<
  Key extends { readonly parentId: number; readonly signature: string },
  Found,
>(
  keys: readonly Key[],
  load: (
    parentIds: readonly number[],
    first: Key,
    signature: string,
  ) => Promise<(readonly [string, Found])[]>,
): Promise<Map<string, Found>> {
  const groups = [...Map.groupBy(keys, ({ signature }) => signature)];
  const found = await Promise.all(
    groups.map(([signature, group]) =>
      load(
        group.map(({ parentId }) => parentId),
        group[0] as Key,
        signature,
      ),
    ),
  );
  return new Map(found.flat());
}
