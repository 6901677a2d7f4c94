// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { agreementsExamples } from './agreements/agreements.examples.ts';
import { agreementsResolvers } from './agreements/agreements.resolvers.ts';
import { characteristicsResolvers } from './agreements/characteristics.resolvers.ts';
import { paymentMethodsCoherence } from './agreements/payment-methods.coherence.ts';
import * as paymentMethodsTables from './agreements/payment-methods.tables.ts';
import { suppliesCoherence } from './agreements/supplies.coherence.ts';
import { tariffPricesExamples } from './agreements/tariff-prices.examples.ts';
import * as upliftsTables from './agreements/uplifts.tables.ts';
import { rolloversExamples } from './changes/rollovers.examples.ts';
import { rolloversResolvers } from './changes/rollovers.resolvers.ts';
import * as rolloversTables from './changes/rollovers.tables.ts';
import { switchesExamples } from './changes/switches.examples.ts';
import { switchesResolvers } from './changes/switches.resolvers.ts';
import { contractJourneysExamples } from './contracts/contract-journeys.examples.ts';
import { contractJourneysResolvers } from './contracts/contract-journeys.resolvers.ts';
import * as contractJourneysTables from './contracts/contract-journeys.tables.ts';
import { contractsExamples } from './contracts/contracts.examples.ts';
import { contractsResolvers } from './contracts/contracts.resolvers.ts';
import * as contractsTables from './contracts/contracts.tables.ts';
import { applicableRatesResolvers } from './rates/applicable-rates.resolvers.ts';
import { trackersResolvers } from './rates/trackers.resolvers.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    agreementsResolvers,
    characteristicsResolvers,
    rolloversResolvers,
    switchesResolvers,
    contractJourneysResolvers,
    contractsResolvers,
    applicableRatesResolvers,
    trackersResolvers,
  ],
  examples: [
    agreementsExamples,
    tariffPricesExamples,
    rolloversExamples,
    switchesExamples,
    contractJourneysExamples,
    contractsExamples,
  ],
  coherence: [
    paymentMethodsCoherence,
    suppliesCoherence,
  ],
  tables: [
    paymentMethodsTables,
    upliftsTables,
    rolloversTables,
    contractJourneysTables,
    contractsTables,
    tables,
  ],
};
