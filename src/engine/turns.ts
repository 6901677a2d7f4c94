import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets others have a turn of the event loop, amid work that may take long. */
export async function giveWay(): Promise<void> {
  await nextTurn();
}

/** A list that is no longer than this is answered at once. */
const longestAtOnce = 100;
/** How many items of a longer one come first, and what a turn takes that was about right. */
const firstItems = 50;
const shortTurnMs = 1;
const longTurnMs = 4;

/**
 * Makes the items of a list that may be long of its rows, one turn of the event loop after the other,
 * so that others are answered in between: whoever answers a list works on each item when it comes. A
 * turn makes as many as take a few milliseconds. What the items need of the database is best read
 * for all of them before, as each turn would read it for its own.
 */
export function inTurns<Row, Item>(
  rows: readonly Row[],
  make: (row: Row) => Item,
): readonly Item[] {
  if (rows.length <= longestAtOnce) return rows.map(make);
  const waiting = rows.map(() => Promise.withResolvers<Item>());
  let next = 0;
  let size = firstItems;
  let begunMs = performance.now();
  const give = (): void => {
    const tookMs = performance.now() - begunMs;
    if (next > 0 && tookMs < shortTurnMs) size *= 2;
    if (next > 0 && tookMs > longTurnMs) size = Math.max(1, Math.floor(size / 2));
    begunMs = performance.now();
    const end = Math.min(rows.length, next + size);
    for (; next < end; next += 1) {
      const { resolve, reject } = waiting[next] as PromiseWithResolvers<Item>;
      try {
        resolve(make(rows[next] as Row));
      } catch (error) {
        reject(error);
      }
    }
    if (next < rows.length) setImmediate(give);
  };
  setImmediate(give);
  return waiting.map(({ promise }) => {
    // Whoever gives up at an item does not wait for those after it.
    promise.catch(() => {});
    // Whoever answers lists waits for promised items, which the types of answers do not know.
    return promise as Item;
  });
}
