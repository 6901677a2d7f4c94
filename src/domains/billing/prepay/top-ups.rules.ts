import { Temporal } from 'temporal-polyfill';

/** When each thing happened to a top-up; null for what has not. */
export interface TopUpTimes {
  readonly requestedAt: Temporal.Instant | null;
  readonly utrnReceivedAt: Temporal.Instant | null;
  readonly failedAt: Temporal.Instant | null;
  readonly acceptedAt: Temporal.Instant | null;
  readonly isByHand: boolean;
}

type ProcessStatus =
  | 'NOT_STARTED'
  | 'INITIATED'
  | 'PENDING'
  | 'COMPLETED'
  | 'FAILED'
  | 'UTRN_MUST_BE_APPLIED_MANUALLY';

type NumberStatus = 'UTRN_REQUESTED' | 'UTRN_RECEIVED' | 'ACCEPTED_BY_METER' | 'RESOLVED';

function isOver(moment: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return moment !== null && Temporal.Instant.compare(moment, now) <= 0;
}

/** How far a top-up is at a moment. */
export function processStatus(times: TopUpTimes, now: Temporal.Instant): ProcessStatus {
  if (isOver(times.acceptedAt, now)) return 'COMPLETED';
  if (isOver(times.failedAt, now)) {
    return times.isByHand ? 'UTRN_MUST_BE_APPLIED_MANUALLY' : 'FAILED';
  }
  if (isOver(times.utrnReceivedAt, now)) return 'PENDING';
  return isOver(times.requestedAt, now) ? 'INITIATED' : 'NOT_STARTED';
}

/** How far the number of a top-up is at a moment; null before one was asked for. */
export function numberStatus(times: TopUpTimes, now: Temporal.Instant): NumberStatus | null {
  switch (processStatus(times, now)) {
    case 'NOT_STARTED':
      return null;
    case 'INITIATED':
      return 'UTRN_REQUESTED';
    case 'PENDING':
    case 'UTRN_MUST_BE_APPLIED_MANUALLY':
      return 'UTRN_RECEIVED';
    case 'COMPLETED':
      return times.failedAt === null ? 'ACCEPTED_BY_METER' : 'RESOLVED';
    case 'FAILED':
      return 'RESOLVED';
  }
}
