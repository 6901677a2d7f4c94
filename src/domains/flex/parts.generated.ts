// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { campaignsCoherence } from './campaigns/campaigns.coherence.ts';
import { campaignsExamples } from './campaigns/campaigns.examples.ts';
import { campaignsResolvers } from './campaigns/campaigns.resolvers.ts';
import * as campaignsTables from './campaigns/campaigns.tables.ts';
import { savingSessionsResolvers } from './campaigns/saving-sessions.resolvers.ts';
import * as controlTables from './control/control.tables.ts';
import * as devicesTables from './devices/devices.tables.ts';
import * as sessionsTables from './sessions/sessions.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    campaignsResolvers,
    savingSessionsResolvers,
  ],
  examples: [
    campaignsExamples,
  ],
  coherence: [
    campaignsCoherence,
  ],
  tables: [
    campaignsTables,
    controlTables,
    devicesTables,
    sessionsTables,
    tables,
  ],
};
