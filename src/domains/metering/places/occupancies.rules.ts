import { Temporal } from 'temporal-polyfill';

interface Stay {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** Whether an account answers for a property at a moment. The end is no longer part of it. */
export function isCurrent({ effectiveFrom, effectiveTo }: Stay, at: Temporal.Instant): boolean {
  return (
    Temporal.Instant.compare(effectiveFrom, at) <= 0 &&
    (effectiveTo === null || Temporal.Instant.compare(effectiveTo, at) > 0)
  );
}

/** Whether an account answers for a property at a moment or some time after. */
export function isCurrentOrLater(
  { effectiveTo }: Pick<Stay, 'effectiveTo'>,
  at: Temporal.Instant,
): boolean {
  return effectiveTo === null || Temporal.Instant.compare(effectiveTo, at) > 0;
}

/**
 * The stays that entitle to see a property, at a moment. Where somebody is there, nobody else may:
 * neither who was there before nor who is to come. An empty property is seen by who was there last
 * and by who is to come. Properties are judged one by one.
 */
export function staysThatSee<Row extends Stay & { readonly propertyId: number }>(
  stays: readonly Row[],
  at: Temporal.Instant,
): Row[] {
  return [...Map.groupBy(stays, ({ propertyId }) => propertyId).values()].flatMap((group) => {
    const current = group.filter((stay) => isCurrent(stay, at));
    if (current.length > 0) return current;
    const toCome = group.filter((stay) => isCurrentOrLater(stay, at));
    const past = group.filter((stay) => !isCurrentOrLater(stay, at));
    const last = past.reduce<Row | null>(
      (latest, stay) => (latest && isEarlier(stay, latest) ? latest : stay),
      null,
    );
    return last ? [...toCome, last] : toCome;
  });
}

function isEarlier(one: Stay, other: Stay): boolean {
  if (one.effectiveTo === null || other.effectiveTo === null) return other.effectiveTo === null;
  return Temporal.Instant.compare(one.effectiveTo, other.effectiveTo) < 0;
}
