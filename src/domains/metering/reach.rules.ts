import type { Temporal } from 'temporal-polyfill';
import type { Span } from './measurements.rules.ts';

interface Occupancy {
  readonly accountId: number;
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** When the occupancies are of the accounts; those that follow on one another become one. */
export function spansOfAccounts(
  occupancies: readonly Occupancy[],
  accountIds: readonly number[] | 'EVERY_ACCOUNT',
): Span[] {
  const spans = occupancies
    .filter(({ accountId }) => accountIds === 'EVERY_ACCOUNT' || accountIds.includes(accountId))
    .map(({ effectiveFrom, effectiveTo }) => ({
      fromMs: effectiveFrom.epochMilliseconds,
      toMs: effectiveTo?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    }))
    .toSorted((a, b) => a.fromMs - b.fromMs);
  const joined: { fromMs: number; toMs: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.fromMs <= last.toMs) last.toMs = Math.max(last.toMs, span.toMs);
    else joined.push({ ...span });
  }
  return joined;
}

/** The parts that two lists of spans share. */
export function sharedSpans(spans: readonly Span[], other: Span): Span[] {
  return spans
    .map(({ fromMs, toMs }) => ({
      fromMs: Math.max(fromMs, other.fromMs),
      toMs: Math.min(toMs, other.toMs),
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}
