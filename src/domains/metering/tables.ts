import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';
import type {
  ChangeOfSupplierStatusOptions,
  DeviceStatus,
  DeviceType,
  GasMeterPointMarketCategory,
  GasMeterPointMarketSectorCode,
  PaymentMode,
} from '../../engine/schema.generated.ts';

export const schema = pgSchema('metering');

/** A home or business premises. Buildings hold flats: the parent is the building. */
export const properties = schema.table(
  'properties',
  {
    id: identityKey(),
    parentId: integer(),
    label: text(),
    addressLines: text().array().notNull(),
    town: text().notNull(),
    county: text(),
    postcode: text().notNull(),
    /** Unique property reference number. */
    uprn: text().unique(),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.parentId), index().on(table.postcode)],
);

/** Which account answers for a property from when to when (half-open). */
export const occupancies = schema.table(
  'occupancies',
  {
    id: identityKey(),
    propertyId: integer()
      .notNull()
      .references(() => properties.id),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    effectiveFrom: instant().notNull(),
    effectiveTo: instant(),
    isOccupier: boolean().notNull(),
    numberOfOccupants: integer(),
  },
  (table) => [
    unique().on(table.propertyId, table.accountId, table.effectiveFrom),
    index().on(table.accountId),
  ],
);

/** Where energy enters or leaves a property: an MPAN or an MPRN. */
export const meterPoints = schema.table(
  'meter_points',
  {
    id: identityKey(),
    propertyId: integer()
      .notNull()
      .references(() => properties.id),
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    direction: text().$type<'IMPORT' | 'EXPORT'>().notNull(),
    /** MPAN or MPRN. */
    identifier: text().notNull().unique(),
    status: text().notNull(),
    statusUpdatedAt: instant().notNull(),
    supplyStartOn: localDate(),
    supplyEndOn: localDate(),
    smartStartOn: localDate(),
    enrolmentStatus: text().$type<ChangeOfSupplierStatusOptions>().notNull(),
    previousSupplierMpid: text(),
    currentSupplierMpid: text(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.propertyId)],
);

/** What the electricity industry records of a meter point (the MPAN's top line and more). */
export const electricityDetails = schema.table('electricity_details', {
  meterPointId: integer()
    .primaryKey()
    .references(() => meterPoints.id),
  gspGroupId: text().notNull(),
  profileClass: smallint().notNull(),
  /** Line loss factor class. */
  llf: text().notNull(),
  /** Meter timeswitch code. */
  mtc: smallint().notNull(),
  /** Standard settlement configuration. */
  ssc: text().notNull(),
  measurementClass: text().notNull(),
  energisationStatus: text().$type<'ENERGISED' | 'DE_ENERGISED'>().notNull(),
  dccServiceFlag: text().notNull(),
  dccEffectiveFrom: localDate(),
  ihdStatus: text().notNull(),
  ihdEffectiveFrom: localDate(),
  smsOperator: text().notNull(),
  smsOperatorEffectiveFrom: localDate(),
  isMhhsEnabled: boolean().notNull(),
});

/** What the gas industry records of a meter point. */
export const gasDetails = schema.table('gas_details', {
  meterPointId: integer()
    .primaryKey()
    .references(() => meterPoints.id),
  /** Local distribution zone. */
  ldz: text().notNull(),
  exitZone: text().notNull(),
  endUserCategory: integer().notNull(),
  /** Annual quantity of the formula year, in kWh. */
  annualQuantityKwh: integer().notNull(),
  /** Peak daily load of the formula year, in kWh. */
  supplyOfferedQuantityKwh: integer().notNull(),
  supplyClass: smallint().notNull(),
  marketCategory: text().$type<GasMeterPointMarketCategory>().notNull(),
  marketSectorCode: text().$type<GasMeterPointMarketSectorCode>().notNull(),
  meterReadBatchFrequency: text().notNull(),
  confirmationReference: integer().notNull(),
  rates: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
});

/** A meter while it hangs at a meter point; an exchange ends one row and begins the next. */
export const meters = schema.table(
  'meters',
  {
    id: identityKey(),
    meterPointId: integer()
      .notNull()
      .references(() => meterPoints.id),
    serialNumber: text().notNull(),
    activeFrom: localDate().notNull(),
    activeTo: localDate(),
    meterType: text().notNull(),
    isPrepay: boolean().notNull(),
    location: text().notNull(),
    makeAndType: text().notNull(),
    manufacturedYear: integer().notNull(),
    /** The import meter that an export meter belongs to. */
    importMeterId: pointsAt('metering.meters.id', integer()),
    createdAt: instant().notNull(),
  },
  (table) => [
    unique().on(table.meterPointId, table.serialNumber),
    index().on(table.serialNumber),
    index().on(table.importMeterId),
  ],
);

