import { and, asc, desc, eq, gt, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import {
  campaignEnrolments,
  campaignEvents,
  campaigns,
  eventParticipations,
  eventResults,
  eventSettlements,
} from './campaigns.tables.ts';

export type CampaignRow = typeof campaigns.$inferSelect;
export type EventRow = typeof campaignEvents.$inferSelect;
export type EnrolmentRow = typeof campaignEnrolments.$inferSelect;

const selectCampaigns = statement('flex_campaigns_by_slug', (query) =>
  query.select().from(campaigns).where(isAnyOf(campaigns.slug, 'slugs')),
);

/** A campaign by its slug as it is kept; null where there is none. */
export const campaignBySlug = loadOne<string, CampaignRow>(
  'flex.campaignBySlug',
  (db, slugs) => selectCampaigns(db, { slugs }),
  ({ slug }) => slug,
);

const selectEvents = statement('flex_events_of_campaigns', (query) =>
  query
    .select()
    .from(campaignEvents)
    .where(isAnyOf(campaignEvents.campaignId, 'campaignIds'))
    .orderBy(campaignEvents.campaignId, asc(campaignEvents.startAt), asc(campaignEvents.id)),
);

/** The events of a campaign, announced or not, in the order of their times. */
export const eventsOfCampaign = loadMany<number, EventRow>(
  'flex.eventsOfCampaign',
  (db, campaignIds) => selectEvents(db, { campaignIds }),
  ({ campaignId }) => campaignId,
);

const selectParticipants = statement('flex_participants_of_events', (query) =>
  query
    .select({
      eventId: eventParticipations.eventId,
      count: sql<number>`count(*)::int`.mapWith(Number).as('count'),
    })
    .from(eventParticipations)
    .where(isAnyOf(eventParticipations.eventId, 'eventIds'))
    .groupBy(eventParticipations.eventId),
);

/** How many have joined an event; null where nobody has. */
export const participantsOfEvent = loadOne<
  number,
  { readonly eventId: number; readonly count: number }
>(
  'flex.participantsOfEvent',
  (db, eventIds) => selectParticipants(db, { eventIds }),
  ({ eventId }) => eventId,
);

const selectEnrolments = statement('flex_enrolments_of_accounts', (query) =>
  query
    .select()
    .from(campaignEnrolments)
    .where(isAnyOf(campaignEnrolments.accountId, 'accountIds'))
    .orderBy(campaignEnrolments.accountId, campaignEnrolments.enrolledAt, campaignEnrolments.id),
);

/** An account's enrolments in all campaigns, those that are over too, in order. */
export const enrolmentsOfAccount = loadMany<number, EnrolmentRow>(
  'flex.enrolmentsOfAccount',
  (db, accountIds) => selectEnrolments(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** Whether an event was joined with an enrolment is read for all of its events at once. */
const selectJoinedEvents = statement('flex_events_joined_with_enrolments', (query) =>
  query
    .select({
      enrolmentId: eventParticipations.enrolmentId,
      eventId: eventParticipations.eventId,
    })
    .from(eventParticipations)
    .where(isAnyOf(eventParticipations.enrolmentId, 'enrolmentIds')),
);

/** The events that were joined with an enrolment. */
export const eventsJoinedWith = loadMany(
  'flex.eventsJoinedWith',
  (db: Database, enrolmentIds: readonly number[]) => selectJoinedEvents(db, { enrolmentIds }),
  ({ enrolmentId }) => enrolmentId,
);

/** The points that were given for a participation, by all versions of its result. */
const pointsGiven = (participation: typeof eventParticipations) => sql`(
  select sum(s.points)::int from ${eventResults} r
  join ${eventSettlements} s on s.result_id = r.id
  where r.participation_id = ${participation.id})`;

const selectJoined = statement('flex_events_joined_by_accounts', (query) =>
  query
    .select({
      accountId: campaignEnrolments.accountId,
      campaignId: campaignEnrolments.campaignId,
      kind: campaigns.kind,
      eventId: campaignEvents.id,
      code: campaignEvents.code,
      startAt: campaignEvents.startAt,
      endAt: campaignEvents.endAt,
      points: sql<number | null>`${pointsGiven(eventParticipations)}`.as('points'),
    })
    .from(eventParticipations)
    .innerJoin(campaignEnrolments, eq(campaignEnrolments.id, eventParticipations.enrolmentId))
    .innerJoin(campaignEvents, eq(campaignEvents.id, eventParticipations.eventId))
    .innerJoin(campaigns, eq(campaigns.id, campaignEvents.campaignId))
    .where(isAnyOf(campaignEnrolments.accountId, 'accountIds'))
    .orderBy(
      campaignEnrolments.accountId,
      asc(campaignEvents.startAt),
      asc(eventParticipations.id),
    ),
);

export type JoinedEventRow = Awaited<ReturnType<typeof selectJoined>>[number];

/** The events that an account has joined, in the order of their times, each with its points if given. */
export const eventsJoinedBy = loadMany<number, JoinedEventRow>(
  'flex.eventsJoinedBy',
  (db, accountIds) => selectJoined(db, { accountIds }),
  ({ accountId }) => accountId,
);

/** The open enrolments of an account or a supply point in a campaign, locked for the transaction. */
export function lockOpenEnrolments(
  tx: Database,
  of: { readonly campaignId: number; readonly accountId: number; readonly meterPointId: number },
): Promise<EnrolmentRow[]> {
  return tx.query
    .select()
    .from(campaignEnrolments)
    .where(
      and(
        eq(campaignEnrolments.campaignId, of.campaignId),
        isNull(campaignEnrolments.leftAt),
        or(
          eq(campaignEnrolments.accountId, of.accountId),
          eq(campaignEnrolments.meterPointId, of.meterPointId),
        ),
      ),
    )
    .orderBy(asc(campaignEnrolments.id))
    .for('update');
}

/** Writes an enrolment; null where the account or the supply point has another open one. */
export async function addEnrolment(
  tx: Database,
  row: typeof campaignEnrolments.$inferInsert,
): Promise<EnrolmentRow | null> {
  const [added] = await tx.query
    .insert(campaignEnrolments)
    .values(row)
    .onConflictDoNothing()
    .returning();
  return added ?? null;
}

/** Ends an enrolment from a moment on. */
export async function endEnrolment(tx: Database, id: number, at: Temporal.Instant): Promise<void> {
  await tx.query
    .update(campaignEnrolments)
    .set({ leftAt: at })
    .where(and(eq(campaignEnrolments.id, id), isNull(campaignEnrolments.leftAt)));
}

/**
 * Ends the enrolments of those who had ceased by a moment to answer for the supply point, or to have an
 * agreement at it, as of then.
 */
export async function endEnrolmentsOfLeavers(tx: Database, at: Temporal.Instant): Promise<void> {
  const now = sql`${at.toString()}::timestamptz`;
  await tx.query.execute(sql`
    update ${campaignEnrolments} e set left_at = greatest(e.enrolled_at, least(o.until, a.until))
    from ${campaignEnrolments} open
    left join lateral (
      select max(o.effective_to) as until
      from metering.meter_points p join metering.occupancies o on o.property_id = p.property_id
      where p.id = open.meter_point_id and o.account_id = open.account_id
      having bool_and(coalesce(o.effective_to <= ${now}, false))) o on true
    left join lateral (
      select max(a.valid_to) as until
      from agreements.agreements a
      where a.meter_point_id = open.meter_point_id and a.account_id = open.account_id
        and not a.is_revoked
      having bool_and(coalesce(a.valid_to <= ${now}, false))) a on true
    where e.id = open.id and e.left_at is null and coalesce(o.until, a.until) is not null`);
}

/** An event of a campaign by its code, locked until the transaction ends: others join it after. */
export async function lockEvent(
  tx: Database,
  campaignId: number,
  code: string,
): Promise<EventRow | null> {
  const [row] = await tx.query
    .select()
    .from(campaignEvents)
    .where(and(eq(campaignEvents.campaignId, campaignId), eq(campaignEvents.code, code)))
    .for('update');
  return row ?? null;
}

/** Writes down who has joined what. What is written down already stays as it is. */
export async function addParticipations(
  tx: Database,
  rows: readonly (typeof eventParticipations.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query
    .insert(eventParticipations)
    .values([...rows])
    .onConflictDoNothing();
}

/** A participation with all that its result follows from, and its last result. */
export interface ParticipationRow {
  readonly participationId: number;
  readonly meterPointId: number;
  readonly startAt: Temporal.Instant;
  readonly endAt: Temporal.Instant;
  readonly pointsPerKwh: number;
  readonly hasInDayAdjustment: boolean;
  /** Of the last version; 0 where there is none. */
  readonly version: number;
  readonly baselineWh: number | null;
  readonly consumedWh: number | null;
  readonly comparedDays: readonly number[] | null;
  readonly points: number | null;
}

/** Participations in events with a reward that fulfil a condition. */
function selectParticipations(tx: Database, condition?: SQL): Promise<ParticipationRow[]> {
  const last = tx.query
    .selectDistinctOn([eventResults.participationId])
    .from(eventResults)
    .orderBy(eventResults.participationId, desc(eventResults.version))
    .as('last');
  return tx.query
    .select({
      participationId: eventParticipations.id,
      meterPointId: campaignEnrolments.meterPointId,
      startAt: campaignEvents.startAt,
      endAt: campaignEvents.endAt,
      pointsPerKwh: sql<number>`${campaignEvents.pointsPerKwh}`.mapWith(Number),
      hasInDayAdjustment: campaigns.hasInDayAdjustment,
      version: sql<number>`coalesce(${last.version}, 0)`.mapWith(Number),
      baselineWh: last.baselineWh,
      consumedWh: last.consumedWh,
      comparedDays: last.comparedDays,
      points: last.points,
    })
    .from(campaignEvents)
    .innerJoin(campaigns, eq(campaigns.id, campaignEvents.campaignId))
    .innerJoin(eventParticipations, eq(eventParticipations.eventId, campaignEvents.id))
    .innerJoin(campaignEnrolments, eq(campaignEnrolments.id, eventParticipations.enrolmentId))
    .leftJoin(last, eq(last.participationId, eventParticipations.id))
    .where(and(isNotNull(campaignEvents.pointsPerKwh), condition))
    .orderBy(asc(campaignEvents.startAt), asc(eventParticipations.id));
}

/** The participations in events with a reward that have ended after a moment, and not after another. */
export function participationsEndedBetween(
  tx: Database,
  after: Temporal.Instant,
  until: Temporal.Instant,
): Promise<ParticipationRow[]> {
  return selectParticipations(
    tx,
    and(gt(campaignEvents.endAt, after), lte(campaignEvents.endAt, until)),
  );
}

/** The participations that something came of, each with its last result. */
export function participationsWithResults(tx: Database): Promise<ParticipationRow[]> {
  return selectParticipations(
    tx,
    sql`exists (select from ${eventResults} r where r.participation_id = ${eventParticipations.id})`,
  );
}

/** The participations of which half-hours that may count were corrected after they were worked out last. */
export async function participationsCorrectedSince(tx: Database): Promise<ReadonlySet<number>> {
  const { rows } = (await tx.query.execute(sql`
    select r.participation_id as id
    from (select participation_id, max(worked_out_at) as at from ${eventResults} group by 1) r
    join ${eventParticipations} g on g.id = r.participation_id
    join ${campaignEvents} v on v.id = g.event_id
    join ${campaignEnrolments} e on e.id = g.enrolment_id
    where exists (
      select from metering.meters m
      join metering.registers s on s.meter_id = m.id
      join metering.half_hour_days d on d.register_id = s.id
      where m.meter_point_id = e.meter_point_id and d.version > 1 and d.updated_at > r.at
        and d.day between v.start_at::date - 63 and v.end_at::date + 1)`)) as unknown as {
    rows: { id: number }[];
  };
  return new Set(rows.map(({ id }) => id));
}

/**
 * When supply points took part in events within a span: those that were joined, and those of campaigns
 * in which everyone enrolled takes part. In no order.
 */
export async function eventTimesOf(
  tx: Database,
  meterPointIds: readonly number[],
  { from, to }: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<{ meterPointId: number; startAt: Temporal.Instant; endAt: Temporal.Instant }[]> {
  return tx.query
    .select({
      meterPointId: campaignEnrolments.meterPointId,
      startAt: campaignEvents.startAt,
      endAt: campaignEvents.endAt,
    })
    .from(campaignEnrolments)
    .innerJoin(campaigns, eq(campaigns.id, campaignEnrolments.campaignId))
    .innerJoin(campaignEvents, eq(campaignEvents.campaignId, campaigns.id))
    .leftJoin(
      eventParticipations,
      and(
        eq(eventParticipations.eventId, campaignEvents.id),
        eq(eventParticipations.enrolmentId, campaignEnrolments.id),
      ),
    )
    .where(
      and(
        sql`${campaignEnrolments.meterPointId} = any(${sql.param(meterPointIds)}::int[])`,
        gt(campaignEvents.endAt, from),
        lt(campaignEvents.startAt, to),
        sql`(${eventParticipations.id} is not null or not ${campaigns.isJoinedByEvent}
          and ${campaignEnrolments.enrolledAt} <= ${campaignEvents.startAt}
          and (${campaignEnrolments.leftAt} is null
            or ${campaignEnrolments.leftAt} > ${campaignEvents.startAt}))`,
      ),
    );
}

/** Writes down results; where another server has written the same version, that one stays. */
export async function addResults(
  tx: Database,
  rows: readonly (typeof eventResults.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query
    .insert(eventResults)
    .values([...rows])
    .onConflictDoNothing();
}
