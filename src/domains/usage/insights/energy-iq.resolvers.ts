import type { Resolvers } from '../../../engine/schema.generated.ts';
import { energyIqOf } from './energy-iq.actions.ts';

export const energyIqResolvers = {
  Query: {
    getEnergyIqData: (_root, args, context) => energyIqOf(context, args),
  },
  EnergyIqDataType: {
    canAddHeatpump: ({ canAddHeatPump }) => canAddHeatPump,
    currentBill: ({ presentBillPence }) => poundsOf(presentBillPence),
    elecCarRate: ({ carPence }) => (carPence === null ? null : Math.round(carPence * 100) / 100),
    enqScore: ({ score }) => score,
    hasHeatpump: ({ hasHeatPump }) => hasHeatPump,
    isCurrentRecord: ({ isPresent }) => isPresent,
    newBill: ({ newBillPence }) => poundsOf(newBillPence),
  },
} satisfies Resolvers;

function poundsOf(pence: number): number {
  return Math.round(pence) / 100;
}
