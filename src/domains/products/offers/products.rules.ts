import type { Temporal } from 'temporal-polyfill';
import type { TermsContractType } from '../../../kernel/tariffs.ts';
import { isInForce } from '../../../kernel/validity.ts';

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
  return isInForce(availableFrom, availableTo, at);
}

/** Whether everyone it is made for can take a product up at an instant. */
export function isAvailableTo(product: Availability, at: Temporal.Instant): boolean {
  return product.availability === 'EVERYONE' && isOnSale(product, at);
}

/** Whether a product has been taken off sale by an instant. */
export function isWithdrawn(
  { availableTo }: Pick<Availability, 'availableTo'>,
  at: Temporal.Instant,
): boolean {
  return availableTo !== null && availableTo.epochMilliseconds <= at.epochMilliseconds;
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
