import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { jobStates } from './jobs.tables.ts';

/** Any number that nothing else locks; the same in every release. */
const jobLock = 4_816_003;

/** Takes the turn to run jobs until the transaction ends. False where another server has it. */
export async function takeTurn(tx: Database): Promise<boolean> {
  const { rows } = (await tx.query.execute(
    sql`select pg_try_advisory_xact_lock(${jobLock}) as is_ours`,
  )) as unknown as { rows: { is_ours: boolean }[] };
  return rows[0]?.is_ours === true;
}

/** Up to which moment each job is done, by name. */
export async function jobsDoneTo(db: Database): Promise<Map<string, Temporal.Instant>> {
  const rows = await db.query.select().from(jobStates);
  return new Map(rows.map(({ name, doneTo }) => [name, doneTo]));
}

export async function beginJob(tx: Database, name: string, after: Temporal.Instant): Promise<void> {
  await tx.query.insert(jobStates).values({ name, doneTo: after }).onConflictDoNothing();
}

export async function recordJob(
  tx: Database,
  name: string,
  doneTo: Temporal.Instant,
  ranAt: Temporal.Instant,
): Promise<void> {
  await tx.query.update(jobStates).set({ doneTo, ranAt }).where(eq(jobStates.name, name));
}
