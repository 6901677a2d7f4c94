// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as chargesTables from './charges/charges.tables.ts';
import * as runsTables from './cycles/runs.tables.ts';
import * as triggersTables from './cycles/triggers.tables.ts';
import * as printedCopiesTables from './documents/printed-copies.tables.ts';
import * as documentsTables from './ledgers/documents.tables.ts';
import * as ledgersTables from './ledgers/ledgers.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [],
  examples: [],
  coherence: [],
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
