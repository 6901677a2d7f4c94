import { is, Placeholder, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PageArguments } from '../contract/pagination.ts';
import { loadOne } from '../database/batching/loaders.ts';
import type { Database, Loader } from '../database/database.ts';
import { type Connection, type Keyset, type Page, planPage } from './connections.ts';

/** A connection that hangs below many parents at once, such as the members of every team listed. */
interface NestedConnection<Row> {
  readonly keyset: Keyset<Row>;
  /** The same page for each of the parents, by one statement; see `pagesOfParents`. */
  readonly select: (
    db: Database,
    parentIds: readonly number[],
    page: Page<Row>,
  ) => Promise<readonly { readonly parentId: number; readonly row: Row }[]>;
  /** How many rows each parent has; parents without any may be left out. */
  readonly count: (
    db: Database,
    parentIds: readonly number[],
  ) => Promise<readonly { readonly parentId: number; readonly count: number }[]>;
}

interface PageKey<Row> {
  readonly parentId: number;
  readonly signature: string;
  readonly page: Page<Row>;
}

/** In a statement over `pagesOfParents`: the parent that a row belongs to. */
export const parentId: SQL<number> = sql<number>`parent.id`;
/** In a statement over `pagesOfParents`: the identifier of a row of the page. */
export const pageId: SQL<number> = sql<number>`page.id`;

/**
 * What to select from so that each parent contributes one page: `idsOfOne` selects the identifiers
 * of the page's rows for the parent that `parentId` stands for; a placeholder for the parents makes it
 * part of a kept statement. The index behind its order is then
 * read no further than the page, however many rows a parent has.
 */
export function pagesOfParents(
  parentIds: readonly number[] | Placeholder,
  idsOfOne: SQLWrapper,
): SQL {
  const ids = is(parentIds, Placeholder) ? parentIds : sql.param(parentIds);
  const parents = sql`unnest(${ids}::int[]) as parent(id)`;
  return sql`${parents} cross join lateral (${idsOfOne}) as page(id)`;
}

/**
 * Makes the function that answers a nested connection. All parents that ask for the same page at
 * the same moment are answered by one statement, and so are their counts.
 */
export function nestedConnection<Row>(
  definition: NestedConnection<Row>,
): (db: Database, parentId: number, args: PageArguments) => Promise<Connection<Row>> {
  const { keyset, select, count } = definition;
  const counts = loadOne(`${keyset.name}.count`, count, (row) => row.parentId);
  const pages: Loader<PageKey<Row>, readonly Row[]> = {
    name: keyset.name,
    identify: (key) => `${key.parentId} ${key.signature}`,
    nothing: [],
    async load(db, keys) {
      const groups = Map.groupBy(keys, ({ signature }) => signature);
      const pages = await Promise.all(
        [...groups].map(([signature, group]) => loadGroup(select, db, signature, group)),
      );
      return new Map(pages.flatMap((page) => [...page]));
    },
  };
  return async (db, id, args) => {
    const page = planPage(keyset, args);
    const { first, last, after, before } = args;
    const signature = JSON.stringify([first ?? null, last ?? null, after ?? null, before ?? null]);
    const rows = await db.read(pages, { parentId: id, signature, page });
    return page.connectionOf(rows, async () => (await db.read(counts, id))?.count ?? 0);
  };
}

async function loadGroup<Row>(
  select: NestedConnection<Row>['select'],
  db: Database,
  signature: string,
  group: readonly PageKey<Row>[],
): Promise<Map<string, Row[]>> {
  const [first] = group;
  if (!first) return new Map();
  const ids = group.map((key) => key.parentId);
  const rows = await select(db, ids, first.page);
  const byParent = Map.groupBy(rows, (each) => each.parentId);
  return new Map(
    [...byParent].map(([id, rows]) => [`${id} ${signature}`, rows.map(({ row }) => row)]),
  );
}
