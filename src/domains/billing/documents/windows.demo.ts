import { Temporal } from 'temporal-polyfill';
import type { BilledAccount } from '../charges/billed-accounts.demo.ts';
import { closingDay } from '../charges/town-periods.demo.ts';
import { lastDayOfPeriod } from '../cycles/periods.rules.ts';

/** One document of a window, where there is more than one. */
interface PlannedVersion {
  /** Days after the window was closed first. */
  readonly daysLater: number;
  readonly kind?: 'ANNULMENT';
  /** Days after its own closing on which it was taken back. */
  readonly annulledDaysLater?: number;
  readonly supersedes?: boolean;
}

/** A window of the town. */
export interface PlannedWindow {
  /** London days, both inclusive. */
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
  readonly isFinal: boolean;
  readonly isClosed: boolean;
  /** The London day of the run that closes it. */
  readonly closedOn: Temporal.PlainDate;
  readonly versions: readonly PlannedVersion[];
  /** Whether the customer questions what it charges, so that it is held. */
  readonly isInDispute?: boolean;
}

/** So far back the town's money goes. */
const daysBack = 396;

/** So many days a held statement of the town waits for somebody to look at it. */
export const reviewDays = 4;

const once: readonly PlannedVersion[] = [{ daysLater: 0 }];
/** A statement that was sent with a wrong name, taken back, and sent again. */
const twice: readonly PlannedVersion[] = [
  { daysLater: 0, annulledDaysLater: 5 },
  { daysLater: 5, kind: 'ANNULMENT' },
  { daysLater: 5, supersedes: true },
];

/**
 * The windows of an account up to a London day, the open one last; after a final one there is none.
 */
export function planWindows(account: BilledAccount, today: Temporal.PlainDate): PlannedWindow[] {
  const { cycle, chargedFrom, chargedTo, createdOn, key } = account;
  const windows: PlannedWindow[] = [];
  const beginning = today.subtract({ days: daysBack });
  const isOld = Temporal.PlainDate.compare(createdOn, beginning) <= 0;
  let fromOn = chargedFrom ?? (isOld ? beginning : createdOn);
  for (;;) {
    const regular = lastDayOfPeriod(cycle, fromOn);
    const end = chargedTo?.subtract({ days: 1 }) ?? null;
    const isFinal = end !== null && Temporal.PlainDate.compare(end, regular) <= 0;
    const toOn = isFinal ? end : regular;
    const closedOn = closingDay(account, toOn, isFinal);
    const isClosed = Temporal.PlainDate.compare(closedOn, today) <= 0;
    windows.push({ fromOn, toOn, isFinal, isClosed, closedOn, versions: once });
    if (!isClosed || isFinal) break;
    fromOn = toOn.add({ days: 1 });
  }
  // The fifth one before the open one, so that it is well in the past.
  const renewed = key === 'household-everything' ? windows.at(-6) : undefined;
  const disputed = key === 'business-hall-site-1' ? windows.at(-3) : undefined;
  return windows.map((window) => {
    if (window === disputed) return { ...window, isInDispute: true };
    return window === renewed ? { ...window, versions: twice } : window;
  });
}
