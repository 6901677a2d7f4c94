import { and, asc, eq, sql } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { TermsContractType } from '../../../kernel/tariffs.ts';
import { products } from '../tables.ts';
import { productTags, termsVersions } from './terms.tables.ts';

export type TermsRow = typeof termsVersions.$inferSelect;
export type ProductTagRow = typeof productTags.$inferSelect;

const selectByCode = statement('products_by_code', (query) =>
  query.select().from(products).where(isAnyOf(products.code, 'codes')),
);

/** A product by its code. */
export const productByCode = loadOne(
  'products.productByCode',
  (db: Database, codes: readonly string[]) => selectByCode(db, { codes }),
  ({ code }) => code,
  { cacheTag: 'products.catalogue' },
);

const selectAll = statement('every_product', (query) =>
  query.select().from(products).orderBy(sql`${products.code} collate "C"`),
);

/** The one key of the whole catalogue. */
export const wholeCatalogue = 'all';

/** Every product that is, was or will be on sale, by its code. */
export const everyProduct = loadMany<typeof wholeCatalogue, typeof products.$inferSelect>(
  'products.everyProduct',
  (db) => selectAll(db, {}),
  () => wholeCatalogue,
  { cacheTag: 'products.catalogue' },
);

const selectTags = statement('product_tags', (query) =>
  query.select().from(productTags).where(isAnyOf(productTags.code, 'codes')),
);

/** A tag by its code. */
export const tagByCode = loadOne(
  'products.tagByCode',
  (db: Database, codes: readonly string[]) => selectTags(db, { codes }),
  ({ code }) => code,
  { cacheTag: 'products.catalogue' },
);

const selectTerms = statement('terms_of_brands', (query) =>
  query
    .select()
    .from(termsVersions)
    .where(isAnyOf(termsVersions.brand, 'brands'))
    .orderBy(asc(termsVersions.effectiveFrom)),
);

/** The key of a brand's terms for a kind of contract. */
export function termsKey(brand: string, contractType: TermsContractType): string {
  return `${brand} ${contractType}`;
}

/** Every version of a brand's terms for a kind of contract, the earliest first; see `termsKey`. */
export const termsOfContract = loadMany(
  'products.termsOfContract',
  (db: Database, keys: readonly string[]) =>
    selectTerms(db, { brands: [...new Set(keys.map((key) => key.slice(0, key.indexOf(' '))))] }),
  ({ brand, contractType }: TermsRow) => termsKey(brand, contractType),
  { cacheTag: 'products.catalogue' },
);

/** A version of terms by the name of its file: brand, contract and version, such as `coop-energy-variable-1.0`. */
export async function termsByName(db: Database, name: string): Promise<TermsRow | null> {
  const [, brand, contractType, version] =
    /^([a-z-]{1,40})-([a-z]{1,20})-([\d.]{1,10})$/.exec(name) ?? [];
  if (brand === undefined || contractType === undefined || version === undefined) return null;
  const [terms] = await db.query
    .select()
    .from(termsVersions)
    .where(
      and(
        sql`${termsVersions.brand} = ${brand.replaceAll('-', '_').toUpperCase()}`,
        sql`${termsVersions.contractType} = ${contractType.toUpperCase()}`,
        eq(termsVersions.version, version),
      ),
    );
  return terms ?? null;
}
