import { and, eq } from 'drizzle-orm';
import type { Scope } from '../../../contract/viewer.ts';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { isAccessible } from '../access/access.store.ts';
import { accounts } from '../tables.ts';
import { accountReferences } from './references.tables.ts';

export type AccountReferenceRow = typeof accountReferences.$inferSelect;

/** The references of a value on accessible accounts, by account number and namespace. */
export async function findReferences(
  db: Database,
  scope: Scope,
  value: string,
): Promise<AccountReferenceRow[]> {
  const rows = await db.query
    .select({ reference: accountReferences })
    .from(accountReferences)
    .innerJoin(accounts, eq(accounts.id, accountReferences.accountId))
    .where(
      and(eq(accountReferences.value, value), isAccessible(scope, accountReferences.accountId)),
    )
    .orderBy(accounts.number, accountReferences.namespace);
  return rows.map(({ reference }) => reference);
}

const selectReferences = statement('references_of_accounts', (query) =>
  query
    .select()
    .from(accountReferences)
    .where(isAnyOf(accountReferences.accountId, 'accountIds'))
    .orderBy(accountReferences.namespace),
);

/** What other systems call an account, by namespace. */
export const referencesOfAccount = loadMany(
  'accounts.referencesOfAccount',
  (db: Database, accountIds: readonly number[]) => selectReferences(db, { accountIds }),
  (reference) => reference.accountId,
);
