import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';

/** A reading that came in, or changed. */
export interface ReadingChange {
  readonly meterPointId: number;
  readonly propertyId: number;
  /** The first London day on which it tells something else than was known. */
  readonly fromOn: Temporal.PlainDate;
  /** When it came in. */
  readonly at: Temporal.Instant;
}

/** What a higher domain does about a reading that came in, within the same transaction. */
export type ReadingFollower = (tx: Database, change: ReadingChange) => Promise<void>;

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /** What follows from readings, in the order of the domains: a list of all domains. */
    readonly readingFollowers: readonly ReadingFollower[];
  }
}
