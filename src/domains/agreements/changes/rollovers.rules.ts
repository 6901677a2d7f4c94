import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';

/** Days before the end of a fixed term on which its roll-over is scheduled. */
const scheduleDays = 49;

/**
 * Days before the end on which the customer is written to: within the 42 to 49 days that standard
 * licence condition 22C asks for.
 */
const noticeDays = 45;

/** Whether the roll-over of an agreement that ends on a London date is to be scheduled by today. */
export function rolloverIsDue(endsOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return daysBetween(today, endsOn) <= scheduleDays;
}

/** The London date on which a customer is notified that an agreement ends. */
export function noticeOn(endsOn: Temporal.PlainDate): Temporal.PlainDate {
  return endsOn.subtract({ days: noticeDays });
}

/** The latest London date of an end whose roll-over is to be scheduled by today. */
export function lastEndToSchedule(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: scheduleDays });
}

/** The number of an agreement's roll-over on a London date. */
export function rolloverNumber(agreementId: number, endsOn: Temporal.PlainDate): string {
  return `R-${agreementId}-${endsOn.toString().replaceAll('-', '')}`;
}
