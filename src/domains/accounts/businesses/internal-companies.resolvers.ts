import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { findInternalCompany, pageOfInternalCompanies } from './internal-companies.store.ts';

export const internalCompaniesResolvers = {
  Query: {
    internalCompanies: (_root, args, { db }) => pageOfInternalCompanies(db, args),
    async internalCompany(_root, { criteria }, { db, raise }) {
      const id = criteria.id == null ? null : intKey(criteria.id);
      return (id !== null && (await findInternalCompany(db, id))) || raise('KT-CT-14401');
    },
  },
} satisfies Resolvers;
