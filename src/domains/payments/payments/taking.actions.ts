import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { PaymentSource } from '../../../kernel/payment-terms.ts';
import { addWorkingDays, type BankHolidays, workingDayFrom } from '../../../kernel/working-days.ts';
import {
  insertPayments,
  noteOneOff,
  type PaymentRow,
  type usableInstructionOf,
} from './payments.store.ts';

/** From that many bank days on a debit can still be put into a file. */
const daysToSubmit = 3;

/** The first day, on or after a day, on which a payment of a kind can be taken. */
export function takenOn(
  wanted: Temporal.PlainDate,
  isDebit: boolean,
  today: Temporal.PlainDate,
  holidays: BankHolidays,
): Temporal.PlainDate {
  const earliest = isDebit
    ? dateOfDay(addWorkingDays(dayOfDate(today), daysToSubmit, holidays))
    : today;
  const on = Temporal.PlainDate.compare(wanted, earliest) < 0 ? earliest : wanted;
  return isDebit ? dateOfDay(workingDayFrom(dayOfDate(on), holidays)) : on;
}

type Usable = NonNullable<Awaited<ReturnType<typeof usableInstructionOf>>>;

/** What is to be taken once, from which ledger. */
interface Taking {
  readonly ledgerId: number;
  readonly accountId: number;
  readonly amountPence: number;
  /** The London day that is wished for; it is taken on it, or on the first one after it that can be. */
  readonly wantedOn: Temporal.PlainDate;
  readonly reference: string;
  readonly source: PaymentSource;
  readonly idempotencyKey: string;
}

/**
 * Writes a payment that is taken once by an instruction, and that the customer was told of its day.
 *
 * @returns null where something was written under the key already.
 */
export async function takeOnce(
  tx: Database,
  instruction: Usable,
  { wantedOn, ...rest }: Taking,
  holidays: BankHolidays,
  now: Temporal.Instant,
): Promise<PaymentRow | null> {
  const today = londonDateOf(now);
  const isDebit = instruction.kind === 'DIRECT_DEBIT';
  const [made] = await insertPayments(tx, [
    {
      ...rest,
      uuid: randomUUID(),
      instructionId: instruction.id,
      status: 'SCHEDULED',
      transactionType: isDebit ? 'DD_REGULAR_COLLECTION' : 'DEBIT_CARD',
      paymentOn: takenOn(wantedOn, isDebit, today, holidays),
      createdAt: now,
    },
  ]);
  if (made && isDebit) await noteOneOff(tx, made, today);
  return made ?? null;
}
