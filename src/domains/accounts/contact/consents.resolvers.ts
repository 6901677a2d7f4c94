import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  allConsentTypes,
  consentsOfAccount,
  consentsOfUser,
  consentTypeByCode,
} from './consents.store.ts';

export const consentsResolvers = {
  Query: {
    consentTypes: (_root, _args, { db }) => allConsentTypes(db),
  },
  AccountType: {
    consents: ({ id }, _args, { db }) => db.read(consentsOfAccount, id),
  },
  AccountUserType: {
    consents({ id }, _args, { db, viewer }) {
      // What a person agrees to for itself is not for the others on an account to know.
      const isFellowCustomer = viewer.kind === 'customer' && viewer.userId !== id;
      return isFellowCustomer ? [] : db.read(consentsOfUser, id);
    },
  },
  ConsentType: {
    type: ({ code }, _args, { db }) => db.read(consentTypeByCode, code),
  },
} satisfies Resolvers;
