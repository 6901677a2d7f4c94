import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { documents, statementLines } from '../ledgers/documents.tables.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import type { Stated } from './statements.rules.ts';

/** The kinds that close a window of a ledger. */
export const windowKinds = ['STATEMENT', 'PERIOD_BASED'] as const;

const selectOpenWindows = statement('billing_open_windows', (query) =>
  query
    .select({
      id: documents.id,
      kind: documents.kind,
      accountId: documents.accountId,
      ledgerId: documents.ledgerId,
      fromOn: documents.fromOn,
      toOn: documents.toOn,
      number: ledgers.number,
      cycleMonths: ledgers.cycleMonths,
      cycleStartDay: ledgers.cycleStartDay,
    })
    .from(documents)
    .innerJoin(ledgers, eq(ledgers.id, documents.ledgerId))
    .where(
      and(
        isAnyOf(documents.ledgerId, 'ledgerIds'),
        inArray(documents.kind, [...windowKinds]),
        isNull(documents.closedAt),
      ),
    )
    .orderBy(documents.ledgerId)
    .for('update'),
);

/** The open windows of ledgers, one of each, locked until the transaction ends. */
export function openWindows(tx: Database, ledgerIds: readonly number[]) {
  return selectOpenWindows(tx, { ledgerIds });
}

export type OpenWindow = Awaited<ReturnType<typeof openWindows>>[number];

interface WindowBefore {
  readonly ledgerId: number;
  /** How many documents of the ledger have a number already, annulled ones included. */
  readonly numbered: number;
  /** The balance at which the last window closed; 0 where there was none. */
  readonly closingBalancePence: number;
}

/** What came before the open windows of ledgers. */
export async function windowsBefore(
  tx: Database,
  ledgerIds: readonly number[],
): Promise<ReadonlyMap<number, WindowBefore>> {
  const { rows } = (await tx.query.execute(sql`
    select d.ledger_id as "ledgerId", count(d.identifier)::int as numbered,
      coalesce((array_agg(d.closing_balance_pence order by d.to_on desc, d.id desc) filter (
        where d.closed_at is not null and d.annulled_at is null
          and d.kind in ('STATEMENT', 'PERIOD_BASED')))[1], 0)::float8 as "closingBalancePence"
    from ${documents} d where d.ledger_id = any(${sql.param(ledgerIds)}::int[])
    group by d.ledger_id`)) as unknown as { rows: WindowBefore[] };
  return new Map(rows.map((row) => [row.ledgerId, row]));
}

/** A span of London days of a ledger, both inclusive. */
export interface LedgerWindow {
  readonly ledgerId: number;
  readonly fromOn: Temporal.PlainDate;
  readonly toOn: Temporal.PlainDate;
}

/** The transactions of windows, in the order in which statements list them. */
export async function transactionsWithin(tx: Database, windows: readonly LedgerWindow[]) {
  if (windows.length === 0) return [];
  const given = windows.map(({ ledgerId, fromOn, toOn }) => ({
    l: ledgerId,
    f: fromOn.toString(),
    t: toOn.toString(),
  }));
  return await tx.query
    .select({
      id: transactions.id,
      ledgerId: transactions.ledgerId,
      kind: transactions.kind,
      netPence: transactions.netPence,
      taxPence: transactions.taxPence,
      postedOn: transactions.postedOn,
    })
    .from(transactions)
    .innerJoin(
      sql`json_to_recordset(${JSON.stringify(given)}::json) as w(l int, f date, t date)`,
      sql`${transactions.ledgerId} = w.l and ${transactions.postedOn} between w.f and w.t`,
    )
    .orderBy(transactions.ledgerId, transactions.postedOn, transactions.id);
}

/** A window that is being closed. */
export interface ClosedWindow extends Stated {
  readonly documentId: number;
  readonly ledgerId: number;
  readonly toOn: Temporal.PlainDate;
  readonly identifier: string;
  readonly isFinal: boolean;
  readonly heldReasons: readonly string[];
}

