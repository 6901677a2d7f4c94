import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';

/** What is looked at of a transaction; energy in watt-hours, London days inclusive. */
export interface ListedEnergy {
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly isExport: boolean | null;
  readonly energyWh: number | null;
  readonly estimatedWh: number | null;
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
  /** Of a reversal, which takes its energy off again. */
  readonly reversesId: number | null;
}

/** The first and last London day for which a document charges energy; null where it charges none. */
export function daysOfEnergy(
  listed: readonly ListedEnergy[],
): { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate } | null {
  let days: { fromOn: Temporal.PlainDate; toOn: Temporal.PlainDate } | null = null;
  for (const { fromOn, toOn, reversesId } of listed) {
    if (fromOn === null || toOn === null || reversesId !== null) continue;
    days = {
      fromOn: days && Temporal.PlainDate.compare(days.fromOn, fromOn) < 0 ? days.fromOn : fromOn,
      toOn: days && Temporal.PlainDate.compare(days.toOn, toOn) > 0 ? days.toOn : toOn,
    };
  }
  return days;
}

/**
 * Kilowatt-hours of a day that a document charges, of both fuels; null where it charges none of the
 * direction.
 *
 * @param estimatedOnly whether only what is estimated counts.
 */
export function dailyKwh(
  listed: readonly ListedEnergy[],
  direction: 'IMPORT' | 'EXPORT',
  estimatedOnly = false,
): number | null {
  const own = listed.filter(
    ({ fuel, isExport }) => fuel !== null && (isExport ?? false) === (direction === 'EXPORT'),
  );
  const days = daysOfEnergy(own);
  if (!days) return null;
  const wh = own.reduce((sum, { energyWh, estimatedWh, reversesId }) => {
    const part = (estimatedOnly ? estimatedWh : energyWh) ?? 0;
    return reversesId === null ? sum + part : sum - part;
  }, 0);
  return Math.round(wh / (daysBetween(days.fromOn, days.toOn) + 1)) / 1000;
}
