import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { defaultProducts } from './energy-products.store.ts';
import { fits, type SuppliedPoint } from './fitting.rules.ts';
import { isOnSale } from './products.rules.ts';
import { gspGroupOfPostcode } from './regions.rules.ts';
import {
  type ProductRow,
  productById,
  regionKey,
  type TariffRow,
  tariffsInRegion,
} from './tariffs.store.ts';

/** A meter point as metering knows it, and who would take the product. */
interface Wanted {
  readonly point: Omit<SuppliedPoint, 'gspGroupId'> & {
    readonly postcode: string;
    readonly gspGroupId: string | null;
  };
  readonly brand: string;
  readonly isBusiness: boolean;
}

interface FoundTariff {
  readonly product: ProductRow;
  readonly tariff: TariffRow;
}

async function tariffFor(
  db: Database,
  product: ProductRow,
  { point, isBusiness }: Wanted,
): Promise<FoundTariff | null> {
  const gspGroupId = point.gspGroupId ?? gspGroupOfPostcode(point.postcode) ?? '';
  const found = await db.read(tariffsInRegion, regionKey(product.id, gspGroupId));
  const tariff = found.find((each) =>
    fits({ product, tariff: each }, { ...point, gspGroupId }, isBusiness, false),
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
): Promise<FoundTariff | null> {
  const product = await db.read(productById, productId);
  if (!product || product.isHidden || product.brand !== wanted.brand) return null;
  return isOnSale(product, at) ? tariffFor(db, product, wanted) : null;
}

/**
 * What a meter point is put on where nothing was chosen: the default product of the brand, else of
 * another brand; null where no such product can be had.
 */
export async function defaultTariffAt(db: Database, wanted: Wanted): Promise<FoundTariff | null> {
  const found = await Promise.all(
    (await defaultProducts(db)).map((product) => tariffFor(db, product, wanted)),
  );
  const fitting = found.filter((each) => each !== null);
  return fitting.find(({ product }) => product.brand === wanted.brand) ?? fitting[0] ?? null;
}
