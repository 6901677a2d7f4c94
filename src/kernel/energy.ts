import { Decimal } from './money.ts';

const kwhPerWh = Decimal.parse('0.001');
const volumeCorrection = Decimal.parse('1.02264');

/**
 * Watt-hours as the exact text of kilowatt-hours, without trailing zeros.
 *
 * @throws RangeError when the watt-hours are not a safe integer.
 */
export function kwhOfWh(energyWh: number): string {
  return Decimal.of(energyWh).times(kwhPerWh).toString();
}

/**
 * The watt-hours of a volume of gas, rounded half up once. The volume is corrected by 1.02264 to
 * standard temperature and pressure, and 3.6 MJ are one kilowatt-hour (Gas (Calculation of
 * Thermal Energy) Regulations 1996).
 *
 * @throws RangeError when the result is not a safe integer.
 */
export function whOfGasCubicMetres(volumeM3: Decimal, calorificValueMjPerM3: Decimal): number {
  const energyMj = volumeM3.times(volumeCorrection).times(calorificValueMjPerM3);
  // MJ / 3.6 × 1000 is MJ × 2500 / 9: one exact product and one division.
  return energyMj.times(Decimal.of(2500)).dividedByToInteger(9n);
}
