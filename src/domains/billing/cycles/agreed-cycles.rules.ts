import type { Temporal } from 'temporal-polyfill';
import type { Cycle } from './periods.rules.ts';

/** No period begins on a day that some month lacks. */
const lastStartDay = 28;

/**
 * How often an account is billed that has not agreed anything else: our setting. Homes are billed by the
 * month from the day on which their supply began, those of Ebico by the quarter, and businesses by the
 * calendar month, since their VAT goes by the use of whole months.
 *
 * @param fromOn the first London day that is billed.
 */
export function usualCycle(
  { accountType, brand }: { readonly accountType: string; readonly brand: string },
  fromOn: Temporal.PlainDate,
): Cycle {
  if (accountType === 'BUSINESS') return { months: 1, startDay: 1, startMonth: 1 };
  const startDay = Math.min(lastStartDay, fromOn.day);
  return { months: brand === 'EBICO_LIVING' ? 3 : 1, startDay, startMonth: fromOn.month };
}
