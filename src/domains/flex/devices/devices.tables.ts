import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { KrakenFlexDeviceTypes, ProviderChoices } from '../../../engine/schema.generated.ts';
import type {
  DeviceKind,
  DeviceLifecycle,
  OnboardingStage,
  PreferenceTarget,
  TestFailureReason,
} from '../../../kernel/devices.ts';
import { schema } from '../tables.ts';

/** A device that was registered. Registered anew it is another row; the same hardware may have several. */
export const devices = schema.table(
  'devices',
  {
    id: identityKey(),
    /** What clients know it by. */
    uuid: uuid().notNull().unique(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    propertyId: pointsAt('metering.properties.id', integer()).notNull(),
    /** The meter point through which it takes its energy. */
    meterPointId: pointsAt('metering.meter_points.id', integer()).notNull(),
    kind: text().$type<DeviceKind>().notNull(),
    /** As the API names it: ELECTRIC_VEHICLES also for a charge point. */
    deviceType: text().$type<KrakenFlexDeviceTypes>().notNull(),
    provider: text().$type<ProviderChoices>().notNull(),
    /** What its vendor knows it by. */
    integrationDeviceId: text().notNull(),
    name: text(),
    make: text().notNull(),
    model: text().notNull(),
    /** Of the battery, in Wh; null without one. */
    capacityWh: integer(),
    /** The most that it takes, in W. */
    maximumW: integer().notNull(),
    /** The least that it takes while it charges, in W; 0 where there is no such limit. */
    minimumW: integer().notNull().default(0),
    /** What of the energy taken is stored (a vehicle), or comes back (a battery). */
    efficiencyThousandths: smallint().notNull().default(900),
    /** The charge point that a vehicle hangs on. */
    chargePointMake: text(),
    chargePointModel: text(),
    chargePointPowerW: integer(),
    /** Of a heat pump with zones: what it heats, or that it controls the others. */
    zoneType: text().$type<'CLIMATE' | 'CONTROLLER' | 'WATER'>(),
    lifecycle: text().$type<DeviceLifecycle>().notNull(),
    stage: text().$type<OnboardingStage>().notNull(),
    testFailureReason: text().$type<TestFailureReason>(),
    /** Whether the platform holds a key to the vendor's account. */
    hasToken: boolean().notNull(),
    /** Whether smart charging is cut to the hours that are cheap; null where that is no matter. */
    isDurationCapped: boolean(),
    /** Where a battery may sell: whether it may feed into the grid. */
    mayExport: boolean(),
    /** In whose mode preferences speak: CHARGE, COOL or HEAT. */
    mode: text().$type<'CHARGE' | 'COOL' | 'HEAT'>().notNull(),
    targetType: text().$type<PreferenceTarget>().notNull(),
    registeredAt: instant().notNull(),
    liveAt: instant(),
    retiredAt: instant(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    index().on(table.propertyId),
    index().on(table.meterPointId),
    // The same hardware is with one account at a time.
    uniqueIndex('devices_integration_once')
      .on(table.integrationDeviceId)
      .where(sql`${table.retiredAt} is null`),
    check(
      'devices_lifecycle',
      sql`(${table.lifecycle} = 'RETIRED') = (${table.retiredAt} is not null)
        and (${table.lifecycle} <> 'LIVE' or ${table.liveAt} is not null)`,
    ),
    check(
      'devices_power',
      sql`${table.maximumW} > 0 and ${table.minimumW} between 0 and ${table.maximumW}
        and ${table.efficiencyThousandths} between 1 and 10000 and ${table.capacityWh} > 0`,
    ),
    check('devices_zone', sql`${table.zoneType} is null or ${table.kind} = 'HEAT_PUMP'`),
  ],
);

/** What a customer wants of a device on one day of the week, by the London clock. */
export const devicePreferences = schema.table(
  'device_preferences',
  {
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    /** ISO: 1 is Monday, 7 Sunday. */
    dayOfWeek: smallint().notNull(),
    /** By when, in minutes from midnight. */
    minuteOfDay: smallint().notNull(),
    /** Per cent of charge, or degrees Celsius in tenths: at least, at most (the target), and never above. */
    minimum: smallint(),
    maximum: smallint().notNull(),
    upperLimit: smallint(),
  },
  (table) => [
    primaryKey({ columns: [table.deviceId, table.dayOfWeek, table.minuteOfDay] }),
    check(
      'device_preferences_time',
      sql`${table.dayOfWeek} between 1 and 7 and ${table.minuteOfDay} between 0 and 1439`,
    ),
    check('device_preferences_order', sql`${table.minimum} <= ${table.maximum}`),
  ],
);

/** What the customer was told about a device. */
export const deviceAlerts = schema.table(
  'device_alerts',
  {
    id: identityKey(),
    deviceId: integer()
      .notNull()
      .references(() => devices.id),
    message: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (table) => [index().on(table.deviceId, table.publishedAt)],
);
