import { and, asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../database/batching/loaders.ts';
import type { Database } from '../../database/database.ts';
import { isAnyOf, statement } from '../../database/statements.ts';
import type { EnrolmentStepStatus } from '../../engine/schema.generated.ts';
import type { StepKey } from '../../kernel/enrolment-steps.ts';
import { enrolmentSteps, enrolments } from './tables.ts';

export type EnrolmentRow = typeof enrolments.$inferSelect;
export type EnrolmentStepRow = typeof enrolmentSteps.$inferSelect;

const selectOfAccounts = statement('enrolments_of_accounts', (query) =>
  query
    .select()
    .from(enrolments)
    .where(isAnyOf(enrolments.accountId, 'accountIds'))
    .orderBy(desc(enrolments.createdAt), desc(enrolments.id)),
);

/** The enrolments of an account, the latest first. */
export const enrolmentsOfAccount = loadMany(
  'enrolment.enrolmentsOfAccount',
  (db: Database, accountIds: readonly number[]) => selectOfAccounts(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectAtMeterPoints = statement('enrolments_at_meter_points', (query) =>
  query
    .select()
    .from(enrolments)
    .where(isAnyOf(enrolments.meterPointId, 'meterPointIds'))
    .orderBy(desc(enrolments.createdAt), desc(enrolments.id)),
);

/** The enrolments of all accounts at a meter point, the latest first. */
export const enrolmentsAtMeterPoint = loadMany(
  'enrolment.enrolmentsAtMeterPoint',
  (db: Database, meterPointIds: readonly number[]) => selectAtMeterPoints(db, { meterPointIds }),
  ({ meterPointId }) => meterPointId,
);

const selectSteps = statement('enrolment_steps', (query) =>
  query
    .select()
    .from(enrolmentSteps)
    .where(isAnyOf(enrolmentSteps.enrolmentId, 'enrolmentIds'))
    .orderBy(asc(enrolmentSteps.enrolmentId), asc(enrolmentSteps.place)),
);

/** The steps of an enrolment in their order. */
export const stepsOfEnrolment = loadMany(
  'enrolment.stepsOfEnrolment',
  (db: Database, enrolmentIds: readonly number[]) => selectSteps(db, { enrolmentIds }),
  ({ enrolmentId }) => enrolmentId,
);

/** Separates advisory locks of enrolments from all others: "enro" in ASCII. */
const lockKind = 0x656e_726f;

/**
 * Lets one transaction at a time begin an enrolment at a meter point; others wait for its end. The
 * unique index alone does not ensure it: it leaves out an enrolment whose end lies in the future.
 */
export async function lockMeterPoint(tx: Database, meterPointId: number): Promise<void> {
  await tx.query.execute(sql`select pg_advisory_xact_lock(${lockKind}::int, ${meterPointId}::int)`);
}

/** The enrolment under way at a meter point, kept from changing while a transaction looks at it. */
export async function openEnrolmentAt(
  tx: Database,
  meterPointId: number,
  at: Temporal.Instant,
): Promise<EnrolmentRow | null> {
  const [enrolment] = await tx.query
    .select()
    .from(enrolments)
    .where(
      and(
        eq(enrolments.meterPointId, meterPointId),
        or(isNull(enrolments.closedAt), gt(enrolments.closedAt, at)),
      ),
    )
    .for('update');
  return enrolment ?? null;
}

/** An enrolment of an account, kept from changing while a transaction looks at it. */
export async function lockEnrolment(
  tx: Database,
  accountId: number,
  id: number,
): Promise<EnrolmentRow | null> {
  const [enrolment] = await tx.query
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.id, id), eq(enrolments.accountId, accountId)))
    .for('update');
  return enrolment ?? null;
}

/** A step as it is to be written. */
interface NewStep {
  readonly key: StepKey;
  readonly status: EnrolmentStepStatus;
}

/** Writes an enrolment; null where another one is under way at the meter point already. */
export async function insertEnrolment(
  tx: Database,
  enrolment: typeof enrolments.$inferInsert,
): Promise<EnrolmentRow | null> {
  const [added] = await tx.query
    .insert(enrolments)
    .values(enrolment)
    .onConflictDoNothing()
    .returning();
  return added ?? null;
}

/** Writes the steps of a new enrolment; those that have begun did so at the given instant. */
export async function insertSteps(
  tx: Database,
  enrolmentId: number,
  steps: readonly NewStep[],
  at: Temporal.Instant,
): Promise<void> {
  await tx.query.insert(enrolmentSteps).values(
    steps.map(({ key, status }, place) => ({
      enrolmentId,
      place,
      key,
      status,
      updatedAt: status === 'PENDING' ? null : at,
    })),
  );
}

/** Writes how far a step is from an instant on. */
export async function updateStep(
  tx: Database,
  enrolmentId: number,
  key: StepKey,
  status: EnrolmentStepStatus,
  updatedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(enrolmentSteps)
    .set({ status, updatedAt })
    .where(and(eq(enrolmentSteps.enrolmentId, enrolmentId), eq(enrolmentSteps.key, key)));
}

/** Writes that the terms of an enrolment were accepted. */
export async function recordAcceptance(
  tx: Database,
  enrolmentId: number,
  acceptedVersion: string,
  acceptedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(enrolments)
    .set({ acceptedVersion, acceptedAt })
    .where(eq(enrolments.id, enrolmentId));
}

/** Writes when an enrolment is over, which may be on a day to come. */
export async function closeEnrolment(
  tx: Database,
  enrolmentId: number,
  closedAt: Temporal.Instant,
): Promise<void> {
  await tx.query.update(enrolments).set({ closedAt }).where(eq(enrolments.id, enrolmentId));
}
