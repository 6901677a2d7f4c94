import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Schedule } from '../kernel/schedules.ts';
import type { Services } from './services.ts';

interface ScheduledWork {
  /** Lasting, since what has been done is kept under it: `identity.expired-tokens`. */
  readonly name: string;
  /** What is being done, for whoever watches: "half-hours of the day". */
  readonly title: string;
  readonly schedule: Schedule;
  /**
   * Whether what is done at one moment covers all that fell due before: where it has to catch up, of the
   * moments of a London day that are past only the last is done.
   */
  readonly isCumulative?: boolean;
  /**
   * Where a database that has not seen the job before begins: what falls due after this moment is
   * done, what was due earlier is not. Null where the job has nothing to do in this database.
   */
  beginsAfter(db: Database, now: Temporal.Instant): Promise<Temporal.Instant | null>;
  /** Whether what it began at an earlier moment is still being worked on: then it waits for that. */
  isHeldBack?(tx: Database): Promise<boolean>;
}

/** Work that needs nothing but the database. */
interface InnerJob extends ScheduledWork {
  /**
   * Does what fell due at one moment. Everything is written through `tx`, which also records that
   * it is done; so it happens once, however many servers there are and wherever one is killed.
   */
  run(tx: Database, dueAt: Temporal.Instant): Promise<void>;
}

/** Told of work as it goes on. */
export interface WorkObserver {
  progress(done: number, total: number, title: string): void;
  /** A part of it failed; it is tried again, and in the end left to people. */
  failed(what: string, error: unknown): void;
}

/**
 * Work that a job has opened and that takes longer than one transaction may. Every server does it in
 * steps, each a short transaction, and others are answered in between.
 */
export interface Work {
  readonly title: string;
  /**
   * Does one step; false where there is nothing left for this server. Outside services are asked
   * between its transactions, never within one.
   */
  step(db: Database, clock: Clock, observer: WorkObserver, services: Services): Promise<boolean>;
}

/** Work for which outside services are asked: before its transaction begins, so that none waits. */
interface OuterJob extends ScheduledWork {
  /**
   * Asks for what is needed at one moment and writes nothing, as it may be asked for in vain.
   *
   * @returns what is then done as `run` does it.
   */
  ask(services: Services, dueAt: Temporal.Instant): Promise<(tx: Database) => Promise<void>>;
}

/** Work that the platform does by itself when its time has come. */
export type Job = InnerJob | OuterJob;
