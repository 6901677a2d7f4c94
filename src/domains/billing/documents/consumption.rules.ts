import { Temporal } from 'temporal-polyfill';
import { daysBetween } from '../../../kernel/london.ts';

/** What is looked at of a transaction; energy in watt-hours, London days inclusive. */
export interface ListedEnergy {
  readonly id: number;
  readonly fuel: 'ELECTRICITY' | 'GAS' | null;
  readonly isExport: boolean | null;
  readonly energyWh: number | null;
  readonly estimatedWh: number | null;
  readonly fromOn: Temporal.PlainDate | null;
  readonly toOn: Temporal.PlainDate | null;
  /** Of a reversal: the charge that it takes back. */
  readonly reversesId: number | null;
}

/**
 * What a document lists without reversals, and without what they take back of the document itself. A
 * reversal of an earlier document's charge is no energy of this one: it would count days that were
 * billed again once with their energy and once without.
 */
function kept(listed: readonly ListedEnergy[]): ListedEnergy[] {
  const takenBack = new Set(listed.flatMap(({ reversesId }) => reversesId ?? []));
  return listed.filter(({ id, reversesId }) => reversesId === null && !takenBack.has(id));
}

/** The first and last London day for which a document charges energy; null where it charges none. */
export function daysOfEnergy(
  listed: readonly ListedEnergy[],
): { readonly fromOn: Temporal.PlainDate; readonly toOn: Temporal.PlainDate } | null {
  let days: { fromOn: Temporal.PlainDate; toOn: Temporal.PlainDate } | null = null;
  for (const { fromOn, toOn } of kept(listed)) {
    if (fromOn === null || toOn === null) continue;
    days = {
      fromOn: days && Temporal.PlainDate.compare(days.fromOn, fromOn) < 0 ? days.fromOn : fromOn,
      toOn: days && Temporal.PlainDate.compare(days.toOn, toOn) > 0 ? days.toOn : toOn,
    };
  }
  return days;
}

/**
 * Kilowatt-hours of a day that a document charges: what each fuel comes to over its own days, of both
 * fuels together. Null where it charges none of the direction. Days that are billed again are days of
 * the document, with the energy that is charged for them now.
 *
 * @param estimatedOnly whether only what is estimated counts.
 */
export function dailyKwh(
  listed: readonly ListedEnergy[],
  direction: 'IMPORT' | 'EXPORT',
  estimatedOnly = false,
): number | null {
  const own = kept(listed).filter(
    ({ fuel, isExport }) => fuel !== null && (isExport ?? false) === (direction === 'EXPORT'),
  );
  if (own.length === 0) return null;
  const dailyWh = [...Map.groupBy(own, ({ fuel }) => fuel).values()].map((ofFuel) => {
    const days = daysOfEnergy(ofFuel);
    const wh = ofFuel.reduce(
      (sum, { energyWh, estimatedWh }) => sum + ((estimatedOnly ? estimatedWh : energyWh) ?? 0),
      0,
    );
    return days ? wh / (daysBetween(days.fromOn, days.toOn) + 1) : 0;
  });
  return Math.round(dailyWh.reduce((sum, wh) => sum + wh, 0)) / 1000;
}
