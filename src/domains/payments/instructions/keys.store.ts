import { and, asc, desc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { detailKeys, instructions } from './instructions.tables.ts';

export type DetailKeyRow = typeof detailKeys.$inferSelect;

/** The keys of bank details and of fingerprints, the newest first. */
export function allDetailKeys(db: Database): Promise<DetailKeyRow[]> {
  return db.query.select().from(detailKeys).orderBy(desc(detailKeys.id));
}

export async function addDetailKey(
  tx: Database,
  purpose: DetailKeyRow['purpose'],
  key: Uint8Array,
  createdAt: Temporal.Instant,
): Promise<DetailKeyRow> {
  const [row] = await tx.query.insert(detailKeys).values({ purpose, key, createdAt }).returning();
  if (!row) throw new Error('The database gave no key back');
  return row;
}

/** What is sealed of the instructions after one, so many of them, locked until the transaction ends. */
export async function lockSealedAfter(tx: Database, id: number, limit: number) {
  const rows = await tx.query
    .select({ id: instructions.id, sealed: instructions.sealedDetails })
    .from(instructions)
    .where(and(gt(instructions.id, id), isNotNull(instructions.sealedDetails)))
    .orderBy(asc(instructions.id))
    .limit(limit)
    .for('update');
  return rows.flatMap(({ id, sealed }) => (sealed ? [{ id, sealed }] : []));
}

export async function writeSealed(tx: Database, id: number, sealed: Uint8Array): Promise<void> {
  await tx.query.update(instructions).set({ sealedDetails: sealed }).where(eq(instructions.id, id));
}
