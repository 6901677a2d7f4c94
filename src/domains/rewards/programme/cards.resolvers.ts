import type { Resolvers } from '../../../engine/schema.generated.ts';
import { bareNumber, isCardNumber, isScheme } from './cards.rules.ts';
import { cardsOfUser, noteCard } from './cards.store.ts';

export const cardsResolvers = {
  Query: {
    loyaltyCards: (_root, { accountUserId }, { db }) => db.read(cardsOfUser, Number(accountUserId)),
  },
  Mutation: {
    async createOrUpdateLoyaltyCard(_root, { input }, { db, clock, viewer, raise }) {
      const own = viewer.kind === 'customer' ? viewer.userId : null;
      const userId = input.accountUserId == null ? own : Number(input.accountUserId);
      if (userId === null) return raise('KT-CT-5412');
      const scheme = input.scheme ?? '';
      if (!isScheme(scheme)) return raise('KT-CT-8610', at('scheme', 'There is no such scheme.'));
      const number = bareNumber(input.number ?? '');
      if (!isCardNumber(scheme, number)) {
        return raise('KT-CT-8611', at('number', 'It is not the number of a card of the scheme.'));
      }
      return { loyaltyCard: await noteCard(db, { userId, scheme, number }, clock.now()) };
    },
  },
  LoyaltyCardType: {
    id: ({ id }) => String(id),
    status: ({ replacedAt }) => (replacedAt === null ? 'ACTIVE' : 'REPLACED'),
  },
} satisfies Resolvers;

const at = (name: string, message: string) => ({
  validationErrors: [{ message, inputPath: ['input', name] }],
});
