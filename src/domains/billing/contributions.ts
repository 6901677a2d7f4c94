import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { ExpectedPayment } from './debt/arrears.rules.ts';

declare module '../../engine/contributions.ts' {
  interface Contributions {
    /**
     * The payments that are expected on a ledger, as of the end of a London day: what is scheduled,
     * pending, or failed and not made good since, what is due first coming first.
     */
    expectedPaymentsOf(
      db: Database,
      ledgerId: number,
      asOn: Temporal.PlainDate,
    ): Promise<readonly ExpectedPayment[]>;
  }
}
