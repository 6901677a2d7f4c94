import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { accounts } from '../tables.ts';

export type AccountRow = typeof accounts.$inferSelect;

const selectAccountsById = statement('accounts_by_id', (query) =>
  query.select().from(accounts).where(isAnyOf(accounts.id, 'ids')),
);

/** An account by its identifier, which must come from an admitted row. */
export const accountById = loadOne<number, AccountRow>(
  'accounts.accountById',
  (db, ids) => selectAccountsById(db, { ids }),
  (account) => account.id,
);

const selectAccountsByNumber = statement('accounts_by_number', (query) =>
  query.select().from(accounts).where(isAnyOf(accounts.number, 'numbers')),
);

/** An account by its number, which must have been admitted. */
export const accountByNumber = loadOne<string, AccountRow>(
  'accounts.accountByNumber',
  (db, numbers) => selectAccountsByNumber(db, { numbers }),
  (account) => account.number,
);

/** The identifiers and numbers of all accounts. */
export function allAccountIds(db: Database): Promise<{ id: number; number: string }[]> {
  return db.query.select({ id: accounts.id, number: accounts.number }).from(accounts);
}
