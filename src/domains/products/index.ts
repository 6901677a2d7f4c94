import type { Database } from '../../database/database.ts';
import { everyProduct, productByCode, wholeCatalogue } from './offers/products.store.ts';
import {
  type CatalogueEntry,
  everyTariff,
  type PricingRow,
  type ProductRow,
  pricingOfTariff,
  productById,
  type TariffRow,
  tariffById,
  tariffsOfProduct,
} from './tariffs/tariffs.store.ts';
import type { VatRate } from './vat/vat.rules.ts';
import { vatRatesOfFuel } from './vat/vat.store.ts';

export {
  defaultTariffAt,
  fittingTariff,
  offeredTariffAt,
  tariffsAtPoint,
} from './offers/fitting.actions.ts';
export { isOnSale, isWithdrawn } from './offers/products.rules.ts';
export type { TermsRow } from './offers/products.store.ts';
export { termsInForce } from './offers/terms.actions.ts';
export { termsPdf } from './offers/terms-pdf.actions.ts';
export { ratesAt } from './tariffs/agreed-rates.actions.ts';
export { priceListOf } from './tariffs/price-lists.actions.ts';
export { type TariffAtInstant, yearlyCost } from './tariffs/price-lists.rules.ts';
export { pageOfRates } from './tariffs/rate-lists.actions.ts';
export {
  bandPricesOf,
  type Charges,
  chargesOf,
  pricesOf,
  standingChargesOf,
} from './tariffs/rates.actions.ts';
export { gspGroupsOfPostcode } from './tariffs/regions.rules.ts';
export { smartTariffsOnSale } from './tariffs/smart-tariffs.store.ts';
export {
  bandsOfRegisters,
  penceOf,
  type Registers,
  registersOf,
} from './tariffs/tariff-kinds.rules.ts';
export { bandPrice, type PricedTariff, pricedTariff } from './tariffs/tariffs.actions.ts';
export type { CatalogueEntry, PricingRow, ProductRow, TariffRow } from './tariffs/tariffs.store.ts';
export {
  type MonthOfUse,
  supplyKindOf,
  type VatSpan,
  vatAlong,
  vatPercentAt,
  withVat,
} from './vat/vat.rules.ts';

/** A product by its identifier, which an agreement holds. */
export function productOf(db: Database, id: number): Promise<ProductRow | null> {
  return db.read(productById, id);
}

/** A product by the code that customers and partners know it by. */
export function productOfCode(db: Database, code: string): Promise<ProductRow | null> {
  return db.read(productByCode, code);
}

/** Every product that is, was or will be on sale, by its code. */
export function everyProductOf(db: Database): Promise<readonly ProductRow[]> {
  return db.read(everyProduct, wholeCatalogue);
}

/** Every tariff of a product, by the GSP group. */
export function tariffsOf(db: Database, productId: number): Promise<readonly TariffRow[]> {
  return db.read(tariffsOfProduct, productId);
}

/** A tariff by its identifier, which an agreement holds. */
export function tariffOf(db: Database, id: number): Promise<TariffRow | null> {
  return db.read(tariffById, id);
}

/** What a tariff's prices follow from, by the tariff's identifier. */
export function pricingOf(db: Database, tariffId: number): Promise<PricingRow | null> {
  return db.read(pricingOfTariff, tariffId);
}

/** Every tariff with the code of its product. */
export function catalogueOf(db: Database): Promise<CatalogueEntry[]> {
  return everyTariff(db);
}

/** What VAT was, is and will be on a fuel, the earliest first. */
export function vatRatesOf(db: Database, fuel: 'ELECTRICITY' | 'GAS'): Promise<readonly VatRate[]> {
  return db.read(vatRatesOfFuel, fuel);
}
