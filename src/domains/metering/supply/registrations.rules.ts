import type { ChangeOfSupplierStatusOptions } from '../../../engine/schema.generated.ts';

const statusesWithoutRequest: ReadonlySet<string> = new Set<ChangeOfSupplierStatusOptions>([
  'INITIATED',
  'PRE_REGISTRATION',
  'PENDING_VALIDATION',
  'REJECTED',
]);

/** Whether the industry has yet to be asked for the meter point, or has to be asked again. */
export function requiresEnrolment(status: string): boolean {
  return statusesWithoutRequest.has(status);
}

/** Whether the industry has to be told that a change of supplier under way shall not happen. */
export function requiresWithdrawal(status: string): boolean {
  return status === 'CANCELLATION_REQUESTED';
}

interface Step<Day> {
  readonly enrolmentStatus: string;
  readonly changedAt: Day;
}

/** When the industry was asked for the latest change of supplier; null where it has not been. */
export function switchRequestedAt<Day>(steps: readonly Step<Day>[]): Day | null {
  return (
    steps.findLast(({ enrolmentStatus }) => enrolmentStatus === 'REQUESTED')?.changedAt ?? null
  );
}
