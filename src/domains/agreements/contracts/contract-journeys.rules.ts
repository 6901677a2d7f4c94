import type { Temporal } from 'temporal-polyfill';
import type { ContractJourneyStatus } from '../../../engine/schema.generated.ts';
import { daysBetween, londonDateOf } from '../../../kernel/london.ts';

/** What tells how far a step has come; one that was begun and not ended is being waited for. */
export interface StepProgress {
  readonly startedAt: Temporal.Instant | null;
  readonly completedAt: Temporal.Instant | null;
  readonly failedAt: Temporal.Instant | null;
}

/** What tells how far a journey has come. */
export interface JourneyProgress {
  readonly requestedAt: Temporal.Instant;
  readonly cancelledAt: Temporal.Instant | null;
  /** In the order in which they are taken. */
  readonly steps: readonly StepProgress[];
}

/** After how many London days somebody has to ask why a step does not move. */
const patienceDays = 14;

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
  return waitedDays > patienceDays ? 'STALLED' : 'IN_PROGRESS';
}
