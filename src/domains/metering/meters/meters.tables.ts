import { boolean, integer, numeric, smallint, text } from 'drizzle-orm/pg-core';
import { instant, localDate } from '../../../database/columns.ts';
import { meters, schema } from '../tables.ts';

/** What is recorded of every meter beside where it hangs and when. */
export const meterRecords = schema.table('meter_records', {
  meterId: integer()
    .primaryKey()
    .references(() => meters.id),
  installedOn: localDate().notNull(),
  lastInspectedOn: localDate(),
  /** Whether it shows figures on a display instead of turning dials. */
  isDigital: boolean().notNull(),
  /** Whether someone has to be let in to read it. */
  requiresAccess: boolean().notNull(),
  updatedAt: instant().notNull(),
});

export const electricityMeterRecords = schema.table('electricity_meter_records', {
  meterId: integer()
    .primaryKey()
    .references(() => meters.id),
  certifiedOn: localDate().notNull(),
  certifiedUntil: localDate().notNull(),
  /** The largest current, in amperes. */
  ratedCurrentAmperes: smallint().notNull(),
  /** Whether the radio teleswitch service switches its rates. */
  isRadioTeleswitched: boolean().notNull(),
  /** How readings are fetched: remotely, by hand, or by a visit with a hand-held unit. */
  retrievalMethod: text().$type<'R' | 'M' | 'H'>().notNull(),
  /** The network identifier of a smart meter's electricity part. */
  esmeId: text(),
  installingSupplierMpid: text().notNull(),
  assetProviderMpid: text().notNull(),
});

export const gasMeterRecords = schema.table('gas_meter_records', {
  meterId: integer()
    .primaryKey()
    .references(() => meters.id),
  /** Y or N, empty where nobody has looked. */
  bypassFitted: text().notNull(),
  collarFitted: text().notNull(),
  /** What a volume is multiplied by for the temperature and pressure at the meter. */
  correctionFactor: numeric({ precision: 7, scale: 5 }).notNull(),
  assetManager: text().notNull(),
  owner: text().notNull(),
  /** Whether it counts hundreds of cubic feet instead of cubic metres. */
  isImperial: boolean().notNull(),
  accessInstructions: text().notNull(),
  /** Tells meters apart that are read together. */
  linkCode: text().notNull(),
  locationCode: text().notNull(),
  manufacturerCode: text().notNull(),
  modelName: text().notNull(),
  /** The largest flow, in cubic metres an hour. */
  measuringCapacityM3PerHour: numeric({ precision: 8, scale: 2 }).notNull(),
  mechanism: text()
    .$type<'CR' | 'ET' | 'PP' | 'MT' | 'CM' | 'TH' | 'NS' | 'S1' | 'S2' | 'U'>()
    .notNull(),
  status: text()
    .$type<'LI' | 'FA' | 'IN' | 'CU' | 'CL' | 'CA' | 'SP' | 'RE' | 'OT' | 'UN' | 'NI'>()
    .notNull(),
  statusSince: localDate().notNull(),
  /** Cubic metres for each pulse of the meter's output. */
  pulseM3: numeric({ precision: 8, scale: 4 }).notNull(),
  /** What a reading is multiplied by to be in the meter's unit. */
  readingFactor: numeric({ precision: 8, scale: 3 }).notNull(),
});
