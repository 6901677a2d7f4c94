import type { Domain } from '../../engine/schema.ts';
import { assuranceResolvers } from './assurance.resolvers.ts';
import { gateToAccountUser } from './index.ts';
import { partnersResolvers, partnerUserNodes } from './partners.resolvers.ts';
import { passwordsResolvers } from './passwords.resolvers.ts';
import { tokensResolvers } from './tokens.resolvers.ts';
import { usersResolvers } from './users.resolvers.ts';
import { viewersResolvers } from './viewers.resolvers.ts';

export const identity: Domain = {
  name: 'identity',
  directory: import.meta.dirname,
  resolvers: [
    viewersResolvers,
    usersResolvers,
    tokensResolvers,
    passwordsResolvers,
    assuranceResolvers,
    partnersResolvers,
  ],
  nodes: [partnerUserNodes],
  gates: { accountUser: gateToAccountUser },
};
