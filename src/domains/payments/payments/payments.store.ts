import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { PaymentStatus } from '../../../kernel/payment-terms.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';
import { statusesBefore } from './payments.rules.ts';
import { fundingAmounts, payments } from './payments.tables.ts';

export type PaymentRow = typeof payments.$inferSelect;
export type NewPayment = typeof payments.$inferInsert;
export type FundingRow = typeof fundingAmounts.$inferSelect;

const selectPayments = statement('payments_by_id', (query) =>
  query.select().from(payments).where(isAnyOf(payments.id, 'ids')),
);

/** A payment by its identifier. Whether the viewer has access is checked after. */
const paymentById = loadOne<number, PaymentRow>(
  'payments.paymentById',
  (db, ids) => selectPayments(db, { ids }),
  ({ id }) => id,
);

const selectRequests = statement('payments_requests_of_ledgers', (query) =>
  query
    .select()
    .from(payments)
    .where(
      and(
        isAnyOf(payments.ledgerId, 'ledgerIds'),
        sql`exists (select from ${fundingAmounts} f where f.payment_id = ${payments.id})
          or ${isAnyOf(payments.ledgerId, 'ledgerIds')} and ${payments.status} = 'REQUESTED'`,
      ),
    )
    .orderBy(desc(payments.paymentOn), desc(payments.id)),
);

/** What customers were asked to pay on a ledger, the latest first. */
export const requestsOfLedger = loadMany<number, PaymentRow>(
  'payments.requestsOfLedger',
  (db, ledgerIds) => selectRequests(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

const selectFunding = statement('payments_funding_of_payments', (query) =>
  query
    .select()
    .from(fundingAmounts)
    .where(isAnyOf(fundingAmounts.paymentId, 'ids'))
    .orderBy(fundingAmounts.paymentId, fundingAmounts.place),
);

/** What others pay beside a payment that a customer was asked for. */
export const fundingOfPayment = loadMany<number, FundingRow>(
  'payments.fundingOfPayment',
  (db, ids) => selectFunding(db, { ids }),
  ({ paymentId }) => paymentId,
);

const selectRepresented = statement('payments_presented_again_of_ledgers', (query) =>
  query
    .select()
    .from(payments)
    .where(
      and(
        isAnyOf(payments.ledgerId, 'ledgerIds'),
        sql`${payments.representsId} is not null`,
        sql`${payments.status} in ('SCHEDULED', 'PENDING')`,
      ),
    )
    .orderBy(payments.paymentOn, payments.id),
);

/** The payments of a ledger that are presented again and of which it is not known yet what comes. */
export const presentedAgainOfLedger = loadMany<number, PaymentRow>(
  'payments.presentedAgainOfLedger',
  (db, ledgerIds) => selectRepresented(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

/** A payment under a key of its own; null where nothing was written under it. */
export async function paymentByKey(tx: Database, key: string): Promise<PaymentRow | null> {
  const [row] = await tx.query.select().from(payments).where(eq(payments.idempotencyKey, key));
  return row ?? null;
}

/** The payments that were to pay a deposit of a ledger, in order. */
export async function depositPayments(
  tx: Database,
  ledgerId: number,
  depositId: number,
): Promise<PaymentRow[]> {
  return tx.query
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.ledgerId, ledgerId),
        sql`starts_with(${payments.idempotencyKey}, ${`deposit:${depositId}:`})`,
      ),
    )
    .orderBy(payments.id);
}

/** Locks a payment until the transaction ends; null where there is none. */
export async function lockPayment(tx: Database, id: number): Promise<PaymentRow | null> {
  const [row] = await tx.query.select().from(payments).where(eq(payments.id, id)).for('update');
  return row ?? null;
}

/** Writes payments, each once for its key. What is there already is left and not answered. */
export async function insertPayments(
  tx: Database,
  rows: readonly NewPayment[],
): Promise<PaymentRow[]> {
  if (rows.length === 0) return [];
  return tx.query
    .insert(payments)
    .values([...rows])
    .onConflictDoNothing({ target: payments.idempotencyKey })
    .returning();
}

/** What a server does about rows that another one holds: it leaves them to it, or waits for it. */
export type Others = 'LEFT' | 'WAITED_FOR';

/** What a change of state writes beside the state. */
type Outcome = Partial<
  Pick<PaymentRow, 'submittedAt' | 'settledAt' | 'reversedAt' | 'failureCode' | 'amountPence'>
>;

/**
 * Takes payments to a state, those of them that may get there.
 *
 * @returns the identifiers of those that did.
 */
export async function movePayments(
  tx: Database,
  ids: readonly number[],
  status: PaymentStatus,
  outcome: Outcome = {},
): Promise<number[]> {
  if (ids.length === 0) return [];
  const moved = await tx.query
    .update(payments)
    .set({ ...outcome, status })
    .where(
      and(inArray(payments.id, [...ids]), inArray(payments.status, [...statusesBefore(status)])),
    )
    .returning({ id: payments.id });
  return moved.map(({ id }) => id);
}

/** Takes payments to a state with the transactions that they were booked by. */
export async function settlePayments(
  tx: Database,
  booked: readonly { readonly id: number; readonly transactionId: number }[],
  status: 'CLEARED' | 'FULFILLED',
  settledAt: Temporal.Instant,
): Promise<void> {
  if (booked.length === 0) return;
  await tx.query.execute(sql`
    update ${payments} set status = ${status}, settled_at = ${settledAt.toString()}::timestamptz,
      transaction_id = w.t
    from json_to_recordset(${JSON.stringify(
      booked.map(({ id, transactionId }) => ({ i: id, t: transactionId })),
    )}::json) as w(i int, t int)
    where ${payments}.id = w.i`);
}

/** Changes when and how much is to be paid. */
export async function changePayment(
  tx: Database,
  id: number,
  change: Pick<PaymentRow, 'amountPence' | 'paymentOn' | 'firstOn'>,
): Promise<PaymentRow | null> {
  const [row] = await tx.query.update(payments).set(change).where(eq(payments.id, id)).returning();
  return row ?? null;
}

/** Takes a payment that was booked to failed, with the reversal by which its money went back. */
export async function takeBack(
  tx: Database,
  id: number,
  outcome: {
    readonly reversalId: number;
    readonly reversedAt: Temporal.Instant;
    readonly failureCode: string;
  },
): Promise<void> {
  await tx.query
    .update(payments)
    .set({ ...outcome, status: 'FAILED' })
    .where(eq(payments.id, id));
}

/** Locks the first promise of a ledger that an amount keeps; null where there is none. */
export async function lockPromise(
  tx: Database,
  ledgerId: number,
  amountPence: number,
): Promise<PaymentRow | null> {
  const [row] = await tx.query
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.ledgerId, ledgerId),
        eq(payments.status, 'PROMISED'),
        sql`${payments.amountPence} <= ${amountPence}`,
      ),
    )
    .orderBy(payments.paymentOn, payments.id)
    .limit(1)
    .for('update');
  return row ?? null;
}

