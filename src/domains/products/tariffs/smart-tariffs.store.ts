import { and, asc, eq, gt, isNull, lte, not, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { products, tariffs } from '../tables.ts';

/**
 * The tariffs for smart meters that everyone in a GSP group can take electricity on at an instant,
 * with their products: those whose price depends on the day or the time of day.
 */
export function smartTariffsOnSale(
  db: Database,
  { gspGroupId, isBusiness }: { readonly gspGroupId: string; readonly isBusiness: boolean },
  at: Temporal.Instant,
) {
  return db.query
    .select({ product: products, tariff: tariffs })
    .from(tariffs)
    .innerJoin(products, eq(products.id, tariffs.productId))
    .where(
      and(
        eq(tariffs.gspGroupId, gspGroupId),
        eq(tariffs.fuel, 'ELECTRICITY'),
        eq(products.direction, 'IMPORT'),
        eq(products.isBusiness, isBusiness),
        eq(products.availability, 'EVERYONE'),
        not(products.isHidden),
        sql`'SMART' = any(${products.tags})`,
        lte(products.availableFrom, at),
        or(isNull(products.availableTo), gt(products.availableTo, at)),
      ),
    )
    .orderBy(asc(tariffs.code));
}
