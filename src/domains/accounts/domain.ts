import type { Domain } from '../../engine/schema.ts';
import { accountEventsResolvers } from './account-events.resolvers.ts';
import { accountsResolvers } from './accounts.resolvers.ts';
import { assistanceResolvers } from './assistance.resolvers.ts';
import { campaignsExamples } from './campaigns.examples.ts';
import { campaignsResolvers } from './campaigns.resolvers.ts';
import { complaintsExamples } from './complaints.examples.ts';
import { complaintsResolvers } from './complaints.resolvers.ts';
import { externalAccountEventsExamples } from './external-account-events.examples.ts';
import { externalAccountEventsResolvers } from './external-account-events.resolvers.ts';
import { gateToAccount } from './index.ts';
import { octocareExamples } from './octocare.examples.ts';
import { octocareResolvers } from './octocare.resolvers.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes, rolesResolvers } from './roles.resolvers.ts';

export const accounts: Domain = {
  name: 'accounts',
  directory: import.meta.dirname,
  resolvers: [
    accountsResolvers,
    rolesResolvers,
    accountEventsResolvers,
    assistanceResolvers,
    campaignsResolvers,
    complaintsResolvers,
    externalAccountEventsResolvers,
    octocareResolvers,
  ],
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  gates: { account: gateToAccount },
  examples: [
    campaignsExamples,
    complaintsExamples,
    externalAccountEventsExamples,
    octocareExamples,
  ],
};
