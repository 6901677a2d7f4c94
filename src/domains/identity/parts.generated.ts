// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { assuranceExamples } from './assurance.examples.ts';
import { assuranceResolvers } from './assurance.resolvers.ts';
import * as organisationsTables from './organisations.tables.ts';
import { partnersCoherence } from './partners.coherence.ts';
import { partnersExamples } from './partners.examples.ts';
import { partnersResolvers } from './partners.resolvers.ts';
import { passwordsExamples } from './passwords.examples.ts';
import { passwordsResolvers } from './passwords.resolvers.ts';
import * as tables from './tables.ts';
import { tokensExamples } from './tokens.examples.ts';
import { tokensResolvers } from './tokens.resolvers.ts';
import { usersCoherence } from './users.coherence.ts';
import { usersResolvers } from './users.resolvers.ts';
import { viewersExamples } from './viewers.examples.ts';
import { viewersResolvers } from './viewers.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    assuranceResolvers,
    partnersResolvers,
    passwordsResolvers,
    tokensResolvers,
    usersResolvers,
    viewersResolvers,
  ],
  examples: [
    assuranceExamples,
    partnersExamples,
    passwordsExamples,
    tokensExamples,
    viewersExamples,
  ],
  coherence: [
    partnersCoherence,
    usersCoherence,
  ],
  tables: [
    organisationsTables,
    tables,
  ],
};
