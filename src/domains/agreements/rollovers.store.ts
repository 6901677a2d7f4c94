import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { agreementRollovers } from './rollovers.tables.ts';

export type RolloverRow = typeof agreementRollovers.$inferSelect;

/** A roll-over by its number. What is found has still to be checked for reach. */
export async function findRollover(db: Database, number: string): Promise<RolloverRow | null> {
  const [found] = await db.query
    .select()
    .from(agreementRollovers)
    .where(eq(agreementRollovers.number, number));
  return found ?? null;
}
