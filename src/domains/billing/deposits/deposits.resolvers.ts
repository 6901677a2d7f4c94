import { Temporal } from 'temporal-polyfill';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { acceptDeposit, askForDeposit, depositFactsOf } from './deposits.actions.ts';
import { obstaclesToReturn, returnOf, unpaidBy } from './deposits.rules.ts';
import { depositsOfAccount } from './deposits.store.ts';

export const depositsResolvers = {
  Query: {
    async depositAgreements(_root, { accountNumber }, { db, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      return db.read(depositsOfAccount, account.id);
    },
    async returnSchedule(_root, { accountNumber }, { db, clock, contributions, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      const today = todayInLondon(clock);
      const deposits = await db.read(depositsOfAccount, account.id);
      const returns = await Promise.all(
        deposits.map(async (deposit) => {
          const facts = await depositFactsOf(db, deposit, today, contributions.expectedPaymentsOf);
          const planned = returnOf(deposit, facts);
          return planned ? [{ ...planned, amountPence: deposit.amountPence }] : [];
        }),
      );
      return returns.flat().toSorted(byDay);
    },
  },
  Mutation: {
    async createDepositAgreement(_root, { input }, { db, clock, contributions, raise }) {
      const { expectedPaymentsOf } = contributions;
      const pence = await askForDeposit(db, input, clock.now(), expectedPaymentsOf, raise);
      return {
        depositAgreement: { depositRequired: pence !== null, depositAmount: pence ?? 0 },
      };
    },
    async recordDepositAgreementAccepted(_root, { input }, { db, clock, raise }) {
      await acceptDeposit(db, input, clock.now(), raise);
      return { isRecorded: true };
    },
  },
  DepositAgreementOutput: {
    collectionDate: ({ collectOn }) => collectOn,
    async currentEligibilityStatus(deposit, _args, { db, clock, contributions }) {
      const today = todayInLondon(clock);
      const facts = await depositFactsOf(db, deposit, today, contributions.expectedPaymentsOf);
      const reasonsForIneligibility = obstaclesToReturn(deposit, facts);
      return { isEligible: reasonsForIneligibility.length === 0, reasonsForIneligibility };
    },
    depositAmount: ({ amountPence }) => amountPence,
    dueDate: ({ dueOn }) => dueOn,
  },
  PeriodBasedDocumentType: {
    async unfulfilledDeposits({ accountId, toOn }, _args, { db }) {
      if (accountId === null) return 0;
      const deposits = await db.read(depositsOfAccount, accountId);
      return unpaidBy(deposits, toOn);
    },
  },
  DepositReturnScheduleOutput: {
    amount: ({ amountPence }) => amountPence,
    dueDate: ({ dueOn }) => dueOn,
  },
} satisfies Resolvers;

/** The earliest first; what has no day comes last. */
function byDay(
  one: { readonly dueOn: Temporal.PlainDate | null },
  other: { readonly dueOn: Temporal.PlainDate | null },
): number {
  if (one.dueOn === null || other.dueOn === null) {
    return Number(one.dueOn === null) - Number(other.dueOn === null);
  }
  return Temporal.PlainDate.compare(one.dueOn, other.dueOn);
}
