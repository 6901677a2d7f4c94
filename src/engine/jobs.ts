import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import type { Schedule } from '../kernel/schedules.ts';
import type { Services } from './services.ts';

interface ScheduledWork {
  /** Lasting, since what has been done is kept under it: `identity.expired-tokens`. */
  readonly name: string;
  /** What is being done, for whoever watches: "half-hours of the day". */
  readonly title: string;
  readonly schedule: Schedule;
  /**
   * Where a database that has not seen the job before begins: what falls due after this moment is
   * done, what was due earlier is not. Null where the job has nothing to do in this database.
   */
  beginsAfter(db: Database, now: Temporal.Instant): Promise<Temporal.Instant | null>;
}

/** Work that needs nothing but the database. */
interface InnerJob extends ScheduledWork {
  /**
   * Does what fell due at one moment. Everything is written through `tx`, which also records that
   * it is done; so it happens once, however many servers there are and wherever one is killed.
   */
  run(tx: Database, dueAt: Temporal.Instant): Promise<void>;
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
