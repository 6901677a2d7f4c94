import type { Temporal } from 'temporal-polyfill';
import { daysBetween, londonDateOf } from '../../kernel/london.ts';

/** Where a supply stands at a moment, by the London dates of its start and its end (half-open). */
export function statusOfSupply(
  startOn: Temporal.PlainDate | null,
  endOn: Temporal.PlainDate | null,
  at: Temporal.Instant,
): 'PENDING' | 'ON_SUPPLY' | 'LOST' {
  const today = londonDateOf(at);
  if (endOn && daysBetween(today, endOn) <= 0) return 'LOST';
  return startOn && daysBetween(today, startOn) <= 0 ? 'ON_SUPPLY' : 'PENDING';
}
