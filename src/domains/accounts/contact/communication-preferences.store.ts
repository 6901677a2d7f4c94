import { loadOne } from '../../../database/batching/loaders.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { communicationPreferences } from './communication-preferences.tables.ts';

export type CommunicationPreferencesRow = typeof communicationPreferences.$inferSelect;

const selectPreferences = statement('communication_preferences_of_users', (query) =>
  query
    .select()
    .from(communicationPreferences)
    .where(isAnyOf(communicationPreferences.userId, 'userIds')),
);

/** How a user wants messages to be; null where it has set nothing. */
export const communicationPreferencesOfUser = loadOne<number, CommunicationPreferencesRow>(
  'accounts.communicationPreferencesOfUser',
  (db, userIds) => selectPreferences(db, { userIds }),
  ({ userId }) => userId,
);
