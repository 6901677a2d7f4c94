import { eq } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import { loadOne } from '../../../database/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { accounts } from '../../accounts/tables.ts';
import { occupierLetters } from './occupiers.tables.ts';

export interface OccupierRow {
  readonly accountId: number;
  readonly number: string;
  readonly shortcode: string;
}

const selectOccupiers = statement('occupiers_by_account', (query) =>
  query
    .select({
      accountId: accounts.id,
      number: accounts.number,
      shortcode: occupierLetters.shortcode,
    })
    .from(occupierLetters)
    .innerJoin(accounts, eq(accounts.id, occupierLetters.accountId))
    .where(isAnyOf(accounts.id, 'accountIds')),
);

/** An account of an occupier who is not known, with the code on the letter there. */
export const occupierOfAccount = loadOne<number, OccupierRow>(
  'metering.occupierOfAccount',
  (db: Database, accountIds) => selectOccupiers(db, { accountIds }),
  (occupier) => occupier.accountId,
);
