import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../../database/database.ts';
import type { LedgerKind } from '../../../kernel/books.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { balanceChange } from '../ledgers/postings.rules.ts';
import { supplyCharges } from './charges.tables.ts';
import type { Days } from './pieces.rules.ts';

type Named = Awaited<ReturnType<typeof everyNamed>>[number];

/**
 * What the town's days need to know of the days before: the charges that rest on estimates and stand,
 * and the money of the last weeks and of the last months' charges by hand, by name.
 *
 * @param accountNumbers of the main ledgers, by their identifiers: whose money is named after it.
 */
export async function standingOf(tx: Database, accountNumbers: ReadonlyMap<number, string>) {
  const ids = [...accountNumbers.keys()];
  const [estimated, named] = await Promise.all([everyStanding(tx, ids), everyNamed(tx, ids)]);
  const estimatedOf = Map.groupBy(estimated, ({ ledgerId }) => ledgerId);
  const namedOf = Map.groupBy(named, ({ ledgerId }) => ledgerId);
  return (ledgerId: number) => ({
    estimated: (estimatedOf.get(ledgerId) ?? []).map(({ ledgerId: _, ...each }) => each),
    amounts: amountsOf(namedOf.get(ledgerId) ?? [], accountNumbers.get(ledgerId) ?? ''),
  });
}

function amountsOf(named: readonly Named[], accountNumber: string) {
  const prefix = `demo ${accountNumber} `;
  return new Map(
    named
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ key, ledger, kind, netPence, taxPence }) => [
        key.slice(prefix.length),
        { ledger, changePence: balanceChange(kind, netPence, taxPence) },
      ]),
  );
}

/**
 * The days of each meter point that standing charges of some ledgers cover, read once for all of them
 * when somebody asks first: nothing is booked while the town's days are told.
 */
export function chargedDaysOf(tx: Database, ledgerIds: readonly number[]) {
  let read: Promise<ReadonlyMap<string, readonly Days[]>> | null = null;
  return async (ledgerId: number, meterPointId: number): Promise<readonly Days[]> => {
    read ??= everyChargedDays(tx, ledgerIds);
    return (await read).get(`${ledgerId} ${meterPointId}`) ?? [];
  };
}

async function everyChargedDays(tx: Database, ledgerIds: readonly number[]) {
  const rows = await tx.query
    .select({
      ledgerId: supplyCharges.ledgerId,
      meterPointId: supplyCharges.meterPointId,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
    })
    .from(supplyCharges)
    .where(
      sql`${supplyCharges.ledgerId} = any(${sql.param(ledgerIds)}::int[])
        and not exists (select from ${transactions} r
          where r.reverses_id = ${supplyCharges.transactionId})`,
    );
  return Map.groupBy(rows, ({ ledgerId, meterPointId }) => `${ledgerId} ${meterPointId}`);
}

async function everyStanding(tx: Database, ledgerIds: readonly number[]) {
  return await tx.query
    .select({
      ledgerId: supplyCharges.ledgerId,
      key: sql<string>`coalesce(${transactions.idempotencyKey}, '')`,
      meterPointId: supplyCharges.meterPointId,
      agreementId: supplyCharges.agreementId,
      fromOn: supplyCharges.fromOn,
      toOn: supplyCharges.toOn,
      energyWh: supplyCharges.energyWh,
      estimatedWh: supplyCharges.estimatedWh,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(supplyCharges)
    .innerJoin(transactions, eq(transactions.id, supplyCharges.transactionId))
    .where(
      sql`${supplyCharges.ledgerId} = any(${sql.param(ledgerIds)}::int[])
        and ${supplyCharges.estimatedWh} > 0
        and ${transactions.idempotencyKey} is not null
        and not exists (select from ${transactions} r where r.reverses_id = ${transactions.id})`,
    )
    .orderBy(supplyCharges.fromOn, supplyCharges.transactionId);
}

async function everyNamed(tx: Database, ledgerIds: readonly number[]) {
  return await tx.query
    .select({
      ledgerId: transactions.ledgerId,
      key: sql<string>`${transactions.idempotencyKey}`,
      ledger: sql<LedgerKind>`${ledgers.kind}`,
      kind: transactions.kind,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
    })
    .from(transactions)
    .innerJoin(ledgers, eq(ledgers.id, transactions.ledgerId))
    .where(
      sql`${transactions.ledgerId} = any(${sql.param(ledgerIds)}::int[])
        and starts_with(${transactions.idempotencyKey}, 'demo ')
        and not exists (select from ${transactions} r where r.reverses_id = ${transactions.id})`,
    );
}
