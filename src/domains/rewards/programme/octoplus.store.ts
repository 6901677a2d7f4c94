import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { octoplusEnrolments } from './programme.tables.ts';

export type OctoplusEnrolmentRow = typeof octoplusEnrolments.$inferSelect;

const selectEnrolments = statement('octoplus_enrolments_of_accounts', (query) =>
  query
    .select()
    .from(octoplusEnrolments)
    .where(isAnyOf(octoplusEnrolments.accountId, 'accountIds')),
);

/** An account's part in the programme, which may be over; null where it never had one. */
export const octoplusEnrolmentOfAccount = loadOne<number, OctoplusEnrolmentRow>(
  'rewards.octoplusEnrolmentOfAccount',
  (db, accountIds) => selectEnrolments(db, { accountIds }),
  ({ accountId }) => accountId,
);
