import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { addWorkingDays, type BankHolidays } from '../../../kernel/working-days.ts';

/**
 * The last London day on which the final bill of a supply may be issued: six weeks after its end.
 * Source: standard conditions of supply licences, condition 27.17.
 *
 * @param endedOn the last London day of the supply.
 */
function finalBillDueOn(endedOn: Temporal.PlainDate): Temporal.PlainDate {
  return endedOn.add({ weeks: 6 });
}

/** From this day on the compensation is the higher one. */
const raisedOn = Temporal.PlainDate.from('2025-01-02');

/**
 * What a customer is owed for a final bill that was not issued in time, in pence.
 * Source: the Electricity and Gas (Standards of Performance) Regulations as amended by S.I. 2024/1166:
 * £40, and £30 where the time was up before 2 January 2025.
 *
 * @param endedOn the last London day of the supply.
 * @param issuedOn the London day of the issue; of a bill that is still to come, today.
 */
export function compensationPence(
  endedOn: Temporal.PlainDate,
  issuedOn: Temporal.PlainDate,
): number {
  const due = finalBillDueOn(endedOn);
  if (Temporal.PlainDate.compare(issuedOn, due) <= 0) return 0;
  return standardPence(due);
}

/** Within so many working days a compensation is to be paid. */
const workingDaysToPay = 10;

/**
 * What a customer is owed once more, in pence, for a compensation that came later than ten working days
 * after the time for the final bill was up; 0 where it came in time.
 * Source: the Electricity and Gas (Standards of Performance) (Suppliers) Regulations 2015 as amended by
 * S.I. 2024/1166: as much again, £30 where the ten days were over before 2 January 2025.
 *
 * @param endedOn the last London day of the supply.
 * @param paidOn the London day on which the compensation was credited.
 */
export function latePaymentPence(
  endedOn: Temporal.PlainDate,
  paidOn: Temporal.PlainDate,
  holidays: BankHolidays,
): number {
  const due = dayOfDate(finalBillDueOn(endedOn));
  const payableBy = dateOfDay(addWorkingDays(due, workingDaysToPay, holidays));
  return Temporal.PlainDate.compare(paidOn, payableBy) <= 0 ? 0 : standardPence(payableBy);
}

/**
 * What a customer is owed where a guaranteed standard of the same regulations is missed, in pence: £40,
 * and £30 where the time was up before 2 January 2025.
 *
 * @param dueOn the last London day on which it would have been met.
 */
export function standardPence(dueOn: Temporal.PlainDate): number {
  return Temporal.PlainDate.compare(dueOn, raisedOn) < 0 ? 3000 : 4000;
}
