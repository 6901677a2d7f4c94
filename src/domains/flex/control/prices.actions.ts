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
import { type Flow, flowsOfProperty, gspGroupOfMeterPoint } from '../../metering/index.ts';
import type { PriceSource } from './known-prices.rules.ts';
import { type ExpectedHome, expectedHome } from './surplus.actions.ts';

/** Who pays for what is taken through which meter point. */
export interface PayingPoint {
  readonly accountId: number;
  readonly propertyId: number;
  readonly meterPointId: number;
}

/** What plans of a home are made by. */
interface PlannedBy {
  readonly prices: PriceSource;
  /** What the home itself uses and makes; null where nobody tells. */
  readonly flows: ExpectedHome['flows'];
}

/** Prices are estimated from so long before, and planned with so far ahead. */
const daysBefore = 15;
const daysAhead = 9;

/**
 * What half-hours cost those who pay, and are expected to bring, for all that can be planned within a span: by meter point. What
 * they have in common is asked for once.
 *
 * @param span in milliseconds since 1970 in UTC.
 */
export async function priceSourcesOf(
  db: Database,
  services: Pick<Services, 'wholesalePrices' | 'carbonIntensity' | 'homes'>,
  points: readonly PayingPoint[],
  { fromMs, toMs }: Span,
): Promise<ReadonlyMap<number, PlannedBy>> {
  const { wholesalePrices, carbonIntensity } = services;
  const wide: Span = {
    fromMs: Math.floor(fromMs / utcDayMs - daysBefore) * utcDayMs,
    toMs: Math.ceil(toMs / utcDayMs + daysAhead) * utcDayMs,
  };
  const wholesale = wholesaleWithin(wholesalePrices, wide);
  const carbonOf = new Map<string, Promise<readonly (number | null)[]>>();
  const known = new Map(points.map((point) => [point.meterPointId, point]));
  const sources = await Promise.all(
    [...known.values()].map(async (point) => {
      const { accountId, meterPointId } = point;
      const [bought, gspGroupId, exported] = await Promise.all([
        ratesAlong(db, accountId, meterPointId, wide),
        gspGroupOfMeterPoint(db, { meterPointId }),
        exportOf(db, point),
      ]);
      const [sold, home] = await Promise.all([
        exported ? ratesAlong(db, accountId, exported.meterPointId, wide) : nothingSold,
        expectedHome(db, services, point, exported, wide),
      ]);
      const group = gspGroupId ?? '';
      const carbon =
        carbonOf.get(group) ?? carbonIntensity.gramsPerKwh(group, wide.fromMs, wide.toMs);
      carbonOf.set(group, carbon);
      const isOfMarket = ({ byMarket }: RatesAlong) =>
        byMarket.some((terms) => terms.toMs > fromMs);
      const source = sourceOf(wide, { bought, sold }, await wholesale, await carbon);
      const followsExchange = isOfMarket(bought) || isOfMarket(sold);
      const prices = { ...source, surplusWh: home.surplusWh, followsExchange };
      return [meterPointId, { prices, flows: home.flows }] as const;
    }),
  );
  return new Map(sources);
}

const nothingSold: RatesAlong = { rates: [], byMarket: [] };

/** What is given back beside a meter point, where a smart meter counts it. */
async function exportOf(db: Database, { propertyId }: PayingPoint): Promise<Flow | null> {
  const flows = await flowsOfProperty(db, propertyId);
  return (
    flows.find(({ fuel, direction }) => fuel === 'ELECTRICITY' && direction === 'EXPORT') ?? null
  );
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
  { bought, sold }: { readonly bought: RatesAlong; readonly sold: RatesAlong },
  wholesale: Float64Array,
  carbon: readonly (number | null)[],
): Omit<PriceSource, 'followsExchange' | 'surplusWh'> {
  const placeOf = (ms: number) => (ms - fromMs) / halfHourMs;
  const pencePerKwh = ({ rates }: RatesAlong) => {
    const own = new Float64Array(placeOf(toMs)).fill(Number.NaN);
    for (const { millionthsInclVat, ...rate } of rates) {
      const first = Math.max(0, Math.ceil(placeOf(rate.fromMs)));
      const end = Math.min(own.length, Math.ceil(placeOf(rate.toMs)));
      own.fill(millionthsInclVat / 1_000_000, first, end);
    }
    return own;
  };
  const [paid, earned] = [pencePerKwh(bought), pencePerKwh(sold)];
  const valueAt = (values: Float64Array, ms: number) => {
    const value = values[placeOf(ms)] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    importPrice: (ms) => valueAt(paid, ms),
    exportPrice: (ms) => valueAt(earned, ms),
    wholesale: (ms) => valueAt(wholesale, ms),
    carbon: (ms) => carbon[placeOf(ms)] ?? null,
  };
}
