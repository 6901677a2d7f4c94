import type { Domain } from '../../engine/schema.ts';
import { accountsResolvers } from './accounts.resolvers.ts';
import { addressesResolvers } from './addresses.resolvers.ts';
import { businessesExamples } from './businesses.examples.ts';
import { businessesResolvers } from './businesses.resolvers.ts';
import { consentsExamples } from './consents.examples.ts';
import { consentsResolvers } from './consents.resolvers.ts';
import { embeddedNetworksResolvers } from './embedded-networks.resolvers.ts';
import { gateToAccount } from './index.ts';
import { referencesExamples } from './references.examples.ts';
import { referencesResolvers } from './references.resolvers.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes, rolesResolvers } from './roles.resolvers.ts';

export const accounts: Domain = {
  name: 'accounts',
  directory: import.meta.dirname,
  resolvers: [
    accountsResolvers,
    rolesResolvers,
    addressesResolvers,
    businessesResolvers,
    referencesResolvers,
    consentsResolvers,
    embeddedNetworksResolvers,
  ],
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  examples: [businessesExamples, referencesExamples, consentsExamples],
  gates: { account: gateToAccount },
};
