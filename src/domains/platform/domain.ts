import type { Domain } from '../../engine/schema.ts';
import { brownoutsExamples } from './brownouts.examples.ts';
import { brownoutsResolvers } from './brownouts.resolvers.ts';
import { exceptionsExamples } from './exceptions.examples.ts';
import { exceptionNodes, exceptionsResolvers } from './exceptions.resolvers.ts';
import { limitsExamples } from './limits.examples.ts';
import { limitsResolvers } from './limits.resolvers.ts';
import { nodesExamples } from './nodes.examples.ts';
import { nodesResolvers } from './nodes.resolvers.ts';
import { promisesExamples } from './promises.examples.ts';
import { promisesResolvers } from './promises.resolvers.ts';
import { tasksCoherence } from './tasks.coherence.ts';
import { tasksExamples } from './tasks.examples.ts';
import { tasksResolvers } from './tasks.resolvers.ts';
import { versionsExamples } from './versions.examples.ts';

export const platform: Domain = {
  name: 'platform',
  directory: import.meta.dirname,
  resolvers: [
    promisesResolvers,
    limitsResolvers,
    brownoutsResolvers,
    exceptionsResolvers,
    tasksResolvers,
    nodesResolvers,
  ],
  nodes: [exceptionNodes],
  examples: [
    promisesExamples,
    limitsExamples,
    brownoutsExamples,
    exceptionsExamples,
    tasksExamples,
    nodesExamples,
    versionsExamples,
  ],
  coherence: [tasksCoherence],
};
