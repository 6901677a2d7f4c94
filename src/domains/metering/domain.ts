import type { Domain } from '../../engine/schema.ts';
import { addressesImport } from './imports/address-import.actions.ts';
import { halfHoursImport } from './imports/half-hour-import.actions.ts';
import { meterPointsImport } from './imports/meter-point-import.actions.ts';
import { registersImport } from './imports/register-import.actions.ts';
import {
  accountIdOfOccupancy,
  gateToMeterPoint,
  gateToProperty,
  gateToSupplyPoint,
  homesWithDevices,
  permissionsAtProperty,
} from './index.ts';
import { electricityMeterNodes, gasMeterNodes } from './meters/meters.resolvers.ts';
import { parts } from './parts.generated.ts';
import { supplyFacts } from './places/account-search.actions.ts';

export const metering: Domain = {
  name: 'metering',
  directory: import.meta.dirname,
  ...parts,
  nodes: [electricityMeterNodes, gasMeterNodes],
  gates: {
    meterPoint: gateToMeterPoint,
    property: gateToProperty,
    supplyPoint: gateToSupplyPoint,
  },
  needs: ['readingFollowers'],
  contributes: {
    accountIdOfOccupancy,
    homesWithDevices,
    permissionsAtProperty,
    searchFacts: [supplyFacts],
  },
  imports: [addressesImport, meterPointsImport, registersImport, halfHoursImport],
};
