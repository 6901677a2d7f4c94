import type { Resolvers } from '../../../engine/schema.generated.ts';
import { complaintsOfAccount, contactsOfComplaint, findComplaint } from './complaints.store.ts';

export const complaintsResolvers = {
  Query: {
    async complaint(_root, { complaintId }, { db, viewer, raise }) {
      return (await findComplaint(db, viewer, complaintId)) ?? raise('KT-CT-12301');
    },
  },
  AccountType: {
    complaints: ({ id }, page, { db }) => complaintsOfAccount(db, id, page),
  },
  ComplaintType: {
    contacts: ({ id }, page, { db }) => contactsOfComplaint(db, id, page),
    creationDate: ({ createdOn }) => createdOn,
    resolutionDate: ({ resolvedOn }) => resolvedOn,
  },
} satisfies Resolvers;
