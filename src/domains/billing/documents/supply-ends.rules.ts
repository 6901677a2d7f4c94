import { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { settlingDays } from '../cycles/periods.rules.ts';

interface Supplied {
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
}

/**
 * The last London day of an account's supply; null while any of it goes on, and where there was none.
 */
export function supplyEndedOn(agreements: readonly Supplied[]): Temporal.PlainDate | null {
  let last: Temporal.Instant | null = null;
  for (const { validTo } of agreements) {
    if (validTo === null) return null;
    if (last === null || Temporal.Instant.compare(validTo, last) > 0) last = validTo;
  }
  return last === null ? null : londonDateOf(last.subtract({ milliseconds: 1 }));
}

/** Our setting: a window that ends with a reading has at least so many days. */
const shortestToReadingDays = 10;

/**
 * How an open window is to be closed on a London day; null where it is not due yet. Of what a reading
 * tells nothing arrives late, so that there is no waiting for it.
 *
 * @param endedOn the last day of the account's supply.
 * @param readThroughOn where the window also ends with a reading: the last day of which it tells.
 */
export function dueClosing(
  { fromOn, toOn }: { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate },
  endedOn: Temporal.PlainDate | null,
  day: Temporal.PlainDate,
  readThroughOn: Temporal.PlainDate | null = null,
): { readonly toOn: Temporal.PlainDate; readonly isFinal: boolean } | null {
  const settled = day.subtract({ days: settlingDays + 1 });
  const isNotAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) <= 0;
  if (endedOn && isNotAfter(fromOn, endedOn) && isNotAfter(endedOn, toOn)) {
    return isNotAfter(endedOn, settled) ? { toOn: endedOn, isFinal: true } : null;
  }
  const shortestTo = fromOn.add({ days: shortestToReadingDays - 1 });
  const isRead =
    readThroughOn !== null &&
    isNotAfter(shortestTo, readThroughOn) &&
    isNotAfter(readThroughOn, toOn) &&
    isNotAfter(readThroughOn.add({ days: 1 }), day);
  if (isRead) return { toOn: readThroughOn, isFinal: false };
  return isNotAfter(toOn, settled) ? { toOn, isFinal: false } : null;
}

/**
 * The first London day of supply that is still to be billed: that on which it began, or the first one
 * after what is billed already; null where nothing is.
 *
 * @param closedThroughOn the last day that is billed; null where none is.
 */
export function firstDayToBill(
  agreements: readonly Supplied[],
  closedThroughOn: Temporal.PlainDate | null,
): Temporal.PlainDate | null {
  const next = closedThroughOn?.add({ days: 1 }) ?? null;
  const days = agreements.flatMap(({ validFrom, validTo }) => {
    const from = londonDateOf(validFrom);
    const begins = next && Temporal.PlainDate.compare(from, next) < 0 ? next : from;
    const isLeft =
      validTo === null || Temporal.Instant.compare(startOfLondonDay(begins), validTo) < 0;
    return isLeft ? [begins] : [];
  });
  return days.toSorted(Temporal.PlainDate.compare)[0] ?? null;
}
