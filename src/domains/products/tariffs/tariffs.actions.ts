import { readCached, whenThere } from '../../../database/cache/versioned-cache.ts';
import type { Database } from '../../../database/database.ts';
import { dayOfMs, startOfDayMs, utcDayMs } from '../../../kernel/calendar.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { Band, PaymentMethod, VatPercent } from '../../../kernel/tariffs.ts';
import { londonTimeZone } from '../../../kernel/time-zone.ts';
import { supplyKindOf, type VatRate, vatAlong, vatPercentAt, withVat } from '../vat/vat.rules.ts';
import { vatRatesOfFuel } from '../vat/vat.store.ts';
import { pricesOf } from './rates.actions.ts';
import type { PricedSpan, Rate } from './rates.rules.ts';
import { ratesOnDay } from './rates.store.ts';
import { rateAt, type TariffKind, tariffKind } from './tariff-kinds.rules.ts';
import type { ProductRow, TariffRow } from './tariffs.store.ts';

/** What a tariff charges on a UTC day, and all that VAT was and will be on its fuel. */
interface DayOfCharges {
  readonly rates: readonly Rate[];
  readonly vatRates: readonly VatRate[];
}

/** A tariff as a customer sees it: of a product, paid in some way. */
export interface PricedTariff {
  readonly __typename: TariffKind;
  readonly product: ProductRow;
  readonly tariff: TariffRow;
  readonly paymentMethod: PaymentMethod;
  /** The instant of the prices shown, in milliseconds since 1970 in UTC; null for now. */
  readonly atMs: number | null;
  /** What it charges on the UTC day that was read last, once it is in memory. */
  readonly lately: { day: number; charges: DayOfCharges };
}

/** A tariff with its prices of now, or of an instant. */
export function pricedTariff(
  product: ProductRow,
  tariff: TariffRow,
  paymentMethod: PaymentMethod,
  atMs: number | null = null,
): PricedTariff {
  const lately = { day: Number.NaN, charges: { rates: [], vatRates: [] } };
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

/** What a band costs: ten-thousandths of a penny without VAT, and what VAT adds. */
export interface BandPrice {
  readonly tenThousandthsExclVat: number;
  readonly vatPercent: VatPercent;
}

/**
 * What a band costs at the instant of the tariff's prices; null where the tariff has no such price.
 * All bands of a tariff share one read, and there is no promise where its rates are in memory.
 */
export function bandPrice(
  db: Database,
  priced: PricedTariff,
  band: Band,
  clock: Clock,
): BandPrice | null | Promise<BandPrice | null> {
  const atMs = priceTimeMs(priced, clock);
  const priceAmong = ({ rates, vatRates }: DayOfCharges): BandPrice | null => {
    const rate = rateAt(rates, band, atMs);
    return (
      rate && {
        tenThousandthsExclVat: rate.tenThousandthsExclVat,
        vatPercent: vatPercentAt(vatRates, supplyKindOf(priced.product), atMs),
      }
    );
  };
  return whenThere(chargesOfDay(db, priced, Math.floor(atMs / utcDayMs)), priceAmong);
}

/**
 * A priced tariff may be shared by requests, but by those of one version of the catalogue only: it
 * is made from rows that are kept under it. So it may hold rates that are kept as well.
 */
function chargesOfDay(
  db: Database,
  { tariff, paymentMethod, lately }: PricedTariff,
  day: number,
): DayOfCharges | Promise<DayOfCharges> {
  if (lately.day === day) return lately.charges;
  const key = { tariffId: tariff.id, paymentMethod, fromDay: day, toDay: day };
  const rates = db.cached(ratesOnDay, key);
  const vatRates = db.cached(vatRatesOfFuel, tariff.fuel);
  if (!rates || !vatRates) return readChargesOfDay(db, tariff.fuel, key);
  const charges = { rates, vatRates };
  Object.assign(lately, { day, charges });
  return charges;
}

async function readChargesOfDay(
  db: Database,
  fuel: TariffRow['fuel'],
  key: Parameters<typeof ratesOnDay.identify>[0],
): Promise<DayOfCharges> {
  const [rates, vatRates] = await Promise.all([
    db.read(ratesOnDay, key),
    readCached(db, vatRatesOfFuel, fuel),
  ]);
  return { rates, vatRates };
}

/**
 * The prices of a tariff that change within the day, from the beginning of yesterday to the end of
 * tomorrow in London, as far as they are published, with their VAT.
 */
export async function intervalsAround(
  db: Database,
  priced: PricedTariff,
  clock: Clock,
): Promise<(PricedSpan & { readonly vatPercent: VatPercent })[]> {
  const today = dayOfMs(londonTimeZone, priceTimeMs(priced, clock));
  const fromMs = startOfDayMs(londonTimeZone, today - 1);
  const toMs = startOfDayMs(londonTimeZone, today + 2);
  const { fuel } = priced.tariff;
  const [prices, vatRates] = await Promise.all([
    pricesOf(db, priced, fromMs, toMs),
    db.read(vatRatesOfFuel, fuel),
  ]);
  const kind = supplyKindOf(priced.product);
  return withVat(prices, vatAlong(vatRates, { fuel, kind }, [], { fromMs, toMs }));
}
