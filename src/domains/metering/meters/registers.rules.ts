/** A register that was read: what it showed, and how it counts. */
export interface ReadRegister {
  readonly digits: number;
  /** In the register's unit, kWh or m³. */
  readonly shown: number;
  /** Estimated use of a year, in the register's unit. */
  readonly annualUse: number;
  /** Days since it was read. */
  readonly days: number;
}

/**
 * Between which figures a register should stand: what it showed and half to twice the use that is
 * to be expected since, with ten units of tolerance on top, for use does not follow the calendar.
 * One that has shown all nines starts over at zero, which makes two ranges; a register that may
 * have gone all the way round can stand anywhere.
 */
export function expectedReadingRanges({
  digits,
  shown,
  annualUse,
  days,
}: ReadRegister): [number, number][] {
  const all = 10 ** digits;
  const expected = (annualUse * Math.max(days, 0)) / 365;
  const lowest = Math.floor(shown + expected / 2);
  const highest = Math.ceil(shown + expected * 2 + 10);
  if (highest - lowest >= all) return [[0, all - 1]];
  const from = lowest % all;
  const to = highest % all;
  return from <= to
    ? [[from, to]]
    : [
        [from, all - 1],
        [0, to],
      ];
}

const kwhPerCubicMetre = 11.2;

/** A year's use in kWh in cubic metres of gas, about: calorific values differ by the day. */
export function cubicMetresOfKwh(kwh: number): number {
  return kwh / kwhPerCubicMetre;
}

/** What is expected to be used in a year, in kWh, as a meter's rates tell it apart. */
export type AnnualEstimate =
  | { readonly standardKwh: number }
  | { readonly dayKwh: number; readonly nightKwh: number };

/**
 * The estimated annual consumption of registers that count together. Where one of them counts by day or
 * by night, that of other cheap hours is told with the night's.
 */
export function annualEstimateOf(
  registers: readonly { readonly rateType: string; readonly annualConsumptionKwh: number }[],
): AnnualEstimate {
  const sumOf = (isCounted: (rateType: string) => boolean) =>
    registers
      .filter(({ rateType }) => isCounted(rateType))
      .reduce((sum, { annualConsumptionKwh }) => sum + annualConsumptionKwh, 0);
  if (registers.every(({ rateType }) => rateType === 'STANDARD')) {
    return { standardKwh: sumOf(() => true) };
  }
  const isOfDay = (rateType: string) => rateType === 'STANDARD' || rateType === 'DAY';
  return { dayKwh: sumOf(isOfDay), nightKwh: sumOf((rateType) => !isOfDay(rateType)) };
}
