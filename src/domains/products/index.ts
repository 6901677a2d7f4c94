import type { Database } from '../../database/database.ts';
import {
  type CatalogueEntry,
  everyTariff,
  type ProductRow,
  productById,
  type TariffRow,
  tariffById,
} from './tariffs.store.ts';

export {
  bandPricesOf,
  type Charges,
  chargesOf,
  pricesOf,
  standingChargesOf,
  type Terms,
} from './rates.actions.ts';
export { type PricedSpan, type VatPercent, withVat } from './rates.rules.ts';
export { smartTariffsOnSale } from './smart-tariffs.store.ts';
export type { PaymentMethod } from './tables.ts';
export type { CatalogueEntry, ProductRow, TariffRow } from './tariffs.store.ts';

/** A product by its identifier, which an agreement holds. */
export function productOf(db: Database, id: number): Promise<ProductRow | null> {
  return db.read(productById, id);
}

/** A tariff by its identifier, which an agreement holds. */
export function tariffOf(db: Database, id: number): Promise<TariffRow | null> {
  return db.read(tariffById, id);
}

/** Every tariff with the code of its product. */
export function catalogueOf(db: Database): Promise<CatalogueEntry[]> {
  return everyTariff(db);
}
