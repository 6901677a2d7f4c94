import type { Domain } from '../../engine/schema.ts';
import { agreementsExamples } from './agreements.examples.ts';
import { agreementsResolvers } from './agreements.resolvers.ts';
import { contractJourneysExamples } from './contract-journeys.examples.ts';
import { contractJourneysResolvers } from './contract-journeys.resolvers.ts';
import { contractsExamples } from './contracts.examples.ts';
import { contractsResolvers } from './contracts.resolvers.ts';
import { rollOverJob } from './rollovers.actions.ts';
import { rolloversExamples } from './rollovers.examples.ts';
import { rolloversResolvers } from './rollovers.resolvers.ts';
import { switchesExamples } from './switches.examples.ts';
import { switchesResolvers } from './switches.resolvers.ts';
import { trackersResolvers } from './trackers.resolvers.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  resolvers: [
    agreementsResolvers,
    rolloversResolvers,
    switchesResolvers,
    trackersResolvers,
    contractsResolvers,
    contractJourneysResolvers,
  ],
  examples: [
    agreementsExamples,
    rolloversExamples,
    switchesExamples,
    contractsExamples,
    contractJourneysExamples,
  ],
  jobs: [rollOverJob],
};
