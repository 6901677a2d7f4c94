import type { Temporal } from 'temporal-polyfill';
import type { APIBrownoutStatus } from '../../engine/schema.generated.ts';

interface BrownoutTimes {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly cancelledAt: Temporal.Instant | null;
  readonly abortedAt: Temporal.Instant | null;
}

/** Where a brownout stands at an instant. It is on from its start up to, not including, its end. */
export function brownoutStatusAt(
  { startsAt, endsAt, cancelledAt, abortedAt }: BrownoutTimes,
  now: Temporal.Instant,
): APIBrownoutStatus {
  if (cancelledAt) return 'CANCELLED';
  if (abortedAt) return 'ABORTED';
  if (now.epochMilliseconds < startsAt.epochMilliseconds) return 'SCHEDULED';
  return now.epochMilliseconds < endsAt.epochMilliseconds ? 'IN_PROGRESS' : 'COMPLETED';
}
