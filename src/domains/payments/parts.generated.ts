// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { adequacyCoherence } from './adequacy/adequacy.coherence.ts';
import { adequacyExamples } from './adequacy/adequacy.examples.ts';
import { adequacyResolvers } from './adequacy/adequacy.resolvers.ts';
import * as adequacyTables from './adequacy/adequacy.tables.ts';
import * as collectionsTables from './collections/collections.tables.ts';
import * as instructionsTables from './instructions/instructions.tables.ts';
import * as paymentsTables from './payments/payments.tables.ts';
import { plansCoherence } from './plans/plans.coherence.ts';
import { plansExamples } from './plans/plans.examples.ts';
import { plansResolvers } from './plans/plans.resolvers.ts';
import * as plansTables from './plans/plans.tables.ts';
import { schedulesCoherence } from './schedules/schedules.coherence.ts';
import { schedulesExamples } from './schedules/schedules.examples.ts';
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
  examples: [
    adequacyExamples,
    plansExamples,
    schedulesExamples,
  ],
  coherence: [
    adequacyCoherence,
    plansCoherence,
    schedulesCoherence,
  ],
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
