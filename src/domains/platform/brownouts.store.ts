import { and, asc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../contract/pagination.ts';
import type { Database } from '../../database/database.ts';
import { type Connection, type Keyset, planPage } from '../../engine/connections.ts';
import type { APIBrownoutStatus } from '../../engine/schema.generated.ts';
import { brownouts } from './tables.ts';

export type BrownoutRow = typeof brownouts.$inferSelect;

const latestFirst: Keyset<BrownoutRow> = {
  name: 'apiBrownouts',
  columns: [
    {
      column: brownouts.startsAt,
      direction: 'descending',
      kind: 'instant',
      valueOf: ({ startsAt }) => startsAt.toString(),
    },
    { column: brownouts.id, direction: 'descending', kind: 'integer', valueOf: ({ id }) => id },
  ],
};

/** The same rule as `brownoutStatusAt`, for the database. */
function standsAt(status: APIBrownoutStatus, now: Temporal.Instant): SQL | undefined {
  const isHeld = and(isNull(brownouts.cancelledAt), isNull(brownouts.abortedAt));
  switch (status) {
    case 'CANCELLED':
      return isNotNull(brownouts.cancelledAt);
    case 'ABORTED':
      return and(isNull(brownouts.cancelledAt), isNotNull(brownouts.abortedAt));
    case 'SCHEDULED':
      return and(isHeld, gt(brownouts.startsAt, now));
    case 'IN_PROGRESS':
      return and(isHeld, lte(brownouts.startsAt, now), gt(brownouts.endsAt, now));
    case 'COMPLETED':
      return and(isHeld, lte(brownouts.endsAt, now));
  }
}

/** A page of the brownouts of the given statuses; of all where none are given. */
export async function pageOfBrownouts(
  db: Database,
  statuses: readonly APIBrownoutStatus[] | null,
  now: Temporal.Instant,
  args: PageArguments,
): Promise<Connection<BrownoutRow>> {
  // An empty list names no status, and `or` of nothing would be no condition at all.
  const isChosen = statuses
    ? (or(...statuses.map((status) => standsAt(status, now))) ?? sql`false`)
    : undefined;
  const page = planPage(latestFirst, args);
  const rows = await db.query
    .select()
    .from(brownouts)
    .where(and(isChosen, page.where))
    .orderBy(...page.orderBy)
    .limit(page.limit);
  return page.connectionOf(rows, () => db.query.$count(brownouts, isChosen));
}

/** The brownouts that are on or ahead, the first to begin first. */
export function openBrownouts(db: Database, now: Temporal.Instant): Promise<BrownoutRow[]> {
  return db.query
    .select()
    .from(brownouts)
    .where(or(standsAt('SCHEDULED', now), standsAt('IN_PROGRESS', now)))
    .orderBy(asc(brownouts.startsAt));
}

export async function addBrownout(
  db: Database,
  brownout: typeof brownouts.$inferInsert,
): Promise<number> {
  const [added] = await db.query.insert(brownouts).values(brownout).returning({ id: brownouts.id });
  return added?.id ?? 0;
}

/** Calls a brownout off, or breaks it off once it is on. Null where it is over or unknown. */
export async function stopBrownout(
  db: Database,
  id: number,
  now: Temporal.Instant,
): Promise<BrownoutRow | null> {
  const end = async (column: 'cancelledAt' | 'abortedAt', status: APIBrownoutStatus) => {
    const [stopped] = await db.query
      .update(brownouts)
      .set({ [column]: now })
      .where(and(eq(brownouts.id, id), standsAt(status, now)))
      .returning();
    return stopped ?? null;
  };
  return (await end('cancelledAt', 'SCHEDULED')) ?? end('abortedAt', 'IN_PROGRESS');
}
