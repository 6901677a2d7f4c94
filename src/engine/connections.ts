import { and, asc, type Column, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import {
  decodeCursor,
  encodeCursor,
  notOfThisConnection,
  type PageArguments,
} from '../contract/pagination.ts';
import { isStorable } from './storable-text.ts';

/** One page of a longer list, in the shape that the schema's connection types have. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly edgeCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Called only where `totalCount` is asked for. */
  readonly count: () => Promise<number> | number;
}

interface KeysetColumn<Row> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
  readonly kind: 'integer' | 'text' | 'instant' | 'date';
  /** The column's value as the cursor carries it; it must come back from the database the same. */
  readonly valueOf: (row: Row) => string | number;
}

/**
 * The order of a connection. Its columns are never null, and together they tell any two rows
 * apart, so a page begins where the last one ended however many rows have been added since.
 */
export interface Keyset<Row> {
  readonly name: string;
  readonly columns: readonly KeysetColumn<Row>[];
}

/** What a statement needs to fetch a page, and what turns the fetched rows into the connection. */
export interface Page<Row> {
  readonly where: SQL | undefined;
  readonly orderBy: SQL[];
  /** One row more than the page, to know whether another page follows. */
  readonly limit: number;
  /** Whether the rows come in the order of the connection; else in the opposite one. */
  readonly isForward: boolean;
  readonly connectionOf: (rows: readonly Row[], count: Connection<Row>['count']) => Connection<Row>;
}

/**
 * Plans a page. `first` goes forward; without it `last` goes backward; both together take the last
 * of the first, as the Relay specification has it.
 *
 * @throws CodedError KT-CT-1605 for a cursor of another connection.
 */
export function planPage<Row>(keyset: Keyset<Row>, args: PageArguments): Page<Row> {
  const isForward = args.first != null;
  const size = args.first ?? args.last ?? 0;
  const from = (argument: 'after' | 'before'): SQL | undefined => {
    const values = placeIn(keyset, args, argument);
    return values ? beyond(keyset, values, argument === 'after') : undefined;
  };
  return {
    where: and(from('after'), from('before')),
    orderBy: keyset.columns.map(({ column, direction }) =>
      (direction === 'ascending') === isForward ? asc(column) : desc(column),
    ),
    limit: size + 1,
    isForward,
    connectionOf(fetched, count) {
      const hasMore = fetched.length > size;
      const page = fetched.slice(0, size);
      const forward = isForward ? page : page.toReversed();
      const rows = isForward && args.last != null ? lastOf(forward, args.last) : forward;
      const cursorOf = (node: Row) =>
        encodeCursor(
          keyset.name,
          keyset.columns.map((each) => each.valueOf(node)),
        );
      const edges = rows.map((node) => new Edge(node, cursorOf));
      return connection(edges, isForward, hasMore, count);
    },
  };
}

/** The columns' values that a page begins after or ends before; null where no cursor tells. */
function placeIn<Row>(
  keyset: Keyset<Row>,
  args: PageArguments,
  argument: 'after' | 'before',
): readonly (string | number)[] | null {
  const cursor = args[argument];
  if (cursor == null) return null;
  const values = decodeCursor(keyset.name, keyset.columns.length, cursor, argument);
  if (!keyset.columns.every(({ kind }, place) => isOfKind(kind, values[place]))) {
    throw notOfThisConnection(argument);
  }
  return values;
}

/**
 * A page of rows that are in memory as a whole, in the order of one ascending column of integers:
 * the same page, with the same cursors, as a statement with `planPage` would fetch.
 */
export function pageOfRows<Row>(
  keyset: Keyset<Row>,
  rows: readonly Row[],
  args: PageArguments,
): Connection<Row> {
  const [column] = keyset.columns;
  const [after] = placeIn(keyset, args, 'after') ?? [];
  const [before] = placeIn(keyset, args, 'before') ?? [];
  const between = rows.filter((row) => {
    const value = column?.valueOf(row) ?? 0;
    return (after === undefined || value > after) && (before === undefined || value < before);
  });
  const { limit, connectionOf } = planPage(keyset, args);
  const inOrder = args.first != null ? between : between.toReversed();
  return connectionOf(inOrder.slice(0, limit), () => rows.length);
}

