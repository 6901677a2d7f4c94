import type { Domain } from '../../engine/schema.ts';
import { accountsResolvers } from './accounts.resolvers.ts';
import { gateToAccount } from './index.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes, rolesResolvers } from './roles.resolvers.ts';

export const accounts: Domain = {
  name: 'accounts',
  directory: import.meta.dirname,
  resolvers: [accountsResolvers, rolesResolvers],
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  gates: { account: gateToAccount },
};
