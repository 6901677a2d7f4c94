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
  /** That of the account's brand; null where it has none. */
  readonly programme: { readonly isOn: boolean; readonly hasBusinesses: boolean } | null;
  readonly isEnrolled: boolean;
  readonly hasProperty: boolean;
  /** Whether the half-hours may be read of a smart meter that counts electricity which is taken. */
  readonly hasSmartMeter: boolean;
  /**
   * Whether an agreement for electricity that is taken is in force and paid by Direct Debit, or beforehand
   * with a smart meter.
   */
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

/** Whether the account is a business, and the brand's programme lets those in however they pay. */
function isBusinessLetIn({
  accountType,
  programme,
}: Pick<MembershipFacts, 'accountType' | 'programme'>): boolean {
  return accountType === 'BUSINESS' && programme?.hasBusinesses === true;
}

type Rule = (facts: MembershipFacts) => boolean;

/**
 * What stands against joining, and when. Smart meter, Direct Debit and brand are the published
 * conditions (https://octopus.energy/blog/saving-sessions-faqs, "Am I eligible to take part?"); the
 * names of the others are published and what they mean is ours.
 */
const rules: Readonly<Record<IneligibilityReasons, Rule>> = {
  OCTOPLUS_DISABLED: ({ accountType, status, programme }) =>
    status !== 'ACTIVE' ||
    programme?.isOn === false ||
    (accountType !== 'DOMESTIC' && !isBusinessLetIn({ accountType, programme })),
  ALREADY_SIGNED_UP: ({ isEnrolled }) => isEnrolled,
  INCORRECT_BRAND: ({ programme }) => programme === null,
  NO_PROPERTIES: ({ hasProperty }) => !hasProperty,
  NO_ELIGIBLE_METERS: ({ hasSmartMeter }) => !hasSmartMeter,
  NO_DIRECT_DEBIT: (facts) => !facts.paysByDirectDebit && !isBusinessLetIn(facts),
  ACTIVE_EXCLUSION_CAMPAIGN: ({ campaigns }) => campaigns.has(comparisonCampaign),
};

/** All that stands against joining, in the published order. */
export function reasonsAgainstJoining(facts: MembershipFacts): IneligibilityReasons[] {
  const reasons = Object.keys(rules) as IneligibilityReasons[];
  return reasons.filter((reason) => rules[reason](facts));
}

/** The brand of whoever has no account of its own to go by. */
export const mainBrand = 'OCTOPUS_ENERGY';

/** For so many minutes an address of the programme's page can be opened. */
export const pageMinutes = 15;

/** The path of the programme's page for an account, before it is signed. */
export function pathOfPage(accountNumber: string): string {
  return `/octoplus/${encodeURIComponent(accountNumber)}`;
}

/** The programme's page at a signed path, on a host that is reserved for examples (RFC 2606). */
export function pageAt(
  path: string,
  { expires, signature }: { readonly expires: number; readonly signature: string },
): { domain: string; path: string; url: string } {
  const domain = 'octopus-energy.halfhour.example';
  const signed = `${path}?expires=${expires}&signature=${signature}`;
  return { domain, path: signed, url: `https://${domain}${signed}` };
}
