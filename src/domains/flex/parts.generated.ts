// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as controlTables from './control/control.tables.ts';
import * as sessionsTables from './control/sessions.tables.ts';
import * as devicesTables from './devices/devices.tables.ts';
import { chargeCostsCoherence } from './sessions/charge-costs.coherence.ts';
import { costOfChargeExamples } from './sessions/cost-of-charge.examples.ts';
import { costOfChargeResolvers } from './sessions/cost-of-charge.resolvers.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    costOfChargeResolvers,
  ],
  examples: [
    costOfChargeExamples,
  ],
  coherence: [
    chargeCostsCoherence,
  ],
  tables: [
    controlTables,
    sessionsTables,
    devicesTables,
    tables,
  ],
};
