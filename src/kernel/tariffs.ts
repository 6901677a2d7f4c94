/** How a customer pays, which the price may depend on; named as in the API. */
export type PaymentMethod = 'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | 'PREPAYMENT';

/**
 * How a tariff tells one kilowatt-hour from another. `FOUR_RATE_EV` knows day and night, and what a car
 * takes apart from what the rest of the home does.
 */
export type TariffShape =
  | 'ONE_RATE'
  | 'TWO_RATE'
  | 'THREE_RATE'
  | 'FOUR_RATE'
  | 'FOUR_RATE_EV'
  | 'HALF_HOURLY';

/** What a rate is for: a day on supply, or a kilowatt-hour of a kind. */
export const bands = [
  'STANDING_CHARGE',
  'STANDARD',
  'DAY',
  'NIGHT',
  'OFF_PEAK',
  'PEAK',
  'EV_DEVICE_PEAK',
  'EV_DEVICE_OFF_PEAK',
] as const;
export type Band = (typeof bands)[number];

/** What VAT depends on beside the fuel. */
export type SupplyKind = 'HOME' | 'BUSINESS' | 'BUSINESS_OF_LITTLE_USE' | 'EXPORT';

/** What VAT adds, in whole per cent; which it is when stands in the table of rates of VAT. */
export type VatPercent = number;

/** The kind of contract that a product is taken up by, which its terms are written for. */
export type TermsContractType =
  | 'DEEMED'
  | 'EXPORT'
  | 'BUSINESS'
  | 'PREPAY'
  | 'SMART'
  | 'FIXED'
  | 'VARIABLE';

const shapesByRegisters: Readonly<Record<number, TariffShape>> = {
  1: 'ONE_RATE',
  2: 'TWO_RATE',
  3: 'THREE_RATE',
};

/** The shape of tariff that a meter without half-hourly readings counts by; one rate where none fits. */
export function shapeOfRegisters(registers: number): TariffShape {
  return shapesByRegisters[registers] ?? 'ONE_RATE';
}
