import { Temporal } from 'temporal-polyfill';
import type { BrandChoices } from '../../../engine/schema.generated.ts';
import { daysBetween } from '../../../kernel/london.ts';

/** A payment that a customer is expected to make, as it stands on a London day. */
export interface ExpectedPayment {
  readonly id: number;
  readonly ledgerId: number;
  /** The London day on which it is taken, or promised for. */
  readonly dueOn: Temporal.PlainDate;
  readonly amountPence: number;
  readonly title: string;
  /**
   * SCHEDULED until it is handed to the banks, PENDING until they have told what came of it, FAILED
   * from then on where it came to nothing and is not presented again.
   */
  readonly status: 'SCHEDULED' | 'PENDING' | 'FAILED';
  /** Whether a fixed schedule or a plan asks for it, and not a single bill. */
  readonly isOfSchedule: boolean;
}

/** What an issued document asks for: its charges and refunds, and by which London day. */
export interface Claim {
  readonly dueOn: Temporal.PlainDate;
  readonly amountPence: number;
  /** What of its charges is credited in the document itself, and not asked for. */
  readonly creditedPence: number;
}

/** What decides on how much of a ledger is overdue on a day. Amounts are pence. */
export interface DebtFacts {
  readonly asOn: Temporal.PlainDate;
  /** At the end of the day; a customer's credit is positive. */
  readonly balancePence: number;
  /** All charges and refunds up to the end of the day, billed or not. */
  readonly debitsPence: number;
  /** Of documents that were issued by then and not annulled. */
  readonly claims: readonly Claim[];
  readonly expected: readonly ExpectedPayment[];
}

/** What is left unpaid of what was due on a day. */
export interface Arrear {
  readonly dueOn: Temporal.PlainDate;
  readonly pence: number;
}

const byDueDay = (one: { dueOn: Temporal.PlainDate }, other: { dueOn: Temporal.PlainDate }) =>
  Temporal.PlainDate.compare(one.dueOn, other.dueOn);

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/**
 * What is overdue of a ledger, the oldest first. Money pays the oldest charge first, so what is unpaid
 * is what came last. Where a fixed schedule or a plan asks for payments, only those of them that failed
 * are overdue. What is scheduled or pending is never overdue: it is taken as paying the oldest first.
 */
export function arrearsOf({
  asOn,
  balancePence,
  debitsPence,
  claims,
  expected,
}: DebtFacts): readonly Arrear[] {
  const owedPence = Math.max(0, -balancePence);
  const isOnSchedule = expected.some(({ isOfSchedule }) => isOfSchedule);
  const isPast = ({ dueOn }: Pick<Claim, 'dueOn'>) => Temporal.PlainDate.compare(dueOn, asOn) < 0;
  if (isOnSchedule) {
    const failed = expected.filter(({ status }) => status === 'FAILED');
    return latest(
      failed.map(({ dueOn, amountPence }) => ({ dueOn, amountPence, creditedPence: 0 })),
      owedPence,
    );
  }
  const claimed = claims.filter((claim) => askedBy(claim) > 0);
  const unbilledPence = Math.max(0, debitsPence - sumOf(claims.map((each) => each.amountPence)));
  const unpaid = latest(claimed, Math.max(0, owedPence - unbilledPence));
  const coming = expected.filter(({ status }) => status !== 'FAILED');
  return payOff(unpaid, sumOf(coming.map(({ amountPence }) => amountPence))).filter(isPast);
}

/** What a claim asks for: what a document credits stands against its own charges first. */
function askedBy({ amountPence, creditedPence }: Claim): number {
  return amountPence - creditedPence;
}

/** Of amounts that were due, the latest ones that add up to a sum; the oldest is cut. */
function latest(claims: readonly Claim[], pence: number): Arrear[] {
  let left = pence;
  const kept = claims
    .toSorted((one, other) => byDueDay(other, one))
    .map((claim) => {
      const part = Math.min(askedBy(claim), left);
      left -= part;
      return { dueOn: claim.dueOn, pence: part };
    });
  return kept.filter((each) => each.pence > 0).toReversed();
}

/** What is left of arrears, the oldest first, when a sum pays the oldest first. */
function payOff(arrears: readonly Arrear[], pence: number): Arrear[] {
  let left = pence;
  const rest = arrears.map((each) => {
    const paid = Math.min(each.pence, left);
    left -= paid;
    return { ...each, pence: each.pence - paid };
  });
  return rest.filter((each) => each.pence > 0);
}

/** What is overdue in all, in pence. */
export function overduePence(arrears: readonly Arrear[]): number {
  return sumOf(arrears.map(({ pence }) => pence));
}

/** Arrears by how long they have been overdue, in pence; the buckets add up to the whole. */
export interface Ageing {
  readonly upTo30DaysPence: number;
  readonly upTo60DaysPence: number;
  readonly upTo90DaysPence: number;
  readonly over90DaysPence: number;
}

/** How old arrears are on a London day: the days since each was due. */
export function ageingOf(arrears: readonly Arrear[], asOn: Temporal.PlainDate): Ageing {
  const between = (over: number, upTo: number) =>
    sumOf(
      arrears
        .filter(({ dueOn }) => {
          const days = daysBetween(dueOn, asOn);
          return days > over && days <= upTo;
        })
        .map(({ pence }) => pence),
    );
  return {
    upTo30DaysPence: between(Number.NEGATIVE_INFINITY, 30),
    upTo60DaysPence: between(30, 60),
    upTo90DaysPence: between(60, 90),
    over90DaysPence: between(90, Number.POSITIVE_INFINITY),
  };
}

/** What is written down of arrears when something is done about them on a London day. */
export function arrearsDetails(arrears: readonly Arrear[], asOn: Temporal.PlainDate) {
  return {
    overduePence: overduePence(arrears),
    overdueSince: arrears[0]?.dueOn.toString() ?? null,
    ...ageingOf(arrears, asOn),
  };
}

/** Our setting: brands that do not follow up what is overdue. */
const withoutDunning: ReadonlySet<BrandChoices> = new Set<BrandChoices>(['EBICO_LIVING']);

/** Whether what is overdue on the accounts of a brand is tracked and followed up. */
export function tracksDebt(brand: BrandChoices): boolean {
  return !withoutDunning.has(brand);
}
