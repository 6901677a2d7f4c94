// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { amountsExamples } from './charges/amounts.examples.ts';
import { amountsResolvers } from './charges/amounts.resolvers.ts';
import { chargesCoherence } from './charges/charges.coherence.ts';
import { chargesResolvers } from './charges/charges.resolvers.ts';
import * as chargesTables from './charges/charges.tables.ts';
import { transactionsResolvers } from './charges/transactions.resolvers.ts';
import { booksCoherence } from './ledgers/books.coherence.ts';
import * as documentsTables from './ledgers/documents.tables.ts';
import { ledgersResolvers } from './ledgers/ledgers.resolvers.ts';
import * as ledgersTables from './ledgers/ledgers.tables.ts';
import { prepayCoherence } from './prepay/prepay.coherence.ts';
import { prepayExamples } from './prepay/prepay.examples.ts';
import { prepayResolvers } from './prepay/prepay.resolvers.ts';
import * as prepayTables from './prepay/prepay.tables.ts';
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
    ledgersResolvers,
    prepayResolvers,
    vouchersResolvers,
  ],
  examples: [
    amountsExamples,
    prepayExamples,
    vouchersExamples,
  ],
  coherence: [
    chargesCoherence,
    booksCoherence,
    prepayCoherence,
    vouchersCoherence,
  ],
  tables: [
    chargesTables,
    documentsTables,
    ledgersTables,
    prepayTables,
    tables,
    vouchersTables,
  ],
};
