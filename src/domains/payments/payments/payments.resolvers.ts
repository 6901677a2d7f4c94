import { pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type { PaymentReasonOptions, Resolvers } from '../../../engine/schema.generated.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { PaymentSource } from '../../../kernel/payment-terms.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { ledgerOfNumber, ledgersOfAccount } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { mayChangePayments } from '../instructions/access.actions.ts';
import { instructionById } from '../instructions/instructions.store.ts';
import { changeableOfAccount, pageOfPayments } from './account-payments.store.ts';
import { paymentOfAccount } from './changes.actions.ts';
import { daysToPutOff, obstacleToAmend } from './payments.rules.ts';
import { fundingOfPayment, presentedAgainOfLedger, requestsOfLedger } from './payments.store.ts';

/** So many bank days before the first debit its customer is told. */
const noticeDays = 10;

const sources: Readonly<Record<PaymentReasonOptions, PaymentSource>> = {
  BALANCE_THRESHOLD_CROSSED: 'AUTOMATIC_TOP_UP',
  BILL_ISSUED: 'BILL',
  PAYMENT_PLAN: 'PLAN',
  REGULAR_SCHEDULE: 'SCHEDULE',
};

/** The ledger of an account that is meant; null where all are, 0 where the account has no such. */
async function ledgerMeant(
  { db }: Context,
  accountId: number,
  args: { readonly ledgerNumber?: Nullable<string>; readonly ledgerId?: Nullable<string> },
): Promise<number | null> {
  const { ledgerNumber, ledgerId } = args;
  if (ledgerNumber == null && ledgerId == null) return null;
  const ledgers = await db.read(ledgersOfAccount, accountId);
  const meant = ledgers.find(
    ({ id, number }) =>
      (ledgerNumber == null || number === ledgerNumber) &&
      (ledgerId == null || number === ledgerId || id === intKey(ledgerId)),
  );
  return meant?.id ?? 0;
}

async function canModify(context: Context, accountId: number) {
  const can =
    (await mayChangePayments(context, accountId)) &&
    (await context.db.read(changeableOfAccount, accountId)).length > 0;
  return { canAmendPayments: can, canCancelPayments: can };
}

export const paymentsResolvers = {
  Query: {
    async accountPaymentById(_root, { accountNumber, paymentId }, { db, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4177');
      const payment = await paymentOfAccount(db, account.id, intKey(paymentId));
      return payment ?? raise('KT-CT-3924');
    },
    async earliestPossibleDirectDebitPaymentDate(_root, _args, { db, clock, raise }) {
      const holidays = await bankHolidaysIn(db, 'england-and-wales');
      const today = todayInLondon(clock);
      const day = addWorkingDays(dayOfDate(today), noticeDays, holidays);
      const lastKnown = Math.max(...holidays);
      if (!(day <= lastKnown)) raise('KT-GB-3914');
      return { earliestPossibleDirectDebitPaymentDate: dateOfDay(day) };
    },
    async paymentRequests(_root, { ledgerNumber }, context) {
      const ledger = await ledgerOfNumber(context.db, ledgerNumber);
      const held =
        ledger && (await permissionsOnAccount(context, context.viewer, ledger.accountId));
      return ledger && held ? { ledgerId: ledger.id } : null;
    },
  },
  AccountType: {
    canModifyPayments: ({ id }, _args, context) => canModify(context, id),
    async payments({ id }, args, context) {
      const { status = null, reason, includePromises } = args;
      return pageOfPayments(context.db, id, args, {
        status: status ?? null,
        source: reason == null ? null : sources[reason],
        hasPromises: includePromises ?? true,
        ledgerId: await ledgerMeant(context, id, args),
      });
    },
  },
  AccountWithStatusInfoType: {
    canModifyPayments: ({ id }, _args, context) => canModify(context, id),
  },
  LedgerType: {
    async paymentsWithNonConcludedRePresentation({ id }, page, { db }) {
      const again = await db.read(presentedAgainOfLedger, id);
      return pageOfList('paymentsPresentedAgain', again, (each) => String(each.id), page);
    },
  },
  AccountPaymentType: {
    amount: ({ amountPence }) => amountPence,
    maxRescheduleDays: daysToPutOff,
    paymentDate: ({ paymentOn }) => paymentOn,
    paymentInstruction: ({ instructionId }, _args, { db }) =>
      instructionId === null ? null : db.read(instructionById, instructionId),
    schedulabilityStatus(payment, { numDays }) {
      const obstacle = obstacleToAmend(payment);
      if (obstacle !== null) return { canReschedule: false, description: obstacle };
      const canReschedule = numDays >= 0 && numDays <= daysToPutOff(payment);
      const most = `It can be put off by up to ${daysToPutOff(payment)} days.`;
      return { canReschedule, description: most };
    },
    // Consumers may not be charged for how they pay (SI 2012/3110), and nobody is.
    surchargeAmount: () => null,
  },
  OEGBAccountPaymentType: {
    amount: ({ amountPence }) => amountPence,
    isAmendable: (payment) => obstacleToAmend(payment) === null,
    isCancelled: ({ status }) => status === 'DELETED',
    paymentDate: ({ paymentOn }) => paymentOn,
  },
  PaymentRequestsType: {
    async paymentRequest({ ledgerId }, page, { db }) {
      const requests = await db.read(requestsOfLedger, ledgerId);
      return pageOfList('paymentRequests', requests, (each) => String(each.id), page);
    },
  },
  PaymentRequestType: {
    customerAmount: ({ amountPence }) => amountPence,
    expectedPaymentDate: ({ paymentOn }) => paymentOn,
    async fundingSourceAmounts({ id }, page, { db }) {
      const amounts = await db.read(fundingOfPayment, id);
      return pageOfList('fundingAmounts', amounts, ({ place }) => String(place), page);
    },
    paymentStatus: ({ status }) => status,
    async totalAmount({ id, amountPence }, _args, { db }) {
      const amounts = await db.read(fundingOfPayment, id);
      return amounts.reduce((sum, each) => sum + each.amountPence, amountPence);
    },
  },
  FundingSourceAmountType: { amount: ({ amountPence }) => amountPence },
  PaymentWithNonConcludedRePresentationType: {
    amountPayable: ({ amountPence }) => amountPence,
    payableDate: ({ paymentOn }) => paymentOn,
  },
} satisfies Resolvers;
