// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { brownoutsExamples } from './brownouts.examples.ts';
import { brownoutsResolvers } from './brownouts.resolvers.ts';
import { exceptionsExamples } from './exceptions.examples.ts';
import { exceptionsResolvers } from './exceptions.resolvers.ts';
import * as jobsTables from './jobs.tables.ts';
import { limitsExamples } from './limits.examples.ts';
import { limitsResolvers } from './limits.resolvers.ts';
import { nodesExamples } from './nodes.examples.ts';
import { nodesResolvers } from './nodes.resolvers.ts';
import { promisesExamples } from './promises.examples.ts';
import { promisesResolvers } from './promises.resolvers.ts';
import * as tables from './tables.ts';
import { tasksExamples } from './tasks.examples.ts';
import { tasksResolvers } from './tasks.resolvers.ts';
import { versionsExamples } from './versions.examples.ts';
import { versionsResolvers } from './versions.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    brownoutsResolvers,
    exceptionsResolvers,
    limitsResolvers,
    nodesResolvers,
    promisesResolvers,
    tasksResolvers,
    versionsResolvers,
  ],
  examples: [
    brownoutsExamples,
    exceptionsExamples,
    limitsExamples,
    nodesExamples,
    promisesExamples,
    tasksExamples,
    versionsExamples,
  ],
  coherence: [],
  tables: [
    jobsTables,
    tables,
  ],
};