/** Writes what windows came to, and lets nothing be posted into them any more. */
export async function writeClosed(
  tx: Database,
  closed: readonly ClosedWindow[],
  closedAt: Temporal.Instant,
): Promise<void> {
  const given = closed.map((each) => ({
    d: each.documentId,
    l: each.ledgerId,
    t: each.toOn.toString(),
    i: each.identifier,
    f: each.isFinal,
    h: each.heldReasons,
    o: each.openingBalancePence,
    c: each.closingBalancePence,
    cn: each.chargesNetPence,
    ct: each.chargesTaxPence,
    kn: each.creditsNetPence,
    kt: each.creditsTaxPence,
    p: each.paymentsPence,
    r: each.refundsPence,
  }));
  const lines = closed.flatMap(({ documentId, lines }) =>
    lines.map(({ place, transactionId, balanceAfterPence }) => ({
      d: documentId,
      p: place,
      t: transactionId,
      b: balanceAfterPence,
    })),
  );
  const at = sql`${closedAt.toString()}::timestamptz`;
  await tx.query.execute(sql`
    with given as materialized (
      select * from json_to_recordset(${JSON.stringify(given)}::json) as g(d int, l int, t date,
        i text, f boolean, h json, o bigint, c bigint, cn bigint, ct bigint, kn bigint, kt bigint, p bigint, r bigint)
    ),
    listed as (
      insert into ${statementLines} (document_id, place, transaction_id, balance_after_pence)
      select d, p, t, b
      from json_to_recordset(${JSON.stringify(lines)}::json) as n(d int, p int, t int, b bigint)
    ),
    shut as (
      update ${ledgers} set closed_through_on = given.t from given where ${ledgers}.id = given.l
    )
    update ${documents} set closed_at = ${at}, to_on = g.t, identifier = g.i, is_final = g.f,
      held_reasons = array(select json_array_elements_text(g.h)),
      held_at = case when json_array_length(g.h) > 0 then ${at} end,
      opening_balance_pence = g.o, closing_balance_pence = g.c, charges_net_pence = g.cn,
      charges_tax_pence = g.ct, credits_net_pence = g.kn, credits_tax_pence = g.kt,
      payments_pence = g.p, refunds_pence = g.r
    from given g where ${documents}.id = g.d`);
}

/** Opens windows. */
export async function insertDocuments(
  tx: Database,
  rows: readonly (typeof documents.$inferInsert)[],
): Promise<number[]> {
  if (rows.length === 0) return [];
  const inserted = await tx.query
    .insert(documents)
    .values([...rows])
    .returning({ id: documents.id });
  return inserted.map(({ id }) => id);
}

/** What is frozen when a document is issued. */
export type IssuedFields = Pick<
  typeof documents.$inferSelect,
  'id' | 'issuedAt' | 'dueOn' | 'content' | 'opaqueKey' | 'toAddress' | 'userId'
>;

/** Writes that documents are issued, those alone that were not; tells which it were. */
export async function writeIssued(
  tx: Database,
  issued: readonly IssuedFields[],
): Promise<ReadonlySet<number>> {
  if (issued.length === 0) return new Set();
  const given = issued.map((each) => ({
    d: each.id,
    a: each.issuedAt?.toString() ?? null,
    u: each.dueOn?.toString() ?? null,
    c: each.content,
    k: each.opaqueKey,
    t: each.toAddress,
    w: each.userId,
  }));
  const { rows } = (await tx.query.execute(sql`
    update ${documents} set issued_at = g.a, due_on = g.u, content = g.c, opaque_key = g.k,
      to_address = g.t, user_id = g.w, held_at = null, held_reasons = '{}'
    from json_to_recordset(${JSON.stringify(given)}::json) as g(d int, a timestamptz, u date, c jsonb,
      k text, t text, w int)
    where ${documents}.id = g.d and ${documents}.issued_at is null
      and ${documents}.closed_at is not null and ${documents}.annulled_at is null
    returning ${documents}.id`)) as unknown as { rows: { id: number }[] };
  return new Set(rows.map(({ id }) => id));
}
