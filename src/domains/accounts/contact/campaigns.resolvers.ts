import type { Resolvers } from '../../../engine/schema.generated.ts';
import { campaignsOfAccount, pageOfCampaigns } from './campaigns.store.ts';

export const campaignsResolvers = {
  Query: {
    campaigns: (_root, { accountNumber, ...page }, { db }) =>
      pageOfCampaigns(db, accountNumber, page),
  },
  AccountType: {
    campaigns: ({ id }, _args, { db }) => db.read(campaignsOfAccount, id),
  },
  AccountCampaignType: {
    campaignExpiryDate: ({ campaignExpiresOn }) => campaignExpiresOn,
    expiryDate: ({ expiresOn }) => expiresOn,
    startDate: ({ startsOn }) => startsOn,
  },
} satisfies Resolvers;
