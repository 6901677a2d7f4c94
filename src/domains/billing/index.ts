export type { ExpectedPayment } from './debt/arrears.rules.ts';
export { followUpJob } from './debt/dunning.actions.ts';
export { holdDepositById, returnDepositsJob } from './deposits/deposits.actions.ts';
export { documentAt } from './documents/document-links.actions.ts';
export { billsIssued, type IssuedBill } from './documents/issued-bills.store.ts';
export { openLedger } from './ledgers/ledgers.actions.ts';
export {
  type LedgerRow,
  ledgerById,
  ledgerByNumber,
  ledgersOfAccount,
} from './ledgers/ledgers.store.ts';
export { post, ReversalRefused, reverse } from './ledgers/postings.actions.ts';
export type { Posting } from './ledgers/postings.rules.ts';
export { lockLedgers } from './ledgers/postings.store.ts';
