import { eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { entries, ledgers, transactions } from './ledgers.tables.ts';
import type { Posting } from './postings.rules.ts';

/** A ledger as it is while a transaction holds its lock. */
export interface LockedLedger {
  readonly id: number;
  readonly balancePence: number;
  readonly entryCount: number;
  readonly closedThroughOn: Temporal.PlainDate | null;
}

const selectLocked = statement('billing_ledgers_locked', (query) =>
  query
    .select({
      id: ledgers.id,
      balancePence: ledgers.balancePence,
      entryCount: ledgers.entryCount,
      closedThroughOn: ledgers.closedThroughOn,
    })
    .from(ledgers)
    .where(isAnyOf(ledgers.id, 'ids'))
    .orderBy(ledgers.id)
    .for('update'),
);

/** Locks ledgers until the transaction ends, in one order, so that no two wait for each other. */
export function lockLedgers(tx: Database, ids: readonly number[]): Promise<LockedLedger[]> {
  return selectLocked(tx, { ids: [...new Set(ids)] });
}

const selectByKey = statement('billing_transactions_by_key', (query) =>
  query
    .select({
      id: transactions.id,
      idempotencyKey: transactions.idempotencyKey,
      inputHash: transactions.inputHash,
      postedOn: transactions.postedOn,
    })
    .from(transactions)
    .where(sql`${transactions.idempotencyKey} = any(${sql.placeholder('keys')})`),
);

/** What has been booked for idempotency keys. */
export function bookedForKeys(tx: Database, keys: readonly string[]) {
  return selectByKey(tx, { keys });
}

/** A transaction that is to be written, with its place in its ledger. */
export interface NewTransaction {
  readonly posting: Posting;
  readonly postedOn: Temporal.PlainDate;
  readonly inputHash: string | null;
  readonly reversesId: number | null;
  /** Null where the amount is zero: then there are no entries. */
  readonly entry: {
    readonly amountPence: number;
    readonly sequence: number;
    readonly balanceAfterPence: number;
  } | null;
}

/** A ledger after a batch. */
export interface RaisedLedger {
  readonly id: number;
  readonly balancePence: number;
  readonly entryCount: number;
}

/**
 * Writes transactions with their entries and raises the ledgers, in one statement, since the proofs
 * look at whole batches. Answers the identifiers in the order of the transactions.
 */
export async function insertPostings(
  tx: Database,
  batch: readonly NewTransaction[],
  raised: readonly RaisedLedger[],
  bookedAt: Temporal.Instant,
): Promise<number[]> {
  const given = batch.map(({ posting, postedOn, inputHash, reversesId }, place) => ({
    p: place,
    l: posting.ledgerId,
    k: posting.kind,
    d: postedOn.toString(),
    w: (posting.bookedAt ?? bookedAt).toString(),
    n: posting.netPence,
    t: posting.taxPence,
    r: posting.reasonCode ?? null,
    o: posting.note ?? null,
    s: posting.displayNote ?? null,
    m: posting.metadata ?? null,
    y: posting.paymentType ?? null,
    v: reversesId,
    i: posting.idempotencyKey ?? null,
    h: inputHash,
  }));
  const sides = batch.flatMap(({ posting, entry }, place) => {
    if (entry === null) return [];
    const { amountPence, sequence, balanceAfterPence } = entry;
    const own = {
      p: place,
      e: 0,
      l: posting.ledgerId,
      a: amountPence,
      q: sequence,
      b: balanceAfterPence,
    };
    const others = posting.books
      .filter((side) => side.amountPence !== 0)
      .map((side, index) => ({ p: place, e: index + 1, k: side.book, a: side.amountPence }));
    return [own, ...others];
  });
  const { rows } = (await tx.query.execute(sql`
    with given as materialized (
      select nextval(pg_get_serial_sequence('billing.transactions', 'id'))::int as id, g.*
      from (
        select * from json_to_recordset(${JSON.stringify(given)}::json) as r(p int, l int, k text,
          d date, w timestamptz, n int, t int, r text, o text, s text, m jsonb, y text, v int, i text, h text)
        order by p
      ) g
    ),
    written as (
      insert into ${transactions} (id, ledger_id, kind, posted_on, booked_at, net_pence, tax_pence,
        reason_code, note, display_note, metadata, payment_type, reverses_id, idempotency_key,
        input_hash)
      select id, l, k, d, w, n, t, r, o, s, m, y, v, i, h from given
      order by p
    ),
    entered as (
      insert into ${entries} (transaction_id, place, ledger_id, book, amount_pence, sequence,
        balance_after_pence)
      select given.id, e.e, e.l, e.k, e.a, e.q, e.b
      from json_to_recordset(${JSON.stringify(sides)}::json)
        as e(p int, e smallint, l int, k text, a int, q int, b int)
      join given on given.p = e.p
      order by e.p, e.e
    ),
    raised as (
      update ${ledgers} set balance_pence = w.b, entry_count = w.c
      from json_to_recordset(${JSON.stringify(
        raised.map(({ id, balancePence, entryCount }) => ({
          i: id,
          b: balancePence,
          c: entryCount,
        })),
      )}::json) as w(i int, b int, c int)
      where ${ledgers}.id = w.i
    )
    select id from given order by p`)) as unknown as { rows: { id: number }[] };
  return rows.map(({ id }) => id);
}

const selectTransactions = statement('billing_transactions_by_id', (query) =>
  query.select().from(transactions).where(isAnyOf(transactions.id, 'ids')),
);

export type TransactionRow = typeof transactions.$inferSelect;

/** A transaction by its identifier, which must come from an admitted row. */
export const transactionById = loadOne<number, TransactionRow>(
  'billing.transactionById',
  (db, ids) => selectTransactions(db, { ids }),
  ({ id }) => id,
);

/** The books' sides of transactions. */
export async function bookEntriesOf(tx: Database, ids: readonly number[]) {
  return await tx.query
    .select({
      transactionId: entries.transactionId,
      book: entries.book,
      amountPence: entries.amountPence,
    })
    .from(entries)
    .where(sql`${entries.transactionId} = any(${sql.param(ids)}) and ${entries.book} is not null`)
    .orderBy(entries.transactionId, entries.place);
}

/** Which of some transactions have been reversed, with their reversals. */
export async function reversalsOf(tx: Database, ids: readonly number[]) {
  return await tx.query
    .select({ id: transactions.id, reversesId: transactions.reversesId })
    .from(transactions)
    .where(sql`${transactions.reversesId} = any(${sql.param(ids)})`);
}

/** Closes a window: nothing is posted on the ledger up to that day any more. */
export async function closeThrough(
  tx: Database,
  ledgerId: number,
  on: Temporal.PlainDate,
): Promise<void> {
  await tx.query.update(ledgers).set({ closedThroughOn: on }).where(eq(ledgers.id, ledgerId));
}
