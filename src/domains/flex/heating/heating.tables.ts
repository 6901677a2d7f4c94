import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from '../../../database/columns.ts';
import type {
  Mode,
  OperationAction,
  SensorType,
  State,
  Zone,
  ZoneType,
} from '../../../engine/schema.generated.ts';
import { devices } from '../devices/devices.tables.ts';
import { schema } from '../tables.ts';

/**
 * The controller of a heat pump, what it is set to, and how far what it did has been written down. A heat
 * pump is heated by in the same way after its controller was taken off the platform: nobody sees it then.
 */
export const heatingControllers = schema.table(
  'heating_controllers',
  {
    /** The heat pump that it controls. */
    deviceId: integer()
      .primaryKey()
      .references(() => devices.id),
    /** Sixteen hex digits in lower case. */
    euid: text().notNull(),
    provisionedAt: instant().notNull(),
    deprovisionedAt: instant(),
    /** Since when it reports; null of one that never has. */
    reportsSince: instant(),
    states: text().array().$type<State[]>().notNull(),
    lastResetAt: instant().notNull(),
    /** Of the network that it opens while it is set up. */
    accessPointPassword: text().notNull(),
    /** The software of its radio and of its processor. */
    radioFirmware: text().notNull(),
    processorFirmware: text().notNull(),
    serialNumber: text().notNull(),
    model: text().notNull(),
    hardwareVersion: text().notNull(),
    /** Why it does not heat; empty while it does. */
    faultCodes: text().array().notNull(),
    hasCompatibleCylinder: boolean().notNull(),
    isManifoldEnabled: boolean().notNull(),
    /** Whether the flow follows the weather, and between which tenths of a degree; else at which it is. */
    isCompensated: boolean().notNull(),
    minimumFlowTenths: smallint().notNull(),
    maximumFlowTenths: smallint().notNull(),
    fixedFlowTenths: smallint().notNull(),
    waterSetpointTenths: smallint().notNull(),
    isHushed: boolean().notNull(),
    /** Of the building: what goes from one zone into the other, in W per K. */
    lossBetweenWPerK: doublePrecision().notNull(),
    maximumHeatW: integer().notNull(),
    /** Up to when days are written down; a whole second. */
    advancedTo: instant().notNull(),
    /** Parts of a Wh that are taken and given, and counted in what is written down next. */
    uncountedEnergyWh: doublePrecision().notNull(),
    uncountedHeatWh: doublePrecision().notNull(),
    uncountedWaterHeatWh: doublePrecision().notNull(),
    /** What has been taken and given since it was provisioned, in Wh; the sums of its days. */
    energyWh: bigint({ mode: 'number' }).notNull(),
    heatWh: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    // The same controller is in one home at a time.
    uniqueIndex('heating_controllers_once')
      .on(table.euid)
      .where(sql`${table.deprovisionedAt} is null`),
    index().on(table.advancedTo),
    check('heating_controllers_euid', sql`${table.euid} ~ '^[0-9a-f]{16}$'`),
    check(
      'heating_controllers_flow',
      sql`${table.minimumFlowTenths} between 300 and ${table.maximumFlowTenths}
        and ${table.maximumFlowTenths} <= 700 and ${table.fixedFlowTenths} between 300 and 700
        and ${table.waterSetpointTenths} between 400 and 600`,
    ),
    check('heating_controllers_sums', sql`${table.energyWh} >= 0 and ${table.heatWh} >= 0`),
    check('heating_controllers_power', sql`${table.maximumHeatW} > 0`),
  ],
);

/** What a controller heats: always its four zones, of which some are not used. */
export const heatingZones = schema.table(
  'heating_zones',
  {
    deviceId: integer()
      .notNull()
      .references(() => heatingControllers.deviceId),
    code: text().$type<Zone>().notNull(),
    zoneType: text().$type<ZoneType>().notNull(),
    displayName: text().notNull(),
    isEnabled: boolean().notNull(),
    /** The code of the sensor that it is heated by; null of one that is not used. */
    primarySensor: text(),
    mode: text().$type<Mode>().notNull(),
    /** Tenths of a degree; null where the schedule or the water's own set point holds. */
    setpointTenths: smallint(),
    /** When a boost ends; null of what has no end. */
    endsAt: instant(),
    previousMode: text().$type<Mode>().notNull(),
    previousSetpointTenths: smallint(),
    /** How warm it was when it was last written down, in degrees Celsius; null of one that is not used. */
    celsius: doublePrecision(),
    /** Of the room: what it stores, in Wh per K, and what it loses to outside, in W per K. */
    capacityWhPerK: doublePrecision(),
    lossWPerK: doublePrecision(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.code] }),
    check('heating_zones_boost', sql`(${table.mode} = 'BOOST') = (${table.endsAt} is not null)`),
    check('heating_zones_used', sql`not ${table.isEnabled} or ${table.primarySensor} is not null`),
    check(
      'heating_zones_room',
      sql`num_nulls(${table.capacityWhPerK}, ${table.lossWPerK}) in (0, 2)
        and ${table.capacityWhPerK} > 0 and ${table.lossWPerK} > 0`,
    ),
  ],
);

