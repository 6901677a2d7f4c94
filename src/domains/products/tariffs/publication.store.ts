import { eq, isNotNull, max, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { dateOfDay } from '../../../kernel/calendar.ts';
import type { TariffShape } from '../../../kernel/tariffs.ts';
import { products, publishedPriceDays, tariffs } from '../tables.ts';
import { publishedAt } from './publication.rules.ts';
import type { WholesaleFormula } from './rates.rules.ts';

interface MarketTariff extends WholesaleFormula {
  readonly id: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly shape: TariffShape;
  /** The last day since 1970-01-01 for which prices are made; null without an end. */
  readonly untilDay: number | null;
}

/** How long prices are made for a product that is no longer sold: what an agreement may last. */
const daysAfterWithdrawal = 366;

/** The tariffs whose prices follow the wholesale market. */
export async function marketTariffs(db: Database): Promise<MarketTariff[]> {
  const rows = await db.query
    .select({
      id: tariffs.id,
      fuel: tariffs.fuel,
      shape: tariffs.shape,
      coefficient: sql<number>`${tariffs.wholesaleCoefficient}::float8`,
      peakOffsetPence: sql<number>`${tariffs.peakOffsetPence}::float8`,
      capPence: sql<number>`${tariffs.priceCapPence}::float8`,
      floorPence: sql<number>`${tariffs.priceFloorPence}::float8`,
      withdrawnOn: sql<number | null>`${products.availableTo}::date - '1970-01-01'::date`,
    })
    .from(tariffs)
    .innerJoin(products, eq(products.id, tariffs.productId))
    .where(isNotNull(tariffs.wholesaleCoefficient))
    .orderBy(tariffs.id);
  return rows.map(({ withdrawnOn, ...tariff }) => ({
    ...tariff,
    untilDay: withdrawnOn === null ? null : withdrawnOn + daysAfterWithdrawal,
  }));
}

/** The last day of the exchange that has been published, in days since 1970-01-01; null before the first. */
export async function publishedUntil(db: Database): Promise<number | null> {
  const [latest] = await db.query
    .select({
      day: sql<number | null>`${max(publishedPriceDays.day)} - '1970-01-01'::date`,
    })
    .from(publishedPriceDays);
  return latest?.day ?? null;
}

export async function recordPublished(tx: Database, days: readonly number[]): Promise<void> {
  if (days.length === 0) return;
  await tx.query
    .insert(publishedPriceDays)
    .values(days.map((day) => ({ day: dateOfDay(day).toString(), publishedAt: publishedAt(day) })));
}
