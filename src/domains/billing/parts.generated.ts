// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { amountsResolvers } from './charges/amounts.resolvers.ts';
import { chargesResolvers } from './charges/charges.resolvers.ts';
import * as chargesTables from './charges/charges.tables.ts';
import { transactionsResolvers } from './charges/transactions.resolvers.ts';
import * as runsTables from './cycles/runs.tables.ts';
import { triggersExamples } from './cycles/triggers.examples.ts';
import { triggersResolvers } from './cycles/triggers.resolvers.ts';
import * as triggersTables from './cycles/triggers.tables.ts';
import { annualStatementsResolvers } from './documents/annual-statements.resolvers.ts';
import { balanceForecastResolvers } from './documents/balance-forecast.resolvers.ts';
import { billsResolvers } from './documents/bills.resolvers.ts';
import { documentsCoherence } from './documents/documents.coherence.ts';
import { documentsExamples } from './documents/documents.examples.ts';
import { ledgerDocumentsResolvers } from './documents/ledger-documents.resolvers.ts';
import { printedCopiesResolvers } from './documents/printed-copies.resolvers.ts';
import * as printedCopiesTables from './documents/printed-copies.tables.ts';
import { snapshotBillsResolvers } from './documents/snapshot-bills.resolvers.ts';
import * as documentsTables from './ledgers/documents.tables.ts';
import { ledgersResolvers } from './ledgers/ledgers.resolvers.ts';
import * as ledgersTables from './ledgers/ledgers.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    amountsResolvers,
    chargesResolvers,
    transactionsResolvers,
    triggersResolvers,
    annualStatementsResolvers,
    balanceForecastResolvers,
    billsResolvers,
    ledgerDocumentsResolvers,
    printedCopiesResolvers,
    snapshotBillsResolvers,
    ledgersResolvers,
  ],
  examples: [
    triggersExamples,
    documentsExamples,
  ],
  coherence: [
    documentsCoherence,
  ],
  tables: [
    chargesTables,
    runsTables,
    triggersTables,
    printedCopiesTables,
    documentsTables,
    ledgersTables,
    tables,
  ],
};
