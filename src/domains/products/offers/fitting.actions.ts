import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { gspGroupOfPoint } from '../tariffs/regions.rules.ts';
import {
  type ProductRow,
  productById,
  regionKey,
  type TariffRow,
  tariffsInRegion,
} from '../tariffs/tariffs.store.ts';
import { defaultProducts } from './energy-products.store.ts';
import { fits, type SuppliedPoint } from './fitting.rules.ts';
import { isOnSale } from './products.rules.ts';

/** A meter point as metering knows it, and who would take the product. */
interface Wanted {
  readonly point: Omit<SuppliedPoint, 'gspGroupId'> & {
    readonly postcode: string;
    readonly gspGroupId: string | null;
  };
  readonly brand: string;
  readonly isBusiness: boolean;
}

interface ProductTariff {
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

/** A product's tariffs in the region of a meter point, for whatever fuel and meter. */
export function tariffsAtPoint(
  db: Database,
  product: ProductRow,
  point: Pick<Wanted['point'], 'gspGroupId' | 'postcode'>,
): Promise<readonly TariffRow[]> {
  return db.read(tariffsInRegion, regionKey(product.id, gspGroupOfPoint(point)));
}

/**
 * A product with its tariff for a meter point; null where there is none that fits.
 *
 * @param withRestricted whether a product that is not for everyone fits as well
 */
export async function fittingTariff(
  db: Database,
  product: ProductRow,
  { point, isBusiness }: Pick<Wanted, 'point' | 'isBusiness'>,
  withRestricted: boolean,
): Promise<ProductTariff | null> {
  const placed = { ...point, gspGroupId: gspGroupOfPoint(point) };
  const tariffs = await tariffsAtPoint(db, product, point);
  const tariff = tariffs.find((each) =>
    fits({ product, tariff: each }, placed, isBusiness, withRestricted),
  );
  return tariff ? { product, tariff } : null;
}

/**
 * A product on sale at an instant under a brand, with its tariff for a meter point; null where it
 * is not on sale there.
 */
export async function offeredTariffAt(
  db: Database,
  productId: number,
  wanted: Wanted,
  at: Temporal.Instant,
): Promise<ProductTariff | null> {
  const product = await db.read(productById, productId);
  if (!product || product.isHidden || product.brand !== wanted.brand) return null;
  return isOnSale(product, at) ? fittingTariff(db, product, wanted, false) : null;
}

/**
 * What a meter point is put on where nothing was chosen: the default product of the brand, else of
 * another brand; null where no such product can be had.
 */
export async function defaultTariffAt(db: Database, wanted: Wanted): Promise<ProductTariff | null> {
  const tariffs = await Promise.all(
    (await defaultProducts(db)).map((product) => fittingTariff(db, product, wanted, false)),
  );
  const fitting = tariffs.filter((tariff) => tariff !== null);
  return fitting.find(({ product }) => product.brand === wanted.brand) ?? fitting[0] ?? null;
}
