import type { Band, VatPercent } from '../../../kernel/tariffs.ts';
import { type Pricing, pricedSpans } from './rates.rules.ts';
import { bandsOfRegisters, type Registers, rateAt } from './tariff-kinds.rules.ts';

/** What each band costs at an instant, in ten-thousandths of a penny without VAT. */
export type Prices = ReadonlyMap<Band, number>;

/** What a list of prices says of a tariff itself. */
interface ListedTariff {
  readonly code: string;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** `_A`. */
  readonly gspGroupId: string;
}

/** A tariff with what it costs at an instant. */
export interface TariffAtInstant {
  readonly tariff: ListedTariff;
  readonly registers: Registers;
  /** By direct debit, or in advance where it is paid so. A band that costs nothing known is absent. */
  readonly prices: Prices;
  /** Whether another way to pay costs something else. */
  readonly dependsOnPayment: boolean;
  readonly vatPercent: VatPercent;
}

/** What the bands cost that a tariff is listed with, and its standing charge. */
export function pricesAt(pricing: Pricing, registers: Registers, atMs: number): Prices {
  const prices = new Map<Band, number>();
  const add = (
    band: Band,
    price: { readonly tenThousandthsExclVat: number } | null | undefined,
  ) => {
    if (price) prices.set(band, price.tenThousandthsExclVat);
  };
  add('STANDING_CHARGE', rateAt(pricing.rates, 'STANDING_CHARGE', atMs));
  if (registers === 'SINGLE') {
    add('STANDARD', pricedSpans(pricing, atMs, atMs + 1)[0]);
  } else {
    for (const band of bandsOfRegisters[registers]) add(band, rateAt(pricing.rates, band, atMs));
  }
  return prices;
}

export function areEqual(some: Prices, others: Prices): boolean {
  return (
    some.size === others.size && [...some].every(([band, price]) => others.get(band) === price)
  );
}

/** A supply of a year: what it costs, and how many whole kWh of each band are taken. */
export interface YearOfSupply {
  readonly prices: Prices;
  readonly vatPercent: VatPercent;
  readonly kwh: Partial<Readonly<Record<Band, number>>>;
}

/** What a year costs, in whole pence, rounded half up. */
export interface YearlyCost {
  readonly exclVatPence: number;
  readonly inclVatPence: number;
}

const daysOfYear = 365;

/** What supplies cost together in a year of 365 days; null where the price of a band is not known. */
export function yearlyCost(supplies: readonly YearOfSupply[]): YearlyCost | null {
  // Ten-thousandths of a penny, and hundredths of them where VAT is added: whole numbers both.
  let exclVat = 0;
  let inclVat = 0;
  for (const { prices, vatPercent, kwh } of supplies) {
    const parts: readonly (readonly [Band, number])[] = [
      ['STANDING_CHARGE', daysOfYear],
      ...(Object.entries(kwh) as [Band, number][]),
    ];
    for (const [band, amount] of parts) {
      const price = prices.get(band);
      if (price === undefined) return null;
      exclVat += price * amount;
      inclVat += price * amount * (100 + vatPercent);
    }
  }
  return {
    exclVatPence: Math.round(exclVat / 10_000),
    inclVatPence: Math.round(inclVat / 1_000_000),
  };
}