/** A page of a list that is in memory as a whole, in its own order. `keyOf` tells items apart. */
export function pageOfList<Item>(
  name: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  args: PageArguments,
): Connection<Item> {
  const place = (argument: 'after' | 'before'): number | null => {
    const cursor = args[argument];
    if (cursor == null) return null;
    const [key] = decodeCursor(name, 1, cursor, argument);
    const place = items.findIndex((item) => keyOf(item) === key);
    if (place === -1) throw notOfThisConnection(argument);
    return place;
  };
  const between = items.slice((place('after') ?? -1) + 1, place('before') ?? items.length);
  const isForward = args.first != null;
  const page = isForward ? between.slice(0, args.first ?? 0) : lastOf(between, args.last ?? 0);
  const rows = isForward && args.last != null ? lastOf(page, args.last) : page;
  const cursorOf = (node: Item) => encodeCursor(name, [keyOf(node)]);
  const edges = rows.map((node) => new Edge(node, cursorOf));
  return connection(edges, isForward, between.length > page.length, () => items.length);
}

function lastOf<Item>(items: readonly Item[], count: number): readonly Item[] {
  return items.slice(Math.max(0, items.length - count));
}

/** An item of a page. Its cursor is written when it is asked for: pages are long, and few ask. */
export class Edge<Row> {
  readonly node: Row;
  readonly cursorOf: (node: Row) => string;

  constructor(node: Row, cursorOf: (node: Row) => string) {
    this.node = node;
    this.cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.cursorOf(this.node);
  }
}

/** Where a page stands. */
class PageInfo<Row> {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly edges: Connection<Row>['edges'];

  constructor(edges: Connection<Row>['edges'], hasNextPage: boolean, hasPreviousPage: boolean) {
    this.edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** A connection of edges that are a page already. */
export function connection<Row>(
  edges: Connection<Row>['edges'],
  isForward: boolean,
  hasMore: boolean,
  count: Connection<Row>['count'],
): Connection<Row> {
  return {
    edges,
    edgeCount: edges.length,
    pageInfo: new PageInfo(edges, isForward && hasMore, !isForward && hasMore),
    count,
  };
}

/** Of a column of the type `integer`. */
const largestInteger = 2_147_483_647;

/** A cursor is the client's to change, and the database must not be the first to notice. */
function isOfKind(
  kind: KeysetColumn<unknown>['kind'],
  value: string | number | undefined,
): boolean {
  switch (kind) {
    case 'integer':
      return Number.isInteger(value) && Math.abs(Number(value)) <= largestInteger;
    case 'text':
      return typeof value === 'string' && isStorable(value);
    case 'instant':
      return typeof value === 'string' && isInstant(value);
    case 'date':
      return typeof value === 'string' && isDate(value);
  }
}

/** A calendar day as `valueOf` writes it. PostgreSQL knows no year 0. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** An instant as `valueOf` writes it. PostgreSQL knows no year 0. */
function isInstant(text: string): boolean {
  if (!/^(?!0000)\d{4}-/.test(text)) return false;
  try {
    return Temporal.Instant.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** Row comparison column by column, since the directions may differ: (a > x) or (a = x and b > y). */
function beyond<Row>(
  keyset: Keyset<Row>,
  values: readonly (string | number)[],
  isAfter: boolean,
): SQL | undefined {
  const alternatives = keyset.columns.map(({ column, direction }, index) => {
    const isGreater = (direction === 'ascending') === isAfter;
    const compare = isGreater ? gt : lt;
    const equalSoFar = keyset.columns
      .slice(0, index)
      .map((earlier, place) => eq(earlier.column, values[place]));
    return and(...equalSoFar, compare(column, values[index]));
  });
  return or(...alternatives);
}
