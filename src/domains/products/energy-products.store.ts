import { and, asc, count, eq, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../contract/pagination.ts';
import type { Database } from '../../database/database.ts';
import { type Connection, type Keyset, planPage } from '../../engine/connections.ts';
import type { EnergyProductFilters } from '../../engine/schema.generated.ts';
import { products, tariffs } from './tables.ts';
import type { ProductRow } from './tariffs.store.ts';
import { productTags } from './terms.tables.ts';

/** What products are asked for; what is null does not matter. */
export interface ProductChoice {
  readonly gspGroupId: string;
  readonly isAvailable: boolean | null;
  readonly direction: 'IMPORT' | 'EXPORT' | null;
  /** One of these. */
  readonly brands: readonly string[] | null;
  /** All of these. */
  readonly kinds: readonly EnergyProductFilters[];
  readonly tags: readonly string[];
  /** None of these. */
  readonly excludedTags: readonly string[];
}

const kindConditions: Readonly<Record<EnergyProductFilters, SQL>> = {
  PREPAY: sql`${products.isPrepay}`,
  BUSINESS: sql`${products.isBusiness}`,
  DOMESTIC: sql`not ${products.isBusiness}`,
  VARIABLE: sql`${products.isVariable}`,
  FIXED: sql`not ${products.isVariable}`,
  SMART: sql`'SMART' = any(${products.tags})`,
  GREEN: sql`${products.isGreen}`,
};

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

/** A page of the products that are asked for, in the order in which they were made. */
export async function pageOfProducts(
  db: Database,
  choice: ProductChoice,
  now: Temporal.Instant,
  args: PageArguments,
): Promise<Connection<ProductRow>> {
  const { gspGroupId, isAvailable, direction, brands, kinds, tags, excludedTags } = choice;
  const available = onSaleToEveryone(now);
  const chosen = and(
    not(products.isHidden),
    sql`exists (select from ${tariffs} where ${tariffs.productId} = ${products.id}
      and ${tariffs.gspGroupId} = ${gspGroupId})`,
    isAvailable === null ? undefined : isAvailable ? available : not(available),
    direction === null ? undefined : eq(products.direction, direction),
    brands === null ? undefined : sql`${products.brand} = any(${textArray(brands)})`,
    ...kinds.map((kind) => kindConditions[kind]),
    tags.length > 0 ? sql`${products.tags} @> ${textArray(tags)}` : undefined,
    excludedTags.length > 0 ? not(sql`${products.tags} && ${textArray(excludedTags)}`) : undefined,
  );
  const page = planPage(inOrder, args);
  const rows = await db.query
    .select()
    .from(products)
    .where(and(chosen, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, async () => {
    const [found] = await db.query.select({ count: count() }).from(products).where(chosen);
    return found?.count ?? 0;
  });
}

/** Whether any product is sold under one of the brands. */
export async function isBrandWithProducts(
  db: Database,
  brands: readonly string[],
): Promise<boolean> {
  const found = await db.query
    .select({ id: products.id })
    .from(products)
    .where(sql`${products.brand} = any(${textArray(brands)})`)
    .limit(1);
  return found.length > 0;
}

/** Whether all of the codes are tags of the catalogue. */
export async function areTags(db: Database, codes: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(codes)];
  const found = await db.query
    .select({ code: productTags.code })
    .from(productTags)
    .where(inArray(productTags.code, wanted));
  return found.length === wanted.length;
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
