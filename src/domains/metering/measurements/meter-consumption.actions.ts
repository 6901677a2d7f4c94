import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { type CalendarPeriod, halfHourMs, utcDayMs } from '../../../kernel/calendar.ts';
import { type Span, sharedSpans } from '../../../kernel/spans.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { spansShown } from '../consent/consent-spans.rules.ts';
import { consumptionSeen } from '../consent/consumption-access.actions.ts';
import { halfHoursOnDays, utcDayOf } from '../half-hours/half-hours.store.ts';
import {
  gatherIntervals,
  groupHalfHours,
  type Interval,
  tailOf,
} from '../half-hours/measurements.rules.ts';
import {
  byWholeDays,
  type CountedSpan,
  countDays,
  numbersOfPage,
  type PagePlace,
  pageOfIntervals,
  spanWith,
} from '../half-hours/pages.rules.ts';
import {
  dayTotalsOf,
  monthTotalsOf,
  type SeriesRow,
  seriesOfIdentifier,
} from '../half-hours/series.store.ts';
import { recordOfMeter } from '../meters/meter-records.store.ts';
import { smartGeneration } from '../meters/meters.rules.ts';
import { permissionsOfEveryOccupancy } from '../places/property-access.actions.ts';
import {
  firstArrivalMs,
  type IntervalLine,
  readHalfHours,
  readIntervals,
} from './intervals.actions.ts';

/** A meter, as its customer names it. */
interface NamedMeter {
  readonly fuel: 'ELECTRICITY' | 'GAS';
  /** MPAN or MPRN. */
  readonly identifier: string;
  readonly serialNumber: string;
}

/** What is asked for of a meter's consumption. */
interface AskedConsumption extends PagePlace {
  /** Every half-hour is meant that has a part in it; may be without ends. */
  readonly within: Span;
  /** What half-hours are gathered into, by London's calendar. */
  readonly period: CalendarPeriod;
}

/** A page of what went through a meter. */
export interface ConsumptionPage {
  /** How many there are on all pages. */
  readonly count: number;
  /**
   * Each from the beginning of its period to the end, with the sum of those half-hours of it that are
   * asked for and may be seen: watt-hours, and litres of gas where the meter is one of the second
   * generation (SMETS2), which tells volumes.
   */
  readonly intervals: readonly Interval[];
}

/** A line of half-hours without the span that is looked at. */
type Gathered = Omit<IntervalLine, 'span'>;

/** How many more days than a page needs are read at once, instead of being counted first. */
const daysToSpare = 16;
/** How many of the newest half-hours are read before it is known how many there are. */
const mostLatest = 1000;

/**
 * A page of what went through one meter, as far as the viewer may see it; null for a meter that the
 * viewer may not know of, and where there is none of this name. Empty where no smart device reads it.
 */
export async function consumptionOfMeter(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  viewer: Viewer,
  { fuel, identifier, serialNumber }: NamedMeter,
  { within, period, ...place }: AskedConsumption,
): Promise<ConsumptionPage | null> {
  const registers = (await db.read(seriesOfIdentifier, identifier)).filter(
    (each) => each.fuel === fuel && each.serialNumber === serialNumber,
  );
  const [first] = registers;
  if (!first) return null;
  const { propertyId, meterPointId, meterId } = first;
  const [held, seenOfPoint, record] = await Promise.all([
    permissionsOfEveryOccupancy({ db }, viewer, propertyId),
    consumptionSeen({ db }, viewer, propertyId),
    fuel === 'GAS' ? db.read(recordOfMeter, meterId) : null,
  ]);
  if (held === null) return null;
  const series = registers.find(({ lastDay }) => lastDay !== null);
  if (!series) return { count: 0, intervals: [] };
  const tellsVolumes = fuel === 'GAS' && smartGeneration(record?.meterType ?? '') !== 'S1';
  const unit = tellsVolumes ? 'AS_COUNTED' : 'WATT_HOURS';
  const line: Gathered = { series, period, timeZone: londonTimeZone, unit };
  if (within.fromMs >= within.toMs) return { count: 0, intervals: [] };
  const requested = {
    fromMs: Math.floor(within.fromMs / halfHourMs) * halfHourMs,
    toMs: Math.ceil(within.toMs / halfHourMs) * halfHourMs,
  };
  const nowMs = clock.now().epochMilliseconds;
  const shown = spansShown(seenOfPoint(meterPointId), requested, period, londonTimeZone, nowMs);
  const isFine = period === 'HALF_HOUR' || period === 'HOUR';
  return isFine ? pageOfFine(db, line, shown, place) : pageOfGroups(db, line, shown, place);
}

