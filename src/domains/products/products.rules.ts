import { Temporal } from 'temporal-polyfill';
import type { TermsContractType } from '../../kernel/tariffs.ts';

export interface Availability {
  readonly availableFrom: Temporal.Instant;
  readonly availableTo: Temporal.Instant | null;
  readonly availability: 'EVERYONE' | 'RESTRICTED';
}

/** Whether a product is on sale at an instant, be it to some only. */
export function isOnSale(
  { availableFrom, availableTo }: Omit<Availability, 'availability'>,
  at: Temporal.Instant,
): boolean {
  const { compare } = Temporal.Instant;
  return compare(availableFrom, at) <= 0 && (availableTo === null || compare(at, availableTo) < 0);
}

/** Whether everyone it is made for can take a product up at an instant. */
export function isAvailableTo(product: Availability, at: Temporal.Instant): boolean {
  return product.availability === 'EVERYONE' && isOnSale(product, at);
}

/** The kind of contract that a product is taken up by. */
export function contractTypeOf(product: {
  readonly isOccupier: boolean;
  readonly isBusiness: boolean;
  readonly isPrepay: boolean;
  readonly isVariable: boolean;
  readonly isChargedHalfHourly: boolean;
  readonly isTracker: boolean;
  readonly direction: 'IMPORT' | 'EXPORT';
}): TermsContractType {
  if (product.isOccupier) return 'DEEMED';
  if (product.direction === 'EXPORT') return 'EXPORT';
  if (product.isBusiness) return 'BUSINESS';
  if (product.isPrepay) return 'PREPAY';
  if (product.isChargedHalfHourly || product.isTracker) return 'SMART';
  return product.isVariable ? 'VARIABLE' : 'FIXED';
}

/** The names of the markets of Great Britain, by what they trade. */
export const marketOfFuel = { ELECTRICITY: 'GBR_ELECTRICITY', GAS: 'GBR_GAS' } as const;

/** What a market trades; null for the name of none. */
export function fuelOfMarket(name: string): 'ELECTRICITY' | 'GAS' | null {
  if (name === marketOfFuel.ELECTRICITY) return 'ELECTRICITY';
  return name === marketOfFuel.GAS ? 'GAS' : null;
}
