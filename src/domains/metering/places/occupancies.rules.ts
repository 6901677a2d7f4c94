import { Temporal } from 'temporal-polyfill';
import { isInForce } from '../../../kernel/validity.ts';

interface Occupancy {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
}

/** Whether an account answers for a property at a moment. The end is no longer part of it. */
export function isCurrent(
  { effectiveFrom, effectiveTo }: Occupancy,
  at: Temporal.Instant,
): boolean {
  return isInForce(effectiveFrom, effectiveTo, at);
}

/** Whether an account answers for a property at a moment or some time after. */
export function isCurrentOrLater(
  { effectiveTo }: Pick<Occupancy, 'effectiveTo'>,
  at: Temporal.Instant,
): boolean {
  return isInForce(null, effectiveTo, at);
}

/**
 * The occupancies that entitle to see a property, at a moment. Where somebody is there, nobody else may:
 * neither who was there before nor who is to come. An empty property is seen by who was there last
 * and by who is to come. Properties are judged one by one.
 */
export function entitlingOccupancies<Row extends Occupancy & { readonly propertyId: number }>(
  occupancies: readonly Row[],
  at: Temporal.Instant,
): Row[] {
  return [...Map.groupBy(occupancies, ({ propertyId }) => propertyId).values()].flatMap((group) => {
    const current = group.filter((occupancy) => isCurrent(occupancy, at));
    if (current.length > 0) return current;
    const toCome = group.filter((occupancy) => isCurrentOrLater(occupancy, at));
    const past = group.filter((occupancy) => !isCurrentOrLater(occupancy, at));
    const last = past.reduce<Row | null>(
      (latest, occupancy) => (latest && isEarlier(occupancy, latest) ? latest : occupancy),
      null,
    );
    return last ? [...toCome, last] : toCome;
  });
}

function isEarlier(one: Occupancy, other: Occupancy): boolean {
  if (one.effectiveTo === null || other.effectiveTo === null) return other.effectiveTo === null;
  return Temporal.Instant.compare(one.effectiveTo, other.effectiveTo) < 0;
}
