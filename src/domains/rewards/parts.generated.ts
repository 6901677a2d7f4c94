// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { awardsExamples } from './points/awards.examples.ts';
import { awardsResolvers } from './points/awards.resolvers.ts';
import { pointsCoherence } from './points/points.coherence.ts';
import { pointsExamples } from './points/points.examples.ts';
import { pointsResolvers } from './points/points.resolvers.ts';
import * as pointsTables from './points/points.tables.ts';
import { redemptionsExamples } from './points/redemptions.examples.ts';
import { redemptionsResolvers } from './points/redemptions.resolvers.ts';
import { cardsExamples } from './programme/cards.examples.ts';
import { cardsResolvers } from './programme/cards.resolvers.ts';
import { eligibilityResolvers } from './programme/eligibility.resolvers.ts';
import { enrolmentExamples } from './programme/enrolment.examples.ts';
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
    awardsExamples,
    pointsExamples,
    redemptionsExamples,
    cardsExamples,
    enrolmentExamples,
    octoplusExamples,
  ],
  coherence: [
    pointsCoherence,
    octoplusCoherence,
  ],
  tables: [
    pointsTables,
    programmeTables,
    tables,
    wheelOfFortuneTables,
  ],
};
