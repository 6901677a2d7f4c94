import type { Domain } from '../../engine/schema.ts';
import { assuranceExamples } from './assurance.examples.ts';
import { assuranceResolvers } from './assurance.resolvers.ts';
import { gateToAccountUser } from './index.ts';
import { partnersCoherence } from './partners.coherence.ts';
import { partnersExamples } from './partners.examples.ts';
import { partnersResolvers, partnerUserNodes } from './partners.resolvers.ts';
import { passwordsExamples } from './passwords.examples.ts';
import { passwordsResolvers } from './passwords.resolvers.ts';
import { tokensExamples } from './tokens.examples.ts';
import { tokensResolvers } from './tokens.resolvers.ts';
import { usersResolvers } from './users.resolvers.ts';
import { viewersExamples } from './viewers.examples.ts';
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
  examples: [
    viewersExamples,
    tokensExamples,
    passwordsExamples,
    assuranceExamples,
    partnersExamples,
  ],
  coherence: [partnersCoherence],
};
