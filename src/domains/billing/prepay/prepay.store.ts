import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { type Connection, type Keyset, planPage } from '../../../engine/connections.ts';
import { prepayDebts, prepayMeters, prepaySnapshots, prepayTopUps } from './prepay.tables.ts';

export type PrepayMeterRow = typeof prepayMeters.$inferSelect;
export type PrepayDebtRow = typeof prepayDebts.$inferSelect;
export type PrepayTopUpRow = typeof prepayTopUps.$inferSelect;
export type PrepaySnapshotRow = typeof prepaySnapshots.$inferSelect;

const selectPrepayMeters = statement('prepay_meters_of_meters', (query) =>
  query
    .select()
    .from(prepayMeters)
    .where(isAnyOf(prepayMeters.meterId, 'meterIds'))
    .orderBy(prepayMeters.meterId, desc(prepayMeters.startedOn)),
);

/** The times of a meter in prepayment mode, each under one account, the latest first. */
export const prepayTimesOfMeter = loadMany<number, PrepayMeterRow>(
  'billing.prepayTimesOfMeter',
  (db, meterIds) => selectPrepayMeters(db, { meterIds }),
  ({ meterId }) => meterId,
);

const selectPrepayMetersById = statement('prepay_meters_by_id', (query) =>
  query.select().from(prepayMeters).where(isAnyOf(prepayMeters.id, 'ids')),
);

/** A time of a meter in prepayment mode by its identifier, which must come from an admitted row. */
export const prepayMeterById = loadOne<number, PrepayMeterRow>(
  'billing.prepayMeterById',
  (db, ids) => selectPrepayMetersById(db, { ids }),
  ({ id }) => id,
);

const latestFirst: Keyset<PrepayTopUpRow> = {
  name: 'prepayPayments',
  columns: [
    {
      column: prepayTopUps.paidAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: (topUp) => topUp.paidAt.toString(),
    },
    {
      column: prepayTopUps.id,
      direction: 'descending',
      kind: 'integer',
      valueOf: (topUp) => topUp.id,
    },
  ],
};

