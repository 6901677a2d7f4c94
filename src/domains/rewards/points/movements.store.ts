import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { pointLedgers } from '../programme/programme.tables.ts';
import { pointDraws, pointEntries, pointLots, pointMovements } from './points.tables.ts';

export type NewMovement = Omit<typeof pointMovements.$inferInsert, 'id'>;
export type LotRow = typeof pointLots.$inferSelect;

/** A side of a movement that is to be written, by the movement's place in the batch. */
export interface NewEntry extends Omit<typeof pointEntries.$inferInsert, 'id' | 'movementId'> {
  readonly place: number;
}

/** Points that an entry gives, or takes of a lot; the entry by its place in the batch. */
export interface NewLot extends Omit<typeof pointLots.$inferInsert, 'id' | 'entryId'> {
  readonly entryPlace: number;
}

/** What an entry takes of a lot; the entry by its place in the batch. */
export interface NewDraw {
  readonly entryPlace: number;
  readonly lotId: number;
  readonly points: number;
}

/** A ledger after the batch. */
export interface RaisedLedger {
  readonly id: number;
  readonly balancePoints: number;
  readonly entryCount: number;
  readonly lastPostedAt: Temporal.Instant | null;
}

const selectLotsLeft = statement('point_lots_left', (query) =>
  query
    .select()
    .from(pointLots)
    .where(and(isAnyOf(pointLots.ledgerId, 'ledgerIds'), gt(pointLots.remainingPoints, 0)))
    .orderBy(asc(pointLots.ledgerId), asc(pointLots.earnedAt), asc(pointLots.id)),
);

/** What is left in ledgers, which must be locked: of each the oldest first. */
export function lotsLeftIn(tx: Database, ledgerIds: readonly number[]): Promise<LotRow[]> {
  return selectLotsLeft(tx, { ledgerIds });
}

/** Something that lapses. */
interface LapsingLot {
  readonly lotId: number;
  readonly userId: number;
  readonly remainingPoints: number;
  /** The account by which the points came to the user. */
  readonly accountId: number;
}

/** Lots of which something lapses by a London day, in the order in which they lapse. */
export function lapsingLots(tx: Database, on: Temporal.PlainDate): Promise<LapsingLot[]> {
  return tx.query
    .select({
      lotId: pointLots.id,
      userId: pointLedgers.userId,
      remainingPoints: pointLots.remainingPoints,
      accountId: pointMovements.accountId,
    })
    .from(pointLots)
    .innerJoin(pointLedgers, eq(pointLedgers.id, pointLots.ledgerId))
    .innerJoin(pointEntries, eq(pointEntries.id, pointLots.entryId))
    .innerJoin(pointMovements, eq(pointMovements.id, pointEntries.movementId))
    .where(
      and(gt(pointLots.remainingPoints, 0), sql`${pointLots.expiresOn} <= ${on.toString()}::date`),
    )
    .orderBy(asc(pointLots.expiresOn), asc(pointLots.earnedAt), asc(pointLots.id));
}

/** What was moved for acts or under keys before. */
export async function movementsBefore(
  tx: Database,
  { causes, keys }: { readonly causes: readonly string[]; readonly keys: readonly string[] },
): Promise<(typeof pointMovements.$inferSelect)[]> {
  if (causes.length + keys.length === 0) return [];
  return tx.query
    .select()
    .from(pointMovements)
    .where(
      sql`${pointMovements.cause} = any(${sql.param(causes)}::text[])
        or ${pointMovements.idempotencyKey} = any(${sql.param(keys)}::uuid[])`,
    );
}

