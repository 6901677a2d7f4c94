import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { instructions } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';
import { schedules } from '../schedules/schedules.tables.ts';

export type PaymentRow = typeof payments.$inferSelect;
export type InstructionRow = typeof instructions.$inferSelect;

const selectInstructions = statement('repayments_instructions_of_accounts', (query) =>
  query
    .select()
    .from(instructions)
    .where(isAnyOf(instructions.accountId, 'accountIds'))
    .orderBy(instructions.accountId, desc(instructions.id)),
);

/** Everything that an account has given to pay from or to be paid to, the latest first. */
export const instructionsToPayTo = loadMany<number, InstructionRow>(
  'payments.instructionsToPayTo',
  (db, accountIds) => selectInstructions(db, { accountIds }),
  ({ accountId }) => accountId,
);

const selectInstructionsById = statement('repayments_instructions_by_id', (query) =>
  query.select().from(instructions).where(isAnyOf(instructions.id, 'ids')),
);

/** An instruction by its identifier, which must come from an admitted row. */
export const instructionToPayTo = loadOne<number, InstructionRow>(
  'payments.instructionToPayTo',
  (db, ids) => selectInstructionsById(db, { ids }),
  ({ id }) => id,
);

const selectSchedules = statement('repayments_schedules_of_ledgers', (query) =>
  query
    .select()
    .from(schedules)
    .where(isAnyOf(schedules.ledgerId, 'ledgerIds'))
    .orderBy(schedules.ledgerId, asc(schedules.validFrom), asc(schedules.id)),
);

/** What a ledger is to be paid regularly along time. */
export const regularPaymentsOfLedger = loadMany<number, typeof schedules.$inferSelect>(
  'payments.regularPaymentsOfLedger',
  (db, ledgerIds) => selectSchedules(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

const selectPaid = statement('repayments_paid_by_instructions', (query) =>
  query
    .select({
      instructionId: sql<number>`${payments.instructionId}`.as('instruction_id'),
      pence: sql`sum(${payments.amountPence})::bigint`.mapWith(Number).as('pence'),
    })
    .from(payments)
    .where(and(isAnyOf(payments.instructionId, 'instructionIds'), eq(payments.status, 'CLEARED')))
    .groupBy(payments.instructionId),
);

/** What was paid by an instruction and stayed, in pence; null where nothing was. */
export const paidByInstruction = loadOne<
  number,
  { readonly instructionId: number; readonly pence: number }
>(
  'payments.paidByInstruction',
  (db, instructionIds) => selectPaid(db, { instructionIds }),
  ({ instructionId }) => instructionId,
);

const selectPayments = statement('repayments_payments_by_id', (query) =>
  query.select().from(payments).where(isAnyOf(payments.id, 'ids')),
);

/** A payment by its identifier; whether the viewer may see it is checked after. */
export const paymentToRefund = loadOne<number, PaymentRow>(
  'payments.paymentToRefund',
  (db, ids) => selectPayments(db, { ids }),
  ({ id }) => id,
);

/** A payment, locked until the transaction ends. */
export async function lockPayment(tx: Database, id: number): Promise<PaymentRow | null> {
  const [row] = await tx.query.select().from(payments).where(eq(payments.id, id)).for('update');
  return row ?? null;
}

/** Whether an instruction can be used at an instant. */
export function isUsableAt(
  { validFrom, validTo }: Pick<InstructionRow, 'validFrom' | 'validTo'>,
  at: Temporal.Instant,
): boolean {
  const ms = at.epochMilliseconds;
  return validFrom.epochMilliseconds <= ms && (validTo === null || validTo.epochMilliseconds > ms);
}
