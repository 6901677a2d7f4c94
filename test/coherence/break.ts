import { type SQL, sql } from 'drizzle-orm';
import type { CheckedData } from '../../src/database/coherence.ts';

/** Makes the data disagree in the one way that a check is there to see. */
export type Break =
  | SQL
  | readonly SQL[]
  | ((services: CheckedData['services']) => CheckedData['services']);

/** One row of a table, the same at every run. */
export const one = (table: string, where = 'true') =>
  sql.raw(`(select min(id) from ${table} where ${where})`);
