import { Temporal } from 'temporal-polyfill';
import { londonDateOf } from '../../kernel/london.ts';
import { isInForce } from '../../kernel/validity.ts';

/** How far ahead one may look, in days. */
export const switchDateRange = { least: 1, usual: 30, most: 365 } as const;

/** An agreement as far as leaving it for another product goes. */
interface Leavable {
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly rescissionDeadlineAt: Temporal.Instant | null;
  readonly isRevoked: boolean;
}

const { compare } = Temporal.Instant;
const { compare: compareDates } = Temporal.PlainDate;

/**
 * The London days on which the customer of an agreement can be put on another product, the earliest
 * first. A product is charged for whole days, so the first is tomorrow. In the days of cooling off
 * (Consumer Contracts Regulations 2013) the customer withdraws instead; afterwards any day of the
 * supply will do, its first one excepted. An agreement that runs out by itself can be followed on
 * the day after its last, one that another follows cannot be left any more for good: the other can.
 *
 * @param maxRange days to look at, from tomorrow on
 * @param suppliedTo when the account's supply at the meter point ends; null where no end is known
 * @param isFollowed whether another agreement begins where this one ends
 */
export function switchDates(
  agreement: Leavable,
  suppliedTo: Temporal.Instant | null,
  isFollowed: boolean,
  now: Temporal.Instant,
  maxRange: number,
): Temporal.PlainDate[] {
  const { validFrom, validTo, rescissionDeadlineAt, isRevoked } = agreement;
  const isOver = !isInForce(null, validTo, now);
  if (isRevoked || isOver) return [];
  const tomorrow = londonDateOf(now).add({ days: 1 });
  const afterFirst = londonDateOf(validFrom).add({ days: 1 });
  const cooledOff =
    rescissionDeadlineAt !== null && compare(now, rescissionDeadlineAt) < 0
      ? londonDateOf(rescissionDeadlineAt)
      : tomorrow;
  const first = [tomorrow, afterFirst, cooledOff].reduce(later);
  const endsWithSupply =
    validTo !== null && suppliedTo !== null && compare(validTo, suppliedTo) >= 0;
  return Array.from({ length: maxRange }, (_, days) => tomorrow.add({ days })).filter((date) => {
    if (compareDates(date, first) < 0) return false;
    if (suppliedTo !== null && compareDates(date, londonDateOf(suppliedTo)) >= 0) return false;
    if (validTo === null) return true;
    const toEnd = compareDates(date, londonDateOf(validTo));
    return toEnd < 0 || (toEnd === 0 && !isFollowed && !endsWithSupply);
  });
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return compareDates(a, b) < 0 ? b : a;
}
