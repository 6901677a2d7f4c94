import { index, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { BusinessTypeOptions, ModelOf } from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** A business that is a customer; its accounts are those of its sites. */
export const businesses = schema.table('businesses', {
  id: identityKey(),
  displayableNumber: text().notNull().unique(),
  /** The number it is registered by; empty for a sole trader. */
  number: text().notNull(),
  name: text().notNull(),
  businessType: text().$type<BusinessTypeOptions>().notNull(),
  sectors: text().array().notNull(),
  segmentName: text(),
  legalAddress: jsonb().$type<ModelOf<'RichAddressType'>>().notNull(),
  billingAddress: jsonb().$type<ModelOf<'RichAddressType'>>().notNull(),
  createdAt: instant().notNull(),
});

const businessId = () =>
  integer()
    .notNull()
    .references(() => businesses.id);

export const businessDetails = schema.table(
  'business_details',
  { id: identityKey(), businessId: businessId(), key: text().notNull(), value: text().notNull() },
  (table) => [unique().on(table.businessId, table.key), index().on(table.key, table.value)],
);

/** An account belongs to one business at most. */
export const businessAccounts = schema.table(
  'business_accounts',
  {
    accountId: integer()
      .primaryKey()
      .references(() => accounts.id),
    businessId: businessId(),
  },
  (table) => [index().on(table.businessId)],
);

/** Who acts for a business. */
export const businessUsers = schema.table(
  'business_users',
  {
    userId: pointsAt('identity.users.id', integer()).notNull(),
    businessId: businessId(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.businessId] }),
    index().on(table.businessId),
  ],
);

/** A company that the supplier itself trades through. */
export const internalCompanies = schema.table('internal_companies', {
  id: identityKey(),
  displayableNumber: text().notNull().unique(),
  name: text().notNull(),
  legalAddress: jsonb().$type<ModelOf<'RichAddressType'>>().notNull(),
  primaryRegistrationNumber: text(),
  primaryTaxIdentifierNumber: text(),
  secondaryRegistrationNumber: text(),
});
