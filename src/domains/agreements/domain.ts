import type { Domain } from '../../engine/schema.ts';
import { contractJourneysResolvers } from './contract-journeys.resolvers.ts';
import { contractsResolvers } from './contracts.resolvers.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  resolvers: [contractsResolvers, contractJourneysResolvers],
};
