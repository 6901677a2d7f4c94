import type { Temporal } from 'temporal-polyfill';
import type { ContractJourneyStatus } from '../../../engine/schema.generated.ts';
import { daysBetween, londonDateOf } from '../../../kernel/london.ts';

/** The progress of a step; one that has begun and not ended is in progress. */
export interface StepProgress {
  readonly startedAt: Temporal.Instant | null;
  readonly completedAt: Temporal.Instant | null;
  readonly failedAt: Temporal.Instant | null;
}

/** The progress of a journey. */
export interface JourneyProgress {
  readonly requestedAt: Temporal.Instant;
  readonly cancelledAt: Temporal.Instant | null;
  /** In the order in which they are taken. */
  readonly steps: readonly StepProgress[];
}

/** After how many London days a step in progress counts as stalled. */
const stalledAfterDays = 14;

/**
 * How far a journey has come at an instant. A step that failed and was then done has not failed;
 * one that is not begun is waited for from the end of the one before it.
 */
export function journeyStatus(
  { requestedAt, cancelledAt, steps }: JourneyProgress,
  now: Temporal.Instant,
): ContractJourneyStatus {
  if (cancelledAt) return 'CANCELLED';
  const place = steps.findIndex(({ completedAt }) => completedAt === null);
  const open = steps[place];
  if (!open) return steps.length > 0 ? 'COMPLETED' : 'IN_PROGRESS';
  if (open.failedAt) return 'ERRORED';
  const waitedFrom = open.startedAt ?? steps[place - 1]?.completedAt ?? requestedAt;
  const waitedDays = daysBetween(londonDateOf(waitedFrom), londonDateOf(now));
  return waitedDays > stalledAfterDays ? 'STALLED' : 'IN_PROGRESS';
}
