import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { billsIssued, type IssuedBill, ledgerById } from '../../billing/index.ts';
import { insertPayments, type NewPayment, type PaymentRow } from '../payments/payments.store.ts';
import { bankDayFrom, earliestDebitOn } from './bacs.rules.ts';
import { type BankRun, markMade, takeBankRun } from './bank-runs.store.ts';
import {
  askedFor,
  callOffEnded,
  followingSchedules,
  insertNotices,
  type NewNotice,
  nextSchedules,
  noticedFrom,
  type ScheduleRow,
  type UsableInstruction,
  usableInstructions,
} from './making.store.ts';
import { dueDays, instalmentPence } from './schedule-days.rules.ts';

/** So far ahead payments are made: a monthly schedule always has the next one. */
const daysAhead = 31;
/** A bill is looked for so long after it was issued, where no server ran meanwhile. */
const daysToLookBack = 10;
/** So many schedules are looked at by one transaction. */
const schedulesAtOnce = 200;

/** What the payments of some schedules are made from. */
interface Ground {
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly holidays: BankHolidays;
  readonly instructionOf: (schedule: ScheduleRow) => UsableInstruction | null;
  readonly noticed: Map<number, Temporal.PlainDate>;
  readonly following: ReadonlySet<number>;
  readonly asked: Map<number, number>;
  readonly bills: ReadonlyMap<number, readonly IssuedBill[]>;
}

/**
 * Makes the payments that the next schedules ask for, with the notices that their customers are sent.
 * A schedule's payment of a day is made once, whoever makes it.
 *
 * @returns false where all schedules of the day were gone through.
 */
export async function makePayments(
  tx: Database,
  { on, dueAt }: BankRun,
  holidays: BankHolidays,
): Promise<boolean> {
  const run = await takeBankRun(tx, on);
  if (!run) return false;
  if (run.madeThroughId === 0) await callOffEnded(tx, dueAt);
  const span = { fromOn: on, toOn: on.add({ days: daysAhead }) };
  const some = await nextSchedules(tx, run.madeThroughId, span, schedulesAtOnce);
  const last = some.at(-1);
  if (!last) return false;
  const ground = await groundOf(tx, some, on, dueAt, holidays);
  const told: NewNotice[] = [];
  const made = await Promise.all(some.map((schedule) => paymentsOf(tx, schedule, ground, told)));
  await insertNotices(tx, told);
  const rows = await insertPayments(tx, made.flat());
  await insertNotices(
    tx,
    rows.filter(({ source }) => source === 'BILL').map((row) => billNotice(row, on)),
  );
  await markMade(tx, on, last.id);
  return true;
}

function billNotice(
  { id: paymentId, amountPence, paymentOn: firstOn }: PaymentRow,
  sentOn: Temporal.PlainDate,
): NewNotice {
  return { paymentId, kind: 'BILL', amountPence, firstOn, sentOn };
}

async function groundOf(
  tx: Database,
  some: readonly ScheduleRow[],
  on: Temporal.PlainDate,
  at: Temporal.Instant,
  holidays: BankHolidays,
): Promise<Ground> {
  const ids = some.map(({ id }) => id);
  const ledgerIds = [...new Set(some.map(({ ledgerId }) => ledgerId))];
  const onBill = some.filter(({ isVariable }) => isVariable).map(({ ledgerId }) => ledgerId);
  const usable = await usableInstructions(tx, ledgerIds, at);
  const byLedger = Map.groupBy(usable, ({ ledgerId }) => ledgerId);
  const bills =
    onBill.length === 0
      ? []
      : await billsIssued(tx, onBill, on.subtract({ days: daysToLookBack }), on);
  return {
    on,
    at,
    holidays,
    instructionOf: ({ ledgerId, method }) => {
      const kind = method === 'CARD_PAYMENT' ? 'CARD' : 'DIRECT_DEBIT';
      return byLedger.get(ledgerId)?.find((each) => each.kind === kind) ?? null;
    },
    noticed: await noticedFrom(tx, ids),
    following: await followingSchedules(tx, ids),
    asked: await askedFor(tx, ids),
    bills: Map.groupBy(bills, ({ ledgerId }) => ledgerId),
  };
}

