import type { PageArguments } from '../../../contract/pagination.ts';
import { decodeCursor, encodeCursor, notOfThisConnection } from '../../../contract/pagination.ts';
import { type Connection, connection, Edge } from '../../../engine/connections.ts';
import type { Wanted } from './intervals.actions.ts';

/** Something that has a place in time. */
export interface Timed {
  readonly startMs: number;
}

/** Items in order of time, of which no two begin together. */
export interface Line<Item extends Timed> {
  /** Tells items of different lines apart that begin together; the same in every request. */
  readonly order: number;
  readonly read: (wanted: Wanted) => Promise<readonly Item[]>;
}

/**
 * A page of several lines together, in order of time. A cursor is a place in time, so a page
 * begins where the last one ended whatever has arrived since.
 *
 * @throws CodedError KT-CT-1605 for a cursor of another connection.
 */
export async function pageOfLines<Item extends Timed>(
  name: string,
  lines: readonly Line<Item>[],
  args: PageArguments,
): Promise<Connection<Item>> {
  const after = placeOf(name, args, 'after');
  const before = placeOf(name, args, 'before');
  const isForward = args.first != null;
  const size = args.first ?? args.last ?? 0;
  const edgesOfLines = await Promise.all(
    lines.map(async ({ order, read }) => {
      const lowMs = after ? after.startMs + Number(order <= after.order) : Number.NEGATIVE_INFINITY;
      const highMs = before
        ? before.startMs + Number(order < before.order)
        : Number.POSITIVE_INFINITY;
      const items = await read({ lowMs, highMs, isForward, limit: size + 1 });
      const cursorOf = ({ startMs }: Item) => encodeCursor(name, [startMs, order]);
      return items.map((node) => new Edge(node, cursorOf));
    }),
  );
  const [only] = edgesOfLines;
  const inOrder = only && edgesOfLines.length === 1 ? only : inOrderOfTime(lines, edgesOfLines);
  const hasMore = inOrder.length > size;
  let page = isForward ? inOrder.slice(0, size) : inOrder.slice(Math.max(0, inOrder.length - size));
  if (isForward && args.last != null) page = page.slice(Math.max(0, page.length - args.last));
  return connection(page, isForward, hasMore, () => countOf(lines));
}

/** The items of several lines as one; those that begin together by the order of their lines. */
function inOrderOfTime<Item extends Timed>(
  lines: readonly Line<Item>[],
  edgesOfLines: readonly Edge<Item>[][],
): Edge<Item>[] {
  return lines
    .flatMap(({ order }, place) => (edgesOfLines[place] ?? []).map((edge) => ({ edge, order })))
    .sort((a, b) => a.edge.node.startMs - b.edge.node.startMs || a.order - b.order)
    .map(({ edge }) => edge);
}

async function countOf<Item extends Timed>(lines: readonly Line<Item>[]): Promise<number> {
  const everything: Wanted = {
    lowMs: Number.NEGATIVE_INFINITY,
    highMs: Number.POSITIVE_INFINITY,
    isForward: true,
    limit: Number.POSITIVE_INFINITY,
  };
  const itemsOfLines = await Promise.all(lines.map(({ read }) => read(everything)));
  return itemsOfLines.reduce((sum, items) => sum + items.length, 0);
}

function placeOf(
  name: string,
  args: PageArguments,
  argument: 'after' | 'before',
): { startMs: number; order: number } | null {
  const cursor = args[argument];
  if (cursor == null) return null;
  const [startMs, order] = decodeCursor(name, 2, cursor, argument);
  if (typeof startMs !== 'number' || typeof order !== 'number' || !isMoment(startMs)) {
    throw notOfThisConnection(argument);
  }
  return { startMs, order };
}

/** Within the years 1900 to 9999, which every calendar can place. */
function isMoment(ms: number): boolean {
  return Number.isInteger(ms) && ms >= -2_208_988_800_000 && ms < 253_402_300_800_000;
}

/** Those of a list in memory that are wanted. */
export function wantedOf<Item extends Timed>(
  items: readonly Item[],
  { lowMs, highMs, isForward, limit }: Wanted,
): readonly Item[] {
  const between = items.filter(({ startMs }) => startMs >= lowMs && startMs < highMs);
  if (between.length <= limit) return between;
  return isForward ? between.slice(0, limit) : between.slice(between.length - limit);
}
