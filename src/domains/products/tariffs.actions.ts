import { whenThere } from '../../database/cache/versioned-cache.ts';
import type { Database } from '../../database/database.ts';
import { dayOfMs, startOfDayMs, utcDayMs } from '../../kernel/calendar.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Band, PaymentMethod } from '../../kernel/tariffs.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { pricesOf } from './rates.actions.ts';
import type { PricedSpan, Rate } from './rates.rules.ts';
import { ratesOnDay } from './rates.store.ts';
import { rateAt, type TariffKind, tariffKind } from './tariff-kinds.rules.ts';
import type { ProductRow, TariffRow } from './tariffs.store.ts';

/** A tariff as a customer sees it: of a product, paid in some way. */
export interface PricedTariff {
  readonly __typename: TariffKind;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
  readonly paymentMethod: PaymentMethod;
  /** The instant of the prices shown, in milliseconds since 1970 in UTC; null for now. */
  readonly atMs: number | null;
  /** Its rates of the UTC day that was read last, once they are in memory. */
  readonly lately: { day: number; rates: readonly Rate[] };
}

/** A tariff with its prices of now, or of an instant. */
export function pricedTariff(
  product: ProductRow,
  tariff: TariffRow,
  paymentMethod: PaymentMethod,
  atMs: number | null = null,
): PricedTariff {
  const lately = { day: Number.NaN, rates: [] };
  return { __typename: tariffKind(product, tariff), product, tariff, paymentMethod, atMs, lately };
}

/** By the rows that they are made from: cached rows are shown many times. */
const pricedOfRows = new WeakMap<
  readonly TariffRow[],
  Map<PaymentMethod, readonly PricedTariff[]>
>();

/** Tariffs of one product with their prices of now. */
export function pricedTariffs(
  product: ProductRow,
  tariffs: readonly TariffRow[],
  paymentMethod: PaymentMethod,
): readonly PricedTariff[] {
  const byMethod = pricedOfRows.get(tariffs) ?? new Map<PaymentMethod, readonly PricedTariff[]>();
  const cached = byMethod.get(paymentMethod);
  if (cached) return cached;
  const priced = tariffs.map((tariff) => pricedTariff(product, tariff, paymentMethod));
  pricedOfRows.set(tariffs, byMethod.set(paymentMethod, priced));
  return priced;
}

/** The instant of a tariff's prices, in milliseconds since 1970 in UTC. */
export function priceTimeMs({ atMs }: PricedTariff, clock: Clock): number {
  return atMs ?? clock.now().epochMilliseconds;
}

/**
 * What a band costs at the instant of the tariff's prices, in ten-thousandths of a penny without
 * VAT; null where the tariff has no such price. All bands of a tariff share one read, and
 * there is no promise where its rates are in memory.
 */
export function bandPrice(
  db: Database,
  priced: PricedTariff,
  band: Band,
  clock: Clock,
): number | null | Promise<number | null> {
  const atMs = priceTimeMs(priced, clock);
  const priceAmong = (rates: readonly Rate[]) =>
    rateAt(rates, band, atMs)?.tenThousandthsExclVat ?? null;
  return whenThere(ratesOfDay(db, priced, Math.floor(atMs / utcDayMs)), priceAmong);
}

/**
 * A priced tariff may be shared by requests, but by those of one version of the catalogue only: it
 * is made from rows that are kept under it. So it may hold rates that are kept as well.
 */
function ratesOfDay(
  db: Database,
  { tariff, paymentMethod, lately }: PricedTariff,
  day: number,
): readonly Rate[] | Promise<readonly Rate[]> {
  if (lately.day === day) return lately.rates;
  const key = { tariffId: tariff.id, paymentMethod, fromDay: day, toDay: day };
  const kept = db.cached(ratesOnDay, key);
  if (!kept) return db.read(ratesOnDay, key);
  Object.assign(lately, { day, rates: kept });
  return kept;
}

/**
 * The prices of a tariff that change within the day, from the beginning of yesterday to the end of
 * tomorrow in London, as far as they are published.
 */
export function intervalsAround(
  db: Database,
  priced: PricedTariff,
  clock: Clock,
): Promise<PricedSpan[]> {
  const today = dayOfMs(londonTimeZone, priceTimeMs(priced, clock));
  return pricesOf(
    db,
    priced,
    startOfDayMs(londonTimeZone, today - 1),
    startOfDayMs(londonTimeZone, today + 2),
  );
}