/** What tells a controller how warm something is. */
export const heatingSensors = schema.table(
  'heating_sensors',
  {
    deviceId: integer().notNull(),
    /** As `ADC1` or `SENSOR01`. */
    code: text().notNull(),
    zone: text().$type<Zone>().notNull(),
    type: text().$type<SensorType>().notNull(),
    displayName: text().notNull(),
    isEnabled: boolean().notNull(),
    /** Of a pod: what it is known by, its software, and whether its button boosts the zone. */
    uuid: uuid(),
    firmwareVersion: text(),
    isBoostEnabled: boolean(),
    batteryMillivolts: smallint(),
    signalDbm: smallint(),
    /** How much warmer it is where it hangs than in the zone as a whole, in tenths of a degree. */
    offsetTenths: smallint().notNull(),
    /** Of one that is offline: when it was heard last, and what it told then. */
    lostAt: instant(),
    lostTenths: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.code] }),
    index().on(table.deviceId, table.zone),
    foreignKey({
      name: 'heating_sensors_zone_fk',
      columns: [table.deviceId, table.zone],
      foreignColumns: [heatingZones.deviceId, heatingZones.code],
    }),
    check('heating_sensors_lost', sql`num_nulls(${table.lostAt}, ${table.lostTenths}) in (0, 2)`),
    check(
      'heating_sensors_pod',
      sql`num_nulls(${table.uuid}, ${table.firmwareVersion}, ${table.isBoostEnabled},
        ${table.batteryMillivolts}, ${table.signalDbm})
        = case when ${table.type} = 'ZIGBEE' then 0 else 5 end`,
    ),
  ],
);

/**
 * What a zone is to do from a time of day on, by the London clock. The first zone has none here: what is
 * wanted of it is what is wanted of the heat pump, and kept as the preferences of the device.
 */
export const heatingSchedules = schema.table(
  'heating_schedules',
  {
    deviceId: integer().notNull(),
    zone: text().$type<Zone>().notNull(),
    /** ISO: 1 is Monday, 7 Sunday. */
    dayOfWeek: smallint().notNull(),
    /** From when, in minutes from midnight. */
    minuteOfDay: smallint().notNull(),
    action: text().$type<OperationAction>().notNull(),
    /** Tenths of a degree; null of water, and where it is off. */
    setpointTenths: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.zone, table.dayOfWeek, table.minuteOfDay] }),
    foreignKey({
      name: 'heating_schedules_zone_fk',
      columns: [table.deviceId, table.zone],
      foreignColumns: [heatingZones.deviceId, heatingZones.code],
    }),
    check('heating_schedules_zone', sql`${table.zone} <> 'ZONE_1'`),
    check(
      'heating_schedules_time',
      sql`${table.dayOfWeek} between 1 and 7 and ${table.minuteOfDay} between 0 and 1439`,
    ),
    check(
      'heating_schedules_setpoint',
      sql`(${table.setpointTenths} is not null) = (${table.zone} <> 'WATER' and ${table.action} = 'ON')`,
    ),
  ],
);

/**
 * What a heat pump took and gave by UTC day, as half-hours of meters are kept: 48 values in Wh, null where
 * nothing has been written down.
 */
export const heatingDays = schema.table(
  'heating_days',
  {
    deviceId: integer()
      .notNull()
      .references(() => heatingControllers.deviceId),
    day: date({ mode: 'string' }).notNull(),
    energyWh: integer().array().$type<(number | null)[]>().notNull(),
    heatWh: integer().array().$type<(number | null)[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.day] }),
    check(
      'heating_days_length',
      sql`cardinality(${table.energyWh}) = 48 and cardinality(${table.heatWh}) = 48`,
    ),
  ],
);

/** Up to when what heat pumps did is to be written down: one row. */
export const heatingRuns = schema.table('heating_runs', {
  id: smallint().primaryKey(),
  dueTo: instant().notNull(),
});

/** What controllers were told, in order: nothing of it is changed or taken away. */
export const heatingCommands = schema.table(
  'heating_commands',
  {
    transactionId: uuid().primaryKey(),
    deviceId: integer()
      .notNull()
      .references(() => heatingControllers.deviceId),
    /** The mutation that told it, by its name without a prefix. */
    command: text().notNull(),
    toldAt: instant().notNull(),
  },
  (table) => [index().on(table.deviceId, table.toldAt)],
);
