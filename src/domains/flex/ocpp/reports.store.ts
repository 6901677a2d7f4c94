import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import { instantAtMs } from '../../../database/columns.ts';
import type { Database } from '../../../database/database.ts';
import { courses } from '../control/control.tables.ts';
import { devices } from '../devices/devices.tables.ts';
import {
  chargePointConnections,
  chargePointReports,
  chargePoints,
} from './charge-points.tables.ts';
import type { KeptReport } from './protocol.rules.ts';

/** Adds what follows from what a charge point has told, under the caller's lock on it. */
export async function addReports(
  tx: Database,
  chargePointId: number,
  reports: readonly KeptReport[],
): Promise<void> {
  if (reports.length === 0) return;
  await tx.query.insert(chargePointReports).values(
    reports.map((report) => ({
      chargePointId,
      reportedAt: instantAtMs(report.atMs),
      report,
    })),
  );
}

/** Whose reports of which time are asked for; the first moment is left out, the last is not. */
interface ReportsWanted {
  readonly identity: string;
  readonly afterMs: number;
  readonly untilMs: number;
}

/** The same as one text, by which it is told apart from others. */
export function wantedReports({ identity, afterMs, untilMs }: ReportsWanted): string {
  return `${afterMs} ${untilMs} ${identity}`;
}

interface ReportFound {
  readonly wanted: string;
  readonly report: KeptReport;
}

/**
 * What charge points have reported, in order of time. Whoever is writing such down is waited for, so that
 * nothing turns up later in a time that was read.
 */
export const reportsWithin = loadMany<string, ReportFound>(
  'flex.reportsWithin',
  async (db, wanted) => {
    const parts = wanted.map((text) => {
      const [after = '', until = '', ...identity] = text.split(' ');
      return {
        wanted: text,
        after: instantAtMs(Number(after)).toString(),
        until: instantAtMs(Number(until)).toString(),
        identity: identity.join(' '),
      };
    });
    const known = await db.query
      .select({ id: chargePoints.id, identity: chargePoints.identity })
      .from(chargePoints)
      .where(
        and(
          inArray(chargePoints.identity, [...new Set(parts.map(({ identity }) => identity))]),
          sql`exists (select from ${devices} d
            where d.id = ${chargePoints.deviceId} and d.retired_at is null)`,
        ),
      )
      .orderBy(asc(chargePoints.id))
      .for('share');
    const ids = new Map(known.map(({ id, identity }) => [identity, id]));
    const spans = parts.filter(({ identity }) => ids.has(identity));
    if (spans.length === 0) return [];
    const { rows } = (await db.query.execute(sql`
      select span.wanted, r.report
      from unnest(${sql.param(spans.map((span) => span.wanted))}::text[],
        ${sql.param(spans.map(({ identity }) => ids.get(identity) ?? 0))}::integer[],
        ${sql.param(spans.map(({ after }) => after))}::timestamptz[],
        ${sql.param(spans.map(({ until }) => until))}::timestamptz[])
        as span(wanted, id, after, until)
      join ${chargePointReports} r on r.charge_point_id = span.id
        and r.reported_at > span.after and r.reported_at <= span.until
      order by span.wanted, r.reported_at, r.id`)) as unknown as { rows: ReportFound[] };
    return rows;
  },
  ({ wanted }) => wanted,
);

/** Devices whose socket a process keeps and whose course has to be written down, for what they reported. */
export async function coursesToWrite(
  db: Database,
  process: string,
  at: Temporal.Instant,
): Promise<number[]> {
  const rows = await db.query
    .select({ deviceId: chargePoints.deviceId })
    .from(chargePointConnections)
    .innerJoin(chargePoints, eq(chargePoints.id, chargePointConnections.chargePointId))
    .innerJoin(courses, eq(courses.deviceId, chargePoints.deviceId))
    .where(
      and(
        eq(chargePointConnections.process, process),
        sql`exists (select from ${chargePointReports} r
          where r.charge_point_id = ${chargePoints.id}
            and r.reported_at > ${courses.advancedTo}
            and r.reported_at <= ${at.toString()}::timestamptz)`,
      ),
    );
  return rows.map(({ deviceId }) => deviceId);
}
