import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { instructions, mandates } from '../instructions/instructions.tables.ts';
import type { Others } from '../payments/payments.store.ts';
import { payments } from '../payments/payments.tables.ts';
import { vendorEvents } from './collections.tables.ts';

export type VendorEventRow = typeof vendorEvents.$inferSelect;

/** What a vendor tells, with the London day on which it is acted upon. */
interface DatedEvent {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  /** Of the payment that it is about; null where it is about none. */
  readonly key: string | null;
  readonly mandateReference: string | null;
  readonly amountPence: number | null;
  readonly payerReference: string | null;
  readonly eventOn: Temporal.PlainDate;
  readonly actOn: Temporal.PlainDate;
}

/** Writes events, each once, with what they are about. */
export async function insertEvents(
  tx: Database,
  events: readonly DatedEvent[],
  receivedAt: Temporal.Instant,
): Promise<VendorEventRow[]> {
  if (events.length === 0) return [];
  const given = JSON.stringify(
    events.map((each) => ({
      v: each.id,
      k: each.kind,
      c: each.code,
      u: each.key,
      m: each.mandateReference,
      a: each.amountPence,
      p: each.payerReference,
      e: each.eventOn.toString(),
      d: each.actOn.toString(),
    })),
  );
  await tx.query.execute(sql`
    insert into ${vendorEvents} (vendor_event_id, kind, code, payment_id, instruction_id,
      pay_out_key, amount_pence, payer_reference, event_on, act_on, received_at)
    select w.v, w.k, w.c, p.id, coalesce(m.instruction_id, p.instruction_id),
      case when w.k = 'PAY_OUT_RETURNED' then w.u end, w.a, w.p, w.e, w.d,
      ${receivedAt.toString()}::timestamptz
    from json_to_recordset(${given}::json)
      as w(v text, k text, c text, u text, m text, a int, p text, e date, d date)
    left join ${payments} p on p.uuid::text = w.u
    left join ${mandates} m on m.reference = w.m
    on conflict do nothing`);
  return tx.query
    .select()
    .from(vendorEvents)
    .where(sql`${vendorEvents.vendorEventId} = any(${sql.param(events.map(({ id }) => id))})`)
    .orderBy(asc(vendorEvents.id));
}

/**
 * Takes events whose day has come, in order, for one server until the transaction ends.
 *
 * @param others whether what others hold is left to them, or waited for.
 */
export async function takeEvents(
  tx: Database,
  on: Temporal.PlainDate,
  most: number,
  others: Others,
): Promise<VendorEventRow[]> {
  return tx.query
    .select()
    .from(vendorEvents)
    .where(
      and(
        isNull(vendorEvents.handledAt),
        sql`${vendorEvents.actOn} <= ${on.toString()}::date`,
        // What was sent to customers is followed up where it is sent from.
        sql`${vendorEvents.kind} <> 'PAY_OUT_RETURNED'`,
      ),
    )
    .orderBy(asc(vendorEvents.id))
    .limit(most)
    .for('update', others === 'LEFT' ? { skipLocked: true } : {});
}

/** Takes one event until the transaction ends; null where it is done with, or its day is still to come. */
export async function takeEvent(
  tx: Database,
  id: number,
  on: Temporal.PlainDate,
): Promise<VendorEventRow | null> {
  const [row] = await tx.query
    .select()
    .from(vendorEvents)
    .where(
      and(
        eq(vendorEvents.id, id),
        isNull(vendorEvents.handledAt),
        sql`${vendorEvents.actOn} <= ${on.toString()}::date`,
      ),
    )
    .for('update');
  return row ?? null;
}

/** Takes what tells of money that came back from customers, for one server until the transaction ends. */
export async function takeReturnedPayOuts(tx: Database, most: number): Promise<VendorEventRow[]> {
  return tx.query
    .select()
    .from(vendorEvents)
    .where(and(isNull(vendorEvents.handledAt), eq(vendorEvents.kind, 'PAY_OUT_RETURNED')))
    .orderBy(asc(vendorEvents.id))
    .limit(most)
    .for('update', { skipLocked: true });
}

export type NewVendorEvent = typeof vendorEvents.$inferInsert;

/** Writes notices that were given by the API, each once. @returns those that are new. */
export async function insertGivenNotices(
  tx: Database,
  rows: readonly NewVendorEvent[],
): Promise<VendorEventRow[]> {
  return tx.query
    .insert(vendorEvents)
    .values([...rows])
    .onConflictDoNothing()
    .returning();
}

/** What was kept under identifiers, in no order. */
export async function givenNotices(
  tx: Database,
  vendorEventIds: readonly string[],
): Promise<VendorEventRow[]> {
  return tx.query
    .select()
    .from(vendorEvents)
    .where(inArray(vendorEvents.vendorEventId, [...vendorEventIds]));
}

const isWaiting = (vendorEventId: string) =>
  and(
    eq(vendorEvents.vendorEventId, vendorEventId),
    eq(vendorEvents.kind, 'TRANSFER_IN'),
    isNull(vendorEvents.handledAt),
  );

/** A transfer of which it is not known whose it is, by the vendor's identifier; null where none waits. */
export async function findWaitingTransfer(
  db: Database,
  vendorEventId: string,
): Promise<VendorEventRow | null> {
  const [row] = await db.query.select().from(vendorEvents).where(isWaiting(vendorEventId));
  return row ?? null;
}

/** The same transfer, locked until the transaction ends. */
export async function lockWaitingTransfer(
  tx: Database,
  vendorEventId: string,
): Promise<VendorEventRow | null> {
  const [row] = await tx.query
    .select()
    .from(vendorEvents)
    .where(isWaiting(vendorEventId))
    .for('update');
  return row ?? null;
}

/** Writes that an event is done with, or by when it is looked at again. */
export async function markEvent(
  tx: Database,
  id: number,
  change: Partial<Pick<VendorEventRow, 'handledAt' | 'actOn' | 'paymentId'>>,
): Promise<void> {
  await tx.query.update(vendorEvents).set(change).where(eq(vendorEvents.id, id));
}

/** Calls off what is scheduled to be taken under an instruction that has ended. */
export async function callOffUnder(
  tx: Database,
  instructionId: number,
  settledAt: Temporal.Instant,
): Promise<void> {
  await tx.query
    .update(payments)
    .set({ status: 'DELETED', settledAt })
    .where(and(eq(payments.instructionId, instructionId), eq(payments.status, 'SCHEDULED')));
}

/** Brings an instruction back whose end a bank has taken back. */
export async function reinstateInstruction(tx: Database, instructionId: number): Promise<void> {
  await tx.query
    .update(mandates)
    .set({ endCode: null, endedOn: null })
    .where(eq(mandates.instructionId, instructionId));
  await tx.query
    .update(instructions)
    .set({ validTo: null })
    .where(eq(instructions.id, instructionId));
}

/** When the first presentation of a payment was, by its chain. */
export async function firstPresentationOn(tx: Database, paymentId: number): Promise<string | null> {
  const { rows } = (await tx.query.execute(sql`
    with recursive chain as (
      select id, represents_id, payment_on from ${payments} where id = ${paymentId}
      union all
      select p.id, p.represents_id, p.payment_on from ${payments} p join chain c on p.id = c.represents_id
    ) select payment_on::text as "on" from chain where represents_id is null`)) as unknown as {
    rows: { on: string }[];
  };
  return rows[0]?.on ?? null;
}
