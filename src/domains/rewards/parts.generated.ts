// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { octoplusCoherence } from './octoplus.coherence.ts';
import { octoplusExamples } from './octoplus.examples.ts';
import { octoplusResolvers } from './octoplus.resolvers.ts';
import * as tables from './tables.ts';
import { wheelOfFortuneResolvers } from './wheel-of-fortune.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    octoplusResolvers,
    wheelOfFortuneResolvers,
  ],
  examples: [
    octoplusExamples,
  ],
  coherence: [
    octoplusCoherence,
  ],
  tables: [
    tables,
  ],
};
