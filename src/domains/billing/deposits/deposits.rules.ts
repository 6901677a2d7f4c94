import { Temporal } from 'temporal-polyfill';
import type { AccountStatus, AccountTypeChoices } from '../../../engine/schema.generated.ts';
import type { ReturnStrategy } from '../../../kernel/books.ts';
import { daysBetween, londonDateOf } from '../../../kernel/london.ts';

/** Our setting: homes that pay in time are given it back after a year, businesses when they leave. */
export function returnStrategyFor(accountType: AccountTypeChoices): ReturnStrategy {
  return accountType === 'BUSINESS' ? 'AT_CLOSURE' : 'AFTER_TWELVE_MONTHS';
}

/** What decides on whether an account is asked for a deposit. */
interface DepositNeed {
  readonly accountType: AccountTypeChoices;
  readonly openedOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly overduePence: number;
  readonly isPrepaid: boolean;
  readonly isInHardship: boolean;
}

/**
 * Whether an account needs a deposit. Our setting: a business in its first year, and whoever owes
 * something overdue; nobody who pays beforehand or cannot pay, as a deposit has to be reasonable
 * (electricity supply licence, condition 27.3).
 */
export function needsDeposit(need: DepositNeed): boolean {
  if (need.isPrepaid || need.isInHardship) return false;
  if (need.overduePence > 0) return true;
  const isNew = daysBetween(need.openedOn, need.today) < 365;
  return need.accountType === 'BUSINESS' && isNew;
}

/** Our settings, in pence. */
const leastPence = 5_000;
const unknownPence = { home: 10_000, business: 30_000 };

/**
 * How much is asked for: two months' charges, in whole pounds. Our setting.
 *
 * @param yearlyPence what was charged in the last 12 months; 0 where nothing was.
 */
export function depositPence(accountType: AccountTypeChoices, yearlyPence: number): number {
  if (yearlyPence <= 0) {
    return accountType === 'BUSINESS' ? unknownPence.business : unknownPence.home;
  }
  return Math.max(leastPence, Math.ceil(yearlyPence / 6 / 100) * 100);
}

/** How many days a customer has to pay a deposit once it is accepted. Our setting. */
const daysToPay = 14;

/** When an accepted deposit is collected, and by when it has to be paid: London days. */
export function daysOfAcceptance(acceptedAt: Temporal.Instant): {
  readonly collectOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
} {
  const dueOn = londonDateOf(acceptedAt).add({ days: daysToPay });
  return { collectOn: dueOn.subtract({ days: 4 }), dueOn };
}

/** A deposit agreement, as far as its way back is concerned. */
interface Deposit {
  readonly returnStrategy: ReturnStrategy;
  readonly acceptedAt: Temporal.Instant | null;
  readonly fulfilledAt: Temporal.Instant | null;
  readonly returnedAt: Temporal.Instant | null;
}

/** What is known of the account on the London day that is asked about. */
export interface DepositFacts {
  readonly today: Temporal.PlainDate;
  readonly status: AccountStatus;
  readonly overduePence: number;
  /** The last day of the past year after which something was overdue; null where nothing was. */
  readonly lastOverdueOn: Temporal.PlainDate | null;
}

const closed: ReadonlySet<AccountStatus> = new Set<AccountStatus>(['DORMANT', 'VOID', 'WITHDRAWN']);

type Reason =
  | 'NOT_ACCEPTED'
  | 'NOT_PAID'
  | 'RETURNED'
  | 'OVERDUE'
  | 'WITHIN_TWELVE_MONTHS'
  | 'ACCOUNT_OPEN';

/** Why a deposit cannot go back to the customer yet; nothing where it can. */
export function obstaclesToReturn(deposit: Deposit, facts: DepositFacts): readonly Reason[] {
  if (deposit.acceptedAt === null) return ['NOT_ACCEPTED'];
  if (deposit.fulfilledAt === null) return ['NOT_PAID'];
  if (deposit.returnedAt !== null) return ['RETURNED'];
  const isClosed = closed.has(facts.status);
  if (deposit.returnStrategy === 'AT_CLOSURE') return isClosed ? [] : ['ACCOUNT_OPEN'];
  // Whoever leaves is given it back at once, against what is left to pay.
  if (isClosed) return [];
  const day = returnDay(deposit.fulfilledAt, facts);
  return [
    ...(facts.overduePence > 0 ? ['OVERDUE' as const] : []),
    ...(Temporal.PlainDate.compare(day, facts.today) > 0 ? ['WITHIN_TWELVE_MONTHS' as const] : []),
  ];
}

/** A year after it was paid, or after something was overdue last. */
function returnDay(
  fulfilledAt: Temporal.Instant,
  { lastOverdueOn }: Pick<DepositFacts, 'lastOverdueOn'>,
): Temporal.PlainDate {
  const paidOn = londonDateOf(fulfilledAt);
  const from =
    lastOverdueOn && Temporal.PlainDate.compare(lastOverdueOn, paidOn) > 0 ? lastOverdueOn : paidOn;
  return from.add({ months: 12 });
}

/** A deposit on its way back. */
export interface DepositReturn {
  /** The London day; null where none is known. */
  readonly dueOn: Temporal.PlainDate | null;
  readonly status: 'RETURNED' | 'SCHEDULED' | 'BLOCKED';
}

/** When a deposit goes back, or went; null while there is nothing to give back. */
export function returnOf(deposit: Deposit, facts: DepositFacts): DepositReturn | null {
  if (deposit.returnedAt !== null) {
    return { dueOn: londonDateOf(deposit.returnedAt), status: 'RETURNED' };
  }
  if (deposit.fulfilledAt === null) return null;
  const obstacles = obstaclesToReturn(deposit, facts);
  if (obstacles.length === 0) return { dueOn: facts.today, status: 'SCHEDULED' };
  if (obstacles.includes('ACCOUNT_OPEN')) return { dueOn: null, status: 'SCHEDULED' };
  if (obstacles.includes('OVERDUE')) return { dueOn: null, status: 'BLOCKED' };
  return { dueOn: returnDay(deposit.fulfilledAt, facts), status: 'SCHEDULED' };
}

/** What was asked for by the end of a London day and is not paid yet, in pence. */
export function unpaidBy(
  deposits: readonly (Deposit & {
    readonly amountPence: number;
    readonly createdAt: Temporal.Instant;
  })[],
  day: Temporal.PlainDate,
): number {
  return deposits
    .filter(
      ({ createdAt, fulfilledAt }) =>
        fulfilledAt === null && Temporal.PlainDate.compare(londonDateOf(createdAt), day) <= 0,
    )
    .reduce((sum, { amountPence }) => sum + amountPence, 0);
}
