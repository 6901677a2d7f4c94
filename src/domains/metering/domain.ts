import type { Domain } from '../../engine/schema.ts';
import { baseTypesResolvers } from './base-types.resolvers.ts';
import { dataPreferencesExamples } from './data-preferences.examples.ts';
import { dataPreferencesResolvers } from './data-preferences.resolvers.ts';
import { smartDevicesExamples } from './smart-devices.examples.ts';
import { smartDevicesResolvers } from './smart-devices.resolvers.ts';
import { telemetryExamples } from './telemetry.examples.ts';
import { telemetryResolvers } from './telemetry.resolvers.ts';
import { wanCoverageExamples } from './wan-coverage.examples.ts';
import { wanCoverageResolvers } from './wan-coverage.resolvers.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  resolvers: [
    baseTypesResolvers,
    dataPreferencesResolvers,
    smartDevicesResolvers,
    telemetryResolvers,
    wanCoverageResolvers,
  ],
  examples: [dataPreferencesExamples, smartDevicesExamples, telemetryExamples, wanCoverageExamples],
};
