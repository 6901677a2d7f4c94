import type { Domain } from '../../engine/schema.ts';
import { applicableRatesResolvers } from './applicable-rates.resolvers.ts';
import { catalogueExamples } from './catalogue.examples.ts';
import { eligibilityExamples } from './eligibility.examples.ts';
import { eligibilityResolvers } from './eligibility.resolvers.ts';
import { energyProductsResolvers } from './energy-products.resolvers.ts';
import { enrolmentsExamples } from './enrolments.examples.ts';
import { enrolmentsResolvers } from './enrolments.resolvers.ts';
import { exportResolvers } from './export.resolvers.ts';
import { followOnResolvers } from './follow-on.resolvers.ts';
import { offeringsResolvers } from './offerings.resolvers.ts';
import { productsExamples } from './products.examples.ts';
import { smartOnboardingResolvers } from './smart-onboarding.resolvers.ts';
import { supplyProductsResolvers } from './supply-products.resolvers.ts';
import { switchDatesResolvers } from './switch-dates.resolvers.ts';
import { tariffsResolvers } from './tariffs.resolvers.ts';

export const products: Domain = {
  name: 'products',
  directory: import.meta.dirname,
  examples: [productsExamples, catalogueExamples, eligibilityExamples, enrolmentsExamples],
  resolvers: [
    energyProductsResolvers,
    tariffsResolvers,
    applicableRatesResolvers,
    supplyProductsResolvers,
    offeringsResolvers,
    eligibilityResolvers,
    enrolmentsResolvers,
    smartOnboardingResolvers,
    exportResolvers,
    followOnResolvers,
    switchDatesResolvers,
  ],
};
