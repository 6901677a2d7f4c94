import type { Temporal } from 'temporal-polyfill';
import type { ErrorCode } from '../../../contract/error-catalogue.ts';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { constraintOf } from '../../../database/sql-state.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { lockLedgersOfUsers, type PointLedgerRow } from '../programme/points-users.store.ts';
import {
  type LotRow,
  lotsLeftIn,
  movementsBefore,
  type NewDraw,
  type NewEntry,
  type NewLot,
  type NewMovement,
  writeMovements,
} from './movements.store.ts';
import {
  type AwardReason,
  bookOfAward,
  bookOfTaking,
  drawnFrom,
  lapsingOn,
  type TakingReason,
} from './points.rules.ts';

/** What every movement tells. */
interface Told {
  readonly points: number;
  /** The account by which the points come or for which they go. */
  readonly accountId: number;
  readonly note?: string | null;
  /** Under which a client asks for it, with the hash of what it asks for. */
  readonly key?: { readonly uuid: string; readonly inputHash: string } | null;
  /** The act that it follows from, such as `saving session 12`; it is moved for it once. */
  readonly cause?: string | null;
  readonly organizationId?: number | null;
  /** The movement that it gives back. */
  readonly reversesId?: number | null;
  /** When it is posted, where that is not when the whole batch is: what is told of earlier days. */
  readonly at?: Temporal.Instant;
  /**
   * True of what is done for a moment that may be past, as jobs do: where the ledger has gone on since, it
   * is posted with the last entry.
   */
  readonly isLate?: boolean;
}

/** Points that a user is given. */
interface Giving extends Told {
  readonly kind: 'GIVE';
  readonly userId: number;
  readonly reason: AwardReason;
  /** After how many months they lapse; null where they never do. */
  readonly expiryMonths: number | null;
}

/** Points that are taken from a user: the oldest, or those of the lot that is named. */
interface Taking extends Told {
  readonly kind: 'TAKE';
  readonly userId: number;
  readonly reason: TakingReason;
  readonly lotId?: number;
  /** Books what the points are turned into, last of all, and tells the billing transaction. */
  readonly credit?: (ledgerId: number, sequence: number, at: Temporal.Instant) => Promise<number>;
}

/** Points that one user gives to another, with the days on which they lapse. */
interface Transferring extends Told {
  readonly kind: 'TRANSFER';
  readonly userId: number;
  readonly toUserId: number;
}

/** What is to be moved. */
export type Movement = Giving | Taking | Transferring;

/** What a movement came to. */
export interface Moved {
  readonly movementId: number;
  /** Of the user whom it is about; of a transfer, the one who gives. */
  readonly entryId: number | null;
  readonly points: number;
  /** False where its act had been followed, or its key used for the same request, before. */
  readonly isNew: boolean;
}

type MovementCode =
  | 'KT-CT-9204'
  | 'KT-CT-9205'
  | 'KT-CT-9208'
  | 'KT-CT-9209'
  | 'KT-CT-9210'
  | 'KT-CT-9221';

/** Why nothing was moved. */
export class PointsRefused extends Error {
  readonly code: MovementCode;

  constructor(code: MovementCode) {
    super(`The points were not moved: ${code}`);
    this.code = code;
  }
}

/**
 * Lets a field answer with its own code for points that were not moved: with the code itself where the
 * field declares it.
 */
export async function refusedBy<Code extends ErrorCode, Result>(
  raise: Raise<Code>,
  codes: readonly Code[],
  move: () => Promise<Result>,
): Promise<Result> {
  try {
    return await move();
  } catch (error) {
    const code = error instanceof PointsRefused ? codes.find((each) => each === error.code) : null;
    if (code) return raise(code);
    throw error;
  }
}

/** Servers' clocks differ by less: entries that come so much too early are posted with the last one. */
const toleratedSkewMs = 60_000;

/**
 * Moves points, all or none. The ledgers are locked in the order of their identifiers until the
 * transaction ends. What is given in a batch cannot be spent in the same one.
 *
 * @param tx a transaction of the caller's, which holds the locks; keep it short.
 * @returns in the order of the movements.
 * @throws PointsRefused KT-CT-9204 for nothing or less, 9205 for more than there is, 9208 where the last
 *   entry lies in the future, 9209 where the database finds less than nothing left, 9210 where it finds
 *   another contradiction, 9221 for a key of something else.
 */
