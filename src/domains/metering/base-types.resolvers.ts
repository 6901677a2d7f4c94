import { intKey } from '../../engine/nodes.ts';
import type { Resolvers } from '../../engine/schema.generated.ts';
import { metersOfProperty, propertyById } from './base-types.store.ts';
import { isPropertyInReach } from './reach.actions.ts';

export const baseTypesResolvers = {
  Query: {
    async property(_root, { id }, { db, viewer }) {
      const key = intKey(id);
      if (key === null || !(await isPropertyInReach(db, viewer, key))) return null;
      return db.read(propertyById, key);
    },
  },
  PropertyType: {
    id: ({ id }) => String(id),
    async electricityMeters({ id }, _args, { db }) {
      return (await db.read(metersOfProperty, id)).filter(({ fuel }) => fuel === 'ELECTRICITY');
    },
    async gasMeters({ id }, _args, { db }) {
      return (await db.read(metersOfProperty, id)).filter(({ fuel }) => fuel === 'GAS');
    },
  },
  ElectricityMeterPointType: { mpan: ({ identifier }) => identifier },
  GasMeterPointType: { mprn: ({ identifier }) => identifier },
} satisfies Resolvers;
