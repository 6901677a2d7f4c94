/** How a product turns use into money beyond its prices. */
export interface CostingDefinition {
  /** Whether the cost of a period is available. */
  readonly hasCostOfUsage: boolean;
  /** Whether what one device takes is billed by its own count. */
  readonly hasSubMeterBilling: boolean;
}

/** Whether a product is for cars that are charged by plan: then that is cheap by day as well. */
export function chargesByPlan({
  direction,
  tags,
}: Pick<CostedProduct, 'direction' | 'tags'>): boolean {
  return direction === 'IMPORT' && tags.includes('INTELLIGENT');
}

interface CostedProduct {
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isPrepay: boolean;
  readonly isBusiness: boolean;
  readonly tags: readonly string[];
}

/**
 * The costing definition of a product; null for prepayment, where the meter works out by itself what
 * its energy costs. The published reference says that only «SMB» products are supported and speaks of
 * sub-meter billing in an error, so both readings hold here: products of small businesses, and those
 * that charge a car by its own count.
 */
export function costingDefinitionOf({
  direction,
  isPrepay,
  isBusiness,
  tags,
}: CostedProduct): CostingDefinition | null {
  if (isPrepay) return null;
  const hasSubMeterBilling = chargesByPlan({ direction, tags });
  return {
    hasCostOfUsage: direction === 'IMPORT' && (isBusiness || hasSubMeterBilling),
    hasSubMeterBilling,
  };
}