/** Days and longer periods are few and follow from the totals of days: all are read. */
async function pageOfGroups(
  db: Database,
  line: Gathered,
  shown: readonly Span[],
  place: PagePlace,
): Promise<ConsumptionPage> {
  const parts = await Promise.all(
    shown.map((span) =>
      readIntervals(
        db,
        { ...line, span },
        {
          lowMs: Number.NEGATIVE_INFINITY,
          highMs: Number.POSITIVE_INFINITY,
          isForward: true,
          limit: Number.POSITIVE_INFINITY,
        },
      ),
    ),
  );
  const groups = wholePeriods(line, parts.flat());
  return { count: groups.length, intervals: pageOfIntervals(groups, place) };
}

/** Parts of periods as the whole periods. One that is seen in two parts is one. */
function wholePeriods({ period, timeZone }: Gathered, parts: readonly Interval[]): Interval[] {
  const always = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };
  return gatherIntervals(parts, period, timeZone, always);
}

/** Of half-hours and hours only the days are read that the page lies in, and totals to count the rest. */
async function pageOfFine(
  db: Database,
  line: Gathered,
  shown: readonly Span[],
  place: PagePlace,
): Promise<ConsumptionPage> {
  const spans = await arrivedSpans(db, line.series, shown);
  const days = spans.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs) / utcDayMs, 0);
  const perDay = line.period === 'HOUR' ? 24 : 48;
  const [skippedDays, pageDays] = [place.offset / perDay, place.limit / perDay];
  if (skippedDays <= days && days <= skippedDays + pageDays + daysToSpare) {
    const all = await readFine(db, line, spans);
    return { count: all.length, intervals: pageOfIntervals(all, place) };
  }
  return (await latestHalfHours(db, line, spans, place)) ?? pageOfCounted(db, line, spans, place);
}

/**
 * The newest half-hours, which are asked for most: they lie in the last days, where there are no gaps,
 * and only how many there are besides has to be counted. Null where they do not, and for other pages.
 */
async function latestHalfHours(
  db: Database,
  line: Gathered,
  spans: readonly Span[],
  { isForward, offset, limit }: PagePlace,
): Promise<ConsumptionPage | null> {
  const last = spans.at(-1);
  const isLatest = !isForward && offset === 0 && limit <= mostLatest;
  if (!last || !isLatest || line.period !== 'HALF_HOUR') return null;
  const tail = tailOf(last, 'DAY', line.timeZone, Math.ceil(limit / 48) + 1);
  const [items, count] = await Promise.all([
    readFine(db, line, [tail]),
    countHalfHours(db, line, spans),
  ]);
  if (items.length < limit) return null;
  return { count, intervals: items.slice(-limit).reverse() };
}

/** A page that is found by how many items each day has. */
async function pageOfCounted(
  db: Database,
  line: Gathered,
  spans: readonly Span[],
  place: PagePlace,
): Promise<ConsumptionPage> {
  const counted = await countFine(db, line, spans);
  const count = counted.reduce((sum, { items }) => sum + items, 0);
  const numbers = numbersOfPage(count, place);
  const around = spanWith(counted, numbers);
  if (!around) return { count, intervals: [] };
  const { span, skipped } = around;
  const items = await readFine(db, line, sharedSpans(spans, span));
  const page = items.slice(skipped, skipped + numbers.to - numbers.from);
  return { count, intervals: place.isForward ? page : page.reverse() };
}

