import { invalidInput } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { rolesOnAccountOf } from '../access/access.actions.ts';
import { isWholeUser } from '../access/access.rules.ts';
import { businessWithin } from './businesses.actions.ts';
import { questionOf } from './businesses.rules.ts';
import {
  accountNumbersOfBusiness,
  businessesOfUser,
  businessOfAccount,
  detailsOfBusiness,
} from './businesses.store.ts';

export const businessesResolvers = {
  Query: {
    business(_root, args, context) {
      const question = questionOf(args);
      if (question) return businessWithin(context, question);
      throw invalidInput('id', 'Give exactly one of id, displayableNumber and details.');
    },
  },
  BusinessType: {
    details: ({ id }, _args, { db }) => db.read(detailsOfBusiness, id),
    async linkedAccountNumbers({ id }, _args, { db, viewer }) {
      const accounts = await db.read(accountNumbersOfBusiness, id);
      const access = await Promise.all(
        accounts.map(({ number }) => rolesOnAccountOf(db, viewer, { accountNumber: number })),
      );
      return accounts.filter((_each, index) => access[index] != null).map(({ number }) => number);
    },
  },
  AccountType: {
    business: async ({ id }, _args, { db }) => (await db.read(businessOfAccount, id))?.business,
  },
  AccountUserType: {
    businesses({ id }, args, { db, viewer }) {
      const maySee =
        viewer.kind === 'customer'
          ? isWholeUser(viewer, id)
          : viewer.kind === 'organization' && viewer.hasEveryAccount;
      return maySee ? businessesOfUser(db, id, args) : null;
    },
  },
} satisfies Resolvers;
