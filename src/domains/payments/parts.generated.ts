// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { collectionsCoherence } from './collections/collections.coherence.ts';
import * as collectionsTables from './collections/collections.tables.ts';
import * as localVendorTables from './collections/local-vendor.tables.ts';
import { bankAccountsExamples } from './instructions/bank-accounts.examples.ts';
import { bankAccountsResolvers } from './instructions/bank-accounts.resolvers.ts';
import { instructionsCoherence } from './instructions/instructions.coherence.ts';
import { instructionsExamples } from './instructions/instructions.examples.ts';
import { instructionsResolvers } from './instructions/instructions.resolvers.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import { preferencesResolvers } from './instructions/preferences.resolvers.ts';
import { setUpsExamples } from './instructions/set-ups.examples.ts';
import { setUpsResolvers } from './instructions/set-ups.resolvers.ts';
import { changesResolvers } from './payments/changes.resolvers.ts';
import { paymentsCoherence } from './payments/payments.coherence.ts';
import { paymentsExamples } from './payments/payments.examples.ts';
import { paymentsResolvers } from './payments/payments.resolvers.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import * as schedulesTables from './schedules/schedules.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    bankAccountsResolvers,
    instructionsResolvers,
    preferencesResolvers,
    setUpsResolvers,
    changesResolvers,
    paymentsResolvers,
  ],
  examples: [
    bankAccountsExamples,
    instructionsExamples,
    setUpsExamples,
    paymentsExamples,
  ],
  coherence: [
    collectionsCoherence,
    instructionsCoherence,
    paymentsCoherence,
  ],
  tables: [
    collectionsTables,
    localVendorTables,
    instructionsTables,
    paymentsTables,
    schedulesTables,
    tables,
  ],
};
