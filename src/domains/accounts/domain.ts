import type { Domain } from '../../engine/schema.ts';
import { accountUserRoleNodes, portfolioUserRoleNodes } from './access/roles.resolvers.ts';
import { gateToAccount, gateToPortfolio } from './index.ts';
import { parts } from './parts.generated.ts';

export const accounts: Domain = {
  name: 'accounts',
  directory: import.meta.dirname,
  ...parts,
  nodes: [accountUserRoleNodes, portfolioUserRoleNodes],
  needs: [
    'accountIdOfOccupancy',
    'hasAgreements',
    'homesWithDevices',
    'permissionsAtProperty',
    'personById',
    'searchFacts',
    'usersWithMark',
  ],
  gates: { account: gateToAccount, portfolio: gateToPortfolio },
};
