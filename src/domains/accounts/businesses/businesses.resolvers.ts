import { invalidInput } from '../../../contract/errors.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { rolesOnAccountOf } from '../access/access.actions.ts';
import { businessWithin } from './businesses.actions.ts';
import { questionOf } from './businesses.rules.ts';
import {
  accountNumbersOfBusiness,
  businessesOfUser,
  businessOfAccount,
  detailsOfBusiness,
} from './businesses.store.ts';
import { findInternalCompany, pageOfInternalCompanies } from './internal-companies.store.ts';

export const businessesResolvers = {
  Query: {
    business(_root, args, context) {
      const question = questionOf(args);
      if (question) return businessWithin(context, question);
      throw invalidInput('id', 'Give exactly one of id, displayableNumber and details.');
    },
    internalCompanies: (_root, args, { db }) => pageOfInternalCompanies(db, args),
    async internalCompany(_root, { criteria }, { db, raise }) {
      const id = criteria.id == null ? null : intKey(criteria.id);
      return (id !== null && (await findInternalCompany(db, id))) || raise('KT-CT-14401');
    },
  },
  BusinessType: {
    details: ({ id }, _args, { db }) => db.read(detailsOfBusiness, id),
    async linkedAccountNumbers({ id }, _args, { db, viewer }) {
      const found = await db.read(accountNumbersOfBusiness, id);
      const reach = await Promise.all(
        found.map(({ number: accountNumber }) => rolesOnAccountOf(db, viewer, { accountNumber })),
      );
      return found.filter((_each, index) => reach[index] != null).map(({ number }) => number);
    },
  },
  AccountType: {
    business: async ({ id }, _args, { db }) => (await db.read(businessOfAccount, id))?.business,
  },
  AccountUserType: {
    businesses({ id }, args, { db, viewer }) {
      const maySee =
        viewer.kind === 'customer'
          ? viewer.userId === id
          : viewer.kind === 'organization' && viewer.hasEveryAccount;
      return maySee ? businessesOfUser(db, id, args) : null;
    },
  },
} satisfies Resolvers;
