import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { AccountRow } from '../accounts/index.ts';

/** What came of joining saving sessions. */
interface SavingSessionsJoined {
  /** The MPAN that counts; null where the account does not take part. */
  readonly mpan: string | null;
  /** Why it does not take part; null where it does. */
  readonly refusal: string | null;
}

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /**
     * Enrols an account in saving sessions with one of its supply points, or with its only one that has
     * half-hours where none is nominated. What is refused writes nothing.
     */
    readonly joinSavingSessions: (
      tx: Database,
      account: AccountRow,
      nominatedMpan: string | null,
      at: Temporal.Instant,
    ) => Promise<SavingSessionsJoined>;
  }
}
