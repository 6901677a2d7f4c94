import type { Database } from '../../../database/database.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { portfolioById } from '../access/roles.store.ts';
import { envelopeLines, postalAddressOf } from '../contact/correspondence.rules.ts';
import { addressOfUser, correspondenceOfAccount } from '../contact/correspondence.store.ts';
import { accountByNumber } from './accounts.store.ts';
import { canBeWithdrawn, changeOfTenancyWindowDays } from './lifecycle.rules.ts';

export const accountsResolvers = {
  Query: {
    account: (_parent, { accountNumber }, { db }) => db.read(accountByNumber, accountNumber),
    accountStatusSearchByNumber: (_parent, { accountNumber }, { db }) =>
      db.read(accountByNumber, accountNumber),
  },
  AccountType: {
    portfolio: ({ portfolioId }, _args, { db }) =>
      portfolioId === null ? null : db.read(portfolioById, portfolioId),
    async address({ id }, _args, { db }) {
      const found = await db.read(correspondenceOfAccount, id);
      return found && postalAddressOf(found.address);
    },
    billingAddress: async ({ id }, _args, { db }) =>
      (await billingLines(db, id)).join(', ') || null,
    billingAddressLine1: ({ id }, _args, { db }) => billingLine(db, id, 0),
    billingAddressLine2: ({ id }, _args, { db }) => billingLine(db, id, 1),
    billingAddressLine3: ({ id }, _args, { db }) => billingLine(db, id, 2),
    billingAddressLine4: ({ id }, _args, { db }) => billingLine(db, id, 3),
    billingAddressLine5: ({ id }, _args, { db }) => billingLine(db, id, 4),
    billingAddressPostcode: ({ id }, _args, { db }) => billingPostcode(db, id),
    billingPostcode: ({ id }, _args, { db }) => billingPostcode(db, id),
    billingCountryCode: async ({ id }, _args, { db }) =>
      (await db.read(correspondenceOfAccount, id))?.address.country,
    billingDeliveryPointIdentifier: async ({ id }, _args, { db }) =>
      (await db.read(correspondenceOfAccount, id))?.address.deliveryPointIdentifier,
    billingEmail: async ({ id }, _args, { db }) => (await written(db, id))?.billingEmail,
    billingName: async ({ id }, _args, { db }) => (await written(db, id))?.billingName,
    billingSubName: async ({ id }, _args, { db }) => (await written(db, id))?.billingSubName,
    splitBillingAddress: ({ id }, _args, { db }) => billingLines(db, id),
    commsDeliveryPreference: async ({ id }, _args, { db }) =>
      (await written(db, id))?.deliveryPreference,
    documentAccessibility: async ({ id }, _args, { db }) =>
      (await written(db, id))?.documentAccessibility,
    preferredLanguageForComms: async ({ id }, _args, { db }) => (await written(db, id))?.language,
    urn: async ({ id }, _args, { db }) => (await written(db, id))?.urn,
    isInBlockingMigration: async ({ id }, _args, { db }) =>
      (await written(db, id))?.isInBlockingMigration ?? false,
    canBeWithdrawn: ({ status }) => canBeWithdrawn(status),
    cotReadingWindowDays: ({ accountType }) => changeOfTenancyWindowDays(accountType),
  },
  AccountUserType: {
    async address({ id }, _args, { db }) {
      const found = await db.read(addressOfUser, id);
      return found && postalAddressOf(found.address);
    },
  },
} satisfies Resolvers;

async function written(db: Database, accountId: number) {
  return (await db.read(correspondenceOfAccount, accountId))?.correspondence;
}

async function billingLines(db: Database, accountId: number): Promise<readonly string[]> {
  const found = await db.read(correspondenceOfAccount, accountId);
  return found ? envelopeLines(found.address) : [];
}

async function billingLine(db: Database, accountId: number, place: number): Promise<string | null> {
  return (await billingLines(db, accountId))[place] ?? null;
}

async function billingPostcode(db: Database, accountId: number): Promise<string | undefined> {
  return (await db.read(correspondenceOfAccount, accountId))?.address.postalCode;
}
