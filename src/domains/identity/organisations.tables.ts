import { boolean, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../database/columns.ts';
import type { AccountTypeChoices } from '../../engine/schema.generated.ts';
import { schema } from './tables.ts';

/** A company that brings customers: a broker, a comparison site, a field sales agency. */
export const organisations = schema.table('organisations', {
  id: identityKey(),
  number: text().notNull().unique(),
  name: text().notNull(),
  contactEmail: text().notNull(),
  salesChannelCode: text().notNull(),
  defaultAccountType: text().$type<AccountTypeChoices>().notNull(),
  allowAlternativePaymentMethods: boolean().notNull(),
  canRegisterBusinessMeterPoints: boolean().notNull(),
  canRegisterCustomersWithoutEmailAddress: boolean().notNull(),
  canRegisterPortfolioAccounts: boolean().notNull(),
  canRenewTariffs: boolean().notNull(),
  canUseIvrSupportApi: boolean().notNull(),
  isFieldSalesOnlyProduct: boolean().notNull(),
  skipMeterPointAddressValidation: boolean().notNull(),
  createdAt: instant().notNull(),
});