export async function movePoints(
  tx: Database,
  movements: readonly Movement[],
  at: Temporal.Instant,
): Promise<Moved[]> {
  if (movements.length === 0) return [];
  if (movements.some(({ points }) => !Number.isSafeInteger(points) || points <= 0)) {
    throw new PointsRefused('KT-CT-9204');
  }
  const userIds = movements.flatMap((each) =>
    each.kind === 'TRANSFER' ? [each.userId, each.toUserId] : [each.userId],
  );
  const ledgers = await lockLedgersOfUsers(tx, userIds, at);
  const before = await knownMovements(tx, movements);
  const batch = new Batch(ledgers, await lotsToSpend(tx, movements, ledgers), at);
  const results: (Moved | number)[] = [];
  for (const movement of movements) {
    const known = before(movement);
    if (known) results.push(known);
    else results.push(await batch.add(movement));
  }
  const written = await batch.write(tx).catch(refusalOf);
  return results.map((result) => {
    if (typeof result !== 'number') return result;
    const place = batch.entryPlaces[result] ?? 0;
    return {
      movementId: written.movementIds[result] ?? 0,
      entryId: written.entryIds[place] ?? null,
      points: batch.movements[result]?.points ?? 0,
      isNew: true,
    };
  });
}

function refusalOf(error: unknown): never {
  const constraint = constraintOf(error);
  if (constraint === 'point_movements_key') throw new PointsRefused('KT-CT-9221');
  if (constraint === 'point_ledgers_balance' || constraint === 'point_entries_balance') {
    throw new PointsRefused('KT-CT-9209');
  }
  if (constraint?.startsWith('point_')) throw new PointsRefused('KT-CT-9210');
  throw error;
}

function lotsToSpend(
  tx: Database,
  movements: readonly Movement[],
  ledgers: readonly PointLedgerRow[],
): Promise<LotRow[]> {
  const spenders = new Set(
    movements.flatMap(({ kind, userId }) => (kind === 'GIVE' ? [] : [userId])),
  );
  const ids = ledgers.flatMap(({ id, userId }) => (spenders.has(userId) ? [id] : []));
  return ids.length === 0 ? Promise.resolve([]) : lotsLeftIn(tx, ids);
}

/** What was moved before for the acts and keys of a batch; a key of something else is refused. */
async function knownMovements(
  tx: Database,
  movements: readonly Movement[],
): Promise<(movement: Movement) => Moved | null> {
  const rows = await movementsBefore(tx, {
    causes: movements.flatMap(({ cause }) => cause ?? []),
    keys: movements.flatMap(({ key }) => key?.uuid ?? []),
  });
  const byCause = new Map(rows.map((row) => [row.cause, row]));
  const byKey = new Map(rows.map((row) => [row.idempotencyKey, row]));
  return ({ cause, key }) => {
    const ofKey = key ? byKey.get(key.uuid.toLowerCase()) : undefined;
    if (ofKey && ofKey.inputHash !== key?.inputHash) throw new PointsRefused('KT-CT-9221');
    const known = ofKey ?? (cause ? byCause.get(cause) : undefined);
    return known
      ? { movementId: known.id, entryId: null, points: known.points, isNew: false }
      : null;
  };
}

interface Ledger {
  readonly id: number;
  balancePoints: number;
  entryCount: number;
  lastPostedAt: Temporal.Instant | null;
  readonly lots: (LotRow & { remainingPoints: number })[];
}

/** A batch as it is put together, with the ledgers as they are after each movement. */
class Batch {
  readonly movements: NewMovement[] = [];
  /** Where the entry stands of the user whom a movement is about. */
  readonly entryPlaces: number[] = [];
  readonly #entries: NewEntry[] = [];
  readonly #lots: NewLot[] = [];
  readonly #draws: NewDraw[] = [];
  readonly #ledgers: ReadonlyMap<number, Ledger>;
  readonly #at: Temporal.Instant;

