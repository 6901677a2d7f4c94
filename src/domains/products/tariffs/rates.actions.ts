import type { Database } from '../../../database/database.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import type { SchemeSpan } from '../../../kernel/schemes.ts';
import type { Span } from '../../../kernel/spans.ts';
import type { Band, PaymentMethod } from '../../../kernel/tariffs.ts';
import { switchingOfMeterPoint } from '../../metering/index.ts';
import { type PriceDay, type PricedSpan, pricedSpans, ratesWithin } from './rates.rules.ts';
import { priceDaysOfTariff, ratesOfTariff } from './rates.store.ts';
import { schemeOf, slotsOfScheme, type TariffRow } from './tariffs.store.ts';

/** A tariff as one customer pays it. */
export interface Terms {
  readonly tariff: Pick<TariffRow, 'id' | 'shape' | 'timeOfUseSchemeId'>;
  readonly paymentMethod: PaymentMethod;
  /** Where it is paid. Without, as in the catalogue, a scheme that meters switch is that of smart ones. */
  readonly meterPointId?: number;
}

/** How many rates a meter has that switches between those of a tariff; null where no meter does. */
function switchedRatesOf(shape: TariffRow['shape']): 2 | 3 | null {
  return shape === 'TWO_RATE' ? 2 : shape === 'THREE_RATE' ? 3 : null;
}

/**
 * The schemes by which a tariff's bands follow one another, in order of time; none where one rate holds
 * at all times. Where the meter switches, it decides: it belongs to the meter when its registers count.
 */
export async function schemesAlong(
  db: Database,
  { tariff: { timeOfUseSchemeId, shape }, meterPointId }: Omit<Terms, 'paymentMethod'>,
): Promise<readonly SchemeSpan[]> {
  if (timeOfUseSchemeId === null) return [];
  const rows = await db.read(slotsOfScheme, timeOfUseSchemeId);
  const scheme = schemeOf(rows);
  if (!scheme) return [];
  const rates = switchedRatesOf(shape);
  if (rows[0]?.scheme.isSwitchedByMeter && rates !== null && meterPointId !== undefined) {
    const switching = await switchingOfMeterPoint(db, meterPointId, rates);
    if (switching.length > 0) return switching;
  }
  return [{ ...always, scheme }];
}

const always: Span = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

/**
 * What a kilowatt-hour costs along time, for the whole flow through a smart meter, in order;
 * see `pricedSpans`. Bounds in milliseconds since 1970 in UTC, half-open.
 */
export async function pricesOf(
  db: Database,
  terms: Terms,
  fromMs: number,
  toMs: number,
): Promise<PricedSpan[]> {
  const { tariff, paymentMethod } = terms;
  const days = daysWithin(fromMs, toMs);
  const { id: tariffId } = tariff;
  if (tariff.shape === 'HALF_HOURLY') {
    const priceDays = await db.read(priceDaysOfTariff, { tariffId, ...days });
    return pricedSpans({ rates: [], schemes: [], priceDays }, fromMs, toMs);
  }
  const [rates, schemes] = await Promise.all([
    db.read(ratesOfTariff, { tariffId, paymentMethod, ...days }),
    schemesAlong(db, terms),
  ]);
  return pricedSpans({ rates, schemes, priceDays: null }, fromMs, toMs);
}

/** The standing charges along time, in order, in ten-thousandths of a penny a day without VAT. */
export async function standingChargesOf(
  db: Database,
  { tariff, paymentMethod }: Terms,
  fromMs: number,
  toMs: number,
): Promise<PricedSpan[]> {
  const days = daysWithin(fromMs, toMs);
  const rates = await db.read(ratesOfTariff, { tariffId: tariff.id, paymentMethod, ...days });
  return ratesWithin(rates, 'STANDING_CHARGE', fromMs, toMs);
}

/** All that a tariff charges along time, for the whole flow through a smart meter. */
export interface Charges {
  /** What a kilowatt-hour costs, in order; empty where each half-hour has a price of its own. */
  readonly prices: readonly PricedSpan[];
  /** The prices of half-hours by UTC day: as they are kept, since there are so many. */
  readonly priceDays: readonly PriceDay[] | null;
  readonly standingCharges: readonly PricedSpan[];
}

/** What a tariff charges from one moment to another; bounds in milliseconds since 1970 in UTC. */
export async function chargesOf(
  db: Database,
  terms: Terms,
  fromMs: number,
  toMs: number,
): Promise<Charges> {
  const { tariff, paymentMethod } = terms;
  const days = daysWithin(fromMs, toMs);
  const { id: tariffId } = tariff;
  const [rates, schemes, priceDays] = await Promise.all([
    db.read(ratesOfTariff, { tariffId, paymentMethod, ...days }),
    schemesAlong(db, terms),
    tariff.shape === 'HALF_HOURLY' ? db.read(priceDaysOfTariff, { tariffId, ...days }) : null,
  ]);
  return {
    prices: priceDays ? [] : pricedSpans({ rates, schemes, priceDays: null }, fromMs, toMs),
    priceDays,
    standingCharges: ratesWithin(rates, 'STANDING_CHARGE', fromMs, toMs),
  };
}

/** The rates of one register of a meter with several, along time; see `ratesWithin`. */
export async function bandPricesOf(
  db: Database,
  { tariff, paymentMethod }: Terms,
  band: Band,
  fromMs: number,
  toMs: number,
): Promise<PricedSpan[]> {
  const days = daysWithin(fromMs, toMs);
  const rates = await db.read(ratesOfTariff, { tariffId: tariff.id, paymentMethod, ...days });
  return ratesWithin(rates, band, fromMs, toMs);
}

function daysWithin(fromMs: number, toMs: number): { fromDay: number; toDay: number } {
  return { fromDay: Math.floor(fromMs / utcDayMs), toDay: Math.floor((toMs - 1) / utcDayMs) };
}
