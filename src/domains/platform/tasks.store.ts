import { and, eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { tasks } from './tables.ts';

export type TaskRow = typeof tasks.$inferSelect;

/** A task of an account, which must have been admitted. */
export async function findTask(
  db: Database,
  accountNumber: string,
  id: string,
): Promise<TaskRow | null> {
  const [task] = await db.query
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, id), eq(tasks.accountNumber, accountNumber)));
  return task ?? null;
}
