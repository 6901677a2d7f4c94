import { Temporal } from 'temporal-polyfill';
import { londonDateOf } from '../../../kernel/london.ts';

/** A time during which an account answers for a property. */
interface Stay {
  readonly effectiveFrom: Temporal.Instant;
  readonly effectiveTo: Temporal.Instant | null;
  /** How many days around its change of tenancy a reading counts as one of the day itself. */
  readonly windowDays: number;
}

/**
 * Whether a change of tenancy goes on at a property on a London day: one is known to come, or has come
 * so lately that its readings may still be taken. Somebody's end is one. Somebody's beginning is one
 * where it follows another stay or lies ahead; the first stay that is known began with a change of
 * supplier. The rule is ours.
 */
export function isChangeOfTenancyOngoing(
  stays: readonly Stay[],
  today: Temporal.PlainDate,
): boolean {
  return stays.some(({ effectiveFrom, effectiveTo, windowDays }) => {
    const isOpen = (moment: Temporal.Instant) =>
      Temporal.PlainDate.compare(today, londonDateOf(moment).add({ days: windowDays })) <= 0;
    const followsAnother = stays.some(
      (other) => Temporal.Instant.compare(other.effectiveFrom, effectiveFrom) < 0,
    );
    const liesAhead = Temporal.PlainDate.compare(londonDateOf(effectiveFrom), today) > 0;
    return (
      (effectiveTo !== null && isOpen(effectiveTo)) ||
      liesAhead ||
      (followsAnother && isOpen(effectiveFrom))
    );
  });
}
