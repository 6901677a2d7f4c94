import type { Resolvers } from '../../../engine/schema.generated.ts';
import { journeyByNumber, notesOfContract } from './contract-journeys.store.ts';
import { asItHolds, isContractAccessible, journeyStatusOf } from './contracts.actions.ts';
import { contractById } from './contracts.store.ts';

export const contractJourneysResolvers = {
  Query: {
    async contractCreationJourney(_root, { number }, context) {
      const journey = await context.db.read(journeyByNumber, number);
      const isShown =
        journey?.journeyType === 'CONTRACT_CREATION' &&
        (await isContractAccessible(context, journey.contractId));
      return isShown ? journey : context.raise('KT-CT-10017');
    },
  },
  ContractCreationJourneyType: {
    context: ({ requestedFrom, requestedTo, confirmedFrom, confirmedTo }) => ({
      requestedValidityPeriod: { start: requestedFrom, end: requestedTo },
      confirmedValidityPeriod: confirmedFrom && { start: confirmedFrom, end: confirmedTo },
    }),
    async contractDetails({ contractId }, _args, context) {
      const contract = await context.db.read(contractById, contractId);
      return contract && asItHolds(context, contract);
    },
    async notes({ id, contractId }, _args, { db }) {
      const notes = await db.read(notesOfContract, contractId);
      return notes.filter(({ journeyId }) => journeyId === id);
    },
    status: (journey, _args, context) => journeyStatusOf(context, journey),
  },
} satisfies Resolvers;
