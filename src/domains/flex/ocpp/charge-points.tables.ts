import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { devices } from '../devices/devices.tables.ts';
import { schema } from '../tables.ts';

/** A charge point as it dials in by OCPP: the device that it is, and what it has told of itself. */
export const chargePoints = schema.table(
  'charge_points',
  {
    id: identityKey(),
    deviceId: integer()
      .notNull()
      .unique()
      .references(() => devices.id),
    /** What it calls itself in the path and as the user name. */
    identity: text().notNull(),
    /** Argon2 of its password. */
    keyHash: text().notNull(),
    keySetAt: instant().notNull(),
    vendor: text(),
    model: text(),
    serialNumber: text(),
    firmware: text(),
    bootedAt: instant(),
    /** What has to be added to what its clock says, in milliseconds. */
    clockDifferenceMs: bigint({ mode: 'number' }).notNull().default(0),
    /** In what it takes limits: amperes or watts. */
    rateUnit: text().$type<'A' | 'W'>().notNull().default('A'),
    /** How many periods it takes in one profile. */
    mostPeriods: smallint().notNull().default(24),
    phases: smallint().notNull().default(1),
    /** Whether a vehicle hangs on it, and on which of its connectors, as it told last. */
    connectorId: integer(),
    isPlugged: boolean().notNull().default(false),
    /** When it was heard last, on whichever server. */
    heardAt: instant(),
    /** Whether it has been heard within two heartbeats, as reported last. */
    isLinked: boolean().notNull().default(false),
    /** Up to which second what it took is booked: what comes then is booked after it. */
    bookedTo: instant(),
  },
  (table) => [
    index().on(table.identity),
    check('charge_points_periods', sql`${table.mostPeriods} > 0 and ${table.phases} in (1, 3)`),
  ],
);

/** The open socket of a charge point, and the process that keeps it. */
export const chargePointConnections = schema.table('charge_point_connections', {
  chargePointId: integer()
    .primaryKey()
    .references(() => chargePoints.id),
  /** Tells the socket from an earlier one of the same charge point. */
  connection: uuid().notNull(),
  /** Tells the process that keeps the socket from all others. */
  process: uuid().notNull(),
  protocol: text().$type<'ocpp1.6' | 'ocpp2.0.1'>().notNull(),
  openedAt: instant().notNull(),
  /** Until when the process keeps it without saying so again. */
  leasedUntil: instant().notNull(),
});

/** What a charge point is to be told, until whoever keeps its socket has done so. */
export const chargePointCommands = schema.table(
  'charge_point_commands',
  {
    id: identityKey(),
    chargePointId: integer()
      .notNull()
      .references(() => chargePoints.id),
    command: jsonb().notNull(),
    requestedAt: instant().notNull(),
    takenAt: instant(),
    doneAt: instant(),
    /** Null where it was taken, or is on its way. */
    failure: text().$type<'FAILED' | 'UNREACHABLE'>(),
  },
  (table) => [index().on(table.chargePointId, table.id), index().on(table.requestedAt)],
);

/** From plugging in to the end, as the charge point tells. Its number is that of 1.6. */
export const chargeTransactions = schema.table(
  'charge_transactions',
  {
    id: identityKey(),
    chargePointId: integer()
      .notNull()
      .references(() => chargePoints.id),
    /** What a charge point of 2.0.1 calls it; null of 1.6. */
    reference: text(),
    connectorId: integer().notNull(),
    /** When it began, as its own clock told. */
    toldStart: instant().notNull(),
    meterStartWh: integer().notNull(),
    startedAt: instant().notNull(),
    endedAt: instant(),
    meterStopWh: integer(),
    /** Up to which second and which count of its register what it took is booked, and how much that is. */
    bookedTo: instant().notNull(),
    bookedRegisterWh: integer().notNull(),
    bookedWh: integer().notNull(),
  },
  (table) => [
    uniqueIndex('charge_transactions_once')
      .on(table.chargePointId, table.connectorId, table.toldStart, table.meterStartWh)
      .where(sql`${table.reference} is null`),
    uniqueIndex('charge_transactions_reference_once').on(table.chargePointId, table.reference),
    index().on(table.chargePointId, table.startedAt),
    check(
      'charge_transactions_end',
      sql`(${table.endedAt} is null) = (${table.meterStopWh} is null)`,
    ),
    check(
      'charge_transactions_energy',
      sql`${table.bookedWh} >= 0 and ${table.meterStartWh} >= 0 and ${table.bookedRegisterWh} >= 0`,
    ),
  ],
);

/** What the register of a charge point counted during a transaction. */
export const registerValues = schema.table(
  'register_values',
  {
    transactionId: integer()
      .notNull()
      .references(() => chargeTransactions.id),
    takenAt: instant().notNull(),
    registerWh: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.transactionId, table.takenAt] }),
    check('register_values_count', sql`${table.registerWh} >= 0`),
  ],
);

/** What follows for its course from what a charge point has told, in order: nothing of it is changed. */
export const chargePointReports = schema.table(
  'charge_point_reports',
  {
    id: identityKey(),
    chargePointId: integer()
      .notNull()
      .references(() => chargePoints.id),
    /** The whole second from which on it counts. */
    reportedAt: instant().notNull(),
    report: jsonb().notNull(),
  },
  (table) => [index().on(table.chargePointId, table.reportedAt, table.id)],
);
