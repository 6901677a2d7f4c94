// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { amountsExamples } from './charges/amounts.examples.ts';
import { amountsResolvers } from './charges/amounts.resolvers.ts';
import { chargesCoherence } from './charges/charges.coherence.ts';
import { chargesResolvers } from './charges/charges.resolvers.ts';
import * as chargesTables from './charges/charges.tables.ts';
import { transactionsExamples } from './charges/transactions.examples.ts';
import { transactionsResolvers } from './charges/transactions.resolvers.ts';
import { contributionsCoherence } from './contributions/contributions.coherence.ts';
import { contributionsExamples } from './contributions/contributions.examples.ts';
import { contributionsResolvers } from './contributions/contributions.resolvers.ts';
import * as contributionsTables from './contributions/contributions.tables.ts';
import { billingOptionsExamples } from './cycles/billing-options.examples.ts';
import * as runsTables from './cycles/runs.tables.ts';
import { triggersExamples } from './cycles/triggers.examples.ts';
import { triggersResolvers } from './cycles/triggers.resolvers.ts';
import * as triggersTables from './cycles/triggers.tables.ts';
import { collectionProcessesExamples } from './debt/collection-processes.examples.ts';
import { collectionProcessesResolvers } from './debt/collection-processes.resolvers.ts';
import { debtCoherence } from './debt/debt.coherence.ts';
import { debtExamples } from './debt/debt.examples.ts';
import { debtResolvers } from './debt/debt.resolvers.ts';
import * as debtTables from './debt/debt.tables.ts';
import { depositsCoherence } from './deposits/deposits.coherence.ts';
import { depositsExamples } from './deposits/deposits.examples.ts';
import { depositsResolvers } from './deposits/deposits.resolvers.ts';
import * as depositsTables from './deposits/deposits.tables.ts';
import * as discountsTables from './discounts/discounts.tables.ts';
import { warmHomeDiscountCoherence } from './discounts/warm-home-discount.coherence.ts';
import { warmHomeDiscountExamples } from './discounts/warm-home-discount.examples.ts';
import { warmHomeDiscountResolvers } from './discounts/warm-home-discount.resolvers.ts';
import { annualStatementsExamples } from './documents/annual-statements.examples.ts';
import { annualStatementsResolvers } from './documents/annual-statements.resolvers.ts';
import { balanceForecastResolvers } from './documents/balance-forecast.resolvers.ts';
import { billsExamples } from './documents/bills.examples.ts';
import { billsResolvers } from './documents/bills.resolvers.ts';
import { documentsCoherence } from './documents/documents.coherence.ts';
import { documentsExamples } from './documents/documents.examples.ts';
import { ledgerDocumentsExamples } from './documents/ledger-documents.examples.ts';
import { ledgerDocumentsResolvers } from './documents/ledger-documents.resolvers.ts';
import { printedCopiesResolvers } from './documents/printed-copies.resolvers.ts';
import * as printedCopiesTables from './documents/printed-copies.tables.ts';
import { snapshotBillsResolvers } from './documents/snapshot-bills.resolvers.ts';
import { booksCoherence } from './ledgers/books.coherence.ts';
import * as documentsTables from './ledgers/documents.tables.ts';
import { ledgersExamples } from './ledgers/ledgers.examples.ts';
import { ledgersResolvers } from './ledgers/ledgers.resolvers.ts';
import * as ledgersTables from './ledgers/ledgers.tables.ts';
import { prepayCoherence } from './prepay/prepay.coherence.ts';
import { prepayExamples } from './prepay/prepay.examples.ts';
import { prepayResolvers } from './prepay/prepay.resolvers.ts';
import * as prepayTables from './prepay/prepay.tables.ts';
import { unbilledReadingsExamples } from './readings/unbilled-readings.examples.ts';
import { unbilledReadingsResolvers } from './readings/unbilled-readings.resolvers.ts';
import * as tables from './tables.ts';
import { vouchersCoherence } from './vouchers/vouchers.coherence.ts';
import { vouchersExamples } from './vouchers/vouchers.examples.ts';
import { vouchersResolvers } from './vouchers/vouchers.resolvers.ts';
import * as vouchersTables from './vouchers/vouchers.tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    amountsResolvers,
    chargesResolvers,
    transactionsResolvers,
    contributionsResolvers,
    triggersResolvers,
    collectionProcessesResolvers,
    debtResolvers,
    depositsResolvers,
    warmHomeDiscountResolvers,
    annualStatementsResolvers,
    balanceForecastResolvers,
    billsResolvers,
    ledgerDocumentsResolvers,
    printedCopiesResolvers,
    snapshotBillsResolvers,
    ledgersResolvers,
    prepayResolvers,
    unbilledReadingsResolvers,
    vouchersResolvers,
  ],
  examples: [
    amountsExamples,
    transactionsExamples,
    contributionsExamples,
    billingOptionsExamples,
    triggersExamples,
    collectionProcessesExamples,
    debtExamples,
    depositsExamples,
    warmHomeDiscountExamples,
    annualStatementsExamples,
    billsExamples,
    documentsExamples,
    ledgerDocumentsExamples,
    ledgersExamples,
    prepayExamples,
    unbilledReadingsExamples,
    vouchersExamples,
  ],
  coherence: [
    chargesCoherence,
    contributionsCoherence,
    debtCoherence,
    depositsCoherence,
    warmHomeDiscountCoherence,
    documentsCoherence,
    booksCoherence,
    prepayCoherence,
    vouchersCoherence,
  ],
  tables: [
    chargesTables,
    contributionsTables,
    runsTables,
    triggersTables,
    debtTables,
    depositsTables,
    discountsTables,
    printedCopiesTables,
    documentsTables,
    ledgersTables,
    prepayTables,
    tables,
    vouchersTables,
  ],
};
