// Written by `npm run generate` from the names of the files. Changes made here are lost.
import { dataPreferencesExamples } from './consent/data-preferences.examples.ts';
import { dataPreferencesResolvers } from './consent/data-preferences.resolvers.ts';
import * as dataPreferencesTables from './consent/data-preferences.tables.ts';
import * as calorificValuesTables from './half-hours/calorific-values.tables.ts';
import { halfHoursCoherence } from './half-hours/half-hours.coherence.ts';
import { consumptionResolvers } from './measurements/consumption.resolvers.ts';
import { measurementsExamples } from './measurements/measurements.examples.ts';
import { measurementsResolvers } from './measurements/measurements.resolvers.ts';
import { meterRecordsCoherence } from './meters/meter-records.coherence.ts';
import { metersResolvers } from './meters/meters.resolvers.ts';
import * as metersTables from './meters/meters.tables.ts';
import { registersResolvers } from './meters/registers.resolvers.ts';
import { smartDevicesExamples } from './meters/smart-devices.examples.ts';
import { smartDevicesResolvers } from './meters/smart-devices.resolvers.ts';
import { smartMeterFittingResolvers } from './meters/smart-meter-fitting.resolvers.ts';
import { suppliesCoherence } from './meters/supplies.coherence.ts';
import { technicalDetailsResolvers } from './meters/technical-details.resolvers.ts';
import { embeddedNetworksExamples } from './places/embedded-networks.examples.ts';
import { embeddedNetworksResolvers } from './places/embedded-networks.resolvers.ts';
import * as embeddedNetworksTables from './places/embedded-networks.tables.ts';
import { occupanciesCoherence } from './places/occupancies.coherence.ts';
import { occupiersExamples } from './places/occupiers.examples.ts';
import { occupiersResolvers } from './places/occupiers.resolvers.ts';
import * as occupiersTables from './places/occupiers.tables.ts';
import { propertiesExamples } from './places/properties.examples.ts';
import { propertiesResolvers } from './places/properties.resolvers.ts';
import * as propertiesTables from './places/properties.tables.ts';
import { propertySearchCoherence } from './places/property-search.coherence.ts';
import { propertySearchExamples } from './places/property-search.examples.ts';
import { propertySearchResolvers } from './places/property-search.resolvers.ts';
import { tenancyChangesResolvers } from './places/tenancy-changes.resolvers.ts';
import { estimatesExamples } from './readings/estimates.examples.ts';
import { estimatesResolvers } from './readings/estimates.resolvers.ts';
import { readingsCoherence } from './readings/readings.coherence.ts';
import { readingsExamples } from './readings/readings.examples.ts';
import { readingsResolvers } from './readings/readings.resolvers.ts';
import { registerAdvancesCoherence } from './readings/register-advances.coherence.ts';
import { submittedReadingsExamples } from './readings/submitted-readings.examples.ts';
import { submittedReadingsResolvers } from './readings/submitted-readings.resolvers.ts';
import { supplyPointsExamples } from './supply-points/supply-points.examples.ts';
import { supplyPointsResolvers } from './supply-points/supply-points.resolvers.ts';
import { meterPointDetailsResolvers } from './supply/meter-point-details.resolvers.ts';
import { meterPointsExamples } from './supply/meter-points.examples.ts';
import { meterPointsResolvers } from './supply/meter-points.resolvers.ts';
import * as meterPointsTables from './supply/meter-points.tables.ts';
import { smartMeterBookingResolvers } from './supply/smart-meter-booking.resolvers.ts';
import { smartMeterInterestExamples } from './supply/smart-meter-interest.examples.ts';
import { smartMeterInterestResolvers } from './supply/smart-meter-interest.resolvers.ts';
import * as smartMeterInterestTables from './supply/smart-meter-interest.tables.ts';
import { wanCoverageExamples } from './supply/wan-coverage.examples.ts';
import { wanCoverageResolvers } from './supply/wan-coverage.resolvers.ts';
import * as tables from './tables.ts';
import { telemetryCoherence } from './telemetry/telemetry.coherence.ts';
import { telemetryExamples } from './telemetry/telemetry.examples.ts';
import { telemetryResolvers } from './telemetry/telemetry.resolvers.ts';

/** The files of this domain, as its manifest lists them. */
export const parts = {
  resolvers: [
    dataPreferencesResolvers,
    consumptionResolvers,
    measurementsResolvers,
    metersResolvers,
    registersResolvers,
    smartDevicesResolvers,
    smartMeterFittingResolvers,
    technicalDetailsResolvers,
    embeddedNetworksResolvers,
    occupiersResolvers,
    propertiesResolvers,
    propertySearchResolvers,
    tenancyChangesResolvers,
    estimatesResolvers,
    readingsResolvers,
    submittedReadingsResolvers,
    supplyPointsResolvers,
    meterPointDetailsResolvers,
    meterPointsResolvers,
    smartMeterBookingResolvers,
    smartMeterInterestResolvers,
    wanCoverageResolvers,
    telemetryResolvers,
  ],
  examples: [
    dataPreferencesExamples,
    measurementsExamples,
    smartDevicesExamples,
    embeddedNetworksExamples,
    occupiersExamples,
    propertiesExamples,
    propertySearchExamples,
    estimatesExamples,
    readingsExamples,
    submittedReadingsExamples,
    supplyPointsExamples,
    meterPointsExamples,
    smartMeterInterestExamples,
    wanCoverageExamples,
    telemetryExamples,
  ],
  coherence: [
    halfHoursCoherence,
    meterRecordsCoherence,
    suppliesCoherence,
    occupanciesCoherence,
    propertySearchCoherence,
    readingsCoherence,
    registerAdvancesCoherence,
    telemetryCoherence,
  ],
  tables: [
    dataPreferencesTables,
    calorificValuesTables,
    metersTables,
    embeddedNetworksTables,
    occupiersTables,
    propertiesTables,
    meterPointsTables,
    smartMeterInterestTables,
    tables,
  ],
};
