import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import { instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { Band } from '../../../kernel/tariffs.ts';
import { ledgers, transactions } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/**
 * What a charge for energy is for: one meter point under one agreement, price and meter, for London
 * days. Rows are only added. A reversal has no row here: what it takes back is its original's.
 */
export const supplyCharges = schema.table(
  'supply_charges',
  {
    transactionId: integer()
      .primaryKey()
      .references(() => transactions.id),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    meterPointId: pointsAt('metering.meter_points.id', integer()).notNull(),
    agreementId: pointsAt('agreements.agreements.id', integer()).notNull(),
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    isExport: boolean().notNull(),
    /** London days, both inclusive. */
    fromOn: localDate().notNull(),
    toOn: localDate().notNull(),
    energyWh: integer().notNull(),
    /** How much of it is estimated. */
    estimatedWh: integer().notNull(),
    /** Without VAT, in whole pence, which add up to the transaction's net amount. */
    usagePence: integer().notNull(),
    standingPence: integer().notNull(),
    levyPence: integer().notNull(),
  },
  (table) => [
    index().on(table.meterPointId, table.fromOn),
    index().on(table.ledgerId),
    check('supply_charges_days', sql`${table.fromOn} <= ${table.toOn}`),
    check('supply_charges_estimated', sql`${table.estimatedWh} between 0 and ${table.energyWh}`),
  ],
);

/** One rate of a charge: energy of a band, the standing charge, or the Climate Change Levy. */
export const chargeLines = schema.table(
  'charge_lines',
  {
    transactionId: integer()
      .notNull()
      .references(() => supplyCharges.transactionId),
    place: smallint().notNull(),
    item: text().$type<Band | 'CLIMATE_CHANGE_LEVY'>().notNull(),
    /** The time that it covers, half-open. */
    fromAt: instant().notNull(),
    toAt: instant().notNull(),
    /** Watt-hours; of a standing charge, 27,600ths of a day. */
    quantity: bigint({ mode: 'number' }).notNull(),
    /** Ten-thousandths of a penny, for a kWh or a day, without VAT; null where half-hours differ. */
    tenThousandthsExclVat: integer(),
    vatPercent: smallint().notNull(),
    /** Ten-millionths of a penny without VAT. */
    amount: bigint({ mode: 'number' }).notNull(),
    estimatedWh: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.transactionId, table.place] })],
);

/** The readings that a charge rests on; half-hours stand by their meter point and days. */
export const chargeReadings = schema.table(
  'charge_readings',
  {
    transactionId: integer()
      .notNull()
      .references(() => supplyCharges.transactionId),
    readingId: pointsAt('metering.meter_readings.id', integer()).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.transactionId, table.readingId] }),
    index().on(table.readingId),
  ],
);

/** What is levied on the energy of businesses from a day on, until the next row of the fuel. */
export const climateChangeLevyRates = schema.table(
  'climate_change_levy_rates',
  {
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    validFromOn: localDate().notNull(),
    /** Ten-thousandths of a penny for a kWh. */
    tenThousandths: integer().notNull(),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fuel, table.validFromOn] })],
);
