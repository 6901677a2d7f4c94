// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { adequacyResolvers } from './adequacy/adequacy.resolvers.ts';
import * as adequacyTables from './adequacy/adequacy.tables.ts';
import * as collectionsTables from './collections/collections.tables.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import { plansResolvers } from './plans/plans.resolvers.ts';
import * as plansTables from './plans/plans.tables.ts';
import { schedulesResolvers } from './schedules/schedules.resolvers.ts';
import * as schedulesTables from './schedules/schedules.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    adequacyResolvers,
    plansResolvers,
    schedulesResolvers,
  ],
  examples: [],
  coherence: [],
  tables: [
    adequacyTables,
    collectionsTables,
    instructionsTables,
    paymentsTables,
    plansTables,
    schedulesTables,
    tables,
  ],
};
