import { Temporal } from 'temporal-polyfill';
import type { NonBespokeElectricityRateTypeChoices } from '../../../engine/schema.generated.ts';
import type { Band, PaymentMethod, TariffShape } from '../../../kernel/tariffs.ts';
import type { Rate } from './rates.rules.ts';

export type TariffKind =
  | 'StandardTariff'
  | 'DayNightTariff'
  | 'ThreeRateTariff'
  | 'FourRateEvTariff'
  | 'HalfHourlyTariff'
  | 'PrepayTariff'
  | 'GasTariffType';

interface KindOfProduct {
  readonly isPrepay: boolean;
  readonly isChargedHalfHourly: boolean;
}

/**
 * The type of the API that represents a tariff. A tariff charged by the half-hour is shown by
 * intervals, however many prices a day has, save where it has prices of its own for a car; day and night
 * rates are those of meters with two registers.
 */
export function tariffKind(
  { isPrepay, isChargedHalfHourly }: KindOfProduct,
  { fuel, shape }: { readonly fuel: 'ELECTRICITY' | 'GAS'; readonly shape: TariffShape },
): TariffKind {
  if (fuel === 'GAS') return 'GasTariffType';
  if (shape === 'FOUR_RATE_EV') return 'FourRateEvTariff';
  if (isChargedHalfHourly) return 'HalfHourlyTariff';
  switch (shape) {
    case 'ONE_RATE':
      return isPrepay ? 'PrepayTariff' : 'StandardTariff';
    case 'TWO_RATE':
      return 'DayNightTariff';
    case 'THREE_RATE':
      return 'ThreeRateTariff';
    case 'FOUR_RATE':
    case 'HALF_HOURLY':
      return 'HalfHourlyTariff';
  }
}

/** How many prices a tariff is listed with, where each is one of a meter's registers or of a device. */
export type Registers = 'SINGLE' | 'DUAL' | 'THREE_RATE' | 'FOUR_RATE_EV';

/** The prices per kWh that a tariff of a kind is listed with. */
export const bandsOfRegisters = {
  SINGLE: ['STANDARD'],
  DUAL: ['DAY', 'NIGHT'],
  THREE_RATE: ['DAY', 'NIGHT', 'OFF_PEAK'],
  FOUR_RATE_EV: ['DAY', 'NIGHT', 'EV_DEVICE_PEAK', 'EV_DEVICE_OFF_PEAK'],
} as const satisfies Readonly<Record<Registers, readonly Band[]>>;

/** A tariff that has one price at a time, be it another at every half-hour, is listed with one. */
export function registersOf(
  product: KindOfProduct,
  tariff: Parameters<typeof tariffKind>[1],
): Registers {
  switch (tariffKind(product, tariff)) {
    case 'DayNightTariff':
      return 'DUAL';
    case 'ThreeRateTariff':
      return 'THREE_RATE';
    case 'FourRateEvTariff':
      return 'FOUR_RATE_EV';
    default:
      return 'SINGLE';
  }
}

/**
 * How a product's customer pays: in advance where the meter is prepaid, whatever the request says.
 * Null where the product cannot be paid that way.
 */
export function paymentMethodFor(
  { isPrepay }: Pick<KindOfProduct, 'isPrepay'>,
  requested: PaymentMethod,
): PaymentMethod | null {
  if (isPrepay) return 'PREPAYMENT';
  return requested === 'PREPAYMENT' ? null : requested;
}

/** In pence, from ten-thousandths of a penny; with VAT where a percentage is given. */
export function penceOf(tenThousandths: number, vatPercent = 0): number {
  return (tenThousandths * (100 + vatPercent)) / 1_000_000;
}

/** The rate of a band that holds at an instant; null where none does. */
export function rateAt(rates: readonly Rate[], band: Band, atMs: number): Rate | null {
  return (
    rates.find(
      (rate) =>
        rate.band === band && rate.fromMs <= atMs && (rate.toMs === null || atMs < rate.toMs),
    ) ?? null
  );
}

/** Which kind of price a band is. */
export const rateTypeOfBand: Readonly<Record<Band, NonBespokeElectricityRateTypeChoices>> = {
  STANDING_CHARGE: 'STANDARD',
  STANDARD: 'STANDARD',
  DAY: 'STANDARD',
  PEAK: 'STANDARD',
  EV_DEVICE_PEAK: 'STANDARD',
  EV_DEVICE_OFF_PEAK: 'OFF_PEAK',
  NIGHT: 'OFF_PEAK',
  OFF_PEAK: 'OFF_PEAK',
};

/** From October 2022 until the price cap fell below it; the end is not included. */
const guaranteeFromMs = Temporal.Instant.from('2022-09-30T23:00:00Z').epochMilliseconds;
const guaranteeToMs = Temporal.Instant.from('2023-06-30T23:00:00Z').epochMilliseconds;

/**
 * Whether the Energy Price Guarantee (Energy Prices Act 2022) holds a product's prices down at an
 * instant: those of homes, other than for what they give back.
 */
export function isUnderPriceGuarantee(
  { direction, isBusiness }: { readonly direction: string; readonly isBusiness: boolean },
  atMs: number,
): boolean {
  if (direction === 'EXPORT' || isBusiness) return false;
  return guaranteeFromMs <= atMs && atMs < guaranteeToMs;
}
