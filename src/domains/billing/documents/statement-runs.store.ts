import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { supplyCharges } from '../charges/charges.tables.ts';
import { triggerConfigurations } from '../cycles/triggers.tables.ts';
import { documents } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { windowKinds } from './closing.store.ts';

/** Every open window, with the ledger and the account that it is of. */
export async function everyOpenWindow(tx: Database) {
  return await tx.query
    .select({
      documentId: documents.id,
      ledgerId: ledgers.id,
      accountId: ledgers.accountId,
      fromOn: documents.fromOn,
      toOn: documents.toOn,
    })
    .from(documents)
    .innerJoin(ledgers, eq(ledgers.id, documents.ledgerId))
    .where(and(inArray(documents.kind, [...windowKinds]), isNull(documents.closedAt)))
    .orderBy(asc(ledgers.id));
}

/** The open windows of some ledgers. */
export async function openWindowsOf(tx: Database, ledgerIds: readonly number[]) {
  const all = sql.param(ledgerIds);
  return await tx.query
    .select({
      documentId: documents.id,
      ledgerId: ledgers.id,
      accountId: ledgers.accountId,
      fromOn: documents.fromOn,
      toOn: documents.toOn,
    })
    .from(documents)
    .innerJoin(ledgers, eq(ledgers.id, documents.ledgerId))
    .where(
      and(
        sql`${documents.ledgerId} = any(${all})`,
        inArray(documents.kind, [...windowKinds]),
        isNull(documents.closedAt),
      ),
    )
    .orderBy(asc(ledgers.id));
}

/** The windows, of all ledgers or of some, that are open, and the final ones that are not issued yet. */
export async function unissuedWindows(tx: Database, ledgerIds?: readonly number[]) {
  return await tx.query
    .select({
      ledgerId: ledgers.id,
      accountId: ledgers.accountId,
      fromOn: documents.fromOn,
      toOn: documents.toOn,
      isFinal: documents.isFinal,
    })
    .from(documents)
    .innerJoin(ledgers, eq(ledgers.id, documents.ledgerId))
    .where(
      and(
        ledgerIds && sql`${documents.ledgerId} = any(${sql.param(ledgerIds)})`,
        inArray(documents.kind, [...windowKinds]),
        isNull(documents.issuedAt),
        isNull(documents.annulledAt),
        sql`(${documents.closedAt} is null or ${documents.isFinal})`,
      ),
    )
    .orderBy(asc(ledgers.id));
}

export type DueWindow = Awaited<ReturnType<typeof openWindowsOf>>[number];

/** The first day that each of some ledgers was billed for, and the last annual statement's end. */
export async function yearsOf(tx: Database, ledgerIds: readonly number[]) {
  return await tx.query
    .select({
      ledgerId: documents.ledgerId,
      accountId: documents.accountId,
      firstOn: sql<string>`min(${documents.fromOn}) filter (
        where ${documents.kind} in ('STATEMENT', 'PERIOD_BASED'))::text`,
      closedThroughOn: sql<string | null>`max(${documents.toOn}) filter (
        where ${documents.kind} in ('STATEMENT', 'PERIOD_BASED')
          and ${documents.closedAt} is not null and ${documents.annulledAt} is null)::text`,
      toldThroughOn: sql<string | null>`max(${documents.toOn}) filter (
        where ${documents.kind} = 'ANNUAL')::text`,
    })
    .from(documents)
    .where(sql`${documents.ledgerId} = any(${sql.param(ledgerIds)})`)
    .groupBy(documents.ledgerId, documents.accountId);
}

/** The energy and the money of the charges that end within days, by fuel and direction. */
export async function yearOfSupply(
  tx: Database,
  ledgerId: number,
  fromOn: Temporal.PlainDate,
  toOn: Temporal.PlainDate,
) {
  return await tx.query
    .select({
      fuel: supplyCharges.fuel,
      isExport: supplyCharges.isExport,
      energyWh: sql`sum(${supplyCharges.energyWh})`.mapWith(Number),
      estimatedWh: sql`sum(${supplyCharges.estimatedWh})`.mapWith(Number),
      netPence: sql`sum(${transactions.netPence})`.mapWith(Number),
      taxPence: sql`sum(${transactions.taxPence})`.mapWith(Number),
    })
    .from(supplyCharges)
    .innerJoin(transactions, eq(transactions.id, supplyCharges.transactionId))
    .where(
      and(
        eq(supplyCharges.ledgerId, ledgerId),
        sql`${supplyCharges.toOn} between ${fromOn.toString()}::date and ${toOn.toString()}::date`,
        sql`not exists (select from ${transactions} r
          where r.reverses_id = ${supplyCharges.transactionId})`,
      ),
    )
    .groupBy(supplyCharges.fuel, supplyCharges.isExport)
    .orderBy(supplyCharges.fuel, supplyCharges.isExport);
}

/** The cycles of portfolios that are billed collectively at a moment. */
export async function collectiveTriggers(tx: Database, at: Temporal.Instant) {
  return await tx.query
    .select()
    .from(triggerConfigurations)
    .where(
      and(
        isNotNull(triggerConfigurations.portfolioId),
        lte(triggerConfigurations.effectiveFrom, at),
        sql`(${triggerConfigurations.effectiveTo} is null
          or ${triggerConfigurations.effectiveTo} > ${at.toString()}::timestamptz)`,
      ),
    )
    .orderBy(asc(triggerConfigurations.portfolioId));
}

/** Issued statements of accounts, invoices of single sales left out, that end within days and stand on no collective bill. */
export async function documentsToJoin(
  tx: Database,
  accountIds: readonly number[],
  after: Temporal.PlainDate | null,
  through: Temporal.PlainDate,
) {
  return await tx.query
    .select()
    .from(documents)
    .where(
      and(
        sql`${documents.accountId} = any(${sql.param(accountIds)})`,
        inArray(documents.kind, [...windowKinds]),
        isNotNull(documents.issuedAt),
        isNull(documents.annulledAt),
        isNull(documents.collectiveId),
        after === null ? undefined : gt(documents.toOn, after),
        lte(documents.toOn, through),
      ),
    )
    .orderBy(asc(documents.accountId), asc(documents.fromOn), asc(documents.id));
}

/** The last day of a portfolio's last collective bill, and how many there are. */
export async function lastCollective(tx: Database, portfolioId: number) {
  const [row] = await tx.query
    .select({
      count: sql<number>`count(*)::int`,
      toOn: sql<string | null>`max(${documents.toOn})::text`,
    })
    .from(documents)
    .where(eq(documents.portfolioId, portfolioId));
  return row ?? { count: 0, toOn: null };
}

/** Puts documents on a collective bill. */
export async function joinDocuments(
  tx: Database,
  collectiveId: number,
  ids: readonly number[],
): Promise<void> {
  await tx.query
    .update(documents)
    .set({ collectiveId })
    .where(inArray(documents.id, [...ids]));
}

/** When a window was closed last; null where none was. */
export async function lastClosing(db: Database): Promise<Temporal.Instant | null> {
  const [row] = await db.query
    .select({ closedAt: documents.closedAt })
    .from(documents)
    .where(and(inArray(documents.kind, [...windowKinds]), isNotNull(documents.closedAt)))
    .orderBy(desc(documents.closedAt))
    .limit(1);
  return row?.closedAt ?? null;
}
