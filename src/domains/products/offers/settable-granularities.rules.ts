import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';

/** What decides how often a meter has to be read for a product to be charged. */
interface Charging {
  /** Whether what is used is charged by the half-hour, at prices that change during the day. */
  readonly isChargedHalfHourly: boolean;
  /** Whether the price changes from day to day. */
  readonly isTracker: boolean;
}

/**
 * Which granularities a product can be charged with, the finest first: one with prices for times
 * of the day takes half-hours, one with a price for each day a reading a day at least.
 */
export function chargeableGranularities(product: Charging): ConsentGranularityValue[] {
  if (product.isChargedHalfHourly) return ['HALF_HOURLY'];
  return product.isTracker ? ['HALF_HOURLY', 'DAILY'] : ['HALF_HOURLY', 'DAILY', 'MONTHLY'];
}
