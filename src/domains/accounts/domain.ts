import type { Domain } from '../../engine/schema.ts';
import { accountEventsResolvers } from './account-events.resolvers.ts';
import { accountsExamples } from './accounts.examples.ts';
import { accountsResolvers } from './accounts.resolvers.ts';
import { addressesResolvers } from './addresses.resolvers.ts';
import { assistanceResolvers } from './assistance.resolvers.ts';
import { businessesExamples } from './businesses.examples.ts';
import { businessesResolvers } from './businesses.resolvers.ts';
import { campaignsExamples } from './campaigns.examples.ts';
import { campaignsResolvers } from './campaigns.resolvers.ts';
import { complaintsExamples } from './complaints.examples.ts';
import { complaintsResolvers } from './complaints.resolvers.ts';
import { consentsExamples } from './consents.examples.ts';
import { consentsResolvers } from './consents.resolvers.ts';
import { embeddedNetworksResolvers } from './embedded-networks.resolvers.ts';
import { externalAccountEventsExamples } from './external-account-events.examples.ts';
import { externalAccountEventsResolvers } from './external-account-events.resolvers.ts';
import { gateToAccount, gateToPortfolio } from './index.ts';
import { lifecycleCoherence } from './lifecycle.coherence.ts';
import { occupiersExamples } from './occupiers.examples.ts';
import { occupiersResolvers } from './occupiers.resolvers.ts';
import { octocareExamples } from './octocare.examples.ts';
import { octocareResolvers } from './octocare.resolvers.ts';
import { portfoliosCoherence } from './portfolios.coherence.ts';
import { portfoliosExamples } from './portfolios.examples.ts';
import { portfoliosResolvers } from './portfolios.resolvers.ts';
import { referencesExamples } from './references.examples.ts';
import { referencesResolvers } from './references.resolvers.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes, rolesResolvers } from './roles.resolvers.ts';
import { searchCoherence } from './search.coherence.ts';
import { searchExamples } from './search.examples.ts';
import { searchResolvers } from './search.resolvers.ts';
import { urlsResolvers } from './urls.resolvers.ts';

export const accounts: Domain = {
  name: 'accounts',
  directory: import.meta.dirname,
  resolvers: [
    accountsResolvers,
    addressesResolvers,
    occupiersResolvers,
    portfoliosResolvers,
    rolesResolvers,
    searchResolvers,
    urlsResolvers,
    businessesResolvers,
    referencesResolvers,
    consentsResolvers,
    embeddedNetworksResolvers,
    accountEventsResolvers,
    assistanceResolvers,
    campaignsResolvers,
    complaintsResolvers,
    externalAccountEventsResolvers,
    octocareResolvers,
  ],
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  examples: [
    accountsExamples,
    businessesExamples,
    consentsExamples,
    campaignsExamples,
    complaintsExamples,
    externalAccountEventsExamples,
    octocareExamples,
    occupiersExamples,
    portfoliosExamples,
    referencesExamples,
    searchExamples,
  ],
  gates: { account: gateToAccount, portfolio: gateToPortfolio },
  coherence: [lifecycleCoherence, portfoliosCoherence, searchCoherence],
};
