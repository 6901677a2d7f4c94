import type { Database } from '../../database/database.ts';
import { utcDayMs } from '../../kernel/calendar.ts';
import type { PaymentMethod } from '../../kernel/tariffs.ts';
import { type PricedSpan, pricedSpans, ratesWithin } from './rates.rules.ts';
import { priceDaysOfTariff, ratesOfTariff } from './rates.store.ts';
import type { Scheme } from './schemes.rules.ts';
import { slotOf, slotsOfScheme, type TariffRow } from './tariffs.store.ts';

/** A tariff as one customer pays it. */
export interface Terms {
  readonly tariff: Pick<TariffRow, 'id' | 'shape' | 'timeOfUseSchemeId'>;
  readonly paymentMethod: PaymentMethod;
}

/** A scheme of bands with its slots, by identifier; null where there is none. */
async function schemeOf(db: Database, schemeId: number): Promise<Scheme | null> {
  const rows = await db.read(slotsOfScheme, schemeId);
  const [first] = rows;
  if (!first) return null;
  const { code, name, timeZone } = first.scheme;
  return { code, name, timeZone, slots: rows.map(({ slot }) => slotOf(slot)) };
}

/**
 * What a kilowatt-hour costs along time, for the whole flow through a smart meter, in order;
 * see `pricedSpans`. Bounds in milliseconds since 1970 in UTC, half-open.
 */
export async function pricesOf(
  db: Database,
  { tariff, paymentMethod }: Terms,
  fromMs: number,
  toMs: number,
): Promise<PricedSpan[]> {
  const days = daysWithin(fromMs, toMs);
  const { id: tariffId, timeOfUseSchemeId } = tariff;
  if (tariff.shape === 'HALF_HOURLY') {
    const priceDays = await db.read(priceDaysOfTariff, { tariffId, ...days });
    return pricedSpans({ rates: [], scheme: null, priceDays }, fromMs, toMs);
  }
  const [rates, scheme] = await Promise.all([
    db.read(ratesOfTariff, { tariffId, paymentMethod, ...days }),
    timeOfUseSchemeId === null ? null : schemeOf(db, timeOfUseSchemeId),
  ]);
  return pricedSpans({ rates, scheme, priceDays: null }, fromMs, toMs);
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

function daysWithin(fromMs: number, toMs: number): { fromDay: number; toDay: number } {
  return { fromDay: Math.floor(fromMs / utcDayMs), toDay: Math.floor((toMs - 1) / utcDayMs) };
}
