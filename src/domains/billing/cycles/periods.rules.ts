import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';

/** How often a ledger is billed. */
export interface Cycle {
  readonly months: number;
  /** The day of the month on which a period begins, 1 to 28. */
  readonly startDay: number;
  /** A month in which a period begins, 1 to 12; of months one by one of no meaning. */
  readonly startMonth: number;
}

/** Our setting: so many days pass after its last one before a period is billed, for what arrives late. */
export const settlingDays = 2;

/** Our setting: a first period shorter than so many days is billed with the next one. */
const shortestFirstDays = 10;

/** The first London day on which a period begins and that is later than `after`. */
export function nextPeriodStart(cycle: Cycle, after: Temporal.PlainDate): Temporal.PlainDate {
  let start = after.with({ day: cycle.startDay });
  while (Temporal.PlainDate.compare(start, after) <= 0 || !beginsIn(cycle, start.month)) {
    start = start.add({ months: 1 });
  }
  return start;
}

function beginsIn({ months, startMonth }: Cycle, month: number): boolean {
  return (((month - startMonth) % months) + months) % months === 0;
}

/**
 * The last London day of the period that begins on a day. A period that begins in the middle of the
 * cycle is a shorter one; where it would be shorter than ten days the next one is added to it.
 */
export function lastDayOfPeriod(cycle: Cycle, fromOn: Temporal.PlainDate): Temporal.PlainDate {
  const next = nextPeriodStart(cycle, fromOn);
  const isStub = daysBetween(fromOn, next) < shortestFirstDays;
  return (isStub ? nextPeriodStart(cycle, next) : next).subtract({ days: 1 });
}

/** The period that holds a London day, by the cycle alone; both days inclusive. */
export function periodAround(
  cycle: Cycle,
  day: Temporal.PlainDate,
): { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate } {
  const next = nextPeriodStart(cycle, day);
  return { fromOn: next.subtract({ months: cycle.months }), toOn: next.subtract({ days: 1 }) };
}
