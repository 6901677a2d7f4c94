// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as controlTables from './control/control.tables.ts';
import { devicesResolvers } from './devices/devices.resolvers.ts';
import * as devicesTables from './devices/devices.tables.ts';
import { preferencesResolvers } from './devices/preferences.resolvers.ts';
import * as sessionsTables from './sessions/sessions.tables.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    devicesResolvers,
    preferencesResolvers,
  ],
  examples: [],
  coherence: [],
  tables: [
    controlTables,
    devicesTables,
    sessionsTables,
    tables,
  ],
};
