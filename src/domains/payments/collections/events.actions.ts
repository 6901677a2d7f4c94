import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { CodedError } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import type { PaymentVendorPort, VendorEvent } from '../../../outside/payment-vendor/port.ts';
import { accountIdOf, accountNumberOf } from '../../accounts/index.ts';
import {
  IdempotencyConflict,
  type LedgerRow,
  ledgerOfNumber,
  ledgersOfAccount,
  ReversalRefused,
} from '../../billing/index.ts';
import { endInstruction } from '../instructions/ending.actions.ts';
import { receiveMoney, takeBackPayment } from '../payments/booking.actions.ts';
import { keyOfNextPresentation } from '../payments/payments.rules.ts';
import {
  insertPayments,
  lockPayment,
  movePayments,
  type PaymentRow,
} from '../payments/payments.store.ts';
import {
  type BankService,
  endsInstruction,
  indemnityDebitOn,
  reinstates,
  representationOn,
} from './bacs.rules.ts';
import { type BankRun, takeAll } from './bank-runs.store.ts';
import {
  callOffUnder,
  firstPresentationOn,
  insertEvents,
  markEvent,
  reinstateInstruction,
  takeEvent,
  takeEvents,
  type VendorEventRow,
} from './events.store.ts';
import { insertNotices } from './making.store.ts';
import { handleNotice } from './noticed-payments.actions.ts';

/** So many events are handled by one transaction. */
const eventsAtOnce = 50;

/**
 * Takes over what the vendor tells of up to a moment. An event is kept once, however often it is told,
 * and only then acknowledged.
 *
 * @throws VendorUnavailable where it cannot be asked: then nothing may be taken for paid.
 */
export async function receiveEvents(
  db: Database,
  vendor: PaymentVendorPort,
  { dueAt }: BankRun,
  holidays: BankHolidays,
): Promise<void> {
  const events = await vendor.events(dueAt);
  if (events.length === 0) return;
  const dated = events.map((event) => ({ ...event, actOn: actOn(event, holidays) }));
  await db.transaction(async (tx) => {
    const rows = await insertEvents(tx, dated, dueAt);
    // A claim ends the instruction at once, and takes the money back later.
    for (const row of rows) if (row.kind === 'DDICA') await endBy(tx, row, 'DDICA', dueAt);
  });
  await vendor.acknowledge(events.map(({ id }) => id));
}

function actOn({ kind, eventOn }: VendorEvent, holidays: BankHolidays): Temporal.PlainDate {
  return kind === 'DDICA' ? indemnityDebitOn(eventOn, holidays) : eventOn;
}

/**
 * Does what events ask for whose day has come. One that cannot be booked is set aside until the next
 * day, and holds up none of the others.
 *
 * @param failed told of each event that was set aside.
 * @returns false where none is left, in nobody's hands either.
 */
