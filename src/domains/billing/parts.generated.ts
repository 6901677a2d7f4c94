// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { amountsResolvers } from './charges/amounts.resolvers.ts';
import { chargesResolvers } from './charges/charges.resolvers.ts';
import * as chargesTables from './charges/charges.tables.ts';
import { transactionsResolvers } from './charges/transactions.resolvers.ts';
import * as documentsTables from './ledgers/documents.tables.ts';
import { ledgersResolvers } from './ledgers/ledgers.resolvers.ts';
import * as ledgersTables from './ledgers/ledgers.tables.ts';
import { unbilledReadingsExamples } from './readings/unbilled-readings.examples.ts';
import { unbilledReadingsResolvers } from './readings/unbilled-readings.resolvers.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    amountsResolvers,
    chargesResolvers,
    transactionsResolvers,
    ledgersResolvers,
    unbilledReadingsResolvers,
  ],
  examples: [
    unbilledReadingsExamples,
  ],
  coherence: [],
  tables: [
    chargesTables,
    documentsTables,
    ledgersTables,
    tables,
  ],
};
