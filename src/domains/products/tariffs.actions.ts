import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { dayOfDate, startOfDayMs, utcDayMs } from '../../kernel/calendar.ts';
import type { Clock } from '../../kernel/clock.ts';
import { londonDateOf } from '../../kernel/london.ts';
import type { Band, PaymentMethod } from '../../kernel/tariffs.ts';
import { londonTimeZone } from '../../kernel/time-zone.ts';
import { pricesOf } from './rates.actions.ts';
import type { PricedSpan } from './rates.rules.ts';
import { ratesOfTariff } from './rates.store.ts';
import { rateAt, type TariffKind, tariffKind } from './tariff-kinds.rules.ts';
import type { ProductRow, TariffRow } from './tariffs.store.ts';

/** A tariff as a customer sees it: of a product, paid in some way. */
export interface PricedTariff {
  readonly __typename: TariffKind;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
  readonly paymentMethod: PaymentMethod;
  /** Whose prices are told; null for those of now. */
  readonly at: Temporal.Instant | null;
}

/** A tariff to be told by its prices of now, or by those of an instant. */
export function pricedTariff(
  product: ProductRow,
  tariff: TariffRow,
  paymentMethod: PaymentMethod,
  at: Temporal.Instant | null = null,
): PricedTariff {
  return { __typename: tariffKind(product, tariff), product, tariff, paymentMethod, at };
}

/** The instant whose prices a tariff is told by, in milliseconds since 1970 in UTC. */
export function priceTimeMs({ at }: PricedTariff, clock: Clock): number {
  return (at ?? clock.now()).epochMilliseconds;
}

/**
 * What a band costs at the instant that the tariff is told by, in ten-thousandths of a penny
 * without VAT; null where the tariff has no such price. All bands of a tariff share one read.
 */
export async function bandPrice(
  db: Database,
  priced: PricedTariff,
  band: Band,
  clock: Clock,
): Promise<number | null> {
  const atMs = priceTimeMs(priced, clock);
  const day = Math.floor(atMs / utcDayMs);
  const { tariff, paymentMethod } = priced;
  const rates = await db.read(ratesOfTariff, {
    tariffId: tariff.id,
    paymentMethod,
    fromDay: day,
    toDay: day,
  });
  return rateAt(rates, band, atMs)?.tenThousandthsExclVat ?? null;
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
  const today = dayOfDate(londonDateOf(priced.at ?? clock.now()));
  return pricesOf(
    db,
    priced,
    startOfDayMs(londonTimeZone, today - 1),
    startOfDayMs(londonTimeZone, today + 2),
  );
}
