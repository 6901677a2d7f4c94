import { and, asc, eq, not, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import { readCached } from '../../../database/cache/versioned-cache.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, pageOfRows } from '../../../engine/connections.ts';
import { products, tariffs } from '../tables.ts';
import type { ProductRow } from '../tariffs/tariffs.store.ts';
import { isChosen, type ProductChoice } from './choosing.rules.ts';
import { tagByCode } from './products.store.ts';

const inOrder: Keyset<ProductRow> = {
  name: 'energyProducts',
  columns: [
    { column: products.id, direction: 'ascending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

function onSaleToEveryone(at: Temporal.Instant): SQL {
  const moment = sql`${at.toString()}::timestamptz`;
  return sql`(${products.availability} = 'EVERYONE' and ${products.availableFrom} <= ${moment}
    and (${products.availableTo} is null or ${moment} < ${products.availableTo}))`;
}

function textArray(texts: readonly string[]): SQL {
  return sql`${sql.param(texts)}::text[]`;
}

const selectInRegions = statement('products_in_regions', (query) => {
  const sold = query
    .selectDistinct({ productId: tariffs.productId, gspGroupId: tariffs.gspGroupId })
    .from(tariffs)
    .where(isAnyOf(tariffs.gspGroupId, 'groups'))
    .as('sold');
  return query
    .select({ gspGroupId: sold.gspGroupId, product: products })
    .from(sold)
    .innerJoin(products, eq(products.id, sold.productId))
    .where(not(products.isHidden))
    .orderBy(asc(products.id));
});

/** The products with prices in a GSP group, in the order in which they were made, hidden ones left out. */
const productsInRegion = loadMany(
  'products.productsInRegion',
  (db: Database, groups: readonly string[]) => selectInRegions(db, { groups }),
  ({ gspGroupId }) => gspGroupId,
  { cacheTag: 'products.catalogue' },
);

/** A page of the products that match the filters, in the order in which they were created. */
export async function pageOfProducts(
  db: Database,
  choice: ProductChoice,
  now: Temporal.Instant,
  args: PageArguments,
): Promise<Connection<ProductRow>> {
  const sold = await readCached(db, productsInRegion, choice.gspGroupId);
  const chosen = sold.map(({ product }) => product).filter((each) => isChosen(each, choice, now));
  return pageOfRows(inOrder, chosen, args);
}

const selectOfBrands = statement('brands_with_products', (query) =>
  query
    .selectDistinct({ brand: products.brand })
    .from(products)
    .where(isAnyOf(products.brand, 'brands')),
);

const brandWithProducts = loadOne(
  'products.brandWithProducts',
  (db: Database, brands: readonly string[]) => selectOfBrands(db, { brands }),
  ({ brand }): string => brand,
  { cacheTag: 'products.catalogue' },
);

/** Whether any product is sold under one of the brands. */
export async function isBrandWithProducts(
  db: Database,
  brands: readonly string[],
): Promise<boolean> {
  const rows = await Promise.all(brands.map((brand) => db.read(brandWithProducts, brand)));
  return rows.some((each) => each !== null);
}

/** Whether all of the codes are tags of the catalogue. */
export async function areTags(db: Database, codes: readonly string[]): Promise<boolean> {
  const tags = await Promise.all(codes.map((code) => db.read(tagByCode, code)));
  return tags.every((each) => each !== null);
}

/** The products of a name that everyone can take up at an instant, capitals or not. */
export function productsOnSaleNamed(
  db: Database,
  displayName: string,
  at: Temporal.Instant,
): Promise<ProductRow[]> {
  return db.query
    .select()
    .from(products)
    .where(
      and(
        sql`lower(${products.displayName}) = lower(${displayName.trim()})`,
        not(products.isHidden),
        onSaleToEveryone(at),
      ),
    )
    .orderBy(asc(products.id));
}

/** The products that can be taken up at an instant in the market of a fuel, hidden ones left out. */
export function productsOnSaleFor(
  db: Database,
  fuel: 'ELECTRICITY' | 'GAS',
  at: Temporal.Instant,
): Promise<ProductRow[]> {
  const moment = sql`${at.toString()}::timestamptz`;
  return db.query
    .select()
    .from(products)
    .where(
      and(
        not(products.isHidden),
        sql`${products.availableFrom} <= ${moment}`,
        or(sql`${products.availableTo} is null`, sql`${moment} < ${products.availableTo}`),
        sql`exists (select from ${tariffs} where ${tariffs.productId} = ${products.id}
          and ${tariffs.fuel} = ${fuel})`,
      ),
    )
    .orderBy(asc(products.id));
}

/** A product on sale, with one of its tariffs in a region. */
export interface OfferedTariff {
  readonly product: ProductRow;
  readonly tariff: Pick<typeof tariffs.$inferSelect, 'fuel' | 'shape' | 'gspGroupId'>;
}

/** What can be taken up at an instant under a brand in some regions, hidden products left out. */
export function offeredTariffs(
  db: Database,
  brand: string,
  gspGroupIds: readonly string[],
  at: Temporal.Instant,
): Promise<OfferedTariff[]> {
  const moment = sql`${at.toString()}::timestamptz`;
  return db.query
    .select({
      product: products,
      tariff: { fuel: tariffs.fuel, shape: tariffs.shape, gspGroupId: tariffs.gspGroupId },
    })
    .from(products)
    .innerJoin(tariffs, eq(tariffs.productId, products.id))
    .where(
      and(
        not(products.isHidden),
        sql`${products.brand} = ${brand}`,
        sql`${tariffs.gspGroupId} = any(${textArray(gspGroupIds)})`,
        sql`${products.availableFrom} <= ${moment}`,
        or(sql`${products.availableTo} is null`, sql`${moment} < ${products.availableTo}`),
      ),
    )
    .orderBy(asc(products.id));
}

/** What customers are put on who have chosen nothing, of every brand. */
export function defaultProducts(db: Database): Promise<ProductRow[]> {
  return db.query
    .select()
    .from(products)
    .where(eq(products.isDefault, true))
    .orderBy(asc(products.id));
}
