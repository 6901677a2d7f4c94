import { and, eq } from 'drizzle-orm';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { accounts } from '../tables.ts';
import { accountCampaigns, campaigns } from './campaigns.tables.ts';

const participation = {
  id: accountCampaigns.id,
  accountId: accountCampaigns.accountId,
  name: campaigns.name,
  slug: campaigns.slug,
  startsOn: accountCampaigns.startsOn,
  expiresOn: accountCampaigns.expiresOn,
  campaignExpiresOn: campaigns.expiresOn,
};

/** An account's part in a campaign. */
export type AccountCampaignRow = Pick<
  typeof accountCampaigns.$inferSelect,
  'id' | 'accountId' | 'startsOn' | 'expiresOn'
> &
  Pick<typeof campaigns.$inferSelect, 'name' | 'slug'> & {
    readonly campaignExpiresOn: typeof campaigns.$inferSelect.expiresOn;
  };

const selectCampaigns = statement('campaigns_of_accounts', (query) =>
  query
    .select(participation)
    .from(accountCampaigns)
    .innerJoin(campaigns, eq(campaigns.id, accountCampaigns.campaignId))
    .where(isAnyOf(accountCampaigns.accountId, 'accountIds'))
    .orderBy(accountCampaigns.id),
);

/** All campaigns that an account takes part in, in the order in which it joined them. */
export const campaignsOfAccount = loadMany(
  'accounts.campaignsOfAccount',
  (db: Database, accountIds: readonly number[]): Promise<AccountCampaignRow[]> =>
    selectCampaigns(db, { accountIds }),
  (row) => row.accountId,
);

const asJoined: Keyset<AccountCampaignRow> = {
  name: 'campaigns',
  columns: [
    {
      column: accountCampaigns.id,
      direction: 'ascending',
      kind: 'integer',
      valueOf: ({ id }) => id,
    },
  ],
};

/** A page of the campaigns of an account, which must have been admitted. */
export async function pageOfCampaigns(
  db: Database,
  accountNumber: string,
  args: PageArguments,
): Promise<Connection<AccountCampaignRow>> {
  const page = planPage(asJoined, args);
  const isTheirs = eq(accounts.number, accountNumber);
  const rows = await db.query
    .select(participation)
    .from(accountCampaigns)
    .innerJoin(campaigns, eq(campaigns.id, accountCampaigns.campaignId))
    .innerJoin(accounts, eq(accounts.id, accountCampaigns.accountId))
    .where(and(isTheirs, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  const ofAccount = db.query
    .select({ id: accountCampaigns.id })
    .from(accountCampaigns)
    .innerJoin(accounts, eq(accounts.id, accountCampaigns.accountId))
    .where(isTheirs)
    .as('of_account');
  return page.connectionOf(rows, () => db.query.$count(ofAccount));
}
