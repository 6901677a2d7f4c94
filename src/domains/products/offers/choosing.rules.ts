import type { Temporal } from 'temporal-polyfill';
import type { EnergyProductFilters } from '../../../engine/schema.generated.ts';
import { type Availability, isAvailableTo } from './products.rules.ts';

/** Filters of products; null filters nothing. */
export interface ProductChoice {
  readonly gspGroupId: string;
  readonly isAvailable: boolean | null;
  readonly direction: 'IMPORT' | 'EXPORT' | null;
  /** One of these. */
  readonly brands: readonly string[] | null;
  /** All of these. */
  readonly kinds: readonly EnergyProductFilters[];
  readonly tags: readonly string[];
  /** None of these. */
  readonly excludedTags: readonly string[];
}

/** What products are chosen by. */
interface Choosable extends Availability {
  readonly brand: string;
  readonly direction: 'IMPORT' | 'EXPORT';
  readonly isPrepay: boolean;
  readonly isBusiness: boolean;
  readonly isVariable: boolean;
  readonly isGreen: boolean;
  readonly tags: readonly string[];
}

const isOfKind: Readonly<Record<EnergyProductFilters, (product: Choosable) => boolean>> = {
  PREPAY: ({ isPrepay }) => isPrepay,
  BUSINESS: ({ isBusiness }) => isBusiness,
  DOMESTIC: ({ isBusiness }) => !isBusiness,
  VARIABLE: ({ isVariable }) => isVariable,
  FIXED: ({ isVariable }) => !isVariable,
  SMART: ({ tags }) => tags.includes('SMART'),
  GREEN: ({ isGreen }) => isGreen,
};

/** Whether a product passes the filters, regardless of the region. */
export function isChosen(
  product: Choosable,
  { isAvailable, direction, brands, kinds, tags, excludedTags }: ProductChoice,
  now: Temporal.Instant,
): boolean {
  return (
    (direction === null || product.direction === direction) &&
    (brands === null || brands.includes(product.brand)) &&
    kinds.every((kind) => isOfKind[kind](product)) &&
    tags.every((tag) => product.tags.includes(tag)) &&
    !excludedTags.some((tag) => product.tags.includes(tag)) &&
    (isAvailable === null || isAvailableTo(product, now) === isAvailable)
  );
}
