import { Temporal } from 'temporal-polyfill';
import type { ScheduleFrequency } from '../../../kernel/payment-terms.ts';

/** What decides on which days a schedule asks for money. */
export interface ScheduledDays {
  readonly frequency: ScheduleFrequency;
  readonly frequencyMultiplier: number;
  /** Of the month, or of the week from Monday; null where a bill or a plan sets the days. */
  readonly paymentDay: number | null;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

type Day = Temporal.PlainDate;

/**
 * The London days on which a schedule asks for money, from one day to another, both included: the
 * first is that on or after the day from which on it is in force. Whether banks work then is not asked
 * here. A schedule without a day, such as one of a plan, has none.
 */
export function dueDays(schedule: ScheduledDays, fromOn: Day, toOn: Day): Day[] {
  const { paymentDay, validFrom, validTo, frequency, frequencyMultiplier } = schedule;
  if (paymentDay === null || frequency === 'PLANNED') return [];
  const step =
    frequency === 'WEEKLY' ? { weeks: frequencyMultiplier } : { months: frequencyMultiplier };
  const days: Day[] = [];
  for (let due = firstDue(schedule, paymentDay, validFrom); ; due = due.add(step)) {
    if (Temporal.PlainDate.compare(due, toOn) > 0) return days;
    if (validTo !== null && Temporal.PlainDate.compare(due, validTo) >= 0) return days;
    if (Temporal.PlainDate.compare(due, fromOn) >= 0) days.push(due);
  }
}

function firstDue({ frequency }: ScheduledDays, paymentDay: number, validFrom: Day): Day {
  if (frequency === 'WEEKLY') {
    return validFrom.add({ days: (((paymentDay - validFrom.dayOfWeek) % 7) + 7) % 7 });
  }
  const due = validFrom.with({ day: paymentDay });
  return Temporal.PlainDate.compare(due, validFrom) < 0 ? due.add({ months: 1 }) : due;
}

/** What is left of what a plan pays off, after what was asked for already; all of an endless one. */
export function instalmentPence(
  schedule: { readonly amountPence: number; readonly totalDebtPence: number | null },
  askedForPence: number,
): number {
  const { amountPence, totalDebtPence } = schedule;
  if (totalDebtPence === null) return amountPence;
  return Math.max(0, Math.min(amountPence, totalDebtPence - askedForPence));
}
