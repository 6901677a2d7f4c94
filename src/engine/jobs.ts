import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import type { Schedule } from '../kernel/schedules.ts';

/** Work that the platform does by itself when its time has come. */
export interface Job {
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
  /**
   * Does what fell due at one moment. Everything is written through `tx`, which also records that
   * it is done; so it happens once, however many servers there are and wherever one is killed.
   */
  run(tx: Database, dueAt: Temporal.Instant): Promise<void>;
}
