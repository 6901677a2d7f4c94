export { documentAt } from './documents/document-links.actions.ts';
export { openLedger } from './ledgers/ledgers.actions.ts';
export {
  type LedgerRow,
  ledgerById,
  ledgersOfAccount,
} from './ledgers/ledgers.store.ts';
export { lockLedgers } from './ledgers/postings.store.ts';
