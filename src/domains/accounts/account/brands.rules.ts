import type { BrandChoices } from '../../../engine/schema.generated.ts';

/** Brands that are no longer offered to the public; customers who had them keep them. */
const retired: ReadonlySet<string> = new Set<BrandChoices>([
  'AFFECT_ENERGY',
  'BULB',
  'EBICO_LIVING',
]);

function isPublicFacing(brand: string): boolean {
  return !retired.has(brand);
}

interface BrandChoice {
  readonly allowedBrandCodes?: readonly (BrandChoices | null | undefined)[] | null | undefined;
  readonly restrictToPublicFacingBrands?: boolean | null | undefined;
}

/** Whether a brand is among those that a client restricts its question to. */
export function isBrandChosen(brand: BrandChoices, choice: BrandChoice): boolean {
  if (choice.restrictToPublicFacingBrands && !isPublicFacing(brand)) return false;
  return !choice.allowedBrandCodes || choice.allowedBrandCodes.includes(brand);
}
