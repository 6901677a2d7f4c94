import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { ledgerById, ledgersOfAccount } from '../../billing/index.ts';
import { instructionById } from '../instructions/instructions.store.ts';
import { findPayment } from '../payments/payments.store.ts';
import {
  maximumRefundOf,
  refundablePence,
  refundedLedger,
  refundObstacleOf,
} from './refund-limits.actions.ts';
import {
  approvalsNeeded,
  type RefundObstacle,
  refundabilityOf,
  repaymentSettings,
} from './repayments.rules.ts';
import {
  approvalsOfRepayment,
  openRepaymentsOfLedger,
  pageOfRepayments,
  pageOfRequests,
  returnedOfPayment,
} from './repayments.store.ts';

/** Why credit cannot be asked for, null where it can; undefined where there is no such ledger. */
async function obstacleOf(
  account: AccountRow,
  ledgerNumber: string | null,
  { db, clock, contributions }: Pick<Context, 'db' | 'clock' | 'contributions'>,
): Promise<RefundObstacle | null | undefined> {
  const ledger = await refundedLedger(db, account.id, ledgerNumber);
  if (!ledger) return undefined;
  return refundObstacleOf(db, account, ledger, clock.now(), contributions.expectedPaymentsOf);
}

/** The statuses that are made here; the others are of repayments that are made elsewhere. */
const ownStatuses = ['REQUESTED', 'APPROVED', 'SUBMITTED', 'FAILED', 'PAID'] as const;

export const repaymentsResolvers = {
  AccountType: {
    canRequestRefund: async (account, _args, context) =>
      (await obstacleOf(account, null, context)) === null,
    async maximumRefund({ id }, { ledgerNumber }, { db, clock }) {
      const ledger = await refundedLedger(db, id, ledgerNumber ?? null);
      return ledger && maximumRefundOf(db, ledger, clock.now());
    },
    async refundApproval({ id }, _args, { db }) {
      const ledgers = await db.read(ledgersOfAccount, id);
      const open = await Promise.all(
        ledgers.map((ledger) => db.read(openRepaymentsOfLedger, ledger.id)),
      );
      return open.flat();
    },
    repayments({ id }, { statuses, ...page }, { db }) {
      const wanted = statuses && ownStatuses.filter((status) => statuses.includes(status));
      return pageOfRepayments(db, id, wanted ?? null, page);
    },
    async requestRefundEligibility(account, { ledgerNumber }, context) {
      const reason = await obstacleOf(account, ledgerNumber ?? null, context);
      return reason === undefined ? null : { canRequestRefund: reason === null, reason };
    },
  },
  AccountPaymentType: {
    async refundableAmount(payment, _args, { db }) {
      const { id, ledgerId, status, transactionType } = payment;
      const isPaid = status === 'CLEARED' || status === 'FULFILLED';
      if (!isPaid || refundabilityOf(transactionType) === 'NOT') return 0;
      const [returned, ledger] = await Promise.all([
        db.read(returnedOfPayment, id),
        db.read(ledgerById, ledgerId),
      ]);
      return ledger ? refundablePence(db, payment, returned?.pence ?? 0, ledger) : 0;
    },
  },
  LedgerType: {
    refundRequests: ({ id }, page, { db }) => pageOfRequests(db, id, 'PAYMENTS', page),
    repaymentRequests: ({ id }, page, { db }) => pageOfRequests(db, id, 'CREDIT', page),
  },
  AccountRepaymentType: {
    amount: ({ amountPence }) => amountPence,
    paymentDate: ({ paymentOn }) => paymentOn,
    paymentUuid: ({ uuid }) => uuid,
  },
  MaximumRefundType: {
    amount: ({ amountPence }) => amountPence,
    reasonToRecommendAmount: ({ reason }) => reason,
    recommendedBalance: ({ recommendedBalancePence }) => recommendedBalancePence,
  },
  RefundApprovalType: {
    amount: ({ amountPence }) => amountPence,
    async approvedAt({ id }, _args, { db }) {
      return (await db.read(approvalsOfRepayment, id)).at(-1)?.approvedAt ?? null;
    },
    async givenApprovals({ id }, _args, { db }) {
      return (await db.read(approvalsOfRepayment, id)).length;
    },
    isApproved: ({ status }) => status !== 'REQUESTED',
    repaymentId: ({ id }) => id,
    requiredApprovals: ({ amountPence, requestedBy }) => approvalsNeeded(amountPence, requestedBy),
    threshold: () => repaymentSettings.oneApprovalUpToPence,
  },
  RepaymentRequestType: {
    instruction: ({ instructionId }, _args, { db }) =>
      instructionId === null ? null : db.read(instructionById, instructionId),
    amount: ({ amountPence }) => amountPence,
    reasonCode: ({ reason }) => reason,
  },
  RefundPaymentRequestType: {
    payment: ({ paymentId }, _args, { db }) =>
      paymentId === null ? null : findPayment(db, paymentId),
    amount: ({ amountPence }) => amountPence,
    reasonCode: ({ reason }) => reason,
  },
} satisfies Resolvers;
