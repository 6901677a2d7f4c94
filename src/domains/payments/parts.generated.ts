// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as collectionsTables from './collections/collections.tables.ts';
import * as localVendorTables from './collections/local-vendor.tables.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import * as schedulesTables from './schedules/schedules.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [],
  examples: [],
  coherence: [],
  tables: [
    collectionsTables,
    localVendorTables,
    instructionsTables,
    paymentsTables,
    schedulesTables,
    tables,
  ],
};
