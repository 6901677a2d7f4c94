import { Temporal } from 'temporal-polyfill';
import { londonDateOf, startOfLondonDay } from '../../kernel/london.ts';
import { dueBetween, type Schedule } from '../../kernel/schedules.ts';

interface Scheduled {
  readonly name: string;
  readonly schedule: Schedule;
  readonly isCumulative?: boolean;
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
  now: Temporal.Instant,
): Turn<Each> | null {
  let first: Turn<Each> | null = null;
  for (const job of jobs) {
    const done = doneTo.get(job.name);
    if (!done) continue;
    const dueAt = nextMoment(job, done, now);
    if (!first || Temporal.Instant.compare(dueAt, first.dueAt) < 0) first = { job, dueAt };
  }
  return first;
}

/** The moment at which a job is done next, after one: for one that covers all before it, see the job. */
function nextMoment(
  { schedule, isCumulative }: Scheduled,
  done: Temporal.Instant,
  now: Temporal.Instant,
): Temporal.Instant {
  const next = schedule.next(done);
  if (!isCumulative) return next;
  const dayEnd = startOfLondonDay(londonDateOf(done).add({ days: 1 }));
  const until = Temporal.Instant.compare(dayEnd, now) < 0 ? dayEnd : now;
  return [...dueBetween(schedule, done, until)].at(-1) ?? next;
}

/** How often jobs are due up to `now`. */
export function countDue(
  jobs: readonly Scheduled[],
  doneTo: DoneTo,
  now: Temporal.Instant,
): number {
  return jobs.reduce((count, job) => {
    const done = doneTo.get(job.name);
    return done ? count + [...momentsOf(job, done, now)].length : count;
  }, 0);
}

function* momentsOf(
  job: Scheduled,
  done: Temporal.Instant,
  now: Temporal.Instant,
): Generator<Temporal.Instant, void, undefined> {
  let next = nextMoment(job, done, now);
  while (Temporal.Instant.compare(next, now) <= 0) {
    yield next;
    next = nextMoment(job, next, now);
  }
}
