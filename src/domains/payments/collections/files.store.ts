import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';
import type { Others } from '../payments/payments.store.ts';
import { payments } from '../payments/payments.tables.ts';
import { collectionFiles, collections, notices } from './collections.tables.ts';

/** A Direct Debit that is to go to the banks, with what decides whether it may. */
export interface DebitToSubmit {
  readonly id: number;
  readonly ledgerId: number;
  readonly amountPence: number;
  readonly paymentOn: Temporal.PlainDate;
  readonly source: string;
  readonly transactionType: PaymentType;
  /** Null where the instruction is not there any more. */
  readonly instructionId: number | null;
  readonly isLodged: boolean;
  readonly isFirst: boolean;
  readonly isNoticed: boolean;
}

/**
 * Takes debits that are to be submitted for days up to a London day, for one server until the
 * transaction ends. Those whose instruction is still on its way to the bank are left.
 *
 * @param others whether what others hold is left to them, or waited for.
 */
export async function takeDebits(
  tx: Database,
  upTo: Temporal.PlainDate,
  most: number,
  others: Others,
): Promise<DebitToSubmit[]> {
  const isInForce = sql`(i.valid_to is null and m.ended_on is null)`;
  const { rows } = (await tx.query.execute(sql`
    select p.id, p.ledger_id as "ledgerId", p.amount_pence as "amountPence",
      p.payment_on::text as "paymentOn", p.source, p.transaction_type as "transactionType",
      case when ${isInForce} then i.id end as "instructionId",
      m.accepted_on is not null as "isLodged", m.first_collected_on is null as "isFirst",
      exists (select from ${notices} n where n.first_on <= p.payment_on
        and (n.payment_id = p.id or n.schedule_id = p.schedule_id)) as "isNoticed"
    from ${payments} p
    left join ${instructions} i on i.id = p.instruction_id and i.kind = 'DIRECT_DEBIT'
    left join ${mandates} m on m.instruction_id = i.id
    where p.status = 'SCHEDULED' and p.transaction_type like 'DD_%'
      and p.payment_on <= ${upTo.toString()}::date
      and (i.id is null or not ${isInForce} or m.accepted_on is not null)
    order by p.id limit ${most}
    for update of p ${sql.raw(others === 'LEFT' ? 'skip locked' : '')}`)) as unknown as {
    rows: (Omit<DebitToSubmit, 'paymentOn'> & { readonly paymentOn: string })[];
  };
  return rows.map((row) => ({ ...row, paymentOn: Temporal.PlainDate.from(row.paymentOn) }));
}

/** The file of a day, made where there is none, which nobody else adds to until the transaction ends. */
export async function takeFile(
  tx: Database,
  days: Pick<typeof collectionFiles.$inferSelect, 'submitOn' | 'debitOn'>,
  createdAt: Temporal.Instant,
): Promise<{ readonly id: number; readonly nextLine: number }> {
  await tx.query
    .insert(collectionFiles)
    .values({ ...days, createdAt })
    .onConflictDoNothing();
  const [file] = await tx.query
    .select({ id: collectionFiles.id })
    .from(collectionFiles)
    .where(eq(collectionFiles.debitOn, days.debitOn))
    .for('update');
  if (!file) throw new Error(`There is no file of ${days.debitOn}`);
  const [line] = await tx.query
    .select({ last: sql<number>`coalesce(max(${collections.line}), 0)::int` })
    .from(collections)
    .where(eq(collections.fileId, file.id));
  return { id: file.id, nextLine: (line?.last ?? 0) + 1 };
}

/** What a debit becomes when its line is written. */
export interface PreparedDebit {
  readonly id: number;
  readonly line: number;
  readonly amountPence: number;
  readonly transactionType: PaymentType;
  readonly instructionId: number;
}

/** Writes lines of a file and makes their payments pending, in two statements. */
export async function writeLines(
  tx: Database,
  fileId: number,
  debitOn: Temporal.PlainDate,
  prepared: readonly PreparedDebit[],
  submittedAt: Temporal.Instant,
): Promise<void> {
  if (prepared.length === 0) return;
  const given = sql`json_to_recordset(${JSON.stringify(
    prepared.map(({ id, line, amountPence, transactionType, instructionId }) => ({
      i: id,
      l: line,
      a: amountPence,
      y: transactionType,
      n: instructionId,
    })),
  )}::json) as w(i int, l int, a int, y text, n int)`;
  await tx.query.execute(sql`
    insert into ${collections} (file_id, line, payment_id, state)
    select ${fileId}::int, w.l, w.i, 'PREPARED' from ${given} order by w.l`);
  await tx.query.execute(sql`
    with pending as (
      update ${payments} set status = 'PENDING', submitted_at = ${submittedAt.toString()}::timestamptz,
        payment_on = ${debitOn.toString()}::date, amount_pence = w.a, transaction_type = w.y
      from ${given} where ${payments}.id = w.i
    )
    update ${mandates} set first_collected_on = ${debitOn.toString()}::date
    from ${given} where ${mandates}.instruction_id = w.n and ${mandates}.first_collected_on is null`);
}

/** A line that is not known to have reached the vendor. */
export interface UnsentLine {
  readonly fileId: number;
  readonly paymentId: number;
  readonly key: string;
  readonly mandateReference: string;
  readonly amountPence: number;
  readonly debitOn: Temporal.PlainDate;
  readonly transactionType: PaymentType;
}

export async function unsentLines(
  db: Database,
  most: number,
  afterPaymentId: number,
): Promise<UnsentLine[]> {
  return db.query
    .select({
      fileId: collections.fileId,
      paymentId: collections.paymentId,
      key: sql<string>`${payments.uuid}::text`,
      mandateReference: mandates.reference,
      amountPence: payments.amountPence,
      debitOn: collectionFiles.debitOn,
      transactionType: payments.transactionType,
    })
    .from(collections)
    .innerJoin(collectionFiles, eq(collectionFiles.id, collections.fileId))
    .innerJoin(payments, eq(payments.id, collections.paymentId))
    .innerJoin(mandates, eq(mandates.instructionId, payments.instructionId))
    .where(
      and(eq(collections.state, 'PREPARED'), sql`${collections.paymentId} > ${afterPaymentId}`),
    )
    .orderBy(asc(collections.paymentId))
    .limit(most);
}

export async function markSent(
  db: Database,
  paymentIds: readonly number[],
  sentAt: Temporal.Instant,
): Promise<void> {
  if (paymentIds.length === 0) return;
  await db.query
    .update(collections)
    .set({ state: 'SENT', sentAt })
    .where(and(inArray(collections.paymentId, [...paymentIds]), eq(collections.state, 'PREPARED')));
}
