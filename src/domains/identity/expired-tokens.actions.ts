import type { Job } from '../../engine/jobs.ts';
import { dailyInLondon } from '../../kernel/schedules.ts';
import { removeTokensExpiredBefore } from './expired-tokens.store.ts';

/** For so long a token that has expired is told apart from one that never was. */
const keptDays = 365;

export const expiredTokensJob: Job = {
  name: 'identity.expired-tokens',
  title: 'forgetting tokens that expired a year ago',
  schedule: dailyInLondon('03:30'),
  beginsAfter: async (_db, now) => now,
  run: (tx, dueAt) => removeTokensExpiredBefore(tx, dueAt.subtract({ hours: 24 * keptDays })),
};
