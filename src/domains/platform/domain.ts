import type { Domain } from '../../engine/schema.ts';
import { brownoutsResolvers } from './brownouts.resolvers.ts';
import { exceptionNodes, exceptionsResolvers } from './exceptions.resolvers.ts';
import { limitsResolvers } from './limits.resolvers.ts';
import { nodesResolvers } from './nodes.resolvers.ts';
import { promisesResolvers } from './promises.resolvers.ts';
import { tasksResolvers } from './tasks.resolvers.ts';

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
};