/** Those parts of spans for which half-hours may have arrived, with both ends. */
async function arrivedSpans(
  db: Database,
  { registerId, lastDay }: SeriesRow,
  shown: readonly Span[],
): Promise<Span[]> {
  const arrivedToMs = Date.parse(lastDay ?? '') + utcDayMs;
  // Nothing was measured by the half-hour before 1970.
  const isFarBack = shown.some(({ fromMs }) => fromMs < 0);
  const arrivedFromMs = isFarBack ? await firstArrivalMs(db, registerId) : null;
  return shown
    .map(({ fromMs, toMs }) => ({
      fromMs: Math.max(fromMs, arrivedFromMs ?? fromMs),
      toMs: Math.min(toMs, arrivedToMs),
    }))
    .filter(({ fromMs, toMs }) => fromMs < toMs);
}

/**
 * The half-hours or hours of some spans, in order. Spans begin and end where half-hours do and do not
 * touch, so no hour lies in two of them.
 */
async function readFine(db: Database, line: Gathered, spans: readonly Span[]): Promise<Interval[]> {
  const { series, period, timeZone, unit } = line;
  const parts = await Promise.all(
    spans.map(async (span) => {
      const days = await readHalfHours(db, series, span, unit === 'WATT_HOURS');
      return groupHalfHours(days, period, timeZone, span);
    }),
  );
  const [only = [], ...others] = parts;
  const inOrder = others.length === 0 ? only : parts.flat();
  return period === 'HALF_HOUR' ? inOrder : wholePeriods(line, inOrder);
}

/** How many half-hours there are in some spans. */
async function countHalfHours(
  db: Database,
  line: Gathered,
  spans: readonly Span[],
): Promise<number> {
  const { registerId } = line.series;
  const parts = spans.map(byWholeDays);
  const [months, cut] = await Promise.all([
    Promise.all(
      parts
        .filter(({ fromDay, toDay }) => fromDay <= toDay)
        .map(({ fromDay, toDay }) => db.read(monthTotalsOf, { registerId, fromDay, toDay })),
    ),
    countByLooking(
      db,
      line,
      parts.flatMap(({ head, tail }) => [head, tail]),
    ),
  ]);
  const ofMonths = months.flatMap(({ halfHours }) => halfHours);
  const ofDays = cut.map(({ items }) => items);
  return [...ofMonths, ...ofDays].reduce((sum, each) => sum + each, 0);
}

/** How many half-hours or hours the days of some spans have, in order. */
async function countFine(
  db: Database,
  line: Gathered,
  spans: readonly Span[],
): Promise<CountedSpan[]> {
  const { registerId } = line.series;
  const parts = spans.map(byWholeDays);
  const totals = await Promise.all(
    parts
      .filter(({ fromDay, toDay }) => fromDay <= toDay)
      .map(({ fromDay, toDay }) => db.read(dayTotalsOf, { registerId, fromDay, toDay })),
  );
  const told = totals.map((each) => countDays(each, line.period));
  const looked = await countByLooking(db, line, [
    ...parts.flatMap(({ head, tail }) => [head, tail]),
    ...told.flatMap(({ unsure }) => unsure),
  ]);
  return [...told.flatMap(({ counted }) => counted), ...looked].sort((a, b) => a.fromMs - b.fromMs);
}

/** How many half-hours or hours some parts of days have, for which their half-hours are read. */
async function countByLooking(
  db: Database,
  { series, period, timeZone }: Gathered,
  parts: readonly Span[],
): Promise<CountedSpan[]> {
  const spans = parts.filter(({ fromMs, toMs }) => fromMs < toMs);
  const days = await halfHoursOnDays(db, series.registerId, utcDaysOf(spans));
  const byDay = new Map(days.map((day) => [utcDayOf(day.startMs), day]));
  return spans.map((span) => {
    const ofSpan = [...utcDaysOf([span])].map((day) => byDay.get(day));
    const known = ofSpan.filter((day) => day !== undefined);
    return { ...span, items: groupHalfHours(known, period, timeZone, span).length };
  });
}

/** The UTC days that spans touch. */
function utcDaysOf(spans: readonly Span[]): Set<number> {
  const days = new Set<number>();
  for (const { fromMs, toMs } of spans) {
    for (let day = utcDayOf(fromMs); day <= utcDayOf(toMs - 1); day += 1) days.add(day);
  }
  return days;
}
