import { dayOfMs, halfHourMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import { bandSpans, type Scheme } from '../../../kernel/schemes.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { exchangeTimeZone, londonTimeZone } from '../../../kernel/time-zone.ts';
import { gramsOfDay } from '../../../outside/carbon-intensity/simulated.ts';
import { pricesOfExchangeDay } from '../../../outside/wholesale-prices/simulated.ts';
import type { PlaceTraits } from '../../metering/half-hours/home-days.demo.ts';
import { type ProductPlan, productPlans } from '../../products/catalogue/catalogue.demo.ts';
import { formulaOf } from '../../products/demo.ts';
import { peaksOfDay } from '../../products/tariffs/publication.rules.ts';
import { halfHourlyPrice } from '../../products/tariffs/rates.rules.ts';
import { schemePlans, timeZoneOfScheme } from '../../products/tariffs/schemes.demo.ts';
import type { PriceSource } from './known-prices.rules.ts';

/** What ten-thousandths of a penny come to in pence with VAT: what homes take bears 5 %, what they give none. */
const penceWithVat = (tenThousandths: number, { direction }: Pick<ProductPlan, 'direction'>) =>
  (tenThousandths * (direction === 'EXPORT' ? 100 : 105)) / 1_000_000;

/**
 * What homes pay that have chosen nothing, as far as plans are concerned: where one price holds all day,
 * each above some 21 p leads to the same.
 */
const onePricePence = 27;

const halfHoursOfDay = utcDayMs / halfHourMs;

/** Values of half-hours by UTC day, worked out when they are first asked for. */
function byUtcDay(workOut: (utcDay: number) => readonly number[]): (startMs: number) => number {
  const days = new Map<number, readonly number[]>();
  return (startMs) => {
    const utcDay = Math.floor(startMs / utcDayMs);
    let values = days.get(utcDay);
    if (!values) {
      values = workOut(utcDay);
      days.set(utcDay, values);
    }
    return values[(startMs - utcDay * utcDayMs) / halfHourMs] ?? 0;
  };
}

/** The half-hours of a UTC day, from lists that begin elsewhere. */
function cutToUtcDay(
  utcDay: number,
  dayOf: (ms: number) => number,
  listOf: (day: number) => { readonly startMs: number; readonly values: readonly number[] },
): number[] {
  const fromMs = utcDay * utcDayMs;
  return Array.from({ length: halfHoursOfDay }, (_, place) => {
    const ms = fromMs + place * halfHourMs;
    const { startMs, values } = listOf(dayOf(ms));
    return values[(ms - startMs) / halfHourMs] ?? 0;
  });
}

function kept<Value>(workOut: (day: number) => Value): (day: number) => Value {
  let lastDay = Number.NaN;
  let last: Value | undefined;
  return (day) => {
    if (day !== lastDay || last === undefined) last = workOut(day);
    lastDay = day;
    return last;
  };
}

/** In thousandths of a penny per kWh, as the exchange publishes them. */
const wholesaleOfDay = kept((day: number) => ({
  startMs: startOfDayMs(exchangeTimeZone, day),
  values: pricesOfExchangeDay(day),
  isPeak: peaksOfDay(day),
}));
const exchangeDay = (ms: number) => dayOfMs(exchangeTimeZone, ms);

const wholesale = byUtcDay((utcDay) =>
  cutToUtcDay(utcDay, exchangeDay, wholesaleOfDay).map((thousandths) => thousandths / 1000),
);

const carbonOf = new Map<string, (startMs: number) => number>();

function carbonIn(gspGroupId: string): (startMs: number) => number {
  let carbon = carbonOf.get(gspGroupId);
  if (!carbon) {
    const ofDay = kept((day: number) => {
      const { startMs, grams } = gramsOfDay(gspGroupId, day);
      return { startMs, values: grams };
    });
    carbon = byUtcDay((utcDay) => cutToUtcDay(utcDay, (ms) => dayOfMs(londonTimeZone, ms), ofDay));
    carbonOf.set(gspGroupId, carbon);
  }
  return carbon;
}

/** A scheme of the town as its tariffs use it, from the plan that it is written from. */
function schemeNamed(code: string): Scheme {
  const plan = schemePlans.find((each) => each.code === code);
  if (!plan) throw new Error(`The town has no scheme ${code}`);
  const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return {
    code,
    name: plan.name,
    timeZone: timeZoneOfScheme(plan),
    slots: plan.slots.map(([band, from, to, days = 'EVERY_DAY']) => ({
      band,
      fromMinute: minuteOf(from),
      toMinute: minuteOf(to),
      onWorkdays: days !== 'WEEKENDS',
      onSaturdays: days !== 'WORKDAYS',
      onSundays: days !== 'WORKDAYS',
      seasonName: 'All year',
      seasonFromMonth: 1,
      seasonFromDay: 1,
      seasonToMonth: 12,
      seasonToDay: 31,
    })),
  };
}

/** What a product of the town asks or pays in a region, by half-hours. */
function priceOf(productCode: string, gspGroupId: string): (startMs: number) => number {
  const plan = productPlans.find(({ code }) => code === productCode);
  const [shape = 'ONE_RATE'] = plan?.electricity ?? [];
  const schemeCode = plan?.schemes[shape];
  if (plan?.price.kind === 'HALF_HOURLY') {
    const kept = formulaOf(plan, 'ELECTRICITY', gspGroupId);
    const formula = {
      coefficient: Number(kept.wholesaleCoefficient),
      peakOffsetPence: Number(kept.peakOffsetPence),
      capPence: Number(kept.priceCapPence),
      floorPence: Number(kept.priceFloorPence),
    };
    return byUtcDay((utcDay) =>
      cutToUtcDay(utcDay, exchangeDay, (day) => {
        const { startMs, values, isPeak } = wholesaleOfDay(day);
        const prices = values.map((price, place) =>
          penceWithVat(halfHourlyPrice(price, isPeak[place] ?? false, formula), plan),
        );
        return { startMs, values: prices };
      }),
    );
  }
  if (plan?.price.kind === 'BANDS' && schemeCode) {
    const { pence } = plan.price;
    const scheme = schemeNamed(schemeCode);
    return byUtcDay((utcDay) => pricesOfBands(scheme, plan, pence, utcDay));
  }
  if (plan?.price.kind === 'BANDS' && plan.price.pence.STANDARD !== undefined) {
    const pence = penceWithVat(Math.round(plan.price.pence.STANDARD * 10_000), plan);
    return () => pence;
  }
  throw new Error(`${productCode} has no prices by which a car would be charged`);
}

function pricesOfBands(
  scheme: Scheme,
  plan: ProductPlan,
  pence: Partial<Readonly<Record<Band, number>>>,
  utcDay: number,
): number[] {
  const fromMs = utcDay * utcDayMs;
  const prices = new Array<number>(halfHoursOfDay).fill(0);
  for (const span of bandSpans(scheme, fromMs, fromMs + utcDayMs)) {
    for (let ms = span.fromMs; ms < span.toMs; ms += halfHourMs) {
      const exclVat = Math.round((pence[span.band] ?? 0) * 10_000);
      prices[(ms - fromMs) / halfHourMs] = penceWithVat(exclVat, plan);
    }
  }
  return prices;
}

const sources = new Map<string, TownPrices>();

export type TownPrices = Omit<PriceSource, 'surplusWh'>;

/**
 * What a home of the town pays for its electricity and is paid for what it gives, as its tariffs publish it,
 * worked out from the plan of the town alone.
 *
 * @throws Error for a product whose prices do not tell one half-hour from another.
 */
export function townPrices({
  importProduct,
  exportProduct,
  gspGroup,
}: Pick<PlaceTraits, 'importProduct' | 'exportProduct' | 'gspGroup'>): TownPrices {
  const key = `${importProduct} ${exportProduct} ${gspGroup}`;
  let source = sources.get(key);
  if (!source) {
    const plans = productPlans.filter(
      ({ code }) => code === importProduct || code === exportProduct,
    );
    source = {
      importPrice: importProduct === null ? () => onePricePence : priceOf(importProduct, gspGroup),
      exportPrice: exportProduct === null ? () => 0 : priceOf(exportProduct, gspGroup),
      wholesale,
      carbon: carbonIn(gspGroup),
      followsExchange: plans.some(({ price }) => price.kind === 'HALF_HOURLY'),
    };
    sources.set(key, source);
  }
  return source;
}
