// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { eligibilityExamples } from './eligibility.examples.ts';
import { eligibilityResolvers } from './eligibility.resolvers.ts';
import { enrolmentsExamples } from './enrolments.examples.ts';
import { enrolmentsResolvers } from './enrolments.resolvers.ts';
import { exportResolvers } from './export.resolvers.ts';
import { followOnResolvers } from './follow-on.resolvers.ts';
import { smartOnboardingResolvers } from './smart-onboarding.resolvers.ts';
import { switchDatesResolvers } from './switch-dates.resolvers.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    eligibilityResolvers,
    enrolmentsResolvers,
    exportResolvers,
    followOnResolvers,
    smartOnboardingResolvers,
    switchDatesResolvers,
  ],
  examples: [
    eligibilityExamples,
    enrolmentsExamples,
  ],
  coherence: [],
  tables: [
    tables,
  ],
};
