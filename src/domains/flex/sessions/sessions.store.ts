import { and, asc, desc, eq, gte, lt, lte, sql } from 'drizzle-orm';
import { listsBy, loadWithin } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, keyList, statement } from '../../../database/statements.ts';
import type { ProblemCells } from '../control/course-rows.store.ts';
import { sessionProblems, sessions } from '../control/sessions.tables.ts';

type SessionRow = typeof sessions.$inferSelect;

/** A session that is written down, with what did not go as planned. */
export type StoredSession = SessionRow & { readonly problems: readonly ProblemCells[] };

/** Which of a device's sessions are asked for. */
export interface SessionBounds {
  readonly deviceId: number;
  /** In milliseconds since 1970: begun at it or later, and before the other one. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Names that are joined by commas. */
  readonly types: string;
  /** Ended at this moment or before: up to it was written down what the caller knows the rest of. */
  readonly endedByMs: number;
  /** Those that the caller knows itself, as `SMART 1764590400000` by type and start, joined by commas. */
  readonly besides: string;
}

interface SessionPage extends Omit<SessionBounds, 'deviceId'> {
  readonly isForward: boolean;
  readonly most: number;
}

const problems = sql<readonly ProblemCells[]>`(
  select coalesce(json_agg(json_build_object('kind', problem.kind, 'cause', problem.cause,
    'achievablePercent', problem.achievable_percent,
    'originalAchievablePercent', problem.original_achievable_percent) order by problem.place), '[]')
  from ${sessionProblems} problem where problem.session_id = ${sessions.id})`;

/** Of the sessions that had ended, those within bounds. */
const endedWithin = and(
  lte(sessions.endedAt, sql.placeholder('endedBy')),
  gte(sessions.startedAt, sql.placeholder('from')),
  lt(sessions.startedAt, sql.placeholder('to')),
  sql`${sessions.type} = any(string_to_array(${sql.placeholder('types')}, ','))`,
  sql`${sessions.type} || ' ' || (extract(epoch from ${sessions.startedAt}) * 1000)::bigint
    <> all(string_to_array(${sql.placeholder('besides')}, ','))`,
);

/** A page for each device, so that the index behind it is read no further. */
const selectPages = (name: string, order: typeof asc) =>
  statement(name, (query) => {
    const page = query
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.deviceId, sql`asked.id`), endedWithin))
      .orderBy(order(sessions.startedAt), order(sessions.id))
      .limit(sql.placeholder('most'));
    return query
      .select({ session: sessions, problems: problems.as('problems') })
      .from(
        sql`unnest(${keyList(sessions.deviceId, 'deviceIds')}::int[]) as asked(id)
          cross join lateral (${page}) as page(id)`,
      )
      .innerJoin(sessions, eq(sessions.id, sql`page.id`))
      .orderBy(order(sessions.startedAt), order(sessions.id));
  });

const selectFirst = selectPages('flex_first_sessions_of_devices', asc);
const selectLast = selectPages('flex_last_sessions_of_devices', desc);

const valuesOf = ({
  fromMs,
  toMs,
  types,
  endedByMs,
  besides,
}: Omit<SessionBounds, 'deviceId'>) => ({
  from: instantAtMs(fromMs),
  to: instantAtMs(toMs),
  types,
  endedBy: instantAtMs(endedByMs),
  besides,
});

const within = {
  fromMs: true,
  toMs: true,
  types: true,
  endedByMs: true,
  besides: true,
} as const;

/** The sessions of devices that had ended: from the first within bounds on, or from the last back. */
export const sessionsWithin = loadWithin('flex.sessionsWithin', {
  each: 'deviceId',
  within: { ...within, isForward: true, most: true },
  nothing: [] as readonly StoredSession[],
  async select(db: Database, deviceIds: readonly number[], page: SessionPage) {
    const select = page.isForward ? selectFirst : selectLast;
    const rows = await select(db, { deviceIds, ...valuesOf(page), most: page.most });
    return listsBy(
      rows,
      ({ session }) => session.deviceId,
      ({ session, problems }): StoredSession => ({ ...session, problems }),
    );
  },
});

const selectCounts = statement('flex_session_counts_of_devices', (query) =>
  query
    .select({
      deviceId: sessions.deviceId,
      count: sql<number>`count(*)::int`.mapWith(Number).as('count'),
    })
    .from(sessions)
    .where(and(isAnyOf(sessions.deviceId, 'deviceIds'), endedWithin))
    .groupBy(sessions.deviceId),
);

/** How many sessions of devices had ended within bounds. */
export const sessionCountWithin = loadWithin('flex.sessionCountWithin', {
  each: 'deviceId',
  within,
  nothing: 0,
  async select(
    db: Database,
    deviceIds: readonly number[],
    bounds: Omit<SessionBounds, 'deviceId'>,
  ) {
    const rows = await selectCounts(db, { deviceIds, ...valuesOf(bounds) });
    return new Map(rows.map(({ deviceId, count }) => [deviceId, count]));
  },
});
