// Written by `npm run generate` from the names of the files. Changes made here are lost.
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [],
  examples: [],
  coherence: [],
  tables: [
    tables,
  ],
};
