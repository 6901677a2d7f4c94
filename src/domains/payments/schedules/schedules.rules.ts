import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import type {
  ScheduleFrequency,
  ScheduleMethod,
  ScheduleTrigger,
} from '../../../kernel/payment-terms.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { addWorkingDays, type BankHolidays } from '../../../kernel/working-days.ts';

type Day = Temporal.PlainDate;

/** Bank days between the notice of a collection and its day. Source: Direct Debit Guarantee. */
export const noticeBankDays = 10;

/** Our setting: a single payment by schedule is at most £10,000. */
const mostPence = 1_000_000;

/** A bill that is not collected is due so many days after its issue, as it says itself. */
const daysToPayBill = 15;

/** What the days of a schedule's payments follow from. */
export interface DueTerms {
  readonly frequency: ScheduleFrequency;
  readonly frequencyMultiplier: number;
  readonly trigger: ScheduleTrigger;
  readonly paymentDay: number | null;
  readonly amountPence: number;
  readonly isVariable: boolean;
  readonly isHoliday: boolean;
  readonly totalDebtPence: number | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** Whether an amount in pence can be asked for each time. */
export function isPayable(pence: number): boolean {
  return Number.isInteger(pence) && pence > 0 && pence <= mostPence;
}

/** Whether a number can be a day of payments: every month has it. */
export function isPaymentDay(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 28;
}

/**
 * The first London day from which on something may be collected that is announced on a day: the tenth
 * bank day after it. Null where bank holidays are not known so far.
 */
export function firstDayAfterNotice(announcedOn: Day, holidays: BankHolidays): Day | null {
  const day = dateOfDay(addWorkingDays(dayOfDate(announcedOn), noticeBankDays, holidays));
  return isKnownYear(day.year, holidays) ? day : null;
}

/** Every year has bank holidays, so a year without any is one that nobody has told of. */
function isKnownYear(year: number, holidays: BankHolidays): boolean {
  for (const day of holidays) if (dateOfDay(day).year === year) return true;
  return false;
}

/**
 * When a change is in force that may be from a day on: an amount at once, another day with the month
 * that begins then or next, so that the old day and the new one share no month.
 */
export function changeStart(from: Day, isDayChanged: boolean): Day {
  if (!isDayChanged || from.day === 1) return from;
  return from.with({ day: 1 }).add({ months: 1 });
}

/** Whether the calendar makes the payments. */
function isByCalendar({ trigger, paymentDay }: Pick<DueTerms, 'trigger' | 'paymentDay'>): boolean {
  return paymentDay !== null && trigger !== 'BILL' && trigger !== 'BALANCE';
}

function firstDueDay({ frequency, paymentDay, validFrom }: DueTerms): Day {
  const day = paymentDay ?? 1;
  if (frequency === 'WEEKLY') {
    return validFrom.add({ days: (day - validFrom.dayOfWeek + 7) % 7 });
  }
  const inMonth = validFrom.with({ day });
  return Temporal.PlainDate.compare(inMonth, validFrom) < 0 ? inMonth.add({ months: 1 }) : inMonth;
}

/** A payment that falls due by a schedule. */
export interface DuePayment {
  /** The London day by the schedule; the banks may move the money later. */
  readonly dueOn: Day;
  readonly amountPence: number;
}

/**
 * What a schedule asks for by the calendar from a London day up to and with another one, in order.
 * Every so many weeks or months are counted from its first day on; a plan ends with what is left of
 * its debt. Nothing in a holiday, and nothing of a schedule that bills or balances trigger.
 */
export function duePaymentsOf(schedule: DueTerms, fromOn: Day, toOn: Day): DuePayment[] {
  const { frequency, frequencyMultiplier, amountPence, totalDebtPence, validTo } = schedule;
  if (!isByCalendar(schedule) || schedule.isHoliday || schedule.isVariable) return [];
  const step = frequency === 'WEEKLY' ? { weeks: frequencyMultiplier } : null;
  const first = firstDueDay(schedule);
  const due: DuePayment[] = [];
  for (let place = 0; ; place += 1) {
    const dueOn = step
      ? first.add({ weeks: place * step.weeks })
      : first.add({ months: place * frequencyMultiplier });
    const isOver = validTo !== null && Temporal.PlainDate.compare(dueOn, validTo) >= 0;
    if (isOver || Temporal.PlainDate.compare(dueOn, toOn) > 0) return due;
    const left = totalDebtPence === null ? amountPence : totalDebtPence - place * amountPence;
    const pence = Math.min(amountPence, left);
    if (pence <= 0) return due;
    if (Temporal.PlainDate.compare(dueOn, fromOn) >= 0) due.push({ dueOn, amountPence: pence });
  }
}

/** Whether a schedule is in force and asks for nothing all the same. */
export function isDormant(schedule: DueTerms, today: Day): boolean {
  const { validFrom, validTo, isHoliday, isVariable, amountPence } = schedule;
  if (!isInForce(validFrom, validTo, today)) return false;
  return isHoliday || (!isVariable && amountPence === 0);
}

/** Whether a schedule takes money today or will: it has not ended, and asks for something. */
export function canTakeMoney(schedule: DueTerms, today: Day): boolean {
  const { validFrom, validTo, isHoliday, isVariable, amountPence } = schedule;
  const isEmpty = validTo !== null && Temporal.PlainDate.compare(validFrom, validTo) >= 0;
  const isOver = validTo !== null && Temporal.PlainDate.compare(validTo, today) <= 0;
  return !isEmpty && !isOver && !isHoliday && (isVariable || amountPence > 0);
}

/** How long after a bill its payment is made; null of schedules that bills do not trigger. */
export function delayAfterBill({
  trigger,
  method,
}: {
  readonly trigger: ScheduleTrigger;
  readonly method: ScheduleMethod;
}): { readonly code: 'BANK_DAYS_AFTER_BILL' | 'DAYS_AFTER_BILL'; readonly days: number } | null {
  if (trigger !== 'BILL') return null;
  return method === 'DIRECT_DEBIT' || method === 'CARD_PAYMENT'
    ? { code: 'BANK_DAYS_AFTER_BILL', days: noticeBankDays }
    : { code: 'DAYS_AFTER_BILL', days: daysToPayBill };
}

/** The London day on which a bill that is issued on a day is paid. */
export function paidOnAfterBill(
  terms: Parameters<typeof delayAfterBill>[0],
  issuedOn: Day,
  holidays: BankHolidays,
): Day | null {
  const delay = delayAfterBill(terms);
  if (!delay) return null;
  return delay.code === 'DAYS_AFTER_BILL'
    ? issuedOn.add({ days: delay.days })
    : dateOfDay(addWorkingDays(dayOfDate(issuedOn), delay.days, holidays));
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A day of payments in words; null where none is fixed. */
export function dayInWords({
  frequency,
  paymentDay,
}: Pick<DueTerms, 'frequency' | 'paymentDay'>): string | null {
  if (paymentDay === null) return null;
  if (frequency === 'WEEKLY') return `On ${weekdays[paymentDay - 1]}s`;
  const ending = ['st', 'nd', 'rd'][(paymentDay % 10) - 1];
  const isTeen = paymentDay >= 11 && paymentDay <= 13;
  return `On the ${paymentDay}${isTeen ? 'th' : (ending ?? 'th')} of the month`;
}