export async function handleEvents(
  db: Database,
  run: BankRun,
  holidays: BankHolidays,
  failed: (what: string, error: unknown) => void,
): Promise<boolean> {
  const taken = { events: [] as readonly VendorEventRow[] };
  try {
    await db.transaction(async (tx) => {
      taken.events = await takeAll((others) => takeEvents(tx, run.on, eventsAtOnce, others));
      for (const event of taken.events) await handle(tx, event, run, holidays);
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // The one that fails is found by trying each alone.
    for (const { id } of taken.events) await handleAlone(db, id, run, holidays, failed);
  }
  return taken.events.length > 0;
}

/** Whether the books refuse what an event asks for: trying it again at once would come to the same. */
const isRefusal = (error: unknown): boolean =>
  error instanceof RangeError ||
  error instanceof ReversalRefused ||
  error instanceof IdempotencyConflict ||
  error instanceof CodedError;

async function handleAlone(
  db: Database,
  id: number,
  run: BankRun,
  holidays: BankHolidays,
  failed: (what: string, error: unknown) => void,
): Promise<void> {
  try {
    await db.transaction(async (tx) => {
      const event = await takeEvent(tx, id, run.on);
      if (event) await handle(tx, event, run, holidays);
    });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    await db.transaction(async (tx) => {
      // Another server may have been luckier meanwhile.
      const event = await takeEvent(tx, id, run.on);
      if (event) await markEvent(tx, id, { actOn: run.on.add({ days: 1 }) });
    });
    failed(`vendor event ${id}`, error);
  }
}

async function handle(
  tx: Database,
  event: VendorEventRow,
  { on, dueAt }: BankRun,
  holidays: BankHolidays,
): Promise<void> {
  const code = event.code ?? '';
  if (event.kind.startsWith('NOTICE_')) return handleNotice(tx, event, dueAt);
  if (event.kind === 'TRANSFER_IN') {
    const paymentId = await bookTransfer(tx, event, event.payerReference ?? '', dueAt);
    // Nobody's money waits, whole, and is looked at again each day.
    if (paymentId === null) await markEvent(tx, event.id, { actOn: on.add({ days: 1 }) });
    else await markEvent(tx, event.id, { handledAt: dueAt, paymentId });
    return;
  }
  if (event.kind === 'ARUDD') {
    const payment = event.paymentId === null ? null : await lockPayment(tx, event.paymentId);
    if (payment) await returned(tx, payment, code, event.eventOn, dueAt, holidays);
    await endBy(tx, event, 'ARUDD', dueAt);
  }
  if (event.kind === 'DDICA' && event.paymentId !== null) {
    const payment = await lockPayment(tx, event.paymentId);
    if (payment?.status === 'PENDING') {
      await markEvent(tx, event.id, { actOn: on.add({ days: 1 }) });
      return;
    }
    if (payment) {
      const why = { failureCode: `DDICA_${code}`, note: 'Claimed back by the bank.' };
      await takeBackPayment(tx, payment, why, event.actOn, dueAt);
    }
  }
  if (event.kind === 'AUDDIS' || event.kind === 'ADDACS') await endBy(tx, event, event.kind, dueAt);
  await markEvent(tx, event.id, { handledAt: dueAt });
}

/** Ends the instruction that an event is about, or brings it back, where its code asks for that. */
async function endBy(
  tx: Database,
  { instructionId, code }: VendorEventRow,
  service: BankService,
  at: Temporal.Instant,
): Promise<void> {
  if (instructionId === null || code === null) return;
  if (reinstates(service, code)) await reinstateInstruction(tx, instructionId);
  if (!endsInstruction(service, code)) return;
  await endInstruction(tx, instructionId, `${service}_${code}`, at);
  await callOffUnder(tx, instructionId, at);
}

/** A debit that came back: it failed, or its money is taken back, and it may be presented again. */
async function returned(
  tx: Database,
  payment: PaymentRow,
  code: string,
  on: Temporal.PlainDate,
  at: Temporal.Instant,
  holidays: BankHolidays,
): Promise<void> {
  if (payment.status === 'CLEARED' || payment.status === 'FULFILLED') {
    const why = { failureCode: code, note: 'Returned unpaid.' };
    await takeBackPayment(tx, payment, why, on, at);
  } else {
    const failed = { failureCode: code, settledAt: at };
    const moved = await movePayments(tx, [payment.id], 'FAILED', failed);
    if (moved.length === 0) return;
  }
  await presentAgain(tx, payment, code, on, at, holidays);
}

async function presentAgain(
  tx: Database,
  payment: PaymentRow,
  code: string,
  returnedOn: Temporal.PlainDate,
  at: Temporal.Instant,
  holidays: BankHolidays,
): Promise<void> {
  const first = await firstPresentationOn(tx, payment.id);
  const firstOn = first === null ? payment.paymentOn : Temporal.PlainDate.from(first);
  const { presentation: representations } = payment;
  const paymentOn = representationOn({ code, returnedOn, firstOn, representations }, holidays);
  if (paymentOn === null) return;
  const { ledgerId, accountId, instructionId, scheduleId, source, amountPence, reference } =
    payment;
  const [again] = await insertPayments(tx, [
    {
      uuid: randomUUID(),
      ...{ ledgerId, accountId, instructionId, scheduleId, source, amountPence, reference },
      status: 'SCHEDULED',
      transactionType: 'DD_RE_PRESENTATION',
      paymentOn,
      representsId: payment.id,
      presentation: representations + 1,
      idempotencyKey: keyOfNextPresentation(payment),
      createdAt: at,
    },
  ]);
  if (!again) return;
  const paymentId = again.id;
  await insertNotices(tx, [
    { paymentId, kind: 'PRESENTED_AGAIN', amountPence, firstOn: paymentOn, sentOn: returnedOn },
  ]);
}

/** The ledger that a payer means: by its number, or the main one of an account by the account's. */
async function ledgerMeant(tx: Database, payerReference: string): Promise<LedgerRow | null> {
  const text = payerReference.toUpperCase();
  const ledgerNumber = /L-?([0-9A-F]{8})\b/.exec(text)?.[1];
  const ledger = ledgerNumber ? await ledgerOfNumber(tx, `L-${ledgerNumber}`) : null;
  if (ledger) return ledger;
  const accountNumber = /A-?([0-9A-F]{8})\b/.exec(text)?.[1];
  const accountId = accountNumber ? await accountIdOf(tx, `A-${accountNumber}`) : null;
  if (accountId === null) return null;
  const ledgers = await tx.read(ledgersOfAccount, accountId);
  return ledgers.find(({ kind, meterId }) => kind === 'MAIN' && meterId === null) ?? null;
}

/**
 * Books a transfer that came in on the ledger that its payer means, once and whole.
 *
 * @returns the payment; null where nobody's ledger is meant.
 */
async function bookTransfer(
  tx: Database,
  { vendorEventId, amountPence, eventOn }: VendorEventRow,
  payerReference: string,
  at: Temporal.Instant,
): Promise<number | null> {
  const ledger = await ledgerMeant(tx, payerReference);
  if (!ledger || amountPence === null) return null;
  const payment = await receiveMoney(
    tx,
    {
      ledgerId: ledger.id,
      accountId: ledger.accountId,
      amountPence,
      type: 'BACS_DEPOSIT',
      source: 'BANK_STATEMENT',
      reference: (await accountNumberOf(tx, ledger.accountId)) ?? payerReference,
      on: eventOn,
      key: `transfer:${vendorEventId}`,
    },
    at,
  );
  return payment.id;
}
