import type { Resolvers } from '../../engine/schema.generated.ts';
import { occupanciesOfAccount, propertyById } from './occupancies.store.ts';

export const baseTypesResolvers = {
  AccountType: {
    async properties({ id }, _args, { db }) {
      const occupancies = await db.read(occupanciesOfAccount, id);
      const ids = [...new Set(occupancies.map(({ propertyId }) => propertyId))];
      return Promise.all(ids.map((propertyId) => db.read(propertyById, propertyId)));
    },
  },
  PropertyType: { id: ({ id }) => String(id) },
} satisfies Resolvers;
