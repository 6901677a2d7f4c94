import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';
import type { AccountTypeChoices, EnrolmentStepStatus } from '../../engine/schema.generated.ts';
import type { StepKey } from '../../kernel/enrolment-steps.ts';
import type { PaymentMethod } from '../../kernel/tariffs.ts';

export const schema = pgSchema('enrolment');

/** An account's enrolment on a product at a meter point, which has one enrolment at a time. */
export const enrolments = schema.table(
  'enrolments',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    meterPointId: pointsAt('metering.meter_points.id', integer()).notNull(),
    productId: pointsAt('products.products.id', integer()).notNull(),
    /** Of the terms that the customer has to accept. */
    termsVersion: text().notNull(),
    acceptedVersion: text(),
    acceptedAt: instant(),
    /** The day from which the product shall be charged; null for the earliest possible. */
    targetOn: localDate(),
    isNewAccount: boolean().notNull(),
    /** The generating installation as the customer describes it, `ExportDetails`; null for import. */
    exportDetails: jsonb(),
    createdAt: instant().notNull(),
    /** When it was completed, cancelled or failed; in the future where the product begins later. */
    closedAt: instant(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.productId),
    uniqueIndex().on(table.meterPointId).where(sql`closed_at is null`),
  ],
);

/** The steps of an enrolment, in the order of `place`. */
export const enrolmentSteps = schema.table(
  'enrolment_steps',
  {
    enrolmentId: integer()
      .notNull()
      .references(() => enrolments.id),
    place: smallint().notNull(),
    key: text().$type<StepKey>().notNull(),
    status: text().$type<EnrolmentStepStatus>().notNull(),
    updatedAt: instant(),
  },
  (table) => [primaryKey({ columns: [table.enrolmentId, table.place] })],
);

/** What customers of a product are offered when their agreement ends. */
export const followOns = schema.table(
  'follow_ons',
  {
    id: identityKey(),
    productId: pointsAt('products.products.id', integer()).notNull(),
    accountType: text().$type<AccountTypeChoices>().notNull(),
    /** Null where it makes no difference. */
    paymentMethod: text().$type<PaymentMethod>(),
    activeFrom: instant().notNull(),
    activeTo: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.productId, table.activeFrom)],
);

/** What there is to choose from, in the order of `place`. */
export const renewalProducts = schema.table(
  'renewal_products',
  {
    followOnId: integer()
      .notNull()
      .references(() => followOns.id),
    place: smallint().notNull(),
    productId: pointsAt('products.products.id', integer()).notNull(),
    slug: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.followOnId, table.place] }),
    index().on(table.productId),
  ],
);
