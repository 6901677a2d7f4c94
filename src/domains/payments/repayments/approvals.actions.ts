import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { ledgerById, lockLedgers } from '../../billing/index.ts';
import { isPaymentInBooks } from './refund-limits.actions.ts';
import { repaymentDayAfter } from './repayment-requests.actions.ts';
import { approvalsNeeded, mayApprove } from './repayments.rules.ts';
import {
  addApproval,
  approvalsOfRepayment,
  byId,
  findRepayment,
  lockRepayment,
  openRepaymentsOfLedger,
  type RepaymentRow,
  type RequestRow,
  updateRepayment,
} from './repayments.store.ts';

/** Whether the ledger still covers a repayment beside those that were asked for before it. */
async function isCovered(tx: Database, repayment: RepaymentRow, request: RequestRow) {
  // A payment goes back whatever has been charged since, unless it came back itself.
  if (request.paymentId !== null) return isPaymentInBooks(tx, request.paymentId);
  const [ledger, open] = await Promise.all([
    tx.read(ledgerById, repayment.ledgerId),
    tx.read(openRepaymentsOfLedger, repayment.ledgerId),
  ]);
  // Payments go back whatever the balance is, so they come before credit.
  const earlier = open.filter(({ id, paymentId }) => id < repayment.id || paymentId !== null);
  const taken = earlier.reduce((sum, { amountPence }) => sum + amountPence, 0);
  return (ledger?.balancePence ?? 0) - taken >= repayment.amountPence;
}

/**
 * Approves that money goes back. Where another approval is needed it waits on; with the last one it
 * leaves on the next bank day.
 *
 * @param approver as in limits, such as `organization:1`.
 * @throws CodedError by `raise`: whoever asked does not approve, nobody approves twice, and what is
 *   not covered any more is not paid.
 */
export async function approveRepayment(
  db: Database,
  repayment: RepaymentRow,
  approver: string,
  at: Temporal.Instant,
  raise: Raise<'KT-CT-3934' | 'KT-CT-3935' | 'KT-CT-3959' | 'KT-CT-3973'>,
): Promise<RepaymentRow> {
  return db.transaction(async (tx) => {
    await lockLedgers(tx, [repayment.ledgerId]);
    const found = (await lockRepayment(tx, byId(repayment.id))) ?? raise('KT-CT-3959');
    const { repayment: locked, request } = found;
    if (locked.status === 'APPROVED') raise('KT-CT-3934');
    if (locked.status !== 'REQUESTED') raise('KT-CT-3973');
    const before = (await tx.read(approvalsOfRepayment, locked.id)).map(
      ({ approvedBy }) => approvedBy,
    );
    const answer = mayApprove(approver, request.requestedBy, before);
    if (answer === 'ASKED_FOR_IT') raise('KT-CT-3959');
    if (answer === 'HAS_APPROVED') raise('KT-CT-3934');
    if (!(await isCovered(tx, locked, request))) raise('KT-CT-3935');
    await addApproval(tx, locked.id, approver, at);
    const isEnough = before.length + 1 >= approvalsNeeded(locked.amountPence, request.requestedBy);
    if (!isEnough) return locked;
    const approved = { status: 'APPROVED', paymentOn: await repaymentDayAfter(tx, at, 1) } as const;
    await updateRepayment(tx, locked, approved, { status: 'ACCEPTED', decidedAt: at });
    return { ...locked, ...approved };
  });
}

/** Longer reasons are too long. */
const longestReason = 255;

/**
 * Keeps a repayment from being submitted, or lets it go again.
 *
 * @throws CodedError by `refuse` where it is so already, or is past being kept; KT-CT-3950 by `raise`
 *   for a reason above 255 characters.
 */
export async function holdRepayment(
  db: Database,
  repaymentId: number,
  { isOnHold, reason }: { readonly isOnHold: boolean; readonly reason: string | null },
  refuse: () => never,
  raise: Raise<'KT-CT-3944' | 'KT-CT-3950'>,
): Promise<void> {
  if (reason !== null && reason.length > longestReason) raise('KT-CT-3950');
  await db.transaction(async (tx) => {
    const known = (await findRepayment(tx, repaymentId)) ?? raise('KT-CT-3944');
    await lockLedgers(tx, [known.ledgerId]);
    const { repayment } = (await lockRepayment(tx, byId(repaymentId))) ?? raise('KT-CT-3944');
    const canBeHeld = repayment.status === 'REQUESTED' || repayment.status === 'APPROVED';
    if (!canBeHeld || repayment.isOnHold === isOnHold) refuse();
    await updateRepayment(tx, repayment, { isOnHold, holdReason: reason });
  });
}
