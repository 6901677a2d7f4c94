import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { documents } from '../ledgers/documents.tables.ts';

/** A bill that asks its customer for money. */
export interface IssuedBill {
  readonly documentId: number;
  readonly ledgerId: number;
  readonly issuedOn: Temporal.PlainDate;
  /** What its ledger owed in all when it was closed, in pence; 0 where it was in credit. */
  readonly owedPence: number;
}

/** The bills of ledgers that were issued from one London day to another, and not annulled since. */
export async function billsIssued(
  tx: Database,
  ledgerIds: readonly number[],
  fromOn: Temporal.PlainDate,
  toOn: Temporal.PlainDate,
): Promise<IssuedBill[]> {
  const issuedOn = sql`(${documents.issuedAt} at time zone 'Europe/London')::date`;
  const rows = await tx.query
    .select({
      documentId: documents.id,
      ledgerId: documents.ledgerId,
      issuedOn: sql<string>`${issuedOn}::text`,
      closingBalancePence: documents.closingBalancePence,
      chargedPence: sql<number>`coalesce(${documents.chargesNetPence} + ${documents.chargesTaxPence}, 0)`,
    })
    .from(documents)
    .where(
      and(
        sql`${documents.ledgerId} = any(${sql.param(ledgerIds)})`,
        inArray(documents.kind, ['STATEMENT', 'PERIOD_BASED', 'INVOICE']),
        isNull(documents.annulledAt),
        sql`${issuedOn} between ${fromOn.toString()}::date and ${toOn.toString()}::date`,
      ),
    )
    .orderBy(asc(documents.id));
  return rows.flatMap(({ ledgerId, closingBalancePence, chargedPence, ...bill }) => {
    if (ledgerId === null) return [];
    // An invoice has no balances: it asks for what it charges.
    const owedPence =
      closingBalancePence === null ? chargedPence : Math.max(0, -closingBalancePence);
    return [{ ...bill, issuedOn: Temporal.PlainDate.from(bill.issuedOn), ledgerId, owedPence }];
  });
}
