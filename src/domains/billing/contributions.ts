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
    /** Whether a payment is an account's, and is one that a voucher can be bought with: it has not failed. */
    canBuyVouchers(db: Database, accountId: number, paymentId: number): Promise<boolean>;
    /**
     * What the balance of an account's main ledger comes to in a year, in pence, by what it is asked for
     * and what it will use. Null where no fixed payments are asked for, or its use has no price.
     */
    projectedBalanceOf(
      db: Database,
      accountId: number,
      now: Temporal.Instant,
    ): Promise<number | null>;
  }
}
