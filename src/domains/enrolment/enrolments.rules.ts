import { Temporal } from 'temporal-polyfill';
import type { EnrolmentStatus, EnrolmentStepStatus } from '../../engine/schema.generated.ts';
import type { StepKey } from '../../kernel/enrolment-steps.ts';
import { isInForce } from '../../kernel/validity.ts';

/** The steps of an enrolment, each with its stage. */
const steps = {
  METER_CHECKED: { stage: 'Checks', displayName: 'Check what the meter can do' },
  PRODUCT_CHECKED: { stage: 'Checks', displayName: 'Check that the product fits' },
  TERMS_SENT: { stage: 'Terms and conditions', displayName: 'Send the terms' },
  TERMS_ACCEPTED: { stage: 'Terms and conditions', displayName: 'Accept the terms' },
  METER_INSTALLED: { stage: 'Metering', displayName: 'Put up a smart meter' },
  READINGS_AVAILABLE: { stage: 'Metering', displayName: 'Receive half-hourly readings' },
  AGREEMENT_CHANGED: { stage: 'Agreement', displayName: 'Change the agreement' },
  TARIFF_BEGUN: { stage: 'Agreement', displayName: 'Charge by the new tariff' },
} as const satisfies Readonly<Record<StepKey, { stage: string; displayName: string }>>;

/** The steps in order. */
export const stepKeys = Object.keys(steps) as StepKey[];

interface Step {
  readonly key: StepKey;
  readonly status: EnrolmentStepStatus;
}

/** Whether there is nothing left to do about a step. */
const isSettled = (status: EnrolmentStepStatus) => status === 'COMPLETED' || status === 'SKIPPED';

/** Whether nothing has been done of what there is to do. */
const isUntouched = (statuses: readonly EnrolmentStepStatus[]) =>
  statuses.includes('PENDING') &&
  statuses.every((status) => status === 'PENDING' || status === 'SKIPPED');

/** Ends that one step brings over all, the worst first. */
const endings = ['ERRORED', 'FAILED', 'CANCELLED'] as const;

/** The status of an enrolment, which follows from its steps alone. */
export function enrolmentStatus(statuses: readonly EnrolmentStepStatus[]): EnrolmentStatus {
  const ending = endings.find((each) => statuses.includes(each));
  if (ending) return ending;
  if (isUntouched(statuses)) return 'NOT_STARTED';
  return statuses.every(isSettled) ? 'COMPLETED' : 'IN_PROGRESS';
}

/** The status of a stage, which follows from its steps alone. */
export function stageStatus(statuses: readonly EnrolmentStepStatus[]): EnrolmentStepStatus {
  const ending = [...endings, 'STALLED' as const].find((each) => statuses.includes(each));
  if (ending) return ending;
  if (isUntouched(statuses)) return 'PENDING';
  if (statuses.every((status) => status === 'SKIPPED')) return 'SKIPPED';
  return statuses.every(isSettled) ? 'COMPLETED' : 'IN_PROGRESS';
}

/** A stage with its steps. */
export interface Stage<Done extends Step> {
  readonly name: string;
  readonly status: EnrolmentStepStatus;
  readonly steps: readonly Done[];
}

/** Steps grouped by their stage, in order. */
export function stagesOf<Done extends Step>(done: readonly Done[]): Stage<Done>[] {
  const groups = Map.groupBy(done, ({ key }) => steps[key].stage);
  return [...groups].map(([name, members]) => ({
    name,
    status: stageStatus(members.map(({ status }) => status)),
    steps: members,
  }));
}

/** What a step is called for customers. */
export function stepName(key: StepKey): string {
  return steps[key].displayName;
}

/** What decides how far an enrolment is when it begins. */
interface Beginning {
  readonly isSmart: boolean;
  /** Whether half-hours arrive, and may be used for the bill. */
  readonly hasHalfHours: boolean;
  readonly needsHalfHours: boolean;
  readonly hasAccepted: boolean;
}

/** The steps of an enrolment that begins: checked, the terms sent, and what follows from the meter. */
export function firstSteps(beginning: Beginning): Step[] {
  const { isSmart, hasHalfHours, needsHalfHours, hasAccepted } = beginning;
  const begun: Readonly<Record<StepKey, EnrolmentStepStatus>> = {
    METER_CHECKED: 'COMPLETED',
    PRODUCT_CHECKED: 'COMPLETED',
    TERMS_SENT: 'COMPLETED',
    TERMS_ACCEPTED: hasAccepted ? 'COMPLETED' : 'IN_PROGRESS',
    METER_INSTALLED: isSmart ? 'SKIPPED' : 'PENDING',
    READINGS_AVAILABLE: !needsHalfHours ? 'SKIPPED' : hasHalfHours ? 'COMPLETED' : 'PENDING',
    AGREEMENT_CHANGED: 'PENDING',
    TARIFF_BEGUN: 'PENDING',
  };
  return goOn(stepKeys.map((key) => ({ key, status: begun[key] })));
}

/**
 * The steps when the terms have been accepted. What was done stays done.
 */
export function withTermsAccepted(done: readonly Step[]): Step[] {
  return goOn(
    done.map(({ key, status }) => ({
      key,
      status: key === 'TERMS_SENT' || key === 'TERMS_ACCEPTED' ? 'COMPLETED' : status,
    })),
  );
}

/** The first step that has not begun begins as soon as all before it are settled. */
function goOn(done: readonly Step[]): Step[] {
  const next = done.findIndex(({ status }) => !isSettled(status));
  return done.map((step, place) =>
    place === next && step.status === 'PENDING' ? { ...step, status: 'IN_PROGRESS' } : step,
  );
}

/** Whether all that has to come before the agreement is settled, so that it can be changed. */
export function isAgreementDue(done: readonly Step[]): boolean {
  return done.some(({ key, status }) => key === 'AGREEMENT_CHANGED' && status === 'IN_PROGRESS');
}

/** Steps as they are at an instant: one that is to be done on a later day is still in progress. */
export function stepsAt<Done extends Step & { readonly updatedAt: Temporal.Instant | null }>(
  done: readonly Done[],
  at: Temporal.Instant,
): Done[] {
  return done.map((step) =>
    step.updatedAt !== null && Temporal.Instant.compare(at, step.updatedAt) < 0
      ? { ...step, status: 'IN_PROGRESS', updatedAt: null }
      : step,
  );
}

/** Whether an enrolment is under way at an instant. */
export function isUnderWay(
  { closedAt }: { readonly closedAt: Temporal.Instant | null },
  at: Temporal.Instant,
): boolean {
  return isInForce(null, closedAt, at);
}

/** The day on which the product begins: the one that is wished for, where it lies ahead. */
export function firstDayOnProduct(
  targetOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  const tomorrow = today.add({ days: 1 });
  return targetOn !== null && Temporal.PlainDate.compare(tomorrow, targetOn) < 0
    ? targetOn
    : tomorrow;
}

/** Whether an enrolment waits for its terms to be accepted, or has begun before they were. */
export function isTermsOpen(done: readonly Step[]): boolean {
  return done.some(({ key, status }) => key === 'TERMS_ACCEPTED' && !isSettled(status));
}