  constructor(ledgers: readonly PointLedgerRow[], lots: readonly LotRow[], at: Temporal.Instant) {
    const byLedger = Map.groupBy(lots, ({ ledgerId }) => ledgerId);
    this.#ledgers = new Map(
      ledgers.map(({ userId, id, balancePoints, entryCount, lastPostedAt }) => [
        userId,
        {
          ...{ id, balancePoints, entryCount, lastPostedAt },
          lots: (byLedger.get(id) ?? []).map((lot) => ({ ...lot })),
        },
      ]),
    );
    this.#at = at;
  }

  /** @returns the movement's place in the batch. */
  async add(movement: Movement): Promise<number> {
    const { points, accountId, note, key, cause, organizationId, reversesId } = movement;
    const place = this.movements.length;
    const from = this.#ledgerOf(movement.userId);
    const to = movement.kind === 'TRANSFER' ? this.#ledgerOf(movement.toUserId) : null;
    const postedAt = postedAtOf(
      to ? [from, to] : [from],
      movement.at ?? this.#at,
      movement.isLate ?? false,
    );
    this.entryPlaces.push(this.#entries.length);
    let transactionId: number | null = null;
    if (movement.kind === 'GIVE') {
      this.#enter(place, from, points, postedAt);
      this.#bookOn(place, bookOfAward(movement.reason), -points);
      const expiresOn = lapsingOn(londonDateOf(postedAt), movement.expiryMonths);
      this.#give(from, { earnedAt: postedAt, expiresOn, points });
    } else {
      const lots =
        movement.kind === 'TAKE' && movement.lotId !== undefined
          ? from.lots.filter(({ id }) => id === movement.lotId)
          : from.lots;
      const draws = drawnFrom(lots, points);
      if (!draws) throw new PointsRefused('KT-CT-9205');
      const entryPlace = this.#enter(place, from, -points, postedAt);
      for (const draw of draws) {
        draw.lot.remainingPoints -= draw.points;
        this.#draws.push({ entryPlace, lotId: draw.lot.id, points: draw.points });
      }
      if (to) {
        this.#enter(place, to, points, postedAt);
        for (const { lot, points: given } of draws) this.#give(to, { ...lot, points: given });
      } else if (movement.kind === 'TAKE') {
        this.#bookOn(place, bookOfTaking(movement.reason), points);
        transactionId = (await movement.credit?.(from.id, from.entryCount, postedAt)) ?? null;
      }
    }
    this.movements.push({
      reason: movement.kind === 'TRANSFER' ? 'TRANSFER' : movement.reason,
      ...{ points, accountId, postedAt, transactionId },
      note: note ?? null,
      idempotencyKey: key?.uuid.toLowerCase() ?? null,
      inputHash: key?.inputHash ?? null,
      cause: cause ?? null,
      organizationId: organizationId ?? null,
      reversesId: reversesId ?? null,
    });
    return place;
  }

  #ledgerOf(userId: number): Ledger {
    const ledger = this.#ledgers.get(userId);
    if (!ledger) throw new RangeError(`User ${userId} has no ledger of points`);
    return ledger;
  }

  #enter(place: number, ledger: Ledger, points: number, postedAt: Temporal.Instant): number {
    ledger.balancePoints += points;
    ledger.entryCount += 1;
    ledger.lastPostedAt = postedAt;
    return (
      this.#entries.push({
        ...{ place, points, ledgerId: ledger.id, book: null },
        sequence: ledger.entryCount,
        balanceAfterPoints: ledger.balancePoints,
      }) - 1
    );
  }

  #bookOn(place: number, book: NonNullable<NewEntry['book']>, points: number): void {
    this.#entries.push({ place, points, book, ledgerId: null });
  }

  /** Gives points by the entry that was entered last on a ledger. */
  #give(
    { id }: Ledger,
    lot: Pick<NewLot, 'earnedAt' | 'points'> & { readonly expiresOn?: LotRow['expiresOn'] },
  ): void {
    const entryPlace = this.#entries.findLastIndex(({ ledgerId }) => ledgerId === id);
    const { earnedAt, expiresOn = null, points } = lot;
    this.#lots.push({
      ...{ entryPlace, ledgerId: id, earnedAt, expiresOn, points },
      remainingPoints: points,
    });
  }

  async write(
    tx: Database,
  ): Promise<{ readonly movementIds: number[]; readonly entryIds: number[] }> {
    if (this.movements.length === 0) return { movementIds: [], entryIds: [] };
    return writeMovements(tx, {
      movements: this.movements,
      entries: this.#entries,
      lots: this.#lots,
      draws: this.#draws,
      ledgers: [...this.#ledgers.values()],
    });
  }
}

/** When a movement is posted on ledgers: not before their last entries. */
function postedAtOf(
  ledgers: readonly Ledger[],
  at: Temporal.Instant,
  isLate: boolean,
): Temporal.Instant {
  return ledgers.reduce((latest, { lastPostedAt }) => {
    const aheadMs = lastPostedAt ? lastPostedAt.epochMilliseconds - at.epochMilliseconds : 0;
    if (aheadMs > toleratedSkewMs && !isLate) throw new PointsRefused('KT-CT-9208');
    const isLater = lastPostedAt && lastPostedAt.epochMilliseconds > latest.epochMilliseconds;
    return isLater ? lastPostedAt : latest;
  }, at);
}
