import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  CommsDeliveryPreference,
  DocumentAccessibilityChoices,
} from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** Postal addresses in their parts. */
export const addresses = schema.table('addresses', {
  id: identityKey(),
  name: text(),
  organization: text(),
  /** A flat or a unit. */
  subBuilding: text(),
  building: text(),
  houseNumber: text(),
  street: text().notNull(),
  dependentLocality: text(),
  locality: text().notNull(),
  administrativeArea: text(),
  postalCode: text().notNull(),
  sortingCode: text(),
  /** Two letters of ISO 3166. */
  country: text().notNull(),
  /** In Great Britain the UPRN. */
  deliveryPointIdentifier: text(),
});

/** How the customer of an account is written to, one row for each account. */
export const correspondence = schema.table(
  'correspondence',
  {
    accountId: integer()
      .primaryKey()
      .references(() => accounts.id),
    addressId: integer()
      .notNull()
      .references(() => addresses.id),
    billingName: text().notNull(),
    billingSubName: text(),
    billingEmail: text(),
    deliveryPreference: text().$type<CommsDeliveryPreference>().notNull(),
    documentAccessibility: text().$type<DocumentAccessibilityChoices>(),
    /** A code of ISO 639. */
    language: text().notNull(),
    /** The account's reference in the system that it was taken over from. */
    urn: text().unique(),
    isInBlockingMigration: boolean().notNull(),
  },
  (table) => [index().on(table.addressId)],
);

/** Where account users are written to. */
export const userAddresses = schema.table(
  'user_addresses',
  {
    userId: pointsAt('identity.users.id', integer()).primaryKey(),
    addressId: integer()
      .notNull()
      .references(() => addresses.id),
  },
  (table) => [index().on(table.addressId)],
);
