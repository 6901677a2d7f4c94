import type { Domain } from '../../engine/schema.ts';
import { contractJourneysExamples } from './contract-journeys.examples.ts';
import { contractJourneysResolvers } from './contract-journeys.resolvers.ts';
import { contractsExamples } from './contracts.examples.ts';
import { contractsResolvers } from './contracts.resolvers.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  resolvers: [contractsResolvers, contractJourneysResolvers],
  examples: [contractsExamples, contractJourneysExamples],
};
