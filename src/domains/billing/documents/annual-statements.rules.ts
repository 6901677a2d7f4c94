import { Temporal } from 'temporal-polyfill';
import type { LineToPrint } from './printing.rules.ts';

/** What a year of supply came to, of one fuel and direction; energy in watt-hours, amounts in pence. */
export interface YearOfSupply {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly isExport: boolean;
  readonly energyWh: number;
  readonly estimatedWh: number;
  readonly netPence: number;
  readonly taxPence: number;
}

/** A span of London days, both inclusive. */
interface Year {
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/**
 * The years of supply that are billed as a whole and were not told yet, each from an anniversary of
 * the first day to the day before the next one.
 *
 * @param firstOn the first day that was billed, and `closedThroughOn` the last, as `2026-03-29`.
 * @param toldThroughOn the last day of the last year that was told.
 */
export function yearsToTell(
  firstOn: string | null,
  closedThroughOn: string | null,
  toldThroughOn: string | null,
): Year[] {
  if (firstOn === null || closedThroughOn === null) return [];
  const first = Temporal.PlainDate.from(firstOn);
  const years: Year[] = [];
  for (let past = 0; ; past += 1) {
    const fromOn = first.add({ years: past });
    const toOn = first.add({ years: past + 1 }).subtract({ days: 1 });
    if (toOn.toString() > closedThroughOn) return years;
    if (toldThroughOn === null || toOn.toString() > toldThroughOn) years.push({ fromOn, toOn });
  }
}

/** The lines of an annual statement: what each fuel came to, export with a minus. */
export function annualLines(
  supply: readonly YearOfSupply[],
  fromOn: Temporal.PlainDate,
  toOn: Temporal.PlainDate,
): LineToPrint[] {
  return supply.map((each) => ({
    ...each,
    kind: 'CHARGE',
    postedOn: toOn,
    balanceAfterPence: null,
    reasonCode: null,
    displayNote: null,
    paymentType: null,
    reversesId: null,
    fromOn,
    toOn,
  }));
}