/** How many points an organization has given from an instant on. */
export async function pointsGivenBy(
  tx: Database,
  organizationId: number,
  from: Temporal.Instant,
): Promise<number> {
  const [row] = await tx.query
    .select({ points: sql<number>`coalesce(sum(${pointMovements.points}), 0)`.mapWith(Number) })
    .from(pointMovements)
    .innerJoin(pointEntries, eq(pointEntries.movementId, pointMovements.id))
    .where(
      and(
        eq(pointMovements.organizationId, organizationId),
        sql`${pointMovements.postedAt} >= ${from.toString()}::timestamptz`,
        eq(pointEntries.book, 'ISSUED'),
        sql`${pointEntries.points} < 0`,
      ),
    );
  return row?.points ?? 0;
}

/** Makes an organization's awards wait for one another, until the transaction ends. */
export async function lockAwardsOf(tx: Database, organizationId: number): Promise<void> {
  await tx.query.execute(
    sql`select pg_advisory_xact_lock(hashtext('rewards.awards'), ${organizationId}::int)`,
  );
}

/**
 * Writes a batch: movements with their entries, what they give and take, and the ledgers as they are
 * after it, which must be locked. The database proves sums, numbers and balances.
 *
 * @returns the identifiers of the movements and of the entries, in the order of the batch.
 */
export async function writeMovements(
  tx: Database,
  {
    movements,
    entries,
    lots,
    draws,
    ledgers,
  }: {
    readonly movements: readonly NewMovement[];
    readonly entries: readonly NewEntry[];
    readonly lots: readonly NewLot[];
    readonly draws: readonly NewDraw[];
    readonly ledgers: readonly RaisedLedger[];
  },
): Promise<{ readonly movementIds: number[]; readonly entryIds: number[] }> {
  await raiseLedgers(tx, ledgers);
  const written = await tx.query
    .insert(pointMovements)
    .values([...movements])
    .returning({ id: pointMovements.id });
  const movementIds = written.map(({ id }) => id).toSorted((a, b) => a - b);
  const idOf = (place: number) => movementIds[place] ?? 0;
  const added = await tx.query
    .insert(pointEntries)
    .values(entries.map(({ place, ...entry }) => ({ ...entry, movementId: idOf(place) })))
    .returning({ id: pointEntries.id });
  const entryIds = added.map(({ id }) => id).toSorted((a, b) => a - b);
  const entryIdOf = (place: number) => entryIds[place] ?? 0;
  if (draws.length > 0) {
    await tx.query
      .insert(pointDraws)
      .values(
        draws.map(({ entryPlace, ...draw }) => ({ ...draw, entryId: entryIdOf(entryPlace) })),
      );
    await lowerLots(tx, draws);
  }
  if (lots.length > 0) {
    await tx.query
      .insert(pointLots)
      .values(lots.map(({ entryPlace, ...lot }) => ({ ...lot, entryId: entryIdOf(entryPlace) })));
  }
  return { movementIds, entryIds };
}

async function raiseLedgers(tx: Database, ledgers: readonly RaisedLedger[]): Promise<void> {
  const of = <Value>(read: (ledger: RaisedLedger) => Value) => sql.param(ledgers.map(read));
  await tx.query.execute(sql`
    update ${pointLedgers} l
    set balance_points = n.balance, entry_count = n.count, last_posted_at = n.posted_at
    from unnest(${of(({ id }) => id)}::int[], ${of(({ balancePoints }) => balancePoints)}::int[],
      ${of(({ entryCount }) => entryCount)}::int[],
      ${of(({ lastPostedAt }) => lastPostedAt?.toString() ?? null)}::timestamptz[])
      as n(id, balance, count, posted_at)
    where l.id = n.id`);
}

async function lowerLots(tx: Database, draws: readonly NewDraw[]): Promise<void> {
  await tx.query.execute(sql`
    update ${pointLots} l set remaining_points = l.remaining_points - n.points
    from (
      select lot_id, sum(points)::int as points
      from unnest(${sql.param(draws.map(({ lotId }) => lotId))}::int[],
        ${sql.param(draws.map(({ points }) => points))}::int[]) as d(lot_id, points)
      group by lot_id
    ) n
    where l.id = n.lot_id`);
}
