import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';

/** An account with an agreement that was made just now. */
interface SupplyChange {
  readonly accountId: number;
  /** When the agreement was made, which begins then or later. */
  readonly at: Temporal.Instant;
}

/** What a higher domain does about an agreement that was made, within the same transaction. */
type SupplyFollower = (tx: Database, change: SupplyChange) => Promise<void>;

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /** What follows from agreements that customers make, in the order of the domains: of all domains. */
    readonly supplyFollowers: readonly SupplyFollower[];
  }
}
