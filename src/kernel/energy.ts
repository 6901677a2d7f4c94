import { Decimal } from './money.ts';

const kwhPerWh = Decimal.parse('0.001');

/**
 * Watt-hours as the exact text of kilowatt-hours, without trailing zeros.
 *
 * @throws RangeError when the watt-hours are not a safe integer.
 */
export function kwhOfWh(energyWh: number): string {
  return Decimal.of(energyWh).times(kwhPerWh).toString();
}
