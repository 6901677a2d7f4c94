import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from './database/database.ts';
import { worldJobs } from './demo/daily-jobs.ts';
import { domains } from './domains/all.ts';
import { dueJobs, runNextJob } from './domains/platform/index.ts';
import type { Job, Work, WorkObserver } from './engine/jobs.ts';
import type { Services } from './engine/services.ts';
import type { Clock } from './kernel/clock.ts';
import { logFault } from './log.ts';
import { progressDisplay } from './progress.ts';

/** Every job there is. What arrives in the demonstration world is there before it is worked on. */
const allJobs: readonly Job[] = [...worldJobs, ...domains.flatMap(({ jobs }) => jobs ?? [])];

/** What jobs open and every server works on. */
const allWorks: readonly Work[] = domains.flatMap(({ works }) => works ?? []);

/** What a runner tells of its work. */
interface JobsObserver {
  /** Before each moment's work, where there is more than one to catch up on. */
  catchingUp(done: number, due: number, title: string): void;
  /** Once nothing is due any more. */
  caughtUp(done: number): void;
  failed(job: Job, dueAt: Temporal.Instant, error: unknown): void;
  /** The database cannot be asked what is due. */
  unreachable(error: unknown): void;
  readonly work?: WorkObserver;
}

interface JobRunner {
  /** Fulfilled once what was due at the start is done, or has failed. */
  readonly caughtUp: Promise<void>;
  /** Begins nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

const silent: WorkObserver = { progress() {}, failed() {} };

/** How often a runner looks at the clock. It asks the database only when something is due. */
const tickMs = 1000;
/** A job that failed is tried again after so many ticks. */
const ticksToRetry = 60;
/** Something may begin in a database without a job's knowing; it is noticed after so many ticks. */
const ticksToLook = 600;
/** Until another server's turn is over. */
const turnMs = 50;

/**
 * Runs jobs until it is stopped: what fell due while no server ran, then each when its time comes.
 * Time is the injected clock's; the machine's decides how often the clock is looked at and no more.
 */
export function startJobs(
  db: Database,
  clock: Clock,
  jobs: readonly Job[],
  services: Services,
  observer: JobsObserver,
  works: readonly Work[] = [],
): JobRunner {
  const stopping = new AbortController();
  let nextAt: Temporal.Instant | null = null;
  let ticksUntilLook = 0;

  const isDue = () => {
    ticksUntilLook -= 1;
    const isTime = nextAt !== null && clock.now().epochMilliseconds >= nextAt.epochMilliseconds;
    return isTime || ticksUntilLook <= 0;
  };

  /** Does what jobs have opened, as far as other servers are not at it. */
  const workOn = async (): Promise<void> => {
    for (const work of works) {
      while (
        !stopping.signal.aborted &&
        (await work.step(db, clock, observer.work ?? silent, services))
      ) {
        // The next step.
      }
    }
  };

  /** One job that fails keeps none of the others from their work. */
  const catchUp = async (): Promise<void> => {
    ticksUntilLook = ticksToLook;
    const due = await dueJobs(db, clock, jobs);
    const failing = new Set<Job>();
    let done = 0;
    // What was under way when a server was stopped.
    await workOn();
    while (!stopping.signal.aborted) {
      const ready = jobs.filter((job) => !failing.has(job));
      const step = await runNextJob(db, clock, ready, services);
      if (step.kind === 'idle') {
        nextAt = step.nextAt;
        break;
      }
      if (step.kind === 'busy') {
        await workOn();
        await pause(turnMs);
      }
      if (step.kind === 'failed') {
        failing.add(step.job);
        ticksUntilLook = ticksToRetry;
        observer.failed(step.job, step.dueAt, step.error);
      }
      if (step.kind !== 'ran') continue;
      done += 1;
      await workOn();
      if (due > 1) observer.catchingUp(done, Math.max(due, done), step.job.title);
    }
    if (done > 0) observer.caughtUp(done);
  };

  const attempt = () =>
    catchUp().catch((error) => {
      ticksUntilLook = ticksToRetry;
      nextAt = null;
      observer.unreachable(error);
    });

  const first = attempt();
  const run = async () => {
    await first;
    while (!stopping.signal.aborted) {
      await pause(tickMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
      if (!stopping.signal.aborted && isDue()) await attempt();
    }
  };
  const running = run();
  return {
    caughtUp: first,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** For so long requests wait for what fell due while no server ran; the rest is done beside them. */
const longestWaitMs = 5000;

export interface MachineJobs extends JobRunner {
  /** Fulfilled once enough is caught up on to serve. */
  readonly mayServe: Promise<void>;
}

/** Runs every job for the servers of this machine, and tells on the log and on a terminal. */
export function startMachineJobs(
  db: Database,
  clock: Clock,
  services: Services,
  log: Logger,
): MachineJobs {
  const display = progressDisplay();
  const observer: JobsObserver = {
    catchingUp: (done, due) => display.reportTenths(done, due, 'catching up on what fell due'),
    caughtUp(done) {
      display.stop();
      log.info({ done }, 'jobs are up to date');
    },
    failed(job, dueAt, error) {
      log.error({ job: job.name, dueAt: dueAt.toString() }, 'a job failed and will be tried again');
      logFault(log, error, job.name);
    },
    unreachable: (error) => logFault(log, error, 'jobs'),
    work: {
      progress: (done, total, title) => display.reportTenths(done, total, title),
      failed: (what, error) => logFault(log, error, what),
    },
  };
  const runner = startJobs(db, clock, allJobs, services, observer, allWorks);
  const wait = pause(longestWaitMs, undefined, { ref: false });
  return { ...runner, mayServe: Promise.race([runner.caughtUp, wait]) };
}
