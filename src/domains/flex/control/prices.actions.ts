import type { Database } from '../../../database/database.ts';
import type { Services } from '../../../engine/services.ts';
import {
  dateOfDay,
  dayOfMs,
  halfHourMs,
  startOfDayMs,
  utcDayMs,
} from '../../../kernel/calendar.ts';
import type { Span } from '../../../kernel/spans.ts';
import { exchangeTimeZone } from '../../../kernel/time-zone.ts';
import { type RatesAlong, ratesAlong } from '../../agreements/index.ts';
import { gspGroupOfMeterPoint } from '../../metering/index.ts';
import type { PriceSource } from './known-prices.rules.ts';

/** Who pays for what is taken through which meter point. */
export interface PayingPoint {
  readonly accountId: number;
  readonly meterPointId: number;
}

/** Prices are estimated from so long before, and planned with so far ahead. */
const daysBefore = 15;
const daysAhead = 9;

/**
 * What half-hours cost those who pay, for all that can be planned within a span: by meter point. What
 * they have in common is asked for once.
 *
 * @param span in milliseconds since 1970 in UTC.
 */
export async function priceSourcesOf(
  db: Database,
  { wholesalePrices, carbonIntensity }: Pick<Services, 'wholesalePrices' | 'carbonIntensity'>,
  points: readonly PayingPoint[],
  { fromMs, toMs }: Span,
): Promise<ReadonlyMap<number, PriceSource>> {
  const wide: Span = {
    fromMs: Math.floor(fromMs / utcDayMs - daysBefore) * utcDayMs,
    toMs: Math.ceil(toMs / utcDayMs + daysAhead) * utcDayMs,
  };
  const wholesale = wholesaleWithin(wholesalePrices, wide);
  const carbonOf = new Map<string, Promise<readonly (number | null)[]>>();
  const known = new Map(points.map((point) => [point.meterPointId, point]));
  const sources = await Promise.all(
    [...known.values()].map(async ({ accountId, meterPointId }) => {
      const [{ rates, byMarket }, gspGroupId] = await Promise.all([
        ratesAlong(db, accountId, meterPointId, wide),
        gspGroupOfMeterPoint(db, { meterPointId }),
      ]);
      const group = gspGroupId ?? '';
      const carbon =
        carbonOf.get(group) ?? carbonIntensity.gramsPerKwh(group, wide.fromMs, wide.toMs);
      carbonOf.set(group, carbon);
      const followsExchange = byMarket.some((terms) => terms.toMs > fromMs);
      const source = sourceOf(wide, rates, await wholesale, await carbon);
      return [meterPointId, { ...source, followsExchange }] as const;
    }),
  );
  return new Map(sources);
}

/** The exchange's prices within a span by half-hour, in pence per kWh, as far as it knows them. */
async function wholesaleWithin(
  port: Services['wholesalePrices'],
  { fromMs, toMs }: Span,
): Promise<Float64Array> {
  const prices = new Float64Array((toMs - fromMs) / halfHourMs).fill(Number.NaN);
  const first = dayOfMs(exchangeTimeZone, fromMs);
  const last = dayOfMs(exchangeTimeZone, toMs - 1);
  const days = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const published = await Promise.all(days.map((day) => port.dayAhead(dateOfDay(day))));
  for (const [place, day] of days.entries()) {
    const startMs = startOfDayMs(exchangeTimeZone, day);
    for (const [index, thousandths] of (published[place] ?? []).entries()) {
      prices[(startMs - fromMs) / halfHourMs + index] = thousandths / 1000;
    }
  }
  return prices;
}

function sourceOf(
  { fromMs, toMs }: Span,
  rates: RatesAlong['rates'],
  wholesale: Float64Array,
  carbon: readonly (number | null)[],
): Omit<PriceSource, 'followsExchange'> {
  const placeOf = (ms: number) => (ms - fromMs) / halfHourMs;
  const own = new Float64Array(placeOf(toMs)).fill(Number.NaN);
  for (const { millionthsInclVat, ...rate } of rates) {
    const first = Math.max(0, Math.ceil(placeOf(rate.fromMs)));
    const end = Math.min(own.length, Math.ceil(placeOf(rate.toMs)));
    own.fill(millionthsInclVat / 1_000_000, first, end);
  }
  const valueAt = (values: Float64Array, ms: number) => {
    const value = values[placeOf(ms)] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    importPrice: (ms) => valueAt(own, ms),
    // What panels will give beyond the home's own use is not foretold: all is reckoned as bought.
    exportPrice: () => 0,
    surplusWh: () => 0,
    wholesale: (ms) => valueAt(wholesale, ms),
    carbon: (ms) => carbon[placeOf(ms)] ?? null,
  };
}
