import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { isInForce } from '../../kernel/validity.ts';
import { rolesOnAccount } from './access/roles.store.ts';
import {
  type AccountRow,
  accountById,
  accountByNumber,
  allAccountIds,
} from './account/accounts.store.ts';
import {
  accountsOfSameBusiness,
  type BusinessRow,
  businessById,
  businessOfAccount,
  detailsOfBusiness,
  everyBusiness,
} from './businesses/businesses.store.ts';
import { campaignsOfAccount } from './contact/campaigns.store.ts';
import { assetsOfAccount } from './records/customer-assets.store.ts';
import { hardshipAgreementsOfAccount } from './support/assistance.store.ts';
import { hasOpenComplaint } from './support/complaints.store.ts';
import { warmHomeMatchesOfAccount } from './support/warm-home-discount.store.ts';

export {
  accessibleAccountIds,
  accessibleAccountNumbers,
  gateToAccount,
  gateToPortfolio,
  hasAccessToUser,
  permissionsForUser,
  permissionsOfUser,
  permissionsOnAccount,
  sharedAccountIds,
  visiblePermissionsOfUser,
} from './access/access.actions.ts';
export { userIdsOfAccounts } from './access/roles.store.ts';
export type { AccountRow } from './account/accounts.store.ts';
export { changeOfTenancyWindowDays } from './account/lifecycle.rules.ts';
export { changeStatus } from './account/lifecycle.store.ts';
export { type BillingContact, billingContactOf } from './contact/billing-contact.actions.ts';
export { portfolioByNumberToBill, portfolioToBill } from './portfolios/collective-billing.store.ts';
export { accessibleAccountIdsOfPortfolio } from './portfolios/portfolios.actions.ts';
export { addAsset } from './records/customer-assets.store.ts';
export type { UserMark } from './search/people.actions.ts';
export { factsOf } from './search/search.rules.ts';
export { indexAccounts, type SearchFactSource } from './search/search-index.actions.ts';
export { maySeeHardship } from './support/assistance.rules.ts';
export { schemeYearOf } from './support/warm-home-discount.rules.ts';
export { warmHomeMatchedAccounts } from './support/warm-home-discount.store.ts';

/** The users who have a role on an account, each once, in the order they got it. */
export async function userIdsOnAccount(db: Database, accountId: number): Promise<number[]> {
  return (await db.read(rolesOnAccount, accountId)).map(({ userId }) => userId);
}

/** The first user who administers an account; null where nobody does. */
export async function administratorOf(db: Database, accountId: number): Promise<number | null> {
  const roles = await db.read(rolesOnAccount, accountId);
  return roles.find(({ role }) => role === 'ADMIN')?.userId ?? null;
}

/** An account by its identifier, which must come from an admitted row. */
export function accountOf(db: Database, accountId: number): Promise<AccountRow | null> {
  return db.read(accountById, accountId);
}

/** Whether an agreement because of hardship holds on an account on a London day. */
export async function isInHardship(
  db: Database,
  accountId: number,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const agreements = await db.read(hardshipAgreementsOfAccount, accountId);
  return agreements.some(({ startsOn, endsOn }) => isInForce(startsOn, endsOn, on));
}

/** Whether a complaint about an account was not settled on a London day. */
export function isComplaining(
  db: Database,
  accountId: number,
  on: Temporal.PlainDate,
): Promise<boolean> {
  return db.read(hasOpenComplaint, { accountId, on });
}

/**
 * In which group of the Warm Home Discount the government has matched an account for a scheme year; null
 * where it has not.
 *
 * @param schemeYear the calendar year in which it begins.
 */
export async function warmHomeGroupOf(
  db: Database,
  accountId: number,
  schemeYear: number,
): Promise<1 | 2 | null> {
  const matches = await db.read(warmHomeMatchesOfAccount, accountId);
  const match = matches.find((each) => each.schemeYear === schemeYear);
  return match ? (match.coreGroup === 1 ? 1 : 2) : null;
}

/**
 * The kinds of things that a customer has told us of and still has at an instant: things that make,
 * store or use energy, such as `EV`.
 */
export async function assetTypesOf(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<ReadonlySet<string>> {
  const assets = await db.read(assetsOfAccount, accountId);
  return new Set(
    assets
      .filter(({ activeFrom, activeTo }) => isInForce(activeFrom, activeTo, at))
      .map(({ type }) => type),
  );
}

/** The slugs of the campaigns that an account takes part in on a London day. */
export async function campaignsJoinedBy(
  db: Database,
  accountId: number,
  on: Temporal.PlainDate,
): Promise<ReadonlySet<string>> {
  const campaigns = await db.read(campaignsOfAccount, accountId);
  return new Set(
    campaigns
      .filter(
        ({ startsOn, expiresOn, campaignExpiresOn }) =>
          isInForce(startsOn, expiresOn, on) && isInForce(null, campaignExpiresOn, on),
      )
      .map(({ slug }) => slug),
  );
}

/** The number of an account, by its identifier, which must come from an admitted row. */
export async function accountNumberOf(db: Database, accountId: number): Promise<string | null> {
  return (await db.read(accountById, accountId))?.number ?? null;
}

/** A business by its identifier, which must come from an admitted row. */
export function businessOf(db: Database, businessId: number): Promise<BusinessRow | null> {
  return db.read(businessById, businessId);
}

/** The accounts of the business that an account belongs to, itself included; itself alone where none is known. */
export async function accountIdsOfSameBusiness(db: Database, accountId: number): Promise<number[]> {
  const same = await db.read(accountsOfSameBusiness, accountId);
  return same.length === 0 ? [accountId] : same.map(({ sameId }) => sameId);
}

/** What is noted of the business that an account belongs to, by key; nothing where it has none. */
export async function businessDetailsOf(
  db: Database,
  accountId: number,
): Promise<ReadonlyMap<string, string>> {
  const found = await db.read(businessOfAccount, accountId);
  const details = found ? await db.read(detailsOfBusiness, found.business.id) : [];
  return new Map(details.map(({ key, value }) => [key, value]));
}

/** The business that an account belongs to; null of a home's. */
export async function businessOfAccountId(
  db: Database,
  accountId: number,
): Promise<BusinessRow | null> {
  return (await db.read(businessOfAccount, accountId))?.business ?? null;
}

/** The identifier of an account by its number, which must have been admitted. */
export async function accountIdOf(db: Database, accountNumber: string): Promise<number | null> {
  return (await db.read(accountByNumber, accountNumber))?.id ?? null;
}

/** An account by its number, which must have been admitted. */
export function admittedAccount(db: Database, accountNumber: string): Promise<AccountRow | null> {
  return db.read(accountByNumber, accountNumber);
}

/** The identifiers of all accounts, by number. */
export async function accountIdsByNumber(db: Database): Promise<Map<string, number>> {
  return new Map((await allAccountIds(db)).map(({ number, id }) => [number, id]));
}

/** The identifiers of all businesses, by the number shown to people. */
export async function businessIdsByNumber(db: Database): Promise<Map<string, number>> {
  const businesses = await everyBusiness(db);
  return new Map(businesses.map(({ displayableNumber, id }) => [displayableNumber, id]));
}
