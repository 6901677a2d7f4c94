import type { NodeKind } from '../../engine/context.ts';
import { intKey, nodeIdOf } from '../../engine/nodes.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { accessibleAccountNumbers } from '../accounts/index.ts';
import {
  callsOfException,
  eventsOfException,
  findException,
  notesOfException,
  pageOfExceptions,
} from './exceptions.store.ts';

export const exceptionsResolvers = {
  Query: {
    async apiExceptions(_root, { input, ...page }, { db, viewer }) {
      const accountNumbers = await accessibleAccountNumbers(db, viewer);
      return pageOfExceptions(db, accountNumbers, input ?? {}, page);
    },
  },
  APIExceptionType: {
    id: nodeIdOf('APIExceptionType'),
    assignedUser: ({ assignedUsername }) =>
      assignedUsername === null ? null : { id: assignedUsername, username: assignedUsername },
    apiCalls: ({ id }, _args, { db }) => db.read(callsOfException, id),
    events: ({ id }, _args, { db }) => db.read(eventsOfException, id),
    notes: ({ id }, _args, { db }) => db.read(notesOfException, id),
  },
} satisfies Resolvers;

export const exceptionNodes: NodeKind = {
  type: 'APIExceptionType',
  async find({ db }, viewer, key) {
    const id = intKey(key);
    if (id === null || !viewer.permissions.has('CAN_QUERY_API_EXCEPTIONS')) return null;
    return findException(db, await accessibleAccountNumbers(db, viewer), id);
  },
};
