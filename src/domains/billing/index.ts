import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import { openWindowOfLedger } from './cycles/open-windows.store.ts';
import { settlingDays } from './cycles/periods.rules.ts';
import { canForecast } from './documents/balance-forecast.rules.ts';
import { documentsOfAccount } from './documents/documents.store.ts';
import { accountLedgerKinds } from './ledgers/ledger-kinds.rules.ts';
import {
  type LedgerRow,
  ledgerById,
  ledgerByNumber,
  ledgersOfAccount,
} from './ledgers/ledgers.store.ts';

export { ledgerNamed } from './charges/amounts.actions.ts';
export { creditAccounts } from './charges/credits.actions.ts';
export { loyaltyPointsReason, rePresentedReason } from './charges/reasons.rules.ts';
export type { ExpectedPayment } from './debt/arrears.rules.ts';
export {
  type ExpectedPaymentsOf,
  overdueOfAccount,
} from './debt/debt.actions.ts';
export { followUpsWork } from './debt/dunning.actions.ts';
export { depositsWork, holdDepositById } from './deposits/deposits.actions.ts';
export { lockDeposit } from './deposits/deposits.store.ts';
export { billAfterReading } from './documents/after-readings.actions.ts';
export { ledgersBilledBetween } from './documents/billed-ledgers.store.ts';
export { documentAt } from './documents/document-links.actions.ts';
export { type FinalBalance, finalBalances } from './documents/final-balances.store.ts';
export { standardPence } from './documents/final-bills.rules.ts';
export { billsIssued, type IssuedBill } from './documents/issued-bills.store.ts';
export { statementsWork } from './documents/statement-runs.actions.ts';
export { accountLedgerKinds } from './ledgers/ledger-kinds.rules.ts';
export { openLedger } from './ledgers/ledgers.actions.ts';
export {
  addLedgers,
  type LedgerRow,
  ledgerById,
  ledgersOfAccount,
} from './ledgers/ledgers.store.ts';
export { IdempotencyConflict, post, ReversalRefused, reverse } from './ledgers/postings.actions.ts';
export type { Posting } from './ledgers/postings.rules.ts';
export { lockLedgers } from './ledgers/postings.store.ts';
export {
  addPaymentDebt,
  hasToppedUp,
  lastSnapshotOfPrepayMeter,
  type PrepayMeterRow,
  type PrepayTopUpRow,
  pageOfTopUps,
  prepayMeterById,
  prepayTimesOfMeter,
  topUpsOfPrepayMeter,
} from './prepay/prepay.store.ts';
export {
  type NewTopUp,
  type RecordedTopUp,
  recordTopUps,
} from './prepay/top-ups.actions.ts';
export { numberStatus, processStatus } from './prepay/top-ups.rules.ts';
export { newUtrn } from './prepay/utrn.rules.ts';
export { correctAfterReading } from './readings/corrections.actions.ts';

/** A ledger by its identifier, which must come from an admitted row. */
export function ledgerOf(db: Database, id: number): Promise<LedgerRow | null> {
  return db.read(ledgerById, id);
}

/** A ledger by its number; the caller has to check the viewer's access to its account. */
export function ledgerOfNumber(db: Database, number: string): Promise<LedgerRow | null> {
  return db.read(ledgerByNumber, number);
}

/** The ledgers of an account's own, without those of its meters, in the order they were opened. */
export async function ledgersOf(db: Database, accountId: number): Promise<LedgerRow[]> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return ledgers.filter(({ kind }) => accountLedgerKinds.includes(kind));
}

/** The ledger that an account's energy is charged to; null where it has none. */
export async function mainLedgerOf(db: Database, accountId: number): Promise<LedgerRow | null> {
  const ledgers = await ledgersOf(db, accountId);
  return ledgers.find(({ kind }) => kind === 'MAIN') ?? null;
}

/** Whether a bill of the last 60 London days tells how the account's balance goes on. */
export async function hasRecentBill(
  db: Database,
  accountId: number,
  today: Temporal.PlainDate,
): Promise<boolean> {
  return canForecast(await db.read(documentsOfAccount, accountId), today);
}

/** The London day on which a ledger's open period is billed; null where none is open. */
export async function nextBillDay(
  db: Database,
  ledgerId: number,
): Promise<Temporal.PlainDate | null> {
  const window = await db.read(openWindowOfLedger, ledgerId);
  return window?.toOn.add({ days: settlingDays + 1 }) ?? null;
}
