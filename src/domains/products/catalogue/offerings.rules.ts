import type { Temporal } from 'temporal-polyfill';
import { isOnSale } from '../offers/products.rules.ts';

interface Part {
  readonly component: {
    readonly groupId: number | null;
    readonly minimumQuantity: number;
    readonly componentOfferingId: number | null;
  };
  readonly availableFrom: Temporal.Instant | null;
  readonly availableTo: Temporal.Instant | null;
}

interface Group {
  readonly id: number;
  readonly minCardinality: number;
}

/** Whether the energy product that a part is can be taken up; true for parts that are none. */
function canBeHad({ availableFrom, availableTo }: Part, now: Temporal.Instant): boolean {
  return availableFrom === null || isOnSale({ availableFrom, availableTo }, now);
}

/**
 * Whether an offering that is sold can be had now: every product that it cannot do without is on
 * sale, and of each group as many as have to be chosen.
 */
export function isSellable(
  status: string,
  parts: readonly Part[],
  groups: readonly Group[],
  now: Temporal.Instant,
): boolean {
  if (status !== 'ACTIVE') return false;
  const isComplete = parts
    .filter(({ component }) => component.groupId === null && component.minimumQuantity > 0)
    .every((part) => canBeHad(part, now));
  return (
    isComplete &&
    groups.every(
      ({ id, minCardinality }) =>
        parts.filter((part) => part.component.groupId === id && canBeHad(part, now)).length >=
        minCardinality,
    )
  );
}
