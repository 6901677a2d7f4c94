import type { Domain } from '../../engine/schema.ts';
import { baseTypesResolvers } from './base-types.resolvers.ts';
import { measurementsResolvers } from './measurements.resolvers.ts';
import { readingsResolvers } from './readings.resolvers.ts';
import { supplyPointsResolvers } from './supply-points.resolvers.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  resolvers: [baseTypesResolvers, measurementsResolvers, readingsResolvers, supplyPointsResolvers],
};
