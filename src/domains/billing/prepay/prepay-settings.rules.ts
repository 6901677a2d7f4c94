import { Temporal } from 'temporal-polyfill';
import { dayOfMs } from '../../../kernel/calendar.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { isWeekend } from '../../../kernel/working-days.ts';

/** What a supplier sets for its prepayment meters; suppliers differ. */
export interface PrepaySettings {
  /** How far a customer may use energy beyond the balance, of each fuel. */
  readonly emergencyCreditPence: number;
  /**
   * The hours by the clock in London in which the supply is not cut, from the first to before the
   * second, over midnight where the first is later. Equal ones protect at no hour.
   */
  readonly protectedFromHour: number;
  readonly protectedToHour: number;
  readonly protectsWeekends: boolean;
  readonly protectsBankHolidays: boolean;
  /** How much of a top-up goes to the payment debt, once emergency credit and accumulated debt are repaid. */
  readonly paymentDebtSharePercent: number;
}

/**
 * Our setting: ten pounds of emergency credit, and no cut from four in the afternoon to ten in the
 * morning, at weekends and on bank holidays (licence condition 27A asks for both, and leaves hours and
 * amount to the supplier). A quarter of a top-up goes to a debt.
 */
export const prepaySettings: PrepaySettings = {
  emergencyCreditPence: 1000,
  protectedFromHour: 16,
  protectedToHour: 10,
  protectsWeekends: true,
  protectsBankHolidays: true,
  paymentDebtSharePercent: 25,
};

/**
 * Whether the supply may not be cut at a moment although the credit is used up.
 *
 * @param atMs milliseconds since 1970 in UTC.
 * @param bankHolidays those of the place, as days since 1970-01-01.
 */
export function isProtectedFromCut(
  atMs: number,
  settings: PrepaySettings,
  bankHolidays: ReadonlySet<number>,
): boolean {
  const day = dayOfMs(londonTimeZone, atMs);
  if (settings.protectsWeekends && isWeekend(day)) return true;
  if (settings.protectsBankHolidays && bankHolidays.has(day)) return true;
  const { protectedFromHour: from, protectedToHour: to } = settings;
  if (from === to) return false;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(londonTimeZone);
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}
