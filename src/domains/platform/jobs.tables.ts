import { text } from 'drizzle-orm/pg-core';
import { instant } from '../../database/columns.ts';
import { schema } from './tables.ts';

/** How far each job has come. What was due up to then is done, and nothing of what is due later. */
export const jobStates = schema.table('job_states', {
  name: text().primaryKey(),
  doneTo: instant().notNull(),
  /** When the last of it was done, which is later than it was due where a server caught up. */
  ranAt: instant(),
});
