// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { campaignsCoherence } from './campaigns/campaigns.coherence.ts';
import { campaignsExamples } from './campaigns/campaigns.examples.ts';
import { campaignsResolvers } from './campaigns/campaigns.resolvers.ts';
import * as campaignsTables from './campaigns/campaigns.tables.ts';
import { savingSessionsResolvers } from './campaigns/saving-sessions.resolvers.ts';
import { catalogueCoherence } from './catalogue/catalogue.coherence.ts';
import { catalogueExamples } from './catalogue/catalogue.examples.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import * as catalogueTables from './catalogue/catalogue.tables.ts';
import { boostsExamples } from './control/boosts.examples.ts';
import { boostsResolvers } from './control/boosts.resolvers.ts';
import * as controlTables from './control/control.tables.ts';
import { coursesCoherence } from './control/courses.coherence.ts';
import { deviceChangesExamples } from './control/device-changes.examples.ts';
import { deviceChangesResolvers } from './control/device-changes.resolvers.ts';
import { olderViewsExamples } from './control/older-views.examples.ts';
import { olderViewsResolvers } from './control/older-views.resolvers.ts';
import * as sessionsTables from './control/sessions.tables.ts';
import { statusesResolvers } from './control/statuses.resolvers.ts';
import { deviceModelsCoherence } from './devices/device-models.coherence.ts';
import { devicesCoherence } from './devices/devices.coherence.ts';
import { devicesExamples } from './devices/devices.examples.ts';
import { devicesResolvers } from './devices/devices.resolvers.ts';
import * as devicesTables from './devices/devices.tables.ts';
import { invertersResolvers } from './devices/inverters.resolvers.ts';
import { preferencesResolvers } from './devices/preferences.resolvers.ts';
import { dispatchesExamples } from './dispatches/dispatches.examples.ts';
import { dispatchesResolvers } from './dispatches/dispatches.resolvers.ts';
import * as chargePointsTables from './ocpp/charge-points.tables.ts';
import { ocppAccessExamples } from './ocpp/ocpp-access.examples.ts';
import { ocppAccessResolvers } from './ocpp/ocpp-access.resolvers.ts';
import { chargeCostsCoherence } from './sessions/charge-costs.coherence.ts';
import { costOfChargeExamples } from './sessions/cost-of-charge.examples.ts';
import { costOfChargeResolvers } from './sessions/cost-of-charge.resolvers.ts';
import { sessionsExamples } from './sessions/sessions.examples.ts';
import { sessionsResolvers } from './sessions/sessions.resolvers.ts';
import * as tables from './tables.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    campaignsResolvers,
    savingSessionsResolvers,
    catalogueResolvers,
    boostsResolvers,
    deviceChangesResolvers,
    olderViewsResolvers,
    statusesResolvers,
    devicesResolvers,
    invertersResolvers,
    preferencesResolvers,
    dispatchesResolvers,
    ocppAccessResolvers,
    costOfChargeResolvers,
    sessionsResolvers,
  ],
  examples: [
    campaignsExamples,
    catalogueExamples,
    boostsExamples,
    deviceChangesExamples,
    olderViewsExamples,
    devicesExamples,
    dispatchesExamples,
    ocppAccessExamples,
    costOfChargeExamples,
    sessionsExamples,
  ],
  coherence: [
    campaignsCoherence,
    catalogueCoherence,
    coursesCoherence,
    deviceModelsCoherence,
    devicesCoherence,
    chargeCostsCoherence,
  ],
  tables: [
    campaignsTables,
    catalogueTables,
    controlTables,
    sessionsTables,
    devicesTables,
    chargePointsTables,
    tables,
  ],
};
