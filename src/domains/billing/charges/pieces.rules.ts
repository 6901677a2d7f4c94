import { Temporal } from 'temporal-polyfill';
import { dayOfMs, startOfDayMs } from '../../../kernel/calendar.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';

/** London days, both inclusive. */
export interface Days {
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/** The time of some London days. */
export function spanOfDays({ fromOn, toOn }: Days): Span {
  return {
    fromMs: startOfLondonDay(fromOn).epochMilliseconds,
    toMs: startOfLondonDay(toOn.add({ days: 1 })).epochMilliseconds,
  };
}

/** The London days that a span touches, which is not empty. */
export function daysOfSpan({ fromMs, toMs }: Span): Days {
  return {
    fromOn: londonDateOf(Temporal.Instant.fromEpochMilliseconds(fromMs)),
    toOn: londonDateOf(Temporal.Instant.fromEpochMilliseconds(toMs - 1)),
  };
}

/** A price that holds for a time; see the terms of usage's costing. */
interface PriceSpan extends Span {
  readonly band: string;
  readonly tenThousandthsExclVat: number;
}

/**
 * When prices change: the beginnings of the London days on which a rate is another than it was the
 * last time it held. Hours of day and night that follow one another are no change.
 *
 * @param prices in order.
 */
export function priceChanges(prices: readonly PriceSpan[]): number[] {
  const latest = new Map<string, number>();
  const changes = new Set<number>();
  for (const { band, fromMs, tenThousandthsExclVat } of prices) {
    const before = latest.get(band);
    latest.set(band, tenThousandthsExclVat);
    if (before === undefined || before === tenThousandthsExclVat) continue;
    changes.add(startOfDayMs(londonTimeZone, dayOfMs(londonTimeZone, fromMs)));
  }
  return [...changes].toSorted((a, b) => a - b);
}

/** A span cut where something changes; empty parts are left out. */
export function cutAt({ fromMs, toMs }: Span, changes: readonly number[]): Span[] {
  const within = changes
    .filter((ms) => ms > fromMs && ms < toMs)
    .toSorted((a, b) => a - b)
    .filter((ms, index, all) => ms !== all[index - 1]);
  return [fromMs, ...within].map((start, index) => ({
    fromMs: start,
    toMs: within[index] ?? toMs,
  }));
}

/** The days of a window that no other days cover, in order. */
export function daysNotCovered({ fromOn, toOn }: Days, covered: readonly Days[]): Days[] {
  const inOrder = covered.toSorted((a, b) => Temporal.PlainDate.compare(a.fromOn, b.fromOn));
  const open: Days[] = [];
  let next = fromOn;
  for (const each of inOrder) {
    if (Temporal.PlainDate.compare(each.toOn, next) < 0) continue;
    if (Temporal.PlainDate.compare(each.fromOn, toOn) > 0) break;
    if (Temporal.PlainDate.compare(each.fromOn, next) > 0) {
      open.push({ fromOn: next, toOn: each.fromOn.subtract({ days: 1 }) });
    }
    next = each.toOn.add({ days: 1 });
  }
  if (Temporal.PlainDate.compare(next, toOn) <= 0) open.push({ fromOn: next, toOn });
  return open;
}

/**
 * The day before which nothing may be charged to homes and microbusinesses any more: twelve months
 * before they are billed (electricity and gas supply licences, standard condition 21BA).
 *
 * @param billedOn a London day.
 */
export function firstChargeableDay(billedOn: Temporal.PlainDate): Temporal.PlainDate {
  return billedOn.subtract({ months: 12 });
}
