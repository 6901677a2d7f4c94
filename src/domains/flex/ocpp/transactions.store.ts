import { and, desc, eq, isNull } from 'drizzle-orm';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { chargeTransactions, registerValues } from './charge-points.tables.ts';
import type { TransactionName } from './protocol.rules.ts';
import type { Booking, RegisterValue } from './register-energy.rules.ts';

export type TransactionRow = typeof chargeTransactions.$inferSelect;

/** A transaction of a charge point by the name that it uses; null where it has none such. */
export async function transactionNamed(
  tx: Database,
  chargePointId: number,
  { id, reference }: TransactionName,
): Promise<TransactionRow | null> {
  const [row] = await tx.query
    .select()
    .from(chargeTransactions)
    .where(
      and(
        eq(chargeTransactions.chargePointId, chargePointId),
        reference === null
          ? and(eq(chargeTransactions.id, id), isNull(chargeTransactions.reference))
          : eq(chargeTransactions.reference, reference),
      ),
    );
  return row ?? null;
}

/** The same beginning of a transaction, where it was told before. */
export async function transactionBegun(
  tx: Database,
  begun: Pick<TransactionRow, 'chargePointId' | 'connectorId' | 'toldStart' | 'meterStartWh'>,
): Promise<TransactionRow | null> {
  const [row] = await tx.query
    .select()
    .from(chargeTransactions)
    .where(
      and(
        isNull(chargeTransactions.reference),
        eq(chargeTransactions.chargePointId, begun.chargePointId),
        eq(chargeTransactions.connectorId, begun.connectorId),
        eq(chargeTransactions.toldStart, begun.toldStart),
        eq(chargeTransactions.meterStartWh, begun.meterStartWh),
      ),
    );
  return row ?? null;
}

/** Begins a transaction; its number is new. */
export async function addTransaction(
  tx: Database,
  row: Omit<typeof chargeTransactions.$inferInsert, 'id'>,
): Promise<TransactionRow> {
  const [added] = await tx.query.insert(chargeTransactions).values(row).returning();
  if (!added) throw new Error('A transaction was not written');
  return added;
}

/** Notes how far what a transaction took is booked, and what else became known of it. */
export async function changeTransaction(
  tx: Database,
  id: number,
  { toMs, registerWh, energyWh }: Booking,
  further: Partial<
    Pick<
      TransactionRow,
      'endedAt' | 'meterStopWh' | 'meterStartWh' | 'startedAt' | 'connectorId' | 'toldStart'
    >
  > = {},
): Promise<void> {
  await tx.query
    .update(chargeTransactions)
    .set({
      bookedTo: instantAtMs(toMs),
      bookedRegisterWh: registerWh,
      bookedWh: energyWh,
      ...further,
    })
    .where(eq(chargeTransactions.id, id));
}

/** Keeps what a register counted; what was kept before stays. */
export async function keepValues(
  tx: Database,
  transactionId: number,
  values: readonly RegisterValue[],
): Promise<void> {
  if (values.length === 0) return;
  await tx.query
    .insert(registerValues)
    .values(
      values.map(({ atMs, registerWh }) => ({
        transactionId,
        takenAt: instantAtMs(atMs),
        registerWh,
      })),
    )
    .onConflictDoNothing();
}

/** The transaction of a charge point that began last, where it goes on. */
export async function transactionGoingOn(
  db: Database,
  chargePointId: number,
): Promise<TransactionRow | null> {
  const [row] = await db.query
    .select()
    .from(chargeTransactions)
    .where(eq(chargeTransactions.chargePointId, chargePointId))
    .orderBy(desc(chargeTransactions.startedAt), desc(chargeTransactions.id))
    .limit(1);
  return row && row.endedAt === null ? row : null;
}
