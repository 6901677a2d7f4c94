import type { Domain } from '../../engine/schema.ts';
import { addressesImport } from './address-import.actions.ts';
import { dataPreferencesExamples } from './data-preferences.examples.ts';
import { dataPreferencesResolvers } from './data-preferences.resolvers.ts';
import { estimatesExamples } from './estimates.examples.ts';
import { estimatesResolvers } from './estimates.resolvers.ts';
import { halfHoursImport } from './half-hour-import.actions.ts';
import { halfHoursCoherence } from './half-hours.coherence.ts';
import { gateToMeterPoint, gateToProperty, gateToSupplyPoint } from './index.ts';
import { measurementsExamples } from './measurements.examples.ts';
import { measurementsResolvers } from './measurements.resolvers.ts';
import { meterPointsImport } from './meter-point-import.actions.ts';
import { meterPointsExamples } from './meter-points.examples.ts';
import { meterPointsResolvers } from './meter-points.resolvers.ts';
import { meterRecordsCoherence } from './meter-records.coherence.ts';
import { electricityMeterNodes, gasMeterNodes, metersResolvers } from './meters.resolvers.ts';
import { propertiesExamples } from './properties.examples.ts';
import { propertiesResolvers } from './properties.resolvers.ts';
import { propertySearchCoherence } from './property-search.coherence.ts';
import { propertySearchExamples } from './property-search.examples.ts';
import { propertySearchResolvers } from './property-search.resolvers.ts';
import { readingsCoherence } from './readings.coherence.ts';
import { readingsExamples } from './readings.examples.ts';
import { readingsResolvers } from './readings.resolvers.ts';
import { registersImport } from './register-import.actions.ts';
import { registersResolvers } from './registers.resolvers.ts';
import { smartDevicesExamples } from './smart-devices.examples.ts';
import { smartDevicesResolvers } from './smart-devices.resolvers.ts';
import { suppliesCoherence } from './supplies.coherence.ts';
import { supplyPointsExamples } from './supply-points.examples.ts';
import { supplyPointsResolvers } from './supply-points.resolvers.ts';
import { telemetryCoherence } from './telemetry.coherence.ts';
import { telemetryExamples } from './telemetry.examples.ts';
import { telemetryResolvers } from './telemetry.resolvers.ts';
import { wanCoverageExamples } from './wan-coverage.examples.ts';
import { wanCoverageResolvers } from './wan-coverage.resolvers.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  resolvers: [
    propertiesResolvers,
    propertySearchResolvers,
    meterPointsResolvers,
    metersResolvers,
    registersResolvers,
    measurementsResolvers,
    readingsResolvers,
    estimatesResolvers,
    supplyPointsResolvers,
    dataPreferencesResolvers,
    smartDevicesResolvers,
    telemetryResolvers,
    wanCoverageResolvers,
  ],
  nodes: [electricityMeterNodes, gasMeterNodes],
  gates: {
    meterPoint: gateToMeterPoint,
    property: gateToProperty,
    supplyPoint: gateToSupplyPoint,
  },
  examples: [
    propertiesExamples,
    propertySearchExamples,
    meterPointsExamples,
    measurementsExamples,
    readingsExamples,
    estimatesExamples,
    supplyPointsExamples,
    dataPreferencesExamples,
    smartDevicesExamples,
    telemetryExamples,
    wanCoverageExamples,
  ],
  coherence: [
    halfHoursCoherence,
    meterRecordsCoherence,
    propertySearchCoherence,
    readingsCoherence,
    suppliesCoherence,
    telemetryCoherence,
  ],
  imports: [addressesImport, meterPointsImport, registersImport, halfHoursImport],
};
