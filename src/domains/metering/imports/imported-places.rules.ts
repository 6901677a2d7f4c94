import type { Temporal } from 'temporal-polyfill';
import { daysBetween, londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';

type SupplyStatus = 'PENDING' | 'ON_SUPPLY' | 'LOST';

/** Where a supply stands at a moment, by the London dates of its start and its end (half-open). */
export function statusOfSupply(
  startOn: Temporal.PlainDate | null,
  endOn: Temporal.PlainDate | null,
  at: Temporal.Instant,
): SupplyStatus {
  const today = londonDateOf(at);
  if (endOn && daysBetween(today, endOn) <= 0) return 'LOST';
  return startOn && daysBetween(today, startOn) <= 0 ? 'ON_SUPPLY' : 'PENDING';
}

/** Since when it stands there, by the same dates; null where they do not tell. */
export function supplyStatusSince(
  status: SupplyStatus,
  startOn: Temporal.PlainDate | null,
  endOn: Temporal.PlainDate | null,
): Temporal.Instant | null {
  const since = status === 'LOST' ? endOn : status === 'ON_SUPPLY' ? startOn : null;
  return since && startOfLondonDay(since);
}