async function paymentsOf(
  tx: Database,
  schedule: ScheduleRow,
  ground: Ground,
  told: NewNotice[],
): Promise<NewPayment[]> {
  const instruction = ground.instructionOf(schedule);
  if (!instruction) return [];
  const reference = (await accountNumberOf(tx, schedule.accountId)) ?? '';
  const common = {
    ledgerId: schedule.ledgerId,
    accountId: schedule.accountId,
    scheduleId: schedule.id,
    instructionId: instruction.id,
    status: 'SCHEDULED' as const,
    transactionType:
      schedule.method === 'CARD_PAYMENT'
        ? ('DEBIT_CARD' as const)
        : schedule.reason === 'FINAL_PAYMENT'
          ? ('DD_FINAL_COLLECTION' as const)
          : ('DD_REGULAR_COLLECTION' as const),
    reference,
    createdAt: ground.at,
  };
  if (schedule.isVariable) {
    const wanted = await ofBills(tx, schedule, ground);
    return wanted.map((each) => ({ ...common, uuid: randomUUID(), source: 'BILL', ...each }));
  }
  return fixed(schedule, ground, told).map((each) => ({
    ...common,
    uuid: randomUUID(),
    source: schedule.planId === null ? 'SCHEDULE' : 'PLAN',
    ...each,
  }));
}

type Wanted = Pick<NewPayment, 'amountPence' | 'paymentOn' | 'idempotencyKey'>;

/** What a schedule of a fixed amount asks for in the time that is looked ahead. */
function fixed(schedule: ScheduleRow, ground: Ground, told: NewNotice[]): Wanted[] {
  const { id: scheduleId, amountPence: eachPence, method } = schedule;
  const { on, holidays, noticed, following, asked } = ground;
  const wanted: Wanted[] = [];
  for (const due of dueDays(schedule, on.add({ days: 1 }), on.add({ days: daysAhead }))) {
    const amountPence = instalmentPence(schedule, asked.get(scheduleId) ?? 0);
    if (amountPence === 0) break;
    let paymentOn = bankDayFrom(due, holidays);
    if (method === 'DIRECT_DEBIT') {
      // Nobody is debited who was not told ten bank days before the first time.
      const firstOn = noticed.get(scheduleId) ?? later(paymentOn, earliestDebitOn(on, holidays));
      if (!noticed.has(scheduleId)) {
        const kind = following.has(scheduleId) ? 'CHANGED' : 'FIRST_COLLECTION';
        told.push({ scheduleId, kind, amountPence: eachPence, firstOn, sentOn: on });
        noticed.set(scheduleId, firstOn);
      }
      paymentOn = later(paymentOn, firstOn);
    }
    // A schedule with an end counts what it has asked for: those that are there already are counted.
    if (schedule.totalDebtPence !== null && wanted.length > 0) break;
    wanted.push({ amountPence, paymentOn, idempotencyKey: `collect:${scheduleId}:${due}` });
  }
  return wanted;
}

/** What the bills of a variable schedule's ledger ask for: each the tenth bank day after its issue. */
async function ofBills(tx: Database, schedule: ScheduleRow, ground: Ground): Promise<Wanted[]> {
  const { ledgerId, validFrom } = schedule;
  const { on, holidays, bills } = ground;
  const ledger = await tx.read(ledgerById, ledgerId);
  const owedPence = Math.max(0, -(ledger?.balancePence ?? 0));
  return (bills.get(ledgerId) ?? []).flatMap(({ documentId, issuedOn, owedPence: billedPence }) => {
    const amountPence = Math.min(billedPence, owedPence);
    const isBefore = Temporal.PlainDate.compare(issuedOn, validFrom) < 0;
    if (amountPence <= 0 || isBefore) return [];
    const paymentOn = later(
      earliestDebitOn(issuedOn, holidays),
      bankDayFrom(on.add({ days: 3 }), holidays),
    );
    return [
      { amountPence, paymentOn, idempotencyKey: `collect:${schedule.id}:bill-${documentId}` },
    ];
  });
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}
