import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { Job } from '../../engine/jobs.ts';
import type { Clock } from '../../kernel/clock.ts';
import { countDue, nextTurn } from './jobs.rules.ts';
import { beginJob, jobsDoneTo, recordJob, takeTurn } from './jobs.store.ts';

type JobStep =
  | { readonly kind: 'ran'; readonly job: Job; readonly dueAt: Temporal.Instant }
  /** The work of this moment was undone; the job stands where it stood. */
  | { readonly kind: 'failed'; readonly job: Job; readonly dueAt: Temporal.Instant; error: unknown }
  /** Another server is at it, or what the job opened before is not done yet. */
  | { readonly kind: 'busy' }
  /** Nothing is due before `nextAt`; null where no job has anything to do here. */
  | { readonly kind: 'idle'; readonly nextAt: Temporal.Instant | null };

/**
 * Does what is due first, one moment of one job, and records it in the same transaction. Servers
 * that share a database take turns, so nothing is done twice and everything in its order.
 */
export async function runNextJob(
  db: Database,
  clock: Clock,
  jobs: readonly Job[],
): Promise<JobStep> {
  let turn: { readonly job: Job; readonly dueAt: Temporal.Instant } | null = null;
  try {
    return await db.transaction(async (tx): Promise<JobStep> => {
      turn = null;
      if (!(await takeTurn(tx))) return { kind: 'busy' };
      const now = clock.now();
      const next = nextTurn(jobs, await begunJobs(tx, jobs, now));
      if (!next || Temporal.Instant.compare(next.dueAt, now) > 0) {
        return { kind: 'idle', nextAt: next?.dueAt ?? null };
      }
      if (await next.job.isHeldBack?.(tx)) return { kind: 'busy' };
      turn = next;
      await next.job.run(tx, next.dueAt);
      await recordJob(tx, next.job.name, next.dueAt, clock.now());
      return { kind: 'ran', ...next };
    });
  } catch (error) {
    if (turn === null) throw error;
    return { kind: 'failed', ...(turn as { job: Job; dueAt: Temporal.Instant }), error };
  }
}

/** How often jobs are due by now, as far as they have begun. */
export async function dueJobs(db: Database, clock: Clock, jobs: readonly Job[]): Promise<number> {
  const now = clock.now();
  const doneTo = new Map(await jobsDoneTo(db));
  for (const job of jobs) {
    const after = doneTo.get(job.name) ?? (await job.beginsAfter(db, now));
    if (after) doneTo.set(job.name, after);
  }
  return countDue(jobs, doneTo, now);
}

/** How far each job is, those included that begin now. */
async function begunJobs(
  tx: Database,
  jobs: readonly Job[],
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const doneTo = await jobsDoneTo(tx);
  for (const job of jobs) {
    if (doneTo.has(job.name)) continue;
    const after = await job.beginsAfter(tx, now);
    if (!after) continue;
    await beginJob(tx, job.name, after);
    doneTo.set(job.name, after);
  }
  return doneTo;
}
