import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { smartMeterInterests } from './smart-meter-interest.tables.ts';

type InterestRow = typeof smartMeterInterests.$inferSelect;

const selectInterests = statement('smart_meter_interests_of_accounts', (query) =>
  query
    .select()
    .from(smartMeterInterests)
    .where(isAnyOf(smartMeterInterests.accountId, 'accountIds')),
);

/** What a customer said to smart meters; null where it was not asked. */
export const smartMeterInterestOfAccount = loadOne<number, InterestRow>(
  'metering.smartMeterInterestOfAccount',
  (db, accountIds) => selectInterests(db, { accountIds }),
  ({ accountId }) => accountId,
);
