import { index, integer, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, localDate } from '../../../database/columns.ts';
import { accounts, schema } from '../tables.ts';

/** Something that the supplier does for many customers for a while. */
export const campaigns = schema.table('campaigns', {
  id: identityKey(),
  name: text().notNull(),
  slug: text().notNull().unique(),
  /** The first day on which it is over for everyone; null where no end is planned. */
  expiresOn: localDate(),
});

/** That an account takes part in a campaign. */
export const accountCampaigns = schema.table(
  'account_campaigns',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id),
    startsOn: localDate().notNull(),
    /** The first day on which it is over for this account; null where it lasts with the campaign. */
    expiresOn: localDate(),
  },
  (table) => [
    unique().on(table.campaignId, table.accountId),
    index().on(table.accountId, table.id),
  ],
);
