import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { occupierLetters } from './occupiers.tables.ts';

const selectLetters = statement('occupier_letters_of_accounts', (query) =>
  query
    .select({ accountId: occupierLetters.accountId, shortcode: occupierLetters.shortcode })
    .from(occupierLetters)
    .where(isAnyOf(occupierLetters.accountId, 'accountIds')),
);

/** The letter to an occupier who is not known by name, by the account that is kept for it. */
export const occupierLetterOfAccount = loadOne(
  'metering.occupierLetterOfAccount',
  (db: Database, accountIds: readonly number[]) => selectLetters(db, { accountIds }),
  ({ accountId }) => accountId,
);
