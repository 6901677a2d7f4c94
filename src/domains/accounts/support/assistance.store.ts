import { desc } from 'drizzle-orm';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import {
  assistanceAgreements,
  circumstanceConsents,
  circumstances,
  hardshipAgreements,
} from './assistance.tables.ts';

export type HardshipAgreementRow = typeof hardshipAgreements.$inferSelect;
export type AssistanceAgreementRow = typeof assistanceAgreements.$inferSelect;
export type CircumstanceRow = typeof circumstances.$inferSelect;

const selectHardshipOfAccounts = statement('hardship_of_accounts', (query) =>
  query
    .select()
    .from(hardshipAgreements)
    .where(isAnyOf(hardshipAgreements.accountId, 'accountIds'))
    .orderBy(hardshipAgreements.id),
);

/** All agreements because of hardship on an account, those that are over included. */
export const hardshipAgreementsOfAccount = loadMany(
  'accounts.hardshipAgreementsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectHardshipOfAccounts(db, { accountIds }),
  (agreement) => agreement.accountId,
);

const selectHardshipOfUsers = statement('hardship_of_users', (query) =>
  query
    .select()
    .from(hardshipAgreements)
    .where(isAnyOf(hardshipAgreements.userId, 'userIds'))
    .orderBy(hardshipAgreements.id),
);

/** All agreements that a person's hardship led to, those that are over included. */
export const hardshipAgreementsOfUser = loadMany(
  'accounts.hardshipAgreementsOfUser',
  (db: Database, userIds: readonly number[]) => selectHardshipOfUsers(db, { userIds }),
  (agreement) => agreement.userId,
);

const selectAssistance = statement('assistance_of_accounts', (query) =>
  query
    .select()
    .from(assistanceAgreements)
    .where(isAnyOf(assistanceAgreements.accountId, 'accountIds'))
    .orderBy(desc(assistanceAgreements.activeFrom), desc(assistanceAgreements.id)),
);

/** The help that an account was granted, the latest first. */
export const assistanceOfAccount = loadMany(
  'accounts.assistanceOfAccount',
  (db: Database, accountIds: readonly number[]) => selectAssistance(db, { accountIds }),
  (agreement) => agreement.accountId,
);

const selectCircumstances = statement('circumstances_of_users', (query) =>
  query
    .select()
    .from(circumstances)
    .where(isAnyOf(circumstances.userId, 'userIds'))
    .orderBy(circumstances.createdAt, circumstances.id),
);

/** A person's circumstances as they were recorded, those that are over included. */
export const circumstancesOfUser = loadMany(
  'accounts.circumstancesOfUser',
  (db: Database, userIds: readonly number[]) => selectCircumstances(db, { userIds }),
  (circumstance) => circumstance.userId,
);

const selectConsents = statement('circumstance_consents_of_users', (query) =>
  query.select().from(circumstanceConsents).where(isAnyOf(circumstanceConsents.userId, 'userIds')),
);

/** Whether a person lets the network companies be told; null where nobody asked. */
export const circumstanceConsentOfUser = loadOne(
  'accounts.circumstanceConsentOfUser',
  (db: Database, userIds: readonly number[]) => selectConsents(db, { userIds }),
  (consent) => consent.userId,
);
