import { and, eq } from 'drizzle-orm';
import type { Scope } from '../../../contract/viewer.ts';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { isAccessible } from '../access/access.store.ts';
import { customerAssets } from './customer-assets.tables.ts';

export type CustomerAssetRow = typeof customerAssets.$inferSelect;

/** An asset by its identifier, where the viewer has access to its account. */
export async function findCustomerAsset(
  db: Database,
  scope: Scope,
  id: number,
): Promise<CustomerAssetRow | null> {
  const [asset] = await db.query
    .select()
    .from(customerAssets)
    .where(and(eq(customerAssets.id, id), isAccessible(scope, customerAssets.accountId)));
  return asset ?? null;
}

const selectAssets = statement('customer_assets_of_accounts', (query) =>
  query
    .select()
    .from(customerAssets)
    .where(isAnyOf(customerAssets.accountId, 'accountIds'))
    .orderBy(customerAssets.activeFrom, customerAssets.id),
);

/** The assets of an account, the oldest first. */
export const assetsOfAccount = loadMany(
  'accounts.assetsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectAssets(db, { accountIds }),
  (asset) => asset.accountId,
);

/** Notes that an account has an asset from a moment on. */
export async function addAsset(
  tx: Database,
  asset: Pick<
    typeof customerAssets.$inferInsert,
    'accountId' | 'type' | 'name' | 'physicalId' | 'activeFrom'
  >,
): Promise<void> {
  await tx.query.insert(customerAssets).values(asset);
}
