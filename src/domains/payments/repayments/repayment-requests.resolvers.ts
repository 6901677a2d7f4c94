import { callerOf, type Viewer } from '../../../contract/viewer.ts';
import type { Context } from '../../../engine/context.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { ledgerNamed } from '../../billing/index.ts';
import { approveRepayment, holdRepayment } from './approvals.actions.ts';
import { refundedLedger } from './refund-limits.actions.ts';
import {
  askForCredit,
  callOff,
  refundPayment,
  submitRequest,
} from './repayment-requests.actions.ts';
import { paymentToRefund } from './repayment-sources.store.ts';
import { findRepayment, findRequest, type RepaymentRow } from './repayments.store.ts';

/** Whoever asks, as repayments keep it. */
const nameOf = (viewer: Viewer) => callerOf({ outcome: 'viewer', viewer }, '');

/** A repayment of an account on which the viewer moves money; null for any other. */
async function repaymentInReach(context: Context, id: string): Promise<RepaymentRow | null> {
  const key = intKey(id);
  const repayment = key === null ? null : await findRepayment(context.db, key);
  if (!repayment) return null;
  const held = await permissionsOnAccount(context, context.viewer, repayment.accountId);
  return held?.has('CAN_PERFORM_PAYMENTS_OPERATIONS') ? repayment : null;
}

const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

export const repaymentRequestsResolvers = {
  Mutation: {
    async createRefundRequest(_root, { input }, { db, clock, contributions, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-GB-4127');
      const ledger = (await refundedLedger(db, account.id, null)) ?? raise('KT-GB-4121');
      const { amountPence } = await askForCredit(
        db,
        account,
        ledger,
        { amountPence: input.requestedAmount, requestedBy: nameOf(viewer) },
        clock.now(),
        contributions.expectedPaymentsOf,
        raise,
      );
      return { refundRequest: { requestedAmountToReturn: amountPence } };
    },
    async submitRepaymentRequest(_root, { input }, { db, clock, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-1132');
      if (input.ledgerId === '') raise('KT-CT-3821');
      const ledger = (await ledgerNamed(db, account.id, input.ledgerId)) ?? raise('KT-CT-3823');
      const request = await submitRequest(
        db,
        ledger,
        {
          amountPence: input.amountInMinorUnit,
          idempotencyKey: input.idempotencyKey,
          method: input.method ?? null,
          note: input.reason ?? null,
          requestedBy: nameOf(viewer),
        },
        clock.now(),
        raise,
      );
      return { repaymentRequest: { requestId: request.requestId, status: request.status } };
    },
    async approveRepayment(_root, { input }, { db, clock, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3959');
      const id = intKey(input.repaymentId);
      const repayment = id === null ? null : await findRepayment(db, id);
      if (repayment?.accountId !== account.id) return raise('KT-CT-3959');
      const approver = nameOf(viewer);
      return {
        repayment: await approveRepayment(db, repayment, approver, clock.now(), raise),
      };
    },
    async blockRepaymentSubmission(_root, { input }, context) {
      const { db, raise } = context;
      const { id } = (await repaymentInReach(context, input.repaymentId)) ?? raise('KT-CT-3944');
      const reason = input.reason ?? null;
      await holdRepayment(db, id, { isOnHold: true, reason }, () => raise('KT-CT-3946'), raise);
      return { repaymentId: id, repaymentIntervention: { outcome: 'BLOCKED', reason } };
    },
    async allowRepaymentSubmission(_root, { input }, context) {
      const { db, raise } = context;
      const { id } = (await repaymentInReach(context, input.repaymentId)) ?? raise('KT-CT-3944');
      const reason = input.reason ?? null;
      await holdRepayment(db, id, { isOnHold: false, reason }, () => raise('KT-CT-3945'), raise);
      return { repaymentId: id, repaymentIntervention: { outcome: 'ALLOWED', reason } };
    },
    async cancelRepaymentRequest(_root, { input }, context) {
      const { db, clock, viewer, raise } = context;
      const request = isUuid(input.requestId) ? await findRequest(db, input.requestId) : null;
      const held = request && (await permissionsOnAccount(context, viewer, request.accountId));
      if (!request || !held) return raise('KT-CT-3930');
      const isOwn = request.requestedBy === nameOf(viewer);
      if (!isOwn && !held.has('CAN_PERFORM_PAYMENTS_OPERATIONS')) raise('KT-CT-4231');
      const how = isOwn ? 'CANCELLED' : 'REJECTED';
      const { requestId, status } = await callOff(db, request, how, clock.now(), raise);
      return { repaymentRequest: { requestId, status } };
    },
    async refundPayment(_root, { input }, { db, clock, viewer, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3924');
      const id = intKey(input.paymentId);
      const payment = id === null ? null : await db.read(paymentToRefund, id);
      if (payment?.accountId !== account.id) return raise('KT-CT-3924');
      const repayment = await refundPayment(
        db,
        payment,
        {
          amountPence: input.amountInMinorUnit,
          idempotencyKey: input.idempotencyKey,
          note: input.reason,
          requestedBy: nameOf(viewer),
        },
        clock.now(),
        raise,
      );
      return { repayment };
    },
  },
} satisfies Resolvers;
