import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { AgreementRow } from '../agreements/agreements.store.ts';
import { agreementColumns } from '../agreements/payment-methods.store.ts';
import { agreements } from '../tables.ts';
import { agreementRollovers } from './rollovers.tables.ts';

/**
 * Every agreement of some meter points, the earliest first. They are locked: another
 * transaction that changes them waits for this one to end.
 */
export async function lockedAgreements(
  tx: Database,
  meterPointIds: readonly number[],
): Promise<AgreementRow[]> {
  const ofPoints = inArray(agreements.meterPointId, [...meterPointIds]);
  await tx.query
    .select({ id: agreements.id })
    .from(agreements)
    .where(ofPoints)
    .orderBy(asc(agreements.id))
    .for('update');
  // What another transaction wrote while this one waited is seen by a statement of its own.
  return tx.query
    .select(agreementColumns)
    .from(agreements)
    .where(ofPoints)
    .orderBy(asc(agreements.validFrom), asc(agreements.id));
}

/** Takes agreements back, and calls off what was to become of them. */
export async function writeRevoked(
  tx: Database,
  ids: readonly number[],
  now: Temporal.Instant,
  params: Readonly<Record<string, unknown>> | null,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query
    .update(agreements)
    .set({ isRevoked: true, revokedAt: now, updatedAt: now, ...(params && { params }) })
    .where(inArray(agreements.id, [...ids]));
  await callOffRollovers(tx, ids, now);
}

/** Moves the end of an agreement. */
export async function writeMoved(
  tx: Database,
  id: number,
  moved: Pick<AgreementRow, 'validTo' | 'terminatedAt' | 'params'>,
  now: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(agreements)
    .set({ ...moved, updatedAt: now })
    .where(eq(agreements.id, id));
  if (moved.terminatedAt !== null) await callOffRollovers(tx, [id], now);
}

/** Calls off what was to become of agreements. */
export async function callOffRollovers(
  tx: Database,
  agreementIds: readonly number[],
  now: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(agreementRollovers)
    .set({ status: 'REVOKED', updatedAt: now })
    .where(
      and(
        inArray(agreementRollovers.agreementId, [...agreementIds]),
        eq(agreementRollovers.status, 'PENDING'),
      ),
    );
}

/** Writes an agreement and answers its identifier. */
export async function writeBegun(
  tx: Database,
  row: typeof agreements.$inferInsert,
): Promise<number> {
  const [written] = await tx.query.insert(agreements).values(row).returning({ id: agreements.id });
  if (!written) throw new Error('An agreement was written and has no identifier');
  return written.id;
}
