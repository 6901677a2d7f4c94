import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { instructions } from '../instructions/instructions.tables.ts';
import { payments } from '../payments/payments.tables.ts';

const isCard = inArray(payments.transactionType, ['DEBIT_CARD', 'CREDIT_CARD']);

/** Makes card payments pending whose day has come and whose card can be used; the others are called off. */
export async function submitCharges(
  tx: Database,
  on: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<void> {
  const due = and(
    eq(payments.status, 'SCHEDULED'),
    isCard,
    sql`${payments.instructionId} is not null`,
    sql`${payments.paymentOn} <= ${on.toString()}::date`,
  );
  const isUsable = sql`exists (select from ${instructions} i
    where i.id = ${payments.instructionId} and i.valid_to is null)`;
  await tx.query
    .update(payments)
    .set({ status: 'PENDING', submittedAt: at })
    .where(and(due, isUsable));
  await tx.query.update(payments).set({ status: 'DELETED', settledAt: at }).where(due);
}

/** A charge of a card of which it is not known what came of it. */
export interface OpenCharge {
  readonly paymentId: number;
  readonly key: string;
  readonly cardReference: string;
  readonly amountPence: number;
}

export function openCharges(
  db: Database,
  most: number,
  afterPaymentId: number,
): Promise<OpenCharge[]> {
  return db.query
    .select({
      paymentId: payments.id,
      key: sql<string>`${payments.uuid}::text`,
      cardReference: instructions.vendorReference,
      amountPence: payments.amountPence,
    })
    .from(payments)
    .innerJoin(instructions, eq(instructions.id, payments.instructionId))
    .where(
      and(
        eq(payments.status, 'PENDING'),
        isCard,
        isNull(payments.settledAt),
        sql`${payments.id} > ${afterPaymentId}`,
      ),
    )
    .orderBy(asc(payments.id))
    .limit(most);
}
