import type { VatPercent } from '../../../kernel/tariffs.ts';

/** A price with VAT in whole pence, rounded half up. */
export function wholePence({
  tenThousandthsExclVat,
  vatPercent,
}: {
  readonly tenThousandthsExclVat: number;
  readonly vatPercent: VatPercent;
}): number {
  return Math.floor((tenThousandthsExclVat * (100 + vatPercent) + 500_000) / 1_000_000);
}

/**
 * The page that shows what a product cost from day to day. Each brand has pages of its own; they
 * stand under a name that is reserved for examples (RFC 2606).
 */
export function trackerPage(brand: string, productCode: string): string {
  const site = brand.toLowerCase().replaceAll('_', '-');
  return `https://${site}.halfhour.example/tracker/${productCode.toLowerCase()}`;
}
