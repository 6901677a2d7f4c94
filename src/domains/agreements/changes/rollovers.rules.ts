import type { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';

/** Days before the end of a fixed term on which what follows is laid out. */
const layOutDays = 49;

/**
 * Days before the end on which the customer is written to: within the 42 to 49 days that standard
 * licence condition 22C asks for.
 */
const noticeDays = 45;

/** Whether what becomes of an agreement that ends on a London date is to be laid out by today. */
export function rolloverIsDue(endsOn: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return daysBetween(today, endsOn) <= layOutDays;
}

/** The London date on which a customer is told that an agreement ends. */
export function noticeOn(endsOn: Temporal.PlainDate): Temporal.PlainDate {
  return endsOn.subtract({ days: noticeDays });
}

/** The London date until which fixed terms end that are to be laid out by today. */
export function lastToLayOut(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: layOutDays });
}

/** The number of an agreement's roll-over on a London date. */
export function rolloverNumber(agreementId: number, endsOn: Temporal.PlainDate): string {
  return `R-${agreementId}-${endsOn.toString().replaceAll('-', '')}`;
}
