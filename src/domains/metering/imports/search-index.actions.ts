import type { Database } from '../../../database/database.ts';
import { indexAccounts } from '../../accounts/index.ts';
import { supplyFacts } from '../places/account-search.actions.ts';
import { accountIdsOfProperties } from '../places/places.store.ts';
import { writeSearchTerms } from '../places/property-search.store.ts';

/** As many accounts are written anew at once. */
const batch = 1000;

/**
 * Writes anew what some properties, and the accounts that answer for them or once did, are found by.
 * For whoever has changed the properties, their meter points or meters; in the same transaction.
 */
export async function updateSearchIndex(
  tx: Database,
  propertyIds: readonly number[],
): Promise<void> {
  await writeSearchTerms(tx, propertyIds);
  const accountIds = await accountIdsOfProperties(tx, propertyIds);
  for (let from = 0; from < accountIds.length; from += batch) {
    await indexAccounts(tx, supplyFacts, accountIds.slice(from, from + batch));
  }
}
