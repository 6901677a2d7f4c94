import { eq } from 'drizzle-orm';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { addresses, correspondence, userAddresses } from './correspondence.tables.ts';

type AddressRow = typeof addresses.$inferSelect;

interface CorrespondenceRow {
  readonly correspondence: typeof correspondence.$inferSelect;
  readonly address: AddressRow;
}

const selectCorrespondence = statement('correspondence_of_accounts', (query) =>
  query
    .select({ correspondence, address: addresses })
    .from(correspondence)
    .innerJoin(addresses, eq(addresses.id, correspondence.addressId))
    .where(isAnyOf(correspondence.accountId, 'accountIds')),
);

/** How the customer of an account is written to, with the address. */
export const correspondenceOfAccount = loadOne<number, CorrespondenceRow>(
  'accounts.correspondenceOfAccount',
  (db: Database, accountIds) => selectCorrespondence(db, { accountIds }),
  (row) => row.correspondence.accountId,
);

const selectUserAddresses = statement('addresses_of_users', (query) =>
  query
    .select({ userId: userAddresses.userId, address: addresses })
    .from(userAddresses)
    .innerJoin(addresses, eq(addresses.id, userAddresses.addressId))
    .where(isAnyOf(userAddresses.userId, 'userIds')),
);

/** Where a user is written to. */
export const addressOfUser = loadOne<number, { userId: number; address: AddressRow }>(
  'accounts.addressOfUser',
  (db: Database, userIds) => selectUserAddresses(db, { userIds }),
  ({ userId }) => userId,
);
