import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { agreementRollovers } from './rollovers.tables.ts';

export type RolloverRow = typeof agreementRollovers.$inferSelect;

/** A roll-over by its number; the caller has to check the viewer's access. */
export async function findRollover(db: Database, number: string): Promise<RolloverRow | null> {
  const [rollover] = await db.query
    .select()
    .from(agreementRollovers)
    .where(eq(agreementRollovers.number, number));
  return rollover ?? null;
}

/** Which of the agreements have a roll-over that has not been called off. */
export async function agreementsWithRollovers(
  db: Database,
  agreementIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await db.query
    .select({ agreementId: agreementRollovers.agreementId })
    .from(agreementRollovers)
    .where(
      and(
        inArray(agreementRollovers.agreementId, [...agreementIds]),
        inArray(agreementRollovers.status, ['PENDING', 'DONE', 'ERROR']),
      ),
    );
  return new Set(rows.map(({ agreementId }) => agreementId));
}

/** Lays a roll-over out, or the one of this number again that was called off. */
export async function writeRollover(
  db: Database,
  row: typeof agreementRollovers.$inferInsert,
): Promise<void> {
  const { status, rolloverOn, expectedSendOn, productCode, updatedAt } = row;
  await db.query.insert(agreementRollovers).values(row).onConflictDoUpdate({
    target: agreementRollovers.number,
    set: { status, rolloverOn, expectedSendOn, productCode, updatedAt },
  });
}

/** The roll-overs that are to be done by a London date, in order. */
export function rolloversDue(db: Database, today: Temporal.PlainDate): Promise<RolloverRow[]> {
  return db.query
    .select()
    .from(agreementRollovers)
    .where(and(eq(agreementRollovers.status, 'PENDING'), lte(agreementRollovers.rolloverOn, today)))
    .orderBy(asc(agreementRollovers.rolloverOn), asc(agreementRollovers.id));
}

/** Writes down how a roll-over went. */
export async function writeOutcome(
  db: Database,
  id: number,
  outcome: Pick<RolloverRow, 'status' | 'rolledOnToId' | 'failureReason' | 'updatedAt'>,
): Promise<void> {
  await db.query.update(agreementRollovers).set(outcome).where(eq(agreementRollovers.id, id));
}
