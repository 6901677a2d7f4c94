import { Temporal } from 'temporal-polyfill';
import type {
  EnrolmentStepStatus,
  SmartOnboardingEventType,
  SmartOnboardingTariffCodes,
  SmartOnboardingTermsStatuses,
} from '../../engine/schema.generated.ts';
import type { StepKey } from '../../kernel/enrolment-steps.ts';
import { enrolmentStatus } from './enrolments.rules.ts';

interface Step {
  readonly key: StepKey;
  readonly status: EnrolmentStepStatus;
}

/** The event that a completed step stands for. Checks are made when the enrolment begins. */
const eventOf = {
  METER_CHECKED: 'STARTED',
  PRODUCT_CHECKED: 'STARTED',
  TERMS_SENT: 'TERMS_EMAIL_SENT',
  TERMS_ACCEPTED: 'TERMS_ACCEPTED',
  METER_INSTALLED: 'METER_INSTALLED',
  READINGS_AVAILABLE: 'METER_READINGS_AVAILABLE',
  AGREEMENT_CHANGED: 'AGREEMENTS_UPDATED',
  TARIFF_BEGUN: 'COMPLETED',
} as const satisfies Readonly<Record<StepKey, SmartOnboardingEventType>>;

/**
 * The latest event of an enrolment: its end, or else the last step done before the first that is
 * still open. A step done ahead of its turn, as where readings arrive before the terms are accepted,
 * does not count until then.
 */
export function latestEvent(steps: readonly Step[]): SmartOnboardingEventType {
  const status = enrolmentStatus(steps.map((step) => step.status));
  if (status === 'CANCELLED' || status === 'COMPLETED') return status;
  if (status === 'FAILED' || status === 'ERRORED') return 'UNABLE_TO_PROCEED';
  const open = steps.findIndex((step) => step.status !== 'COMPLETED' && step.status !== 'SKIPPED');
  const last = steps.slice(0, open).findLast((step) => step.status === 'COMPLETED');
  return last ? eventOf[last.key] : 'STARTED';
}

/** How far the customer and the terms are. */
export function termsStatus(steps: readonly Step[]): SmartOnboardingTermsStatuses {
  const isDone = (key: StepKey) =>
    steps.some((step) => step.key === key && step.status === 'COMPLETED');
  if (isDone('TERMS_ACCEPTED')) return 'TERMS_ACCEPTED';
  return isDone('TERMS_SENT') ? 'TERMS_EMAIL_SENT' : 'TERMS_ACCEPTANCE_REQUIRED';
}

/** When something last happened: the latest change of a step, or the beginning. */
export function lastChangeAt(
  createdAt: Temporal.Instant,
  steps: readonly { readonly updatedAt: Temporal.Instant | null }[],
): Temporal.Instant {
  return steps
    .flatMap(({ updatedAt }) => updatedAt ?? [])
    .reduce((a, b) => (Temporal.Instant.compare(a, b) < 0 ? b : a), createdAt);
}

/** How the codes of products begin, by family; a longer beginning goes before one it begins with. */
const families: readonly (readonly [string, SmartOnboardingTariffCodes])[] = [
  ['AGILE-OUTGOING-', 'OUTGOING_AGILE'],
  ['AGILE-', 'AGILE_OCTOPUS'],
  ['GO-FASTER-', 'OCTOPUS_GO_FASTER'],
  ['GO-GREEN-', 'OCTOPUS_GO_GREEN'],
  ['GO-', 'OCTOPUS_GO'],
  ['INTELLI-FLUX-', 'INTELLIGENT_FLUX'],
  ['INTELLI-', 'INTELLIGENT_OCTOPUS'],
  ['OUTGOING-VAR-', 'OUTGOING_VARIABLE'],
  ['OUTGOING-FIX-', 'OUTGOING_FIXED'],
  ['COSY-', 'COSY_OCTOPUS'],
  ['FLUX-', 'OCTOPUS_FLUX'],
  ['TESLA-', 'TESLA_IMPORT'],
  ['POWERLOOP-', 'POWERLOOP'],
];

/** The family of a product by its code; null for one of none, as a tracker of daily prices. */
export function tariffFamily(productCode: string): SmartOnboardingTariffCodes | null {
  return families.find(([beginning]) => productCode.startsWith(beginning))?.[1] ?? null;
}
