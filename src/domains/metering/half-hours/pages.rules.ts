import {
  type CalendarPeriod,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import type { DayTotals } from './measurements.rules.ts';

/** The whole London days of a span, and what is left of it before and after them. */
interface SpanByDays {
  /** Days since 1970-01-01, both included; none where the second is the earlier one. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Empty where the span begins with a day, and so the other. */
  readonly head: Span;
  readonly tail: Span;
}

/** Takes a span with two ends apart at the beginnings of London days. */
export function byWholeDays({ fromMs, toMs }: Span): SpanByDays {
  const first = dayOfMs(londonTimeZone, fromMs);
  const fromDay = startOfDayMs(londonTimeZone, first) === fromMs ? first : first + 1;
  const dayAfter = dayOfMs(londonTimeZone, toMs);
  const headEndMs = Math.min(startOfDayMs(londonTimeZone, fromDay), toMs);
  const tailStartMs = Math.max(startOfDayMs(londonTimeZone, dayAfter), headEndMs);
  return {
    fromDay,
    toDay: dayAfter - 1,
    head: { fromMs, toMs: headEndMs },
    tail: { fromMs: tailStartMs, toMs },
  };
}

/** How many half-hours a London day has: 46, 48 or 50. */
export function halfHoursOfDay(day: number): number {
  return (startOfDayMs(londonTimeZone, day + 1) - startOfDayMs(londonTimeZone, day)) / halfHourMs;
}

/** A part of time that begins and ends where hours do, and how many items of a list begin in it. */
export interface CountedSpan extends Span {
  readonly items: number;
}

/**
 * How many half-hours, or hours that hold any, whole London days have, told from how many half-hours
 * have arrived; `unsure` are the days of which that does not tell.
 */
export function countDays(
  { days, halfHours }: DayTotals,
  period: CalendarPeriod,
): { readonly counted: readonly CountedSpan[]; readonly unsure: readonly Span[] } {
  const counted: CountedSpan[] = [];
  const unsure: Span[] = [];
  for (const [place, day] of days.entries()) {
    const arrived = halfHours[place] as number;
    const fromMs = startOfDayMs(londonTimeZone, day);
    const toMs = startOfDayMs(londonTimeZone, day + 1);
    if (period === 'HALF_HOUR') counted.push({ fromMs, toMs, items: arrived });
    else if (arrived * halfHourMs === toMs - fromMs) {
      counted.push({ fromMs, toMs, items: arrived / 2 });
    } else unsure.push({ fromMs, toMs });
  }
  return { counted, unsure };
}

/** Where a page begins in a list, and how long it is at the most. */
export interface PagePlace {
  /** Oldest first, or newest first. */
  readonly isForward: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** The items of a page by their numbers, the oldest being number 0, half-open; none beyond an end. */
export function numbersOfPage(
  count: number,
  { isForward, offset, limit }: PagePlace,
): { readonly from: number; readonly to: number } {
  const from = isForward ? offset : count - offset - limit;
  const within = (number: number) => Math.max(0, Math.min(number, count));
  return { from: within(from), to: within(from + limit) };
}

/** A page of a list that is in order of time. */
export function pageOfIntervals<Item>(items: readonly Item[], place: PagePlace): readonly Item[] {
  const { from, to } = numbersOfPage(items.length, place);
  const page = items.slice(from, to);
  return place.isForward ? page : page.reverse();
}

/**
 * The span in which the items with some numbers lie, from one counted span to another, and how many
 * items in it come before them. Null without such items.
 *
 * @param counted in order.
 */
export function spanWith(
  counted: readonly CountedSpan[],
  { from, to }: { readonly from: number; readonly to: number },
): { readonly span: Span; readonly skipped: number } | null {
  let found: { fromMs: number; toMs: number; skipped: number } | null = null;
  let passed = 0;
  for (const { fromMs, toMs, items } of counted) {
    const end = passed + items;
    if (passed < to && from < end) {
      found ??= { fromMs, toMs, skipped: from - passed };
      found.toMs = toMs;
    }
    passed = end;
  }
  if (!found) return null;
  const { skipped, ...span } = found;
  return { span, skipped };
}
