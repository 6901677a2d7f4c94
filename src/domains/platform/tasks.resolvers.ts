import type { Resolvers } from '../../engine/schema.generated.ts';
import { findTask } from './tasks.store.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const tasksResolvers = {
  Query: {
    async taskResult(_root, { accountNumber, taskId }, { db, raise }) {
      const task = uuid.test(taskId) ? await findTask(db, accountNumber, taskId) : null;
      return task ?? raise('KT-CT-10401');
    },
  },
} satisfies Resolvers;
