import type { Domain } from '../../engine/schema.ts';
import { gateToMeterPoint, gateToProperty } from './index.ts';
import { meterPointsExamples } from './meter-points.examples.ts';
import { meterPointsResolvers } from './meter-points.resolvers.ts';
import { electricityMeterNodes, gasMeterNodes, metersResolvers } from './meters.resolvers.ts';
import { propertiesExamples } from './properties.examples.ts';
import { propertiesResolvers } from './properties.resolvers.ts';
import { propertySearchExamples } from './property-search.examples.ts';
import { propertySearchResolvers } from './property-search.resolvers.ts';
import { registersResolvers } from './registers.resolvers.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  resolvers: [
    propertiesResolvers,
    propertySearchResolvers,
    meterPointsResolvers,
    metersResolvers,
    registersResolvers,
  ],
  nodes: [electricityMeterNodes, gasMeterNodes],
  gates: { meterPoint: gateToMeterPoint, property: gateToProperty },
  examples: [propertiesExamples, propertySearchExamples, meterPointsExamples],
};
