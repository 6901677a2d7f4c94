import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { CampaignEventType } from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';

/** Something that homes take part in to move when they use electricity. */
export const campaigns = schema.table('campaigns', {
  id: identityKey(),
  /** With underscores; the same with hyphens names it as well. */
  slug: text().notNull().unique(),
  name: text().notNull(),
  kind: text().$type<CampaignEventType>().notNull(),
  /** Whether each event is joined by itself; else whoever is enrolled takes part in all of them. */
  isJoinedByEvent: boolean().notNull(),
  /** The GSP groups that it is for; null where it is for all of Great Britain. */
  gspGroups: text().array(),
  /** Whether baselines are adjusted by the three hours before an event. */
  hasInDayAdjustment: boolean().notNull().default(false),
});

/** A time in which those who take part use less, or may use more. Both ends are on half-hours. */
export const campaignEvents = schema.table(
  'campaign_events',
  {
    id: identityKey(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id),
    code: text().notNull().unique(),
    name: text().notNull(),
    /** From when on it is told of. */
    announcedAt: instant().notNull(),
    startAt: instant().notNull(),
    endAt: instant().notNull(),
    /** What is given for each kWh that is not used; null where nothing is. */
    pointsPerKwh: integer(),
    /** The GSP groups that it is for; null where it is for those of its campaign. */
    gspGroups: text().array(),
    /** How many may join; null where everyone may. */
    capacity: integer(),
    /** Whether it is there for developers of clients to try, and for nobody else. */
    isDev: boolean().notNull().default(false),
  },
  (table) => [
    index().on(table.campaignId, table.startAt, table.id),
    index().on(table.endAt),
    check(
      'campaign_events_times',
      sql`${table.startAt} < ${table.endAt} and ${table.announcedAt} < ${table.startAt}
        and extract(epoch from ${table.startAt})::bigint % 1800 = 0
        and extract(epoch from ${table.endAt})::bigint % 1800 = 0`,
    ),
    check(
      'campaign_events_figures',
      sql`(${table.pointsPerKwh} is null or ${table.pointsPerKwh} > 0)
        and (${table.capacity} is null or ${table.capacity} > 0)`,
    ),
  ],
);

/** That an account takes part in a campaign with one of its supply points. */
export const campaignEnrolments = schema.table(
  'campaign_enrolments',
  {
    id: identityKey(),
    campaignId: integer()
      .notNull()
      .references(() => campaigns.id),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    meterPointId: pointsAt('metering.meter_points.id', integer()).notNull(),
    enrolledAt: instant().notNull(),
    /** When the account left the campaign, or the supply point; null where it has not. */
    leftAt: instant(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.meterPointId),
    index().on(table.campaignId),
    uniqueIndex('campaign_enrolments_account')
      .on(table.campaignId, table.accountId)
      .where(sql`${table.leftAt} is null`),
    uniqueIndex('campaign_enrolments_meter_point')
      .on(table.campaignId, table.meterPointId)
      .where(sql`${table.leftAt} is null`),
    check(
      'campaign_enrolments_times',
      sql`${table.leftAt} is null or ${table.leftAt} >= ${table.enrolledAt}`,
    ),
  ],
);

/** That an event was joined, of a campaign whose events are. */
export const eventParticipations = schema.table(
  'event_participations',
  {
    id: identityKey(),
    eventId: integer()
      .notNull()
      .references(() => campaignEvents.id),
    enrolmentId: integer()
      .notNull()
      .references(() => campaignEnrolments.id),
    joinedAt: instant().notNull(),
  },
  (table) => [unique().on(table.eventId, table.enrolmentId), index().on(table.enrolmentId)],
);

/**
 * What came of joining an event. Rows are only added: where half-hours were corrected another version
 * follows, and the last one counts.
 */
export const eventResults = schema.table(
  'event_results',
  {
    id: identityKey(),
    participationId: integer()
      .notNull()
      .references(() => eventParticipations.id),
    /** From 1. */
    version: smallint().notNull(),
    /** What would have been used, to the Wh; points follow from what it was before it was rounded. */
    baselineWh: integer().notNull(),
    consumedWh: integer().notNull(),
    /** The London days that the baseline is the mean of, since 1970-01-01, the latest first. */
    comparedDays: integer().array().notNull(),
    points: integer().notNull(),
    workedOutAt: instant().notNull(),
  },
  (table) => [
    unique().on(table.participationId, table.version),
    check(
      'event_results_figures',
      sql`${table.version} > 0 and ${table.baselineWh} >= 0 and ${table.consumedWh} >= 0
        and cardinality(${table.comparedDays}) > 0 and ${table.points} >= 0`,
    ),
  ],
);

/** That the points of a result were given, which happens once. Rows are only added. */
export const eventSettlements = schema.table(
  'event_settlements',
  {
    resultId: integer()
      .primaryKey()
      .references(() => eventResults.id),
    /** How many, beyond those for versions before. */
    points: integer().notNull(),
    settledAt: instant().notNull(),
  },
  ({ points }) => [check('event_settlements_points', sql`${points} >= 0`)],
);