/** A page of the top-ups of all meters that an account pays or paid for beforehand, the latest first. */
export async function pageOfTopUps(
  db: Database,
  accountId: number,
  args: PageArguments,
): Promise<Connection<PrepayTopUpRow>> {
  const ofAccount = inArray(
    prepayTopUps.prepayMeterId,
    db.query
      .select({ id: prepayMeters.id })
      .from(prepayMeters)
      .where(eq(prepayMeters.accountId, accountId)),
  );
  const page = planPage(latestFirst, args);
  const rows = await db.query
    .select()
    .from(prepayTopUps)
    .where(and(ofAccount, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(prepayTopUps, ofAccount));
}

/** Whether a meter was ever topped up while the account paid for it. */
export async function hasToppedUp(db: Database, accountId: number): Promise<boolean> {
  const rows = await db.query
    .select({ id: prepayTopUps.id })
    .from(prepayTopUps)
    .innerJoin(prepayMeters, eq(prepayMeters.id, prepayTopUps.prepayMeterId))
    .where(eq(prepayMeters.accountId, accountId))
    .limit(1);
  return rows.length > 0;
}

/** Puts a debt onto a meter, of which top-ups repay a share from a London day on. */
export async function addPaymentDebt(
  tx: Database,
  prepayMeterId: number,
  amountPence: number,
  loadedOn: Temporal.PlainDate,
): Promise<void> {
  await tx.query
    .insert(prepayDebts)
    .values({ prepayMeterId, register: 'PAYMENT', amountPence, weeklyPence: null, loadedOn });
}

const selectTopUps = statement('prepay_top_ups_of_meters', (query) =>
  query
    .select()
    .from(prepayTopUps)
    .where(isAnyOf(prepayTopUps.prepayMeterId, 'prepayMeterIds'))
    .orderBy(prepayTopUps.prepayMeterId, desc(prepayTopUps.paidAt), desc(prepayTopUps.id)),
);

/** Every top-up of a prepayment meter, the latest first. */
export const topUpsOfPrepayMeter = loadMany<number, PrepayTopUpRow>(
  'billing.topUpsOfPrepayMeter',
  (db, prepayMeterIds) => selectTopUps(db, { prepayMeterIds }),
  ({ prepayMeterId }) => prepayMeterId,
);

const selectDebts = statement('prepay_debts_of_meters', (query) =>
  query
    .select()
    .from(prepayDebts)
    .where(isAnyOf(prepayDebts.prepayMeterId, 'prepayMeterIds'))
    .orderBy(prepayDebts.prepayMeterId, prepayDebts.id),
);

/** The debts that were put onto a prepayment meter, in that order. */
export const debtsOfPrepayMeter = loadMany<number, PrepayDebtRow>(
  'billing.debtsOfPrepayMeter',
  (db, prepayMeterIds) => selectDebts(db, { prepayMeterIds }),
  ({ prepayMeterId }) => prepayMeterId,
);

const selectLastSnapshots = statement('prepay_last_snapshots', (query) =>
  query
    .selectDistinctOn([prepaySnapshots.prepayMeterId])
    .from(prepaySnapshots)
    .where(isAnyOf(prepaySnapshots.prepayMeterId, 'prepayMeterIds'))
    .orderBy(prepaySnapshots.prepayMeterId, desc(prepaySnapshots.on)),
);

/** What the registers of a prepayment meter held at the end of the last day that is known. */
export const lastSnapshotOfPrepayMeter = loadOne<number, PrepaySnapshotRow>(
  'billing.lastSnapshotOfPrepayMeter',
  (db, prepayMeterIds) => selectLastSnapshots(db, { prepayMeterIds }),
  ({ prepayMeterId }) => prepayMeterId,
);

const selectSnapshots = statement('prepay_snapshots_of_meters', (query) =>
  query
    .select()
    .from(prepaySnapshots)
    .where(isAnyOf(prepaySnapshots.prepayMeterId, 'prepayMeterIds'))
    .orderBy(prepaySnapshots.prepayMeterId, prepaySnapshots.on),
);

/** What the registers of a prepayment meter held at the end of each day that is known, in order. */
export const snapshotsOfPrepayMeter = loadMany<number, PrepaySnapshotRow>(
  'billing.snapshotsOfPrepayMeter',
  (db, prepayMeterIds) => selectSnapshots(db, { prepayMeterIds }),
  ({ prepayMeterId }) => prepayMeterId,
);

/** The prepayment meters that are in use, in a lasting order. */
export function prepayMetersInUse(db: Database): Promise<PrepayMeterRow[]> {
  return db.query
    .select()
    .from(prepayMeters)
    .where(isNull(prepayMeters.endedOn))
    .orderBy(asc(prepayMeters.id));
}

/** The same, kept from changing until the transaction ends. */
export function lockPrepayMeters(tx: Database): Promise<PrepayMeterRow[]> {
  return tx.query
    .select()
    .from(prepayMeters)
    .where(isNull(prepayMeters.endedOn))
    .orderBy(asc(prepayMeters.id))
    .for('update');
}

const selectSnapshotsToBook = statement('prepay_snapshots_to_book', (query) =>
  query
    .select(getTableColumns(prepaySnapshots))
    .from(prepaySnapshots)
    .innerJoin(prepayMeters, eq(prepayMeters.id, prepaySnapshots.prepayMeterId))
    .where(
      and(
        isAnyOf(prepaySnapshots.prepayMeterId, 'prepayMeterIds'),
        sql`${prepaySnapshots.on} >= coalesce(${prepayMeters.bookedThroughOn}, '-infinity')`,
      ),
    )
    .orderBy(prepaySnapshots.prepayMeterId, prepaySnapshots.on),
);

/** What the registers of a prepayment meter held at the end of the last day that is booked and of those after it. */
export const snapshotsToBook = loadMany<number, PrepaySnapshotRow>(
  'billing.snapshotsToBook',
  (db, prepayMeterIds) => selectSnapshotsToBook(db, { prepayMeterIds }),
  ({ prepayMeterId }) => prepayMeterId,
);

/** How far a meter is booked. */
export interface BookedThrough {
  readonly id: number;
  readonly on: Temporal.PlainDate;
  readonly usedPence: number;
}

/** Keeps how far meters, which must be locked, are booked. */
export async function keepBookedThrough(
  tx: Database,
  booked: readonly BookedThrough[],
): Promise<void> {
  if (booked.length === 0) return;
  const given = booked.map(({ id, on, usedPence }) => ({ i: id, d: on.toString(), u: usedPence }));
  await tx.query.execute(sql`
    update ${prepayMeters} set booked_through_on = g.d, used_pence = g.u
    from json_to_recordset(${JSON.stringify(given)}::json) as g(i int, d date, u int)
    where ${prepayMeters}.id = g.i`);
}

/** Writes what registers held at the ends of days; what is known of a day stays. */
export async function addSnapshots(
  tx: Database,
  rows: readonly PrepaySnapshotRow[],
): Promise<void> {
  const perStatement = 1000;
  for (let start = 0; start < rows.length; start += perStatement) {
    await tx.query
      .insert(prepaySnapshots)
      .values(rows.slice(start, start + perStatement))
      .onConflictDoNothing();
  }
}

/** Writes top-ups; answers them with their identifiers, in the same order. */
export async function addTopUps(
  tx: Database,
  rows: readonly (typeof prepayTopUps.$inferInsert)[],
): Promise<PrepayTopUpRow[]> {
  const perStatement = 1000;
  const added: PrepayTopUpRow[] = [];
  for (let start = 0; start < rows.length; start += perStatement) {
    const batch = rows.slice(start, start + perStatement);
    added.push(...(await tx.query.insert(prepayTopUps).values(batch).returning()));
  }
  return added;
}

/** Marks a top-up as taken by its meter; null where it cannot be: taken before, given back, or not there. */
export async function markAccepted(
  tx: Database,
  topUpId: number,
  acceptedAt: Temporal.Instant,
): Promise<PrepayTopUpRow | null> {
  const [row] = await tx.query
    .update(prepayTopUps)
    .set({ acceptedAt })
    .where(
      and(
        eq(prepayTopUps.id, topUpId),
        isNull(prepayTopUps.acceptedAt),
        sql`${prepayTopUps.utrnReceivedAt} <= ${acceptedAt.toString()}::timestamptz`,
        sql`(${prepayTopUps.failedAt} is null or ${prepayTopUps.isByHand})`,
      ),
    )
    .returning();
  return row ?? null;
}

/** The top-ups that are with a meter in use and have neither been taken nor failed, the earliest first. */
export function pendingTopUps(tx: Database): Promise<PrepayTopUpRow[]> {
  return tx.query
    .select()
    .from(prepayTopUps)
    .where(
      and(
        isNull(prepayTopUps.acceptedAt),
        isNull(prepayTopUps.failedAt),
        sql`${prepayTopUps.utrn} is not null`,
      ),
    )
    .orderBy(asc(prepayTopUps.paidAt), asc(prepayTopUps.id));
}
