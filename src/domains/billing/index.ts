export { ledgerNamed } from './charges/amounts.actions.ts';
export {
  type ExpectedPaymentsOf,
  overdueOfAccount,
} from './debt/debt.actions.ts';
export { documentAt } from './documents/document-links.actions.ts';
export { type FinalBalance, finalBalances } from './documents/final-balances.store.ts';
export { standardPence } from './documents/final-bills.rules.ts';
export { openLedger } from './ledgers/ledgers.actions.ts';
export {
  addLedgers,
  type LedgerRow,
  ledgerById,
  ledgersOfAccount,
} from './ledgers/ledgers.store.ts';
export { post, reverse } from './ledgers/postings.actions.ts';
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
