import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { findBill } from './bills.actions.ts';
import { addCopy } from './printed-copies.store.ts';

export const printedCopiesResolvers = {
  Mutation: {
    async requestPrintedBill(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3824');
      const bill =
        (await findBill(db, account.id, { id: input.billingDocumentId })) ?? raise('KT-CT-3824');
      if (bill.issuedAt === null) raise('KT-CT-9705');
      const now = clock.now();
      await addCopy(db, bill.id, londonDateOf(now), now);
      return { success: true };
    },
  },
} satisfies Resolvers;
