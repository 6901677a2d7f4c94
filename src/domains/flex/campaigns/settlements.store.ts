import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import {
  campaignEnrolments,
  eventParticipations,
  eventResults,
  eventSettlements,
} from './campaigns.tables.ts';

/** A result whose points are to be given. */
export interface UnsettledResult {
  readonly id: number;
  readonly participationId: number;
  readonly version: number;
  readonly accountId: number;
  readonly points: number;
  readonly workedOutAt: Temporal.Instant;
  readonly givenBefore: number;
}

const unsettled = alias(eventResults, 'unsettled');

/** Results whose points have not been given, the oldest first, locked until the transaction ends. */
export function lockUnsettledResults(tx: Database, limit: number): Promise<UnsettledResult[]> {
  return tx.query
    .select({
      id: unsettled.id,
      participationId: unsettled.participationId,
      version: unsettled.version,
      accountId: campaignEnrolments.accountId,
      points: unsettled.points,
      workedOutAt: unsettled.workedOutAt,
      givenBefore: sql<number>`coalesce((
        select sum(s.points)::int from flex.event_results b
        join flex.event_settlements s on s.result_id = b.id
        where b.participation_id = ${unsettled.participationId}
          and b.version < ${unsettled.version}), 0)`.mapWith(Number),
    })
    .from(unsettled)
    .innerJoin(eventParticipations, eq(eventParticipations.id, unsettled.participationId))
    .innerJoin(campaignEnrolments, eq(campaignEnrolments.id, eventParticipations.enrolmentId))
    .where(
      and(
        sql`not exists (select from ${eventSettlements} s where s.result_id = ${unsettled.id})`,
        sql`not exists (select from flex.event_results b
          where b.participation_id = ${unsettled.participationId} and b.version < ${unsettled.version}
            and not exists (select from ${eventSettlements} s where s.result_id = b.id))`,
      ),
    )
    .orderBy(asc(unsettled.workedOutAt), asc(unsettled.id))
    .limit(limit)
    .for('update', { of: unsettled });
}

/** Notes what was given for results. */
export async function settleResults(
  tx: Database,
  settled: readonly { readonly resultId: number; readonly points: number }[],
  settledAt: Temporal.Instant,
): Promise<void> {
  if (settled.length === 0) return;
  await tx.query
    .insert(eventSettlements)
    .values(settled.map((each) => ({ ...each, settledAt })))
    .onConflictDoNothing();
}
