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
import { batteryDaysCoherence } from './control/battery-days.coherence.ts';
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
import { controllerChangesExamples } from './heating/controller-changes.examples.ts';
import { controllerChangesResolvers } from './heating/controller-changes.resolvers.ts';
import { controllersExamples } from './heating/controllers.examples.ts';
import { controllersResolvers } from './heating/controllers.resolvers.ts';
import { heatPumpsResolvers } from './heating/heat-pumps.resolvers.ts';
import { heatingCoherence } from './heating/heating.coherence.ts';
import * as heatingTables from './heating/heating.tables.ts';
import { sensorChangesExamples } from './heating/sensor-changes.examples.ts';
import { sensorChangesResolvers } from './heating/sensor-changes.resolvers.ts';
import { zoneChangesExamples } from './heating/zone-changes.examples.ts';
import { zoneChangesResolvers } from './heating/zone-changes.resolvers.ts';
import * as chargePointsTables from './ocpp/charge-points.tables.ts';
import { ocppAccessExamples } from './ocpp/ocpp-access.examples.ts';
import { ocppAccessResolvers } from './ocpp/ocpp-access.resolvers.ts';
import { authenticationsExamples } from './onboarding/authentications.examples.ts';
import { authenticationsResolvers } from './onboarding/authentications.resolvers.ts';
import { eligibilityExamples } from './onboarding/eligibility.examples.ts';
import { eligibilityResolvers } from './onboarding/eligibility.resolvers.ts';
import { onboardingChangesExamples } from './onboarding/onboarding-changes.examples.ts';
import { onboardingChangesResolvers } from './onboarding/onboarding-changes.resolvers.ts';
import { onboardingStepsResolvers } from './onboarding/onboarding-steps.resolvers.ts';
import { onboardingCoherence } from './onboarding/onboarding.coherence.ts';
import { onboardingExamples } from './onboarding/onboarding.examples.ts';
import { onboardingResolvers } from './onboarding/onboarding.resolvers.ts';
import * as onboardingTables from './onboarding/onboarding.tables.ts';
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
    controllerChangesResolvers,
    controllersResolvers,
    heatPumpsResolvers,
    sensorChangesResolvers,
    zoneChangesResolvers,
    ocppAccessResolvers,
    authenticationsResolvers,
    eligibilityResolvers,
    onboardingChangesResolvers,
    onboardingStepsResolvers,
    onboardingResolvers,
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
    controllerChangesExamples,
    controllersExamples,
    sensorChangesExamples,
    zoneChangesExamples,
    ocppAccessExamples,
    authenticationsExamples,
    eligibilityExamples,
    onboardingChangesExamples,
    onboardingExamples,
    costOfChargeExamples,
    sessionsExamples,
  ],
  coherence: [
    campaignsCoherence,
    catalogueCoherence,
    batteryDaysCoherence,
    coursesCoherence,
    deviceModelsCoherence,
    devicesCoherence,
    heatingCoherence,
    onboardingCoherence,
    chargeCostsCoherence,
  ],
  tables: [
    campaignsTables,
    catalogueTables,
    controlTables,
    sessionsTables,
    devicesTables,
    heatingTables,
    chargePointsTables,
    onboardingTables,
    tables,
  ],
};
