// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { awardsResolvers } from './points/awards.resolvers.ts';
import { pointsResolvers } from './points/points.resolvers.ts';
import * as pointsTables from './points/points.tables.ts';
import { redemptionsResolvers } from './points/redemptions.resolvers.ts';
import { cardsResolvers } from './programme/cards.resolvers.ts';
import { eligibilityResolvers } from './programme/eligibility.resolvers.ts';
import { enrolmentResolvers } from './programme/enrolment.resolvers.ts';
import { octoplusCoherence } from './programme/octoplus.coherence.ts';
import { octoplusExamples } from './programme/octoplus.examples.ts';
import { octoplusResolvers } from './programme/octoplus.resolvers.ts';
import * as programmeTables from './programme/programme.tables.ts';
import * as tables from './tables.ts';
import { wheelOfFortuneResolvers } from './wheel/wheel-of-fortune.resolvers.ts';
import * as wheelOfFortuneTables from './wheel/wheel-of-fortune.tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    awardsResolvers,
    pointsResolvers,
    redemptionsResolvers,
    cardsResolvers,
    eligibilityResolvers,
    enrolmentResolvers,
    octoplusResolvers,
    wheelOfFortuneResolvers,
  ],
  examples: [
    octoplusExamples,
  ],
  coherence: [
    octoplusCoherence,
  ],
  tables: [
    pointsTables,
    programmeTables,
    tables,
    wheelOfFortuneTables,
  ],
};
