import { Temporal } from 'temporal-polyfill';
import { dueBetween, type Schedule } from '../../kernel/schedules.ts';

interface Scheduled {
  readonly name: string;
  readonly schedule: Schedule;
}

/** Up to which moment each job has done what was due, by the job's name. */
export type DoneTo = ReadonlyMap<string, Temporal.Instant>;

interface Turn<Each> {
  readonly job: Each;
  readonly dueAt: Temporal.Instant;
}

/**
 * Whose turn it is: what is due first comes first, whoever's it is, and at the same moment the
 * earlier in the list. So what a day's statements are made from is there before them, also where
 * weeks are caught up on. Null where no job has begun.
 */
export function nextTurn<Each extends Scheduled>(
  jobs: readonly Each[],
  doneTo: DoneTo,
): Turn<Each> | null {
  let first: Turn<Each> | null = null;
  for (const job of jobs) {
    const done = doneTo.get(job.name);
    if (!done) continue;
    const dueAt = job.schedule.next(done);
    if (!first || Temporal.Instant.compare(dueAt, first.dueAt) < 0) first = { job, dueAt };
  }
  return first;
}

/** How often jobs are due up to `now`. */
export function countDue(
  jobs: readonly Scheduled[],
  doneTo: DoneTo,
  now: Temporal.Instant,
): number {
  return jobs.reduce((count, { name, schedule }) => {
    const done = doneTo.get(name);
    return done ? count + [...dueBetween(schedule, done, now)].length : count;
  }, 0);
}
