import { Temporal } from 'temporal-polyfill';
import { isInForce } from '../../../kernel/validity.ts';
import { endsByItself } from './renewals.rules.ts';

/** An agreement as part of the time of its meter point. Ranges are half-open. */
export interface Held {
  readonly id: number;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly agreedTo: Temporal.Instant | null;
  readonly isRevoked: boolean;
}

/** A time that an agreement is to have. */
interface Span {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant | null;
}

/** What is to be done to a meter point's agreements, in this order. */
export interface TimelineChange {
  readonly revokedIds: readonly number[];
  /** The agreement whose end moves, with its new end; null where none does. */
  readonly moved: { readonly id: number; readonly validTo: Temporal.Instant | null } | null;
  /** The time of the agreement that is begun; null where none is. */
  readonly begun: Span | null;
}

const { compare } = Temporal.Instant;

function live<Agreement extends Held>(timeline: readonly Agreement[]): Agreement[] {
  return timeline
    .filter(({ isRevoked }) => !isRevoked)
    .toSorted((a, b) => compare(a.validFrom, b.validFrom));
}

/** The earlier of two ends, of which null is never. */
function earlier(a: Temporal.Instant | null, b: Temporal.Instant | null): Temporal.Instant | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}

function isOver(end: Temporal.Instant | null, at: Temporal.Instant): boolean {
  return !isInForce(null, end, at);
}

/**
 * The agreement that a switch at an instant takes the place of: the one in force then, or the one
 * that ends by itself at that very moment. Null where there is none, before and after the supply.
 */
export function replacedAt<Agreement extends Held>(
  timeline: readonly Agreement[],
  at: Temporal.Instant,
): Agreement | null {
  const agreements = live(timeline);
  const covering = agreements.find(({ validFrom, validTo }) => isInForce(validFrom, validTo, at));
  const last = agreements.at(-1);
  const follows = last && endsByItself(last) && last.validTo?.equals(at) ? last : null;
  return covering ?? follows;
}

/**
 * A switch: what is in force at the instant ends there, what was to come is revoked, and the new
 * agreement lasts until its agreed end or the end of the supply. Null where nothing is in force.
 *
 * @param suppliedTo when the account's supply ends; null without an end.
 */
export function planSwitch(
  timeline: readonly Held[],
  at: Temporal.Instant,
  agreedTo: Temporal.Instant | null,
  suppliedTo: Temporal.Instant | null,
): TimelineChange | null {
  const replaced = replacedAt(timeline, at);
  if (!replaced || isOver(suppliedTo, at)) return null;
  const agreements = live(timeline);
  const revokedIds = agreements
    .filter(({ validFrom }) => compare(validFrom, at) >= 0)
    .map(({ id }) => id);
  const isCut = compare(replaced.validFrom, at) < 0 && !replaced.validTo?.equals(at);
  return {
    revokedIds,
    moved: isCut ? { id: replaced.id, validTo: at } : null,
    begun: { from: at, to: earlier(agreedTo, suppliedTo) },
  };
}

/**
 * A revocation: the agreement never counted, and the one before it goes on as it was agreed, until
 * what comes next. Where it would have ended by itself meanwhile, or there was none, the time left
 * is given to what follows where nothing is chosen.
 */
export function planRevocation(
  timeline: readonly Held[],
  id: number,
  now: Temporal.Instant,
  suppliedTo: Temporal.Instant | null,
): TimelineChange {
  const agreements = live(timeline);
  const place = agreements.findIndex((each) => each.id === id);
  const revoked = agreements[place];
  if (!revoked) return { revokedIds: [], moved: null, begun: null };
  const next = agreements[place + 1] ?? null;
  const limit = next?.validFrom ?? suppliedTo;
  const before = agreements[place - 1] ?? null;
  const from = revoked.validFrom;
  const cut = before?.validTo?.equals(from) && !endsByItself(before) ? before : null;
  const movedTo = cut && earlier(cut.agreedTo, limit);
  const moved = cut && { id: cut.id, validTo: movedTo };
  const gapFrom = cut ? movedTo : from;
  // What lies ahead of an agreement that ends by itself is left to its roll-over.
  const isGap =
    gapFrom !== null &&
    !isOver(limit, gapFrom) &&
    (next !== null || before === null || compare(gapFrom, now) <= 0);
  return { revokedIds: [id], moved, begun: isGap ? { from: gapFrom, to: limit } : null };
}

/**
 * A roll-over: the time that follows an agreement that has ended by itself, where nothing follows it.
 * Null where something does, or it goes on.
 */
export function planRollover(
  timeline: readonly Held[],
  id: number,
  now: Temporal.Instant,
  suppliedTo: Temporal.Instant | null,
): Span | null {
  const last = live(timeline).at(-1);
  if (!last || last.id !== id || last.validTo === null || !endsByItself(last)) return null;
  if (compare(last.validTo, now) > 0 || isOver(suppliedTo, last.validTo)) return null;
  return { from: last.validTo, to: suppliedTo };
}
