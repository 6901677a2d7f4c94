import type { TimeGranularities, Units } from '../../../engine/schema.generated.ts';
import type { CalendarPeriod } from '../../../kernel/calendar.ts';
import { Decimal } from '../../../kernel/money.ts';
import { textOfThousandths } from '../meters/dial.rules.ts';

export const periodOfGranularity: Readonly<Record<TimeGranularities, CalendarPeriod>> = {
  THIRTY_MIN: 'HALF_HOUR',
  HOUR: 'HOUR',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  YEAR: 'YEAR',
};

const perMillion = Decimal.parse('0.000001');

/** Watt-hours, or litres for cubic metres, as the exact text of a value in a unit. */
export function textInUnit(amount: number, unit: Units): string {
  switch (unit) {
    case 'WATT_HOURS':
      return String(amount);
    case 'MEGAWATT_HOURS':
      return Decimal.of(amount).times(perMillion).toString();
    case 'KILOWATT_HOURS':
    case 'METERS_CUBED':
      return textOfThousandths(amount);
  }
}

/**
 * The units to answer in: each asked for that the values can be told in, once. Without any asked
 * for it is kilowatt-hours, and cubic metres for what the dial of a gas meter shows.
 */
export function unitsFor(
  requested: readonly Units[],
  fuel: 'ELECTRICITY' | 'GAS',
  isDial: boolean,
): Units[] {
  const isGas = fuel === 'GAS';
  const possible = (unit: Units) => (unit === 'METERS_CUBED' ? isGas : !(isGas && isDial));
  if (requested.length > 0) return [...new Set(requested)].filter(possible);
  return [isGas && isDial ? 'METERS_CUBED' : 'KILOWATT_HOURS'];
}
