import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { consents, consentTypes } from './consents.tables.ts';

export type ConsentRow = typeof consents.$inferSelect;
export type ConsentTypeRow = typeof consentTypes.$inferSelect;

const selectConsentTypes = statement('consent_types', (query) =>
  query.select().from(consentTypes).orderBy(consentTypes.code),
);

/** All that customers can be asked to agree to, by code. */
export function allConsentTypes(db: Database): Promise<ConsentTypeRow[]> {
  return selectConsentTypes(db, {});
}

const selectConsentTypesByCode = statement('consent_types_by_code', (query) =>
  query.select().from(consentTypes).where(isAnyOf(consentTypes.code, 'codes')),
);

export const consentTypeByCode = loadOne<string, ConsentTypeRow>(
  'accounts.consentTypeByCode',
  (db, codes) => selectConsentTypesByCode(db, { codes }),
  (type) => type.code,
);

const selectConsentsOfAccounts = statement('consents_of_accounts', (query) =>
  query
    .select()
    .from(consents)
    .where(isAnyOf(consents.accountId, 'accountIds'))
    .orderBy(consents.code),
);

/** What was agreed to for an account, by code. */
export const consentsOfAccount = loadMany(
  'accounts.consentsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectConsentsOfAccounts(db, { accountIds }),
  (consent) => consent.accountId ?? 0,
);

const selectConsentsOfUsers = statement('consents_of_users', (query) =>
  query.select().from(consents).where(isAnyOf(consents.userId, 'userIds')).orderBy(consents.code),
);

/** What a user has agreed to for itself, by code. */
export const consentsOfUser = loadMany(
  'accounts.consentsOfUser',
  (db: Database, userIds: readonly number[]) => selectConsentsOfUsers(db, { userIds }),
  (consent) => consent.userId ?? 0,
);
