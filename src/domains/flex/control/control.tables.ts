import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import type {
  CourseEventKind,
  DeviceLink,
  DispatchKind,
  PlanReason,
} from '../../../kernel/devices.ts';
import { devices } from '../devices/devices.tables.ts';
import { schema } from '../tables.ts';

/** How far what a device did has been written down, and in what state it was then: one row a device. */
export const courses = schema.table(
  'courses',
  {
    deviceId: integer()
      .primaryKey()
      .references(() => devices.id),
    /** Up to when pieces, sessions and events are written; a whole second. */
    advancedTo: instant().notNull(),
    /** Up to when it was last tried to write that down, which may have failed. */
    triedTo: instant().notNull(),
    pluggedInAt: instant(),
    /** What the battery held then, in thousandths of Wh: from there relative targets are counted. */
    storedAtPlugIn: bigint({ mode: 'number' }),
    /** What the battery held, in thousandths of Wh. */
    storedMilliwattHours: bigint({ mode: 'number' }).notNull(),
    suspendedAt: instant(),
    boostedAt: instant(),
    /** The last boost of a device whose own meter tells what it took; both or none. */
    lastBoostFrom: instant(),
    lastBoostTo: instant(),
    link: text().$type<DeviceLink>().notNull(),
    linkSince: instant().notNull(),
    /** How often it has been planned, also where it has no plan now. */
    planVersion: integer().notNull().default(0),
    /** What it takes at present, to its end if nothing comes between; all four or none. */
    runningKind: text().$type<DispatchKind>(),
    runningFrom: instant(),
    runningTo: instant(),
    runningWh: integer(),
    /** How often there was something to tell the device, and which of these it has been told last. */
    commandVersion: integer().notNull().default(0),
    sentVersion: integer().notNull().default(0),
    /** When it was last begun to tell it something of which it is not certain that it came last. */
    commandedAt: instant(),
  },
  (table) => [
    index().on(table.triedTo),
    index('courses_to_be_told')
      .on(table.deviceId)
      .where(sql`${table.commandVersion} <> ${table.sentVersion}`),
    check('courses_stored', sql`${table.storedMilliwattHours} >= 0`),
    check(
      'courses_running',
      sql`num_nulls(${table.runningKind}, ${table.runningFrom}, ${table.runningTo}, ${table.runningWh})
        in (0, 4) and ${table.runningFrom} < ${table.runningTo}`,
    ),
    check('courses_told', sql`${table.sentVersion} between 0 and ${table.commandVersion}`),
    check(
      'courses_last_boost',
      sql`(${table.lastBoostFrom} is null) = (${table.lastBoostTo} is null)
        and ${table.lastBoostFrom} <= ${table.lastBoostTo}`,
    ),
    check('courses_boost', sql`${table.boostedAt} is null or ${table.pluggedInAt} is not null`),
  ],
);

/**
 * What batteries of homes took, by UTC day: 48 values in Wh, below zero what they gave, null where they were
 * not followed. Each is of a whole half-hour.
 */
export const batteryDays = schema.table(
  'battery_days',
  {
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    day: date({ mode: 'string' }).notNull(),
    energyWh: integer().array().$type<(number | null)[]>().notNull(),
    /** What the battery held before the first of them, in thousandths of Wh. */
    storedBefore: bigint({ mode: 'number' }).notNull(),
    updatedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.day] }),
    check('battery_days_length', sql`cardinality(${table.energyWh}) = 48`),
    check('battery_days_stored', sql`${table.storedBefore} >= 0`),
  ],
);

/** Up to when the courses of all devices are to be written down: one row. */
export const courseRuns = schema.table('course_runs', {
  id: smallint().primaryKey(),
  dueTo: instant().notNull(),
});

/** What happened to a device, in order: nothing of it is changed or taken away. */
export const courseEvents = schema.table(
  'course_events',
  {
    id: identityKey(),
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    happenedAt: instant().notNull(),
    kind: text().$type<CourseEventKind>().notNull(),
    storedMilliwattHours: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [index().on(table.deviceId, table.happenedAt)],
);

/** What a device is to do from the half-hour on in which it was planned: one row a device. */
export const plans = schema.table(
  'plans',
  {
    deviceId: integer()
      .primaryKey()
      .references(() => devices.id),
    /** How often it has been planned. */
    version: integer().notNull(),
    reason: text().$type<PlanReason>().notNull(),
    madeAt: instant().notNull(),
    /** The start of the first half-hour. */
    startsAt: instant().notNull(),
    /** The energy of each half-hour from there, in Wh. */
    energyWh: integer().array().notNull(),
    readyBy: instant().notNull(),
    /** What the plan leaves missing of the target, in Wh. */
    missingWh: integer().notNull(),
  },
  (table) => [check('plans_missing', sql`${table.missingWh} >= 0 and ${table.version} > 0`)],
);

/**
 * What a device took, by UTC day and kind, as half-hours of meters are kept: 48 values in Wh, null where
 * nothing was taken. Where a piece does not fill its half-hour, the seconds of it from which and to which
 * it ran; null where all of the day's pieces fill theirs.
 */
export const executedDays = schema.table(
  'executed_days',
  {
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    day: date({ mode: 'string' }).notNull(),
    kind: text().$type<DispatchKind>().notNull(),
    energyWh: integer().array().$type<(number | null)[]>().notNull(),
    fromSeconds: smallint().array().$type<(number | null)[]>(),
    toSeconds: smallint().array().$type<(number | null)[]>(),
    /**
     * Where a half-hour holds several pieces, those after the first: its place in the day, the seconds
     * from which and to which it ran and its Wh, one after the other. Their energy is in `energyWh` too.
     */
    furtherPieces: integer().array(),
    updatedAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.day, table.kind] }),
    check('executed_days_length', sql`cardinality(${table.energyWh}) = 48`),
    check('executed_days_further', sql`cardinality(${table.furtherPieces}) % 4 = 0`),
  ],
);