/** A dial of a meter, or the place of one in a smart meter. */
export const registers = schema.table(
  'registers',
  {
    id: identityKey(),
    meterId: integer()
      .notNull()
      .references(() => meters.id),
    identifier: text().notNull(),
    name: text().notNull(),
    digits: smallint().notNull(),
    decimalPlaces: smallint().notNull(),
    multiplier: numeric({ precision: 8, scale: 3 }).notNull(),
    timePatternRegime: text(),
    rateType: text().$type<'STANDARD' | 'DAY' | 'NIGHT' | 'OFF_PEAK'>().notNull(),
    /** What its half-hours are counted in: watt-hours, or litres of gas. */
    unit: text().$type<'WATT_HOURS' | 'LITRES'>().notNull(),
    /** Estimated annual consumption, in kWh. */
    annualConsumptionKwh: integer().notNull(),
  },
  (table) => [unique().on(table.meterId, table.identifier)],
);

/** The wireless network of the smart devices in a home. */
export const deviceNetworks = schema.table(
  'device_networks',
  {
    id: identityKey(),
    propertyId: integer()
      .notNull()
      .references(() => properties.id),
    /** Whose connection to the smart meter network carries the messages of its installers. */
    adaptor: text().$type<'SMART_PEAR' | 'FORMER'>().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.propertyId)],
);

export const smartDevices = schema.table(
  'smart_devices',
  {
    id: identityKey(),
    /** Null before a device has joined a network and after it has left. */
    networkId: integer().references(() => deviceNetworks.id),
    /** EUI-64, as sixteen hexadecimal digits in pairs. */
    deviceId: text().notNull().unique(),
    type: text().$type<DeviceType>().notNull(),
    status: text().$type<DeviceStatus>().notNull(),
    importMeterId: pointsAt('metering.meters.id', integer()),
    exportMeterId: pointsAt('metering.meters.id', integer()),
    gasMeterId: pointsAt('metering.meters.id', integer()),
    manufacturer: text().notNull(),
    model: text().notNull(),
    firmwareVersion: text().notNull(),
    serialNumber: text().notNull(),
    paymentMode: text().$type<PaymentMode>(),
    weeklyDebtRecoveryRatePence: integer(),
  },
  (table) => [
    index().on(table.networkId),
    index().on(table.importMeterId),
    index().on(table.exportMeterId),
    index().on(table.gasMeterId),
  ],
);

/** A reading of a whole meter at one moment. */
export const meterReadings = schema.table(
  'meter_readings',
  {
    id: identityKey(),
    meterId: integer()
      .notNull()
      .references(() => meters.id),
    readAt: instant().notNull(),
    eventType: text().notNull(),
    source: text().notNull(),
    quality: text().$type<'ACTUAL' | 'ESTIMATE'>().notNull(),
    receivedAt: instant().notNull(),
  },
  (table) => [unique().on(table.meterId, table.readAt, table.eventType)],
);

/** What one register showed, as received and as accepted after the checks. */
export const registerReads = schema.table(
  'register_reads',
  {
    id: integer().notNull().unique().generatedByDefaultAsIdentity(),
    readingId: integer()
      .notNull()
      .references(() => meterReadings.id),
    registerId: integer()
      .notNull()
      .references(() => registers.id),
    received: numeric({ precision: 14, scale: 3 }).notNull(),
    accepted: numeric({ precision: 14, scale: 3 }),
    problem: text(),
  },
  (table) => [
    primaryKey({ columns: [table.readingId, table.registerId] }),
    index().on(table.registerId),
  ],
);

/**
 * A register's half-hours of one UTC day: 48 values in the register's unit, null where nothing has
 * arrived. Daylight saving does not touch UTC days, so each has exactly 48.
 */
export const halfHourDays = schema.table(
  'half_hour_days',
  {
    registerId: integer()
      .notNull()
      .references(() => registers.id),
    day: date({ mode: 'string' }).notNull(),
    values: integer().array().notNull(),
    /** How often values of this day have been replaced. */
    version: smallint().notNull().default(1),
    updatedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.registerId, table.day] })],
);

/**
 * The sum of a register's half-hours over one London month, and over each of its days, for longer
 * groupings: a year is a dozen rows. Written where half-hours arrive; `half_hours` say of how many of
 * them a total is the sum.
 */
export const monthTotals = schema.table(
  'month_totals',
  {
    registerId: integer()
      .notNull()
      .references(() => registers.id),
    /** Its first day. */
    month: date({ mode: 'string' }).notNull(),
    total: bigint({ mode: 'number' }).notNull(),
    halfHours: smallint().notNull(),
    /** A value for each day of the month, null where nothing has arrived. */
    dayTotals: integer().array().notNull(),
    /** Likewise: 46, 48 or 50 where a day is complete. */
    dayHalfHours: smallint().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.registerId, table.month] })],
);

/** The same with a row for each day of which anything is known: for looking into, slower to read. */
export const dayTotals = schema
  .view('day_totals', {
    registerId: integer().notNull(),
    day: date({ mode: 'string' }).notNull(),
    total: integer().notNull(),
    halfHours: smallint().notNull(),
  })
  .as(sql`
    select known.register_id, known.month + (place - 1)::int as day, of_day.total, of_day.half_hours
    from ${monthTotals} known, unnest(known.day_totals, known.day_half_hours)
      with ordinality as of_day(total, half_hours, place)
    where of_day.total is not null`);
