import type { Database } from '../../../database/database.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { envelopeLines, postalAddressOf } from './correspondence.rules.ts';
import { addressOfUser, correspondenceOfAccount } from './correspondence.store.ts';

export const correspondenceResolvers = {
  AccountType: {
    async address({ id }, _args, { db }) {
      const contact = await db.read(correspondenceOfAccount, id);
      return contact && postalAddressOf(contact.address);
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
    billingEmail: async ({ id }, _args, { db }) => (await preferencesOf(db, id))?.billingEmail,
    billingName: async ({ id }, _args, { db }) => (await preferencesOf(db, id))?.billingName,
    billingSubName: async ({ id }, _args, { db }) => (await preferencesOf(db, id))?.billingSubName,
    splitBillingAddress: ({ id }, _args, { db }) => billingLines(db, id),
    commsDeliveryPreference: async ({ id }, _args, { db }) =>
      (await preferencesOf(db, id))?.deliveryPreference,
    documentAccessibility: async ({ id }, _args, { db }) =>
      (await preferencesOf(db, id))?.documentAccessibility,
    preferredLanguageForComms: async ({ id }, _args, { db }) =>
      (await preferencesOf(db, id))?.language,
    urn: async ({ id }, _args, { db }) => (await preferencesOf(db, id))?.urn,
    isInBlockingMigration: async ({ id }, _args, { db }) =>
      (await preferencesOf(db, id))?.isInBlockingMigration ?? false,
  },
  AccountUserType: {
    async address({ id }, _args, { db }) {
      const contact = await db.read(addressOfUser, id);
      return contact && postalAddressOf(contact.address);
    },
  },
} satisfies Resolvers;

async function preferencesOf(db: Database, accountId: number) {
  return (await db.read(correspondenceOfAccount, accountId))?.correspondence;
}

async function billingLines(db: Database, accountId: number): Promise<readonly string[]> {
  const contact = await db.read(correspondenceOfAccount, accountId);
  return contact ? envelopeLines(contact.address) : [];
}

async function billingLine(db: Database, accountId: number, index: number): Promise<string | null> {
  return (await billingLines(db, accountId))[index] ?? null;
}

async function billingPostcode(db: Database, accountId: number): Promise<string | undefined> {
  return (await db.read(correspondenceOfAccount, accountId))?.address.postalCode;
}
