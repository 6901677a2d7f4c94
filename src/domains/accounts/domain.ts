import type { Domain } from '../../engine/schema.ts';
import { accountsExamples } from './accounts.examples.ts';
import { accountsResolvers } from './accounts.resolvers.ts';
import { addressesResolvers } from './addresses.resolvers.ts';
import { gateToAccount, gateToPortfolio } from './index.ts';
import { occupiersExamples } from './occupiers.examples.ts';
import { occupiersResolvers } from './occupiers.resolvers.ts';
import { portfoliosExamples } from './portfolios.examples.ts';
import { portfoliosResolvers } from './portfolios.resolvers.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes, rolesResolvers } from './roles.resolvers.ts';
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
  ],
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  examples: [accountsExamples, occupiersExamples, portfoliosExamples, searchExamples],
  gates: { account: gateToAccount, portfolio: gateToPortfolio },
};
