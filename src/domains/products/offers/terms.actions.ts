import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { ProductRow } from '../tariffs/tariffs.store.ts';
import { contractTypeOf } from './products.rules.ts';
import { type TermsRow, termsKey, termsOfContract } from './products.store.ts';
import { versionAt } from './terms.rules.ts';

/** The terms of a product in force at an instant; null where there are none. */
export async function termsInForce(
  db: Database,
  product: ProductRow,
  at: Temporal.Instant,
): Promise<TermsRow | null> {
  const versions = await db.read(termsOfContract, termsKey(product.brand, contractTypeOf(product)));
  return versionAt(versions, at);
}
