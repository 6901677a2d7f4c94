import { pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountOf, admittedAccount } from '../../accounts/index.ts';
import { ledgerOf } from '../../billing/index.ts';
import { planPosition } from './plans.rules.ts';
import { instalmentsOfPlan, type PlanRow, paidOfPlan, plansOfAccount } from './plans.store.ts';

const frequencies = { WEEKLY: 'Weekly', MONTHLY: 'Monthly', PLANNED: 'Planned' } as const;

/** A plan's instalments as the API tells them. */
async function paymentsOf({ db }: Pick<Context, 'db'>, { id }: PlanRow) {
  const instalments = await db.read(instalmentsOfPlan, id);
  return instalments.map(({ amountPence, dueOn, place }) => ({
    amount: amountPence,
    payableDate: dueOn,
    paymentType: place === instalments.length ? 'FINAL_INSTALMENT' : 'INSTALMENT',
  }));
}

export const plansResolvers = {
  Query: {
    async paymentPlanDetails(_root, { accountNumber }, { db, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-3921');
      const plans = await db.read(plansOfAccount, account.id);
      return Promise.all(
        plans
          .filter(({ acceptedAt }) => acceptedAt !== null)
          .map(async ({ id, frequency, frequencyMultiplier, status, totalPence }) => {
            const paid = await db.read(paidOfPlan, id);
            return {
              paymentFrequency: frequencies[frequency],
              paymentFrequencyMultiplier: frequencyMultiplier,
              paymentPlanId: id,
              paymentPlanStatus: status,
              ...planPosition(totalPence, paid?.paidPence ?? 0),
              totalPlanValue: totalPence,
            };
          }),
      );
    },
  },
  AccountType: {
    async paymentPlans({ id }, page, { db }) {
      const plans = await db.read(plansOfAccount, id);
      return pageOfList('paymentPlans', plans, (plan) => String(plan.id), page);
    },
  },
  PaymentPlanType: {
    async account({ accountId }, _args, { db }) {
      const account = await accountOf(db, accountId);
      if (!account) throw new Error(`A plan is of account ${accountId}, which is not there`);
      return account;
    },
    initialScheduleType: ({ method }) => method,
    ledgerNumber: async ({ ledgerId }, _args, { db }) =>
      (await ledgerOf(db, ledgerId))?.number ?? null,
    async nextPayment(plan, _args, context) {
      if (plan.status !== 'ACTIVE' && plan.status !== 'OFFERED') return null;
      const [payments, asked] = await Promise.all([
        paymentsOf(context, plan),
        context.db.read(paidOfPlan, plan.id),
      ]);
      return payments[asked?.askedCount ?? 0] ?? null;
    },
    payments: (plan, _args, context) => paymentsOf(context, plan),
  },
} satisfies Resolvers;
