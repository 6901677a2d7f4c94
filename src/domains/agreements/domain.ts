import type { Domain } from '../../engine/schema.ts';
import { agreementsExamples } from './agreements.examples.ts';
import { agreementsResolvers } from './agreements.resolvers.ts';
import { rolloversExamples } from './rollovers.examples.ts';
import { rolloversResolvers } from './rollovers.resolvers.ts';
import { switchesExamples } from './switches.examples.ts';
import { switchesResolvers } from './switches.resolvers.ts';
import { trackersResolvers } from './trackers.resolvers.ts';

export const agreements: Domain = {
  name: 'agreements',
  directory: import.meta.dirname,
  resolvers: [agreementsResolvers, rolloversResolvers, switchesResolvers, trackersResolvers],
  examples: [agreementsExamples, rolloversExamples, switchesExamples],
};
