import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { constraintOf } from '../../../database/sql-state.ts';
import {
  balanceChange,
  faultOf,
  hashOfPosting,
  isBookable,
  type Posting,
} from './postings.rules.ts';
import {
  bookEntriesOf,
  bookedForKeys,
  insertPostings,
  type LockedLedger,
  lockLedgers,
  type NewTransaction,
  reversalsOf,
  type TransactionRow,
  transactionById,
} from './postings.store.ts';

/** What a posting came to. */
export interface Posted {
  readonly transactionId: number;
  /** The London day under which it is listed. */
  readonly postedOn: Temporal.PlainDate;
  /** False where its idempotency key had been used for the same posting before. */
  readonly isNew: boolean;
}

/** An idempotency key came again with another posting. Nothing was booked. */
export class IdempotencyConflict extends Error {
  constructor() {
    super('The idempotency key was used for another posting');
  }
}

/** Nothing was booked, since the transaction cannot be reversed. */
export class ReversalRefused extends Error {
  readonly reason: 'NO_TRANSACTION' | 'IS_REVERSED' | 'IS_REVERSAL';

  constructor(reason: ReversalRefused['reason']) {
    super(`The transaction cannot be reversed: ${reason}`);
    this.reason = reason;
  }
}

/** A posting with what it reverses, as it goes into a batch. */
interface Planned {
  readonly posting: Posting;
  readonly reversesId: number | null;
}

/**
 * Books any number of postings on any number of ledgers, all or none. The ledgers are locked in the
 * order of their identifiers until the transaction ends. A posting whose day is closed is posted on
 * the first open day. The database proves sums, sequences and balances of the whole batch.
 *
 * @param tx a transaction of the caller's, which holds the locks; keep it short.
 * @param at when it is booked.
 * @returns in the order of the postings.
 * @throws IdempotencyConflict where a key was used for another posting; RangeError for a posting that
 *   does not balance, or an amount or balance beyond 21 million pounds, or a ledger that is not there.
 */
export function post(
  tx: Database,
  postings: readonly Posting[],
  at: Temporal.Instant,
): Promise<Posted[]> {
  return book(
    tx,
    postings.map((posting) => ({ posting, reversesId: null })),
    at,
  );
}

/**
 * Books the opposite of a transaction and links it: same kind, same ledger, opposite amounts on every
 * side. Of two attempts one wins; a reversal is not reversed itself.
 *
 * @param postedOn the London day of the reversal, moved to the first open one.
 * @throws ReversalRefused where there is no such transaction, or it is reversed or a reversal.
 */
export async function reverse(
  tx: Database,
  transactionId: number,
  {
    postedOn,
    at,
    note = null,
  }: {
    readonly postedOn: Temporal.PlainDate;
    readonly at: Temporal.Instant;
    readonly note?: string | null;
  },
): Promise<Posted> {
  const [posted] = await reverseAll(tx, [transactionId], { postedOn, at, note });
  if (!posted) throw new ReversalRefused('NO_TRANSACTION');
  return posted;
}

/**
 * Reverses several transactions, all or none, as `reverse` does one.
 *
 * @throws ReversalRefused as `reverse`.
 */
export async function reverseAll(
  tx: Database,
  transactionIds: readonly number[],
  {
    postedOn,
    at,
    note = null,
  }: {
    readonly postedOn: Temporal.PlainDate;
    readonly at: Temporal.Instant;
    readonly note?: string | null;
  },
): Promise<Posted[]> {
  if (new Set(transactionIds).size < transactionIds.length)
    throw new ReversalRefused('IS_REVERSED');
  const originals = await Promise.all(
    transactionIds.map(async (id) => {
      const original = await tx.read(transactionById, id);
      if (!original) throw new ReversalRefused('NO_TRANSACTION');
      if (original.reversesId !== null) throw new ReversalRefused('IS_REVERSAL');
      return original;
    }),
  );
  // Whoever comes second waits here for the lock, and then finds the reversal of the first.
  await lockLedgers(
    tx,
    originals.map(({ ledgerId }) => ledgerId),
  );
  const [reversed, books] = await Promise.all([
    reversalsOf(tx, transactionIds),
    bookEntriesOf(tx, transactionIds),
  ]);
  if (reversed.length > 0) throw new ReversalRefused('IS_REVERSED');
  const byTransaction = Map.groupBy(books, (side) => side.transactionId);
  return book(
    tx,
    originals.map((original) => ({
      posting: opposite(original, byTransaction.get(original.id) ?? [], postedOn, note),
      reversesId: original.id,
    })),
    at,
  );
}

