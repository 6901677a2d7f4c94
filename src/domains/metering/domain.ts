import type { Domain } from '../../engine/schema.ts';
import { baseTypesResolvers } from './base-types.resolvers.ts';
import { measurementsExamples } from './measurements.examples.ts';
import { measurementsResolvers } from './measurements.resolvers.ts';
import { readingsExamples } from './readings.examples.ts';
import { readingsResolvers } from './readings.resolvers.ts';
import { supplyPointsExamples } from './supply-points.examples.ts';
import { supplyPointsResolvers } from './supply-points.resolvers.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  resolvers: [baseTypesResolvers, measurementsResolvers, readingsResolvers, supplyPointsResolvers],
  examples: [measurementsExamples, readingsExamples, supplyPointsExamples],
};
