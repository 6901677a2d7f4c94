import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import type { ProductTagRow, TermsRow } from './products.store.ts';
import type { PricedTariff } from './tariffs.actions.ts';
import {
  type CatalogueEntry,
  everyTariff,
  type ProductRow,
  productById,
  type TariffRow,
  tariffById,
} from './tariffs.store.ts';

export type { PaymentMethod } from '../../kernel/tariffs.ts';
export { pricesOf, standingChargesOf, type Terms } from './rates.actions.ts';
export { type PricedSpan, type VatPercent, withVat } from './rates.rules.ts';
export { type PricedTariff, pricedTariff } from './tariffs.actions.ts';
export type { CatalogueEntry, ProductRow, TariffRow } from './tariffs.store.ts';

/** A product in the market of one fuel. */
export interface SupplyProduct {
  readonly product: ProductRow;
  readonly fuel: 'ELECTRICITY' | 'GAS';
}

declare module '../../engine/shapes.ts' {
  interface Shapes {
    EnergyProductType: ProductRow;
    EnergyTariffConnectionTypeConnection: Connection<PricedTariff>;
    StandardTariff: PricedTariff;
    DayNightTariff: PricedTariff;
    ThreeRateTariff: PricedTariff;
    HalfHourlyTariff: PricedTariff;
    PrepayTariff: PricedTariff;
    GasTariffType: PricedTariff;
    AgileCalculationInfo: TariffRow;
    SupplyProductType: SupplyProduct;
    SupplyProductTagType: ProductTagRow;
    TermsAndConditionsType: TermsRow;
  }
}

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
