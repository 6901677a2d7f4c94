import type { Database } from '../../../database/database.ts';
import { utcDayMs } from '../../../kernel/calendar.ts';
import type { SchemeSpan } from '../../../kernel/schemes.ts';
import type { PaymentMethod } from '../../../kernel/tariffs.ts';
import { supplyKindOf, vatPercentAt } from '../vat/vat.rules.ts';
import { vatRatesOfFuel } from '../vat/vat.store.ts';
import { areEqual, pricesAt, type TariffAtInstant } from './price-lists.rules.ts';
import { withinYears } from './rate-lists.rules.ts';
import { schemesAlong } from './rates.actions.ts';
import { priceDaysOfTariff, ratesOfTariff, ratesOnDay } from './rates.store.ts';
import { paymentMethodFor, registersOf } from './tariff-kinds.rules.ts';
import { type ProductRow, type TariffRow, tariffsOfProduct } from './tariffs.store.ts';

/**
 * Every tariff of a product with its prices at an instant, by the GSP group; without those that have no
 * prices then. Instants in milliseconds since 1970 in UTC.
 *
 * @param nowMs prices of the present day are kept in memory, of another one they are read.
 */
export async function priceListOf(
  db: Database,
  product: ProductRow,
  atMs: number,
  nowMs: number,
): Promise<readonly TariffAtInstant[]> {
  const tariffs = await db.read(tariffsOfProduct, product.id);
  const listed = await Promise.all(
    tariffs.map((tariff) => tariffAt(db, product, tariff, withinYears(atMs), nowMs)),
  );
  return listed.filter((each) => each !== null);
}

async function tariffAt(
  db: Database,
  product: ProductRow,
  tariff: TariffRow,
  atMs: number,
  nowMs: number,
): Promise<TariffAtInstant | null> {
  const day = Math.floor(atMs / utcDayMs);
  const days = { fromDay: day, toDay: day };
  const loader = day === Math.floor(nowMs / utcDayMs) ? ratesOnDay : ratesOfTariff;
  const ratesBy = (asked: PaymentMethod) => {
    const paymentMethod = paymentMethodFor(product, asked) ?? asked;
    return db.read(loader, { tariffId: tariff.id, paymentMethod, ...days });
  };
  const registers = registersOf(product, tariff);
  const [byDirectDebit, otherwise, schemes, priceDays, vatRates] = await Promise.all([
    ratesBy('DIRECT_DEBIT'),
    ratesBy('NON_DIRECT_DEBIT'),
    registers === 'SINGLE' ? schemesAlong(db, { tariff }) : noSchemes,
    tariff.shape === 'HALF_HOURLY'
      ? db.read(priceDaysOfTariff, { tariffId: tariff.id, ...days })
      : null,
    db.read(vatRatesOfFuel, tariff.fuel),
  ]);
  const pricesOf = (rates: typeof byDirectDebit) =>
    pricesAt({ rates, schemes, priceDays }, registers, atMs);
  const prices = pricesOf(byDirectDebit);
  if (prices.size === 0) return null;
  return {
    tariff,
    registers,
    prices,
    dependsOnPayment: !areEqual(prices, pricesOf(otherwise)),
    vatPercent: vatPercentAt(vatRates, supplyKindOf(product), atMs),
  };
}

const noSchemes: readonly SchemeSpan[] = [];
