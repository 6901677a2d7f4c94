import { and, asc, eq } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { Scheme, Slot } from '../../../kernel/schemes.ts';
import { products, tariffs, timeOfUseSchemes, timeOfUseSlots } from '../tables.ts';

export type ProductRow = typeof products.$inferSelect;
export type TariffRow = typeof tariffs.$inferSelect;

const selectProducts = statement('products_by_id', (query) =>
  query.select().from(products).where(isAnyOf(products.id, 'ids')),
);

/** A product by its identifier. */
export const productById = loadOne(
  'products.productById',
  (db: Database, ids: readonly number[]) => selectProducts(db, { ids }),
  ({ id }) => id,
  { cacheTag: 'products.catalogue' },
);

const selectTariffs = statement('tariffs_by_id', (query) =>
  query.select().from(tariffs).where(isAnyOf(tariffs.id, 'ids')),
);

/** A tariff by its identifier. */
export const tariffById = loadOne(
  'products.tariffById',
  (db: Database, ids: readonly number[]) => selectTariffs(db, { ids }),
  ({ id }) => id,
  { cacheTag: 'products.catalogue' },
);

const selectPricings = statement('pricings_of_tariffs', (query) =>
  query
    .select({
      id: tariffs.id,
      fuel: tariffs.fuel,
      shape: tariffs.shape,
      timeOfUseSchemeId: tariffs.timeOfUseSchemeId,
      isTracker: products.isTracker,
      isBusiness: products.isBusiness,
      direction: products.direction,
    })
    .from(tariffs)
    .innerJoin(products, eq(products.id, tariffs.productId))
    .where(isAnyOf(tariffs.id, 'ids')),
);

/** What a tariff's prices follow from, with its product's part in it and nothing else. */
export const pricingOfTariff = loadOne(
  'products.pricingOfTariff',
  (db: Database, ids: readonly number[]) => selectPricings(db, { ids }),
  ({ id }) => id,
  { cacheTag: 'products.catalogue' },
);

export type PricingRow = Awaited<ReturnType<typeof selectPricings>>[number];

const selectInRegions = statement('tariffs_in_regions', (query) =>
  query
    .select()
    .from(tariffs)
    .where(and(isAnyOf(tariffs.productId, 'productIds'), isAnyOf(tariffs.gspGroupId, 'groups')))
    .orderBy(asc(tariffs.id)),
);

/** The key of a product's tariffs in a GSP group. */
export function regionKey(productId: number, gspGroupId: string): string {
  return `${productId} ${gspGroupId}`;
}

/** A product's tariffs in a GSP group, in a lasting order; see `regionKey`. */
export const tariffsInRegion = loadMany<string, TariffRow>(
  'products.tariffsInRegion',
  (db, keys) => {
    const pairs = keys.map((key) => key.split(' '));
    const productIds = [...new Set(pairs.map(([id]) => Number(id)))];
    const groups = [...new Set(pairs.map(([, group]) => group))];
    return selectInRegions(db, { productIds, groups });
  },
  ({ productId, gspGroupId }) => regionKey(productId, gspGroupId),
  { cacheTag: 'products.catalogue' },
);

const selectOfProducts = statement('tariffs_of_products', (query) =>
  query
    .select()
    .from(tariffs)
    .where(isAnyOf(tariffs.productId, 'productIds'))
    .orderBy(asc(tariffs.gspGroupId), asc(tariffs.id)),
);

/** Every tariff of a product, by the GSP group. */
export const tariffsOfProduct = loadMany(
  'products.tariffsOfProduct',
  (db: Database, productIds: readonly number[]) => selectOfProducts(db, { productIds }),
  ({ productId }) => productId,
  { cacheTag: 'products.catalogue' },
);

const selectSlots = statement('time_of_use_slots', (query) =>
  query
    .select({ scheme: timeOfUseSchemes, slot: timeOfUseSlots })
    .from(timeOfUseSlots)
    .innerJoin(timeOfUseSchemes, eq(timeOfUseSchemes.id, timeOfUseSlots.schemeId))
    .where(isAnyOf(timeOfUseSlots.schemeId, 'ids'))
    .orderBy(asc(timeOfUseSlots.schemeId), asc(timeOfUseSlots.place)),
);

export type SlotRow = Awaited<ReturnType<typeof selectSlots>>[number];

/** The slots of a scheme, each with the scheme, in the order in which they hold. */
export const slotsOfScheme = loadMany(
  'products.slotsOfScheme',
  (db: Database, ids: readonly number[]) => selectSlots(db, { ids }),
  ({ scheme }) => scheme.id,
  { cacheTag: 'products.catalogue' },
);

/** A slot as the rules know it. */
function slotOf(row: typeof timeOfUseSlots.$inferSelect): Slot {
  return { ...row, fromMinute: minutesOf(row.activeFrom), toMinute: minutesOf(row.activeTo) };
}

/** The scheme that all of its slots make; null where there are none. */
export function schemeOf(rows: readonly SlotRow[]): Scheme | null {
  const [first] = rows;
  if (!first) return null;
  const { code, name, timeZone } = first.scheme;
  return { code, name, timeZone, slots: rows.map(({ slot }) => slotOf(slot)) };
}

/** Minutes from midnight of a time such as `00:30:00`. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A tariff, and the product that it belongs to. */
export type CatalogueEntry = Awaited<ReturnType<typeof everyTariff>>[number];

/** Every tariff of every product. */
export function everyTariff(db: Database) {
  return db.query
    .select({
      productId: products.id,
      productCode: products.code,
      tariffId: tariffs.id,
      fuel: tariffs.fuel,
      shape: tariffs.shape,
      gspGroupId: tariffs.gspGroupId,
    })
    .from(tariffs)
    .innerJoin(products, eq(products.id, tariffs.productId))
    .orderBy(asc(tariffs.id));
}
