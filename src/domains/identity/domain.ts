import type { Domain } from '../../engine/schema.ts';
import { expiredTokensJob } from './expired-tokens.actions.ts';
import { gateToAccountUser, gateToAccountUserId } from './index.ts';
import { partnerUserNodes } from './partners.resolvers.ts';
import { parts } from './parts.generated.ts';
import { personById, userFacts } from './user-search.actions.ts';
import { usersWithMark } from './user-search.store.ts';

export const identity: Domain = {
  name: 'identity',
  directory: import.meta.dirname,
  ...parts,
  nodes: [partnerUserNodes],
  gates: { accountUser: gateToAccountUser, accountUserId: gateToAccountUserId },
  contributes: { personById, searchFacts: [userFacts], usersWithMark },
  jobs: [expiredTokensJob],
};
