import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { OnboardingStepKind as StepKind, VendorDevice } from '../../../kernel/devices.ts';
import { devices } from '../devices/devices.tables.ts';
import { schema } from '../tables.ts';

/** A customer's way to bring a device onto the platform, step by step. */
export const onboardingWizards = schema.table(
  'onboarding_wizards',
  {
    id: identityKey(),
    /** What clients know it by. */
    uuid: uuid().notNull().unique(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    propertyId: pointsAt('metering.properties.id', integer()).notNull(),
    /** How often it has been changed: whoever changes it tells which version was looked at. */
    version: integer().notNull().default(0),
    /** What was found in the account at the vendor. */
    vendorDevices: jsonb().$type<readonly VendorDevice[]>().notNull(),
    /** The registration that it has led to. */
    deviceId: integer().references(() => devices.id),
    /** When its test charge began; null while none goes on. */
    testBegunAt: instant(),
    /** When what it waits for is over; null while it waits for nothing that ends by itself. */
    waitsUntil: instant(),
    startedAt: instant().notNull(),
    updatedAt: instant().notNull(),
    completedAt: instant(),
    cancelledAt: instant(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    index().on(table.propertyId),
    index().on(table.deviceId),
    index('onboarding_wizards_waiting')
      .on(table.waitsUntil)
      .where(sql`${table.waitsUntil} is not null`),
    check(
      'onboarding_wizards_end',
      sql`num_nonnulls(${table.completedAt}, ${table.cancelledAt}) < 2
        and (${table.completedAt} is null or ${table.deviceId} is not null)
        and (${table.completedAt} is null and ${table.cancelledAt} is null or ${table.waitsUntil} is null)`,
    ),
  ],
);

/** A step of a wizard. What was chosen on the way stands here and nowhere else. */
export const onboardingSteps = schema.table(
  'onboarding_steps',
  {
    id: identityKey(),
    /** What clients know it by. */
    uuid: uuid().notNull().unique(),
    wizardId: integer()
      .notNull()
      .references(() => onboardingWizards.id),
    kind: text().$type<StepKind>().notNull(),
    /** The option that was chosen, what was typed in, or how it came out; null while it is open. */
    answer: text(),
    begunAt: instant().notNull(),
    completedAt: instant(),
  },
  (table) => [
    index().on(table.wizardId, table.id),
    // A wizard stands at one step at a time.
    uniqueIndex('onboarding_steps_open_once')
      .on(table.wizardId)
      .where(sql`${table.completedAt} is null`),
    check(
      'onboarding_steps_answer',
      sql`(${table.answer} is null) = (${table.completedAt} is null)`,
    ),
  ],
);

/** The keys with which the platform signs what vehicles of a vendor are told. */
export const virtualKeys = schema.table('virtual_keys', {
  provider: text().primaryKey(),
  /** PEM, as it is published. */
  publicKey: text().notNull(),
  /** PEM, PKCS #8. */
  privateKey: text().notNull(),
  createdAt: instant().notNull(),
});
