import type { Temporal } from 'temporal-polyfill';
import type {
  AccountStatus,
  AccountTypeChoices,
  IneligibilityReasons,
  OctoplusEnrollmentStatus,
} from '../../../engine/schema.generated.ts';
import { isInForce } from '../../../kernel/validity.ts';

/** The campaign whose homes stay out of the programme, by its slug. */
const comparisonCampaign = 'octoplus-comparison-group';

/** An account's part in the programme. */
interface Enrolment {
  readonly enrolledAt: Temporal.Instant;
  readonly leftAt: Temporal.Instant | null;
  readonly collectsPointsFrom: Temporal.Instant | null;
}

/** What decides on whether an account may join the programme. */
export interface MembershipFacts {
  readonly accountType: AccountTypeChoices;
  readonly status: AccountStatus;
  readonly brand: string;
  readonly isEnrolled: boolean;
  readonly hasProperty: boolean;
  /** Whether a smart meter counts the electricity that one of its properties takes. */
  readonly hasSmartMeter: boolean;
  /** Whether an agreement for electricity that is taken is in force and paid by Direct Debit. */
  readonly paysByDirectDebit: boolean;
  /** The slugs of the campaigns that it takes part in today. */
  readonly campaigns: ReadonlySet<string>;
}

/** Whether an account is in the programme at an instant. */
export function enrollmentStatus(
  enrolment: Enrolment | null,
  at: Temporal.Instant,
): OctoplusEnrollmentStatus {
  if (!enrolment || !isInForce(enrolment.enrolledAt, null, at)) return 'UNENROLLED_NEVER_ENROLLED';
  return isInForce(null, enrolment.leftAt, at) ? 'ENROLLED' : 'UNENROLLED_PREVIOUSLY_ENROLLED';
}

/** Whether an account is in the programme and collects points at an instant. */
export function collectsPoints(enrolment: Enrolment | null, at: Temporal.Instant): boolean {
  if (enrollmentStatus(enrolment, at) !== 'ENROLLED') return false;
  const from = enrolment?.collectsPointsFrom ?? null;
  return from !== null && isInForce(from, null, at);
}

/** Whether the edition with points is shown: whoever joins now begins with it. */
export function isShownPoints(enrolment: Enrolment | null, at: Temporal.Instant): boolean {
  return enrollmentStatus(enrolment, at) !== 'ENROLLED' || collectsPoints(enrolment, at);
}

type Rule = (facts: MembershipFacts) => boolean;

/**
 * What stands against joining, and when. Smart meter, Direct Debit and brand are the published
 * conditions (https://octopus.energy/blog/saving-sessions-faqs, "Am I eligible to take part?"); the
 * names of the others are published and what they mean is ours.
 */
const rules: Readonly<Record<IneligibilityReasons, Rule>> = {
  OCTOPLUS_DISABLED: ({ accountType, status }) => accountType !== 'DOMESTIC' || status !== 'ACTIVE',
  ALREADY_SIGNED_UP: ({ isEnrolled }) => isEnrolled,
  INCORRECT_BRAND: ({ brand }) => brand !== 'OCTOPUS_ENERGY',
  NO_PROPERTIES: ({ hasProperty }) => !hasProperty,
  NO_ELIGIBLE_METERS: ({ hasSmartMeter }) => !hasSmartMeter,
  NO_DIRECT_DEBIT: ({ paysByDirectDebit }) => !paysByDirectDebit,
  ACTIVE_EXCLUSION_CAMPAIGN: ({ campaigns }) => campaigns.has(comparisonCampaign),
};

/** All that stands against joining, in the published order. */
export function reasonsAgainstJoining(facts: MembershipFacts): IneligibilityReasons[] {
  const reasons = Object.keys(rules) as IneligibilityReasons[];
  return reasons.filter((reason) => rules[reason](facts));
}

/** The programme's page for an account, on a host that is reserved for examples (RFC 2606). */
export function octoplusPage(accountNumber: string): { domain: string; path: string; url: string } {
  const domain = 'octopus-energy.halfhour.example';
  const path = `/octoplus/${encodeURIComponent(accountNumber)}`;
  return { domain, path, url: `https://${domain}${path}` };
}