function opposite(
  original: TransactionRow,
  sides: readonly {
    readonly book: Posting['books'][number]['book'] | null;
    readonly amountPence: number;
  }[],
  postedOn: Temporal.PlainDate,
  note: string | null,
): Posting {
  const { ledgerId, kind, netPence, taxPence, reasonCode, displayNote, paymentType } = original;
  return {
    ledgerId,
    kind,
    postedOn:
      Temporal.PlainDate.compare(postedOn, original.postedOn) < 0 ? original.postedOn : postedOn,
    netPence: -netPence || 0,
    taxPence: -taxPence || 0,
    reasonCode,
    note,
    displayNote,
    paymentType,
    books: sides.flatMap(({ book, amountPence }) =>
      book === null ? [] : [{ book, amountPence: -amountPence }],
    ),
  };
}

async function book(
  tx: Database,
  planned: readonly Planned[],
  at: Temporal.Instant,
): Promise<Posted[]> {
  for (const { posting } of planned) {
    const fault = faultOf(posting);
    if (fault !== null) throw new RangeError(fault);
  }
  const ids = planned.map(({ posting }) => posting.ledgerId);
  const locked = new Map((await lockLedgers(tx, ids)).map((ledger) => [ledger.id, ledger]));
  const known = await knownPostings(tx, planned);
  const fresh: NewTransaction[] = [];
  const results = planned.map(({ posting, reversesId }): Posted | number => {
    const key = posting.idempotencyKey ?? null;
    const before = key === null ? undefined : known.get(key);
    const inputHash = key === null ? null : hashOfPosting(posting);
    if (key !== null && before) {
      if (before.inputHash !== inputHash) throw new IdempotencyConflict();
      return before.posted ?? before.place;
    }
    const ledger = locked.get(posting.ledgerId);
    if (!ledger) throw new RangeError(`There is no ledger ${posting.ledgerId}`);
    const { raised, entry } = entered(ledger, posting);
    locked.set(ledger.id, raised);
    fresh.push({ posting, reversesId, inputHash, entry, postedOn: firstOpenDay(ledger, posting) });
    const place = fresh.length - 1;
    if (key !== null && inputHash !== null) known.set(key, { inputHash, place, posted: null });
    return place;
  });
  const raised = [...locked.values()];
  const written = await insertPostings(tx, fresh, raised, at).catch(conflictOf);
  return results.map((result) => {
    if (typeof result !== 'number') return result;
    const transactionId = written[result];
    const made = fresh[result];
    if (transactionId === undefined || !made) throw new RangeError('A posting was not written');
    return { transactionId, postedOn: made.postedOn, isNew: true };
  });
}

/** Two postings with one key on different ledgers wait for no common lock: an index tells them apart. */
function conflictOf(error: unknown): never {
  if (constraintOf(error) === 'transactions_idempotency_key') throw new IdempotencyConflict();
  throw error;
}

interface KnownPosting {
  readonly inputHash: string;
  /** Among those of this batch; where it was booked before, of no meaning. */
  readonly place: number;
  readonly posted: Posted | null;
}

/** What has been booked for the keys of a batch. */
async function knownPostings(
  tx: Database,
  planned: readonly Planned[],
): Promise<Map<string, KnownPosting>> {
  const keys = planned.flatMap(({ posting }) => posting.idempotencyKey ?? []);
  const known = new Map<string, KnownPosting>();
  if (keys.length === 0) return known;
  for (const { id, idempotencyKey, inputHash, postedOn } of await bookedForKeys(tx, keys)) {
    if (idempotencyKey === null || inputHash === null) continue;
    const posted = { transactionId: id, postedOn, isNew: false };
    known.set(idempotencyKey, { inputHash, place: -1, posted });
  }
  return known;
}

/** A ledger after a posting, and the posting's entry there; none where nothing changes. */
function entered(
  ledger: LockedLedger,
  { kind, netPence, taxPence }: Posting,
): { raised: LockedLedger; entry: NewTransaction['entry'] } {
  const amountPence = balanceChange(kind, netPence, taxPence);
  if (amountPence === 0) return { raised: ledger, entry: null };
  const balancePence = ledger.balancePence + amountPence;
  const entryCount = ledger.entryCount + 1;
  if (!isBookable(balancePence)) throw new RangeError(`A balance of ${balancePence} pence`);
  return {
    raised: { ...ledger, balancePence, entryCount },
    entry: { amountPence, sequence: entryCount, balanceAfterPence: balancePence },
  };
}

function firstOpenDay(
  { closedThroughOn }: LockedLedger,
  { postedOn }: Posting,
): Temporal.PlainDate {
  if (closedThroughOn === null || Temporal.PlainDate.compare(postedOn, closedThroughOn) > 0) {
    return postedOn;
  }
  return closedThroughOn.add({ days: 1 });
}