/** Writes what a promise was kept by: how much came, when, how, and under which key. */
export async function keepPromise(
  tx: Database,
  id: number,
  kept: Pick<PaymentRow, 'amountPence' | 'paymentOn' | 'transactionType' | 'idempotencyKey'>,
): Promise<void> {
  await tx.query.update(payments).set(kept).where(eq(payments.id, id));
}

/** Ends promises whose day has passed. */
export async function breakPromises(
  tx: Database,
  before: Temporal.PlainDate,
  settledAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(payments)
    .set({ status: 'PROMISE_BROKEN', settledAt })
    .where(
      and(eq(payments.status, 'PROMISED'), sql`${payments.paymentOn} < ${before.toString()}::date`),
    );
}

/**
 * Takes pending debits of days up to a London day, for one server until the transaction ends.
 *
 * @param others whether what others hold is left to them, or waited for.
 */
export async function takePendingDebits(
  tx: Database,
  upTo: Temporal.PlainDate,
  most: number,
  others: Others,
): Promise<PaymentRow[]> {
  return tx.query
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.status, 'PENDING'),
        sql`${payments.transactionType} like 'DD_%'`,
        sql`${payments.paymentOn} <= ${upTo.toString()}::date`,
        // What may not have reached the vendor is not paid by the passing of time.
        sql`not exists (select from payments.collections c
          where c.payment_id = ${payments.id} and c.state = 'PREPARED')`,
      ),
    )
    .orderBy(payments.id)
    .limit(most)
    .for('update', others === 'LEFT' ? { skipLocked: true } : {});
}

/** A payment by its identifier; null where there is none. */
export async function findPayment(db: Database, id: number): Promise<PaymentRow | null> {
  return db.read(paymentById, id);
}

/** Payments by the UUIDs under which vendors know them; what is no UUID finds none. */
export async function paymentsByUuid(
  db: Database,
  uuids: readonly string[],
): Promise<PaymentRow[]> {
  if (uuids.length === 0) return [];
  return db.query
    .select()
    .from(payments)
    .where(sql`${payments.uuid}::text = any(${sql.param(uuids)}::text[])`);
}

/** Locks a payment at once; null where it is gone, or in somebody else's hands. */
export async function lockPaymentNow(tx: Database, id: number): Promise<PaymentRow | null> {
  const [row] = await tx.query
    .select()
    .from(payments)
    .where(eq(payments.id, id))
    .for('update', { skipLocked: true });
  return row ?? null;
}

/**
 * What a ledger is paid from at a moment, of a kind where one is named; null where nothing can be used.
 */
export async function usableInstructionOf(
  tx: Database,
  ledgerId: number,
  kind: 'DIRECT_DEBIT' | 'CARD' | null,
  at: Temporal.Instant,
): Promise<{ readonly id: number; readonly kind: 'DIRECT_DEBIT' | 'CARD' } | null> {
  const { rows } = (await tx.query.execute(sql`
    select i.id, i.kind from ${instructions} i
    left join ${mandates} m on m.instruction_id = i.id
    where i.ledger_id = ${ledgerId} and i.kind in ('DIRECT_DEBIT', 'CARD')
      and (${kind}::text is null or i.kind = ${kind}::text)
      and i.valid_from <= ${at.toString()}::timestamptz
      and (i.valid_to is null or i.valid_to > ${at.toString()}::timestamptz)
      and m.ended_on is null
    order by i.kind desc, i.id desc limit 1`)) as unknown as {
    rows: { id: number; kind: 'DIRECT_DEBIT' | 'CARD' }[];
  };
  return rows[0] ?? null;
}

/** Writes that a customer was told of a debit that comes once, as it is by now. */
export async function noteOneOff(
  tx: Database,
  { id, amountPence, paymentOn }: PaymentRow,
  sentOn: Temporal.PlainDate,
): Promise<void> {
  await tx.query.execute(sql`
    insert into payments.notices (payment_id, kind, amount_pence, first_on, sent_on)
    values (${id}, 'CHANGED', ${amountPence}, ${paymentOn.toString()}::date, ${sentOn.toString()}::date)
    on conflict (payment_id, kind) do update set amount_pence = excluded.amount_pence,
      first_on = excluded.first_on, sent_on = excluded.sent_on`);
}
