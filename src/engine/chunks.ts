import { setImmediate as nextEventLoopTurn } from 'node:timers/promises';

/** Lets the event loop serve other requests, amid work that may take long. */
export async function yieldToEventLoop(): Promise<void> {
  await nextEventLoopTurn();
}

/** A list that is no longer than this is made at once. */
const longestAtOnce = 100;
/** How many items of a longer one the first chunk makes, and what the right chunk takes. */
const firstChunkItems = 50;
const shortChunkMs = 1;
const longChunkMs = 4;

/**
 * Makes the items of a list that may be long from its rows, one chunk for each turn of the event
 * loop, so that other requests are served in between: whoever answers a list works on each item when
 * it comes. A chunk makes as many items as take a few milliseconds. What the items need of the
 * database is best read for all of them before, as each chunk would read it for its own.
 */
export function inChunks<Row, Item>(
  rows: readonly Row[],
  make: (row: Row) => Item,
): readonly Item[] {
  if (rows.length <= longestAtOnce) return rows.map(make);
  const pending = rows.map(() => Promise.withResolvers<Item>());
  let next = 0;
  let size = firstChunkItems;
  let startedMs = performance.now();
  const makeChunk = (): void => {
    const tookMs = performance.now() - startedMs;
    if (next > 0 && tookMs < shortChunkMs) size *= 2;
    if (next > 0 && tookMs > longChunkMs) size = Math.max(1, Math.floor(size / 2));
    startedMs = performance.now();
    const end = Math.min(rows.length, next + size);
    for (; next < end; next += 1) {
      const { resolve, reject } = pending[next] as PromiseWithResolvers<Item>;
      try {
        resolve(make(rows[next] as Row));
      } catch (error) {
        reject(error);
      }
    }
    if (next < rows.length) setImmediate(makeChunk);
  };
  setImmediate(makeChunk);
  return pending.map(({ promise }) => {
    // Whoever gives up at an item does not wait for those after it.
    promise.catch(() => {});
    // Whoever answers lists waits for promised items, which the types of answers do not know.
    return promise as Item;
  });
}
