import {
  boolean,
  date,
  index,
  integer,
  numeric,
  pgSchema,
  primaryKey,
  smallint,
  text,
  time,
  unique,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../database/columns.ts';
import type { BrandChoices } from '../../engine/schema.generated.ts';
import type { Band, PaymentMethod, TariffShape } from '../../kernel/tariffs.ts';

export const schema = pgSchema('products');

/** What is offered to customers: a name, terms, and a tariff for each fuel and region. */
export const products = schema.table(
  'products',
  {
    id: identityKey(),
    code: text().notNull().unique(),
    brand: text().$type<BrandChoices>().notNull(),
    displayName: text().notNull(),
    fullName: text().notNull(),
    description: text().notNull(),
    notes: text().notNull(),
    direction: text().$type<'IMPORT' | 'EXPORT'>().notNull(),
    /** Between these, the end not included, it may be taken up. */
    availableFrom: instant().notNull(),
    availableTo: instant(),
    /** When every agreement of a product with a fixed last day ends. */
    endsAt: instant(),
    /** How long its prices are fixed. */
    termMonths: smallint(),
    /** For leaving before the end, for each fuel. */
    exitFeesPence: integer().notNull(),
    exitFeesType: text().$type<'NONE' | 'PER_FUEL'>().notNull(),
    isVariable: boolean().notNull(),
    isTracker: boolean().notNull(),
    isGreen: boolean().notNull(),
    isPrepay: boolean().notNull(),
    isBusiness: boolean().notNull(),
    isOccupier: boolean().notNull(),
    isChargedHalfHourly: boolean().notNull(),
    /** What a customer is put on who has chosen nothing. */
    isDefault: boolean().notNull(),
    isHidden: boolean().notNull(),
    availability: text().$type<'EVERYONE' | 'RESTRICTED'>().notNull(),
    tags: text().array().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.brand, table.direction)],
);

/** When each band of a tariff is on. */
export const timeOfUseSchemes = schema.table('time_of_use_schemes', {
  id: identityKey(),
  code: text().notNull().unique(),
  name: text().notNull(),
  /** The zone of the IANA database whose clock the slots go by. */
  timeZone: text().notNull(),
  /** Whether the meter switches between the rates: then the slots are those of smart meters. */
  isSwitchedByMeter: boolean().notNull().default(false),
});

/**
 * A stretch of the day on certain days of certain months. One that ends at or before its beginning
 * runs past midnight and belongs to the day on which it begins. Where slots overlap the one of the
 * lower place holds.
 */
export const timeOfUseSlots = schema.table(
  'time_of_use_slots',
  {
    id: identityKey(),
    schemeId: integer()
      .notNull()
      .references(() => timeOfUseSchemes.id),
    place: smallint().notNull(),
    band: text().$type<Band>().notNull(),
    activeFrom: time().notNull(),
    activeTo: time().notNull(),
    /** Mondays to Fridays. */
    onWorkdays: boolean().notNull(),
    onSaturdays: boolean().notNull(),
    onSundays: boolean().notNull(),
    /** Whether it holds on public holidays as on others of its days; in Great Britain all do. */
    onHolidays: boolean().notNull(),
    seasonName: text().notNull(),
    /** The first and the last day of the season, both included; it may run past the year's end. */
    seasonFromMonth: smallint().notNull(),
    seasonFromDay: smallint().notNull(),
    seasonToMonth: smallint().notNull(),
    seasonToDay: smallint().notNull(),
  },
  (table) => [unique().on(table.schemeId, table.place)],
);

/** A product's prices for one fuel, one kind of meter and one GSP group. */
export const tariffs = schema.table(
  'tariffs',
  {
    id: identityKey(),
    productId: integer()
      .notNull()
      .references(() => products.id),
    /** In the industry's form: fuel, number of rates, product, letter of the GSP group. */
    code: text().notNull().unique(),
    fuel: text().$type<'ELECTRICITY' | 'GAS'>().notNull(),
    shape: text().$type<TariffShape>().notNull(),
    gspGroupId: text().notNull(),
    /** Null where one rate holds at all times, and where each half-hour has its own price. */
    timeOfUseSchemeId: integer().references(() => timeOfUseSchemes.id),
    /** How a half-hour's price follows from the wholesale price: times this, */
    wholesaleCoefficient: numeric({ precision: 6, scale: 4 }),
    /** plus this from 16:00 to 19:00 London time, */
    peakOffsetPence: numeric({ precision: 8, scale: 4 }),
    /** and never above or below these, all in pence per kWh without VAT. */
    priceCapPence: numeric({ precision: 8, scale: 4 }),
    priceFloorPence: numeric({ precision: 8, scale: 4 }),
  },
  (table) => [
    unique().on(table.productId, table.fuel, table.shape, table.gspGroupId),
    index().on(table.timeOfUseSchemeId),
  ],
);

/**
 * A rate from one instant until another, half-open; without an end until further notice. It has no
 * number of its own: there are many, and nothing points at one.
 */
export const tariffRates = schema.table(
  'tariff_rates',
  {
    tariffId: integer()
      .notNull()
      .references(() => tariffs.id),
    /** Null where it is the same for every way to pay. */
    paymentMethod: text().$type<PaymentMethod>(),
    band: text().$type<Band>().notNull(),
    /** Pence per kWh, or per day for standing charges, without VAT. */
    penceExclVat: numeric({ precision: 10, scale: 4 }).notNull(),
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (table) => [
    unique()
      .on(table.tariffId, table.paymentMethod, table.band, table.validFrom)
      .nullsNotDistinct(),
  ],
);

/**
 * The prices of a half-hourly tariff for the half-hours of a UTC day, in ten-thousandths of a penny
 * per kWh without VAT; null where none has been published.
 */
export const halfHourlyPriceDays = schema.table(
  'half_hourly_price_days',
  {
    tariffId: integer()
      .notNull()
      .references(() => tariffs.id),
    day: date({ mode: 'string' }).notNull(),
    prices: integer().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tariffId, table.day] })],
);

/** The days of the exchange whose wholesale prices have been published and made into tariffs' prices. */
export const publishedPriceDays = schema.table('published_price_days', {
  day: date({ mode: 'string' }).primaryKey(),
  publishedAt: instant().notNull(),
});
