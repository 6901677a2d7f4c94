import { and, eq, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import type { RepaymentStatus } from '../../../kernel/payment-terms.ts';
import { repaymentApprovals, repaymentRequests, repayments } from './repayments.tables.ts';

export type RequestRow = typeof repaymentRequests.$inferSelect;
/** A repayment with why it is made. */
export type RepaymentRow = typeof repayments.$inferSelect & Pick<RequestRow, 'reason'>;
export type ApprovalRow = typeof repaymentApprovals.$inferSelect;

const { id, uuid, requestId, ledgerId, accountId, amountPence, status, paymentOn } = repayments;
const { isOnHold, holdReason, submittedAt, settledAt, transactionId, reversalId, failure } =
  repayments;

const columns = {
  id,
  uuid,
  requestId,
  ledgerId,
  accountId,
  amountPence,
  status,
  paymentOn,
  isOnHold,
  holdReason,
  submittedAt,
  settledAt,
  transactionId,
  reversalId,
  failure,
  reason: repaymentRequests.reason,
};

/** A request that is to be written, with the first state of its repayment. */
export type NewRequest = Omit<RequestRow, 'id' | 'status' | 'decidedAt'> &
  Pick<RepaymentRow, 'uuid' | 'paymentOn'>;

/**
 * Writes a request with its repayment, which waits for approval.
 *
 * @returns null where the account has used the idempotency key before; nothing is written then.
 */
export async function addRequest(
  tx: Database,
  { uuid, paymentOn, ...request }: NewRequest,
): Promise<RepaymentRow | null> {
  const [added] = await tx.query
    .insert(repaymentRequests)
    .values({ ...request, status: 'REQUESTED' })
    .onConflictDoNothing()
    .returning();
  if (!added) return null;
  const { ledgerId, accountId, amountPence, reason } = added;
  const [repayment] = await tx.query
    .insert(repayments)
    .values({
      uuid,
      requestId: added.id,
      ledgerId,
      accountId,
      amountPence,
      status: 'REQUESTED',
      paymentOn,
    })
    .returning();
  return repayment ? { ...repayment, reason } : null;
}

/** The request of an account under an idempotency key. */
export async function requestOfKey(
  tx: Database,
  accountId: number,
  idempotencyKey: string,
): Promise<RequestRow | null> {
  const [row] = await tx.query
    .select()
    .from(repaymentRequests)
    .where(
      and(
        eq(repaymentRequests.accountId, accountId),
        eq(repaymentRequests.idempotencyKey, idempotencyKey),
      ),
    );
  return row ?? null;
}

/** A request by the identifier that clients know it by; whether the viewer may see it is checked after. */
export async function findRequest(db: Database, requestId: string): Promise<RequestRow | null> {
  const [row] = await db.query
    .select()
    .from(repaymentRequests)
    .where(eq(repaymentRequests.requestId, requestId));
  return row ?? null;
}

const fromRepayments = (db: Database) =>
  db.query
    .select(columns)
    .from(repayments)
    .innerJoin(repaymentRequests, eq(repaymentRequests.id, requestId));

/** A repayment by its identifier; whether the viewer may see it is checked after. */
export async function findRepayment(db: Database, wanted: number): Promise<RepaymentRow | null> {
  const [row] = await fromRepayments(db).where(eq(id, wanted));
  return row ?? null;
}

/** A repayment with its request, both locked until the transaction ends. Lock its ledger first. */
export async function lockRepayment(
  tx: Database,
  wanted: SQL,
): Promise<{ repayment: RepaymentRow; request: RequestRow } | null> {
  const [row] = await tx.query
    .select({ repayment: repayments, request: repaymentRequests })
    .from(repayments)
    .innerJoin(repaymentRequests, eq(repaymentRequests.id, requestId))
    .where(wanted)
    .for('update');
  if (!row) return null;
  const { repayment, request } = row;
  return { repayment: { ...repayment, reason: request.reason }, request };
}

/** The ledgers of repayments by their UUIDs, each once and not locked; a repayment never changes its own. */
export async function ledgersOfRepayments(
  db: Database,
  uuids: readonly string[],
): Promise<number[]> {
  if (uuids.length === 0) return [];
  const rows = await db.query
    .selectDistinct({ ledgerId })
    .from(repayments)
    .where(sql`${uuid}::text = any(${sql.param(uuids)}::text[])`);
  return rows.map((row) => row.ledgerId);
}

export const byId = (wanted: number): SQL => eq(id, wanted);
export const byUuid = (wanted: string): SQL => eq(uuid, wanted);
export const byRequest = (wanted: number): SQL => eq(requestId, wanted);

/** Changes a repayment, and its request where that is decided by it. */
export async function updateRepayment(
  tx: Database,
  { id: wanted, requestId: request }: Pick<RepaymentRow, 'id' | 'requestId'>,
  values: Partial<typeof repayments.$inferInsert>,
  decided: Pick<RequestRow, 'status' | 'decidedAt'> | null = null,
): Promise<void> {
  await tx.query.update(repayments).set(values).where(eq(id, wanted));
  if (decided) {
    await tx.query.update(repaymentRequests).set(decided).where(eq(repaymentRequests.id, request));
  }
}

/** Keeps that somebody approved; the second time nothing. */
export async function addApproval(
  tx: Database,
  repaymentId: number,
  approvedBy: string,
  approvedAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .insert(repaymentApprovals)
    .values({ repaymentId, approvedBy, approvedAt })
    .onConflictDoNothing();
}

const selectApprovals = statement('repayment_approvals_of_repayments', (query) =>
  query
    .select()
    .from(repaymentApprovals)
    .where(isAnyOf(repaymentApprovals.repaymentId, 'ids'))
    .orderBy(repaymentApprovals.repaymentId, repaymentApprovals.approvedAt),
);

/** Who approved a repayment, the first one first. */
export const approvalsOfRepayment = loadMany<number, ApprovalRow>(
  'payments.approvalsOfRepayment',
  (db, ids) => selectApprovals(db, { ids }),
  ({ repaymentId }) => repaymentId,
);

const selectOpen = statement('repayments_open_of_ledgers', (query) =>
  query
    .select({
      ...columns,
      requestedBy: repaymentRequests.requestedBy,
      paymentId: repaymentRequests.paymentId,
    })
    .from(repayments)
    .innerJoin(repaymentRequests, eq(repaymentRequests.id, requestId))
    .where(
      and(isAnyOf(ledgerId, 'ledgerIds'), inArray(status, ['REQUESTED', 'APPROVED', 'SUBMITTED'])),
    )
    .orderBy(ledgerId, id),
);

/** A repayment that is under way, with who asked for it and the payment that goes back, if one does. */
export type OpenRepayment = RepaymentRow & Pick<RequestRow, 'requestedBy' | 'paymentId'>;

/** The repayments of a ledger that are asked for, approved or with the vendor, in that order. */
export const openRepaymentsOfLedger = loadMany<number, OpenRepayment>(
  'payments.openRepaymentsOfLedger',
  (db, ledgerIds) => selectOpen(db, { ledgerIds }),
  (repayment) => repayment.ledgerId,
);

const latestFirst: Keyset<RepaymentRow> = {
  name: 'repayments',
  columns: [
    {
      column: paymentOn,
      direction: 'descending',
      kind: 'date',
      valueOf: (row) => row.paymentOn.toString(),
    },
    { column: id, direction: 'descending', kind: 'integer', valueOf: (row) => row.id },
  ],
};

/** A page of an account's repayments, the latest first. */
export async function pageOfRepayments(
  db: Database,
  ofAccount: number,
  statuses: readonly RepaymentStatus[] | null,
  args: PageArguments,
): Promise<Connection<RepaymentRow>> {
  const wanted = and(
    eq(accountId, ofAccount),
    statuses === null ? undefined : inArray(status, [...statuses]),
  );
  const page = planPage(latestFirst, args);
  const rows = await fromRepayments(db)
    .where(and(wanted, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(repayments, wanted));
}

const requestsInOrder: Keyset<RequestRow> = {
  name: 'repaymentRequests',
  columns: [
    {
      column: repaymentRequests.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: (row) => row.id,
    },
  ],
};

/** A page of what was asked for on a ledger, the latest first: of payments, or of credit. */
export async function pageOfRequests(
  db: Database,
  ofLedger: number,
  what: 'PAYMENTS' | 'CREDIT',
  args: PageArguments,
): Promise<Connection<RequestRow>> {
  const wanted = and(
    eq(repaymentRequests.ledgerId, ofLedger),
    what === 'CREDIT'
      ? isNull(repaymentRequests.paymentId)
      : isNotNull(repaymentRequests.paymentId),
  );
  const page = planPage(
    { ...requestsInOrder, name: what === 'CREDIT' ? 'repaymentRequests' : 'refundRequests' },
    args,
  );
  const rows = await db.query
    .select()
    .from(repaymentRequests)
    .where(and(wanted, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(repaymentRequests, wanted));
}

/**
 * What of a payment is on its way back or has gone back, in pence, and what failed left out.
 */
export async function refundedOfPayment(tx: Database, paymentId: number): Promise<number> {
  const [row] = await tx.query
    .select({ pence: sql`coalesce(sum(${amountPence}), 0)::bigint`.mapWith(Number) })
    .from(repayments)
    .innerJoin(repaymentRequests, eq(repaymentRequests.id, requestId))
    .where(and(eq(repaymentRequests.paymentId, paymentId), sql`${status} <> 'FAILED'`));
  return row?.pence ?? 0;
}

const selectReturned = statement('repayments_of_payments', (query) =>
  query
    .select({
      paymentId: sql<number>`${repaymentRequests.paymentId}`.as('payment_id'),
      pence: sql`sum(${amountPence})::bigint`.mapWith(Number).as('pence'),
    })
    .from(repayments)
    .innerJoin(repaymentRequests, eq(repaymentRequests.id, requestId))
    .where(and(isAnyOf(repaymentRequests.paymentId, 'paymentIds'), sql`${status} <> 'FAILED'`))
    .groupBy(repaymentRequests.paymentId),
);

/** What of a payment is on its way back or has gone back; none where nothing is. */
export const returnedOfPayment = loadOne<number, { paymentId: number; pence: number }>(
  'payments.returnedOfPayment',
  (db, paymentIds) => selectReturned(db, { paymentIds }),
  ({ paymentId }) => paymentId,
);

/** The identifiers of repayments that are to leave by a London day, the earliest first. */
export async function dueRepayments(db: Database, today: Temporal.PlainDate): Promise<number[]> {
  const rows = await db.query
    .select({ id })
    .from(repayments)
    .where(
      or(
        eq(status, 'SUBMITTED'),
        and(eq(status, 'APPROVED'), eq(isOnHold, false), lte(paymentOn, today)),
      ),
    )
    .orderBy(paymentOn, id);
  return rows.map((row) => row.id);
}
