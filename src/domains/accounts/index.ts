import type { SubjectGate } from '../../contract/enforcement.ts';
import type { Permission } from '../../contract/permissions.ts';
import { permissionsOfAccountRoles } from '../../contract/roles.ts';
import type { Viewer } from '../../contract/viewer.ts';
import type { Database } from '../../database/database.ts';
import type { Connection } from '../../engine/connections.ts';
import type { AccountNoteRow, ReminderRow } from './account-events.store.ts';
import {
  type AccountRow,
  accountsOfUser,
  allAccountIds,
  grantedAccountNumbers,
  rolesInReach,
} from './accounts.store.ts';
import type {
  AssistanceAgreementRow,
  CircumstanceRow,
  HardshipAgreementRow,
} from './assistance.store.ts';
import type { AccountCampaignRow } from './campaigns.store.ts';
import type { ComplaintContactRow, ComplaintRow } from './complaints.store.ts';
import type { ExternalAccountEventRow } from './external-account-events.store.ts';
import {
  type AccountUserRoleRow,
  isUserGranted,
  type PortfolioRow,
  type PortfolioUserRoleRow,
  roleNamesOfUser,
  rolesOnAccount,
} from './roles.store.ts';

declare module '../../engine/shapes.ts' {
  interface Shapes {
    AccountCampaignConnectionTypeConnection: Connection<AccountCampaignRow>;
    AccountCampaignType: AccountCampaignRow;
    AccountNoteType: AccountNoteRow;
    AccountReminderConnectionTypeConnection: Connection<ReminderRow>;
    AccountType: AccountRow;
    AssistanceAgreementType: AssistanceAgreementRow;
    ComplaintConnectionTypeConnection: Connection<ComplaintRow>;
    ComplaintContactConnectionTypeConnection: Connection<ComplaintContactRow>;
    ComplaintContactType: ComplaintContactRow;
    ComplaintType: ComplaintRow;
    ExternalAccountEvent: ExternalAccountEventRow;
    ExternalAccountEventConnectionTypeConnection: Connection<ExternalAccountEventRow>;
    HardshipAgreementType: HardshipAgreementRow;
    Reminder: ReminderRow;
    SpecialCircumstanceRecordType: CircumstanceRow;
    TemporarySpecialCircumstanceRecordType: CircumstanceRow;
    AccountInterface: AccountRow;
    AccountUserRoleType: AccountUserRoleRow;
    PortfolioType: PortfolioRow;
    PortfolioUserRoleType: PortfolioUserRoleRow;
  }
}

/** What a user may do on at least one account: the union over its roles. */
export async function permissionsOfUser(db: Database, userId: number): Promise<Set<Permission>> {
  const found = await db.read(roleNamesOfUser, userId);
  return permissionsOfAccountRoles(found.map(({ role }) => role));
}

/** The users who have a role on an account, each once, in the order they got it. */
export async function userIdsOnAccount(db: Database, accountId: number): Promise<number[]> {
  return (await db.read(rolesOnAccount, accountId)).map(({ userId }) => userId);
}

/**
 * What the viewer may do on an account, by number: null where it does not reach the account, or
 * there is none. A customer's permissions follow from its roles on this very account.
 */
export const gateToAccount: SubjectGate = async ({ db }, viewer, accountNumber) => {
  const roles = await db.read(rolesInReach, { scope: viewer, accountNumber });
  if (roles === null) return null;
  if (viewer.kind !== 'customer') return viewer.permissions;
  const held = permissionsOfAccountRoles(roles);
  return viewer.narrowedTo ? held.intersection(viewer.narrowedTo) : held;
};

/** Whether the viewer is the user, or reaches one of the accounts that the user has a role on. */
export async function isUserInReach(
  db: Database,
  viewer: Viewer,
  userId: number,
): Promise<boolean> {
  switch (viewer.kind) {
    case 'customer':
      return viewer.userId === userId;
    case 'partner':
      return isUserGranted(db, { kind: 'partner', id: viewer.organisationId }, userId);
    case 'organization':
      return (
        viewer.hasEveryAccount ||
        isUserGranted(db, { kind: 'organization', id: viewer.organizationId }, userId)
      );
  }
}

/** The numbers of all accounts within the viewer's reach, or that it reaches every account. */
export async function accountNumbersInReach(
  db: Database,
  viewer: Viewer,
): Promise<readonly string[] | 'EVERY_ACCOUNT'> {
  switch (viewer.kind) {
    case 'customer':
      return (await db.read(accountsOfUser, viewer.userId)).map(({ account }) => account.number);
    case 'partner':
      return grantedAccountNumbers(db, 'partner', viewer.organisationId);
    case 'organization':
      return viewer.hasEveryAccount
        ? 'EVERY_ACCOUNT'
        : grantedAccountNumbers(db, 'organization', viewer.organizationId);
  }
}

/** The identifiers of all accounts, by number. */
export async function accountIdsByNumber(db: Database): Promise<Map<string, number>> {
  return new Map((await allAccountIds(db)).map(({ number, id }) => [number, id]));
}
