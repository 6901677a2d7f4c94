import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { Job } from '../../engine/jobs.ts';
import type { Services } from '../../engine/services.ts';
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

interface Turn {
  readonly job: Job;
  readonly dueAt: Temporal.Instant;
}

/**
 * Does what is due first, one moment of one job, and records it in the same transaction. Servers
 * that share a database take turns, so nothing is done twice and everything in its order. Outside
 * services are asked before the transaction; where another server has been faster, in vain.
 */
export async function runNextJob(
  db: Database,
  clock: Clock,
  jobs: readonly Job[],
  services: Services,
): Promise<JobStep> {
  const now = clock.now();
  let turn: Turn | null = null;
  try {
    turn = await firstDue(db, jobs, now);
    const asked = turn && 'ask' in turn.job ? await turn.job.ask(services, turn.dueAt) : null;
    const expected = turn;
    turn = null;
    return await db.transaction(async (tx): Promise<JobStep> => {
      turn = null;
      if (!(await takeTurn(tx))) return { kind: 'busy' };
      const next = nextTurn(jobs, await begunJobs(tx, jobs, now), now);
      if (!next || Temporal.Instant.compare(next.dueAt, now) > 0) {
        return { kind: 'idle', nextAt: next?.dueAt ?? null };
      }
      if (await next.job.isHeldBack?.(tx)) return { kind: 'busy' };
      const { job, dueAt } = next;
      turn = next;
      if ('run' in job) await job.run(tx, dueAt);
      else if (asked && expected?.job === job && expected.dueAt.equals(dueAt)) await asked(tx);
      else return { kind: 'busy' };
      await recordJob(tx, job.name, dueAt, clock.now());
      return { kind: 'ran', ...next };
    });
  } catch (error) {
    if (turn === null) throw error;
    return { kind: 'failed', ...(turn as Turn), error };
  }
}

/** What is due first, as long as nobody does it; null where nothing is. */
async function firstDue(
  db: Database,
  jobs: readonly Job[],
  now: Temporal.Instant,
): Promise<Turn | null> {
  if (!jobs.some((job) => 'ask' in job)) return null;
  const next = nextTurn(jobs, await startsOf(db, jobs, now), now);
  return next && Temporal.Instant.compare(next.dueAt, now) <= 0 ? next : null;
}

/** Up to when each job is done, and from when on those that have not begun would begin. */
async function startsOf(
  db: Database,
  jobs: readonly Job[],
  now: Temporal.Instant,
): Promise<Map<string, Temporal.Instant>> {
  const doneTo = new Map(await jobsDoneTo(db));
  for (const job of jobs) {
    const after = doneTo.get(job.name) ?? (await job.beginsAfter(db, now));
    if (after) doneTo.set(job.name, after);
  }
  return doneTo;
}

/** How often jobs are due by now, as far as they have begun. */
export async function dueJobs(db: Database, clock: Clock, jobs: readonly Job[]): Promise<number> {
  const now = clock.now();
  return countDue(jobs, await startsOf(db, jobs, now), now);
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
