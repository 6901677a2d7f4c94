import { boolean, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import type { ChangeOfSupplierStatusOptions } from '../../../engine/schema.generated.ts';
import { meterPoints, schema } from '../tables.ts';

/** How a meter point came to this supplier, and where it goes when it leaves. */
export const supplyRegistrations = schema.table('supply_registrations', {
  meterPointId: integer()
    .primaryKey()
    .references(() => meterPoints.id),
  targetStartOn: localDate(),
  /** The supplier that has asked for the meter point. */
  newSupplierMpid: text(),
  /** Its number in the billing system before this one. */
  legacyBillingId: integer(),
  /** What opens the meter's home area network to a new device. */
  installCode: text(),
});

/** Every step of a meter point's registration, of which the last is where it stands. */
export const registrationSteps = schema.table(
  'registration_steps',
  {
    id: identityKey(),
    meterPointId: integer()
      .notNull()
      .references(() => meterPoints.id),
    /** Where the supply stands, as the supplier calls it. */
    status: text().notNull(),
    enrolmentStatus: text().$type<ChangeOfSupplierStatusOptions>().notNull(),
    changedAt: instant().notNull(),
  },
  (table) => [unique().on(table.meterPointId, table.changedAt)],
);

/** A quarrel of two suppliers about the reading at which the one ends and the other begins. */
export const readDisputes = schema.table(
  'read_disputes',
  {
    id: identityKey(),
    meterPointId: integer()
      .notNull()
      .references(() => meterPoints.id),
    about: text().$type<'OPENING' | 'CLOSING'>().notNull(),
    raisedOn: localDate().notNull(),
    settledOn: localDate(),
  },
  (table) => [index().on(table.meterPointId)],
);

/**
 * One thing that the industry's registers say of a meter point, from a day until another
 * (half-open); without an end it holds until further notice.
 */
export const industryAttributes = schema.table(
  'industry_attributes',
  {
    id: identityKey(),
    meterPointId: integer()
      .notNull()
      .references(() => meterPoints.id),
    name: text().notNull(),
    value: text().notNull(),
    effectiveFrom: localDate().notNull(),
    effectiveTo: localDate(),
  },
  (table) => [unique().on(table.meterPointId, table.name, table.effectiveFrom)],
);

/** What the gas transporter's register adds to a meter point. */
export const gasRegistrations = schema.table('gas_registrations', {
  meterPointId: integer()
    .primaryKey()
    .references(() => meterPoints.id),
  /** The code of an independent transporter; empty on the networks of the large ones. */
  igtIdentifier: text().notNull(),
  igtCheckedAt: instant(),
  /** How often the network wants a reading: 1 a year, 6 a month, and so on, as a letter. */
  mrfType: text().notNull(),
  nominationShipperReference: text().notNull(),
  nominationType: text().notNull(),
  /** Transporter, supplier or customer. */
  meterOwnershipType: text().$type<'T' | 'S' | 'C'>().notNull(),
  endUserCategoryCode: text().notNull(),
  isDailyMetered: boolean().notNull(),
  xoserveStatus: text().notNull(),
});
