import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  HardshipAgreementExitReason,
  HardshipAgreementHardshipEntryReason,
  HardshipAgreementHardshipType,
} from '../../../engine/schema.generated.ts';
import { accounts, schema } from '../tables.ts';

/** What was agreed with a customer who cannot pay for a while. */
export const hardshipAgreements = schema.table(
  'hardship_agreements',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    /** Whose circumstances led to it. */
    userId: pointsAt('identity.users.id', integer()).notNull(),
    hardshipType: text().$type<HardshipAgreementHardshipType>().notNull(),
    hardshipDetails: text().notNull(),
    entryReason: text().$type<HardshipAgreementHardshipEntryReason>(),
    paymentPlanDetails: text().notNull(),
    startsOn: localDate().notNull(),
    /** The first day on which it no longer holds; null while no end is known. */
    endsOn: localDate(),
    exitReason: text().$type<HardshipAgreementExitReason>(),
    exitReasonDetails: text(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId), index().on(table.userId)],
);

/** Help with the cost of energy that an account was granted. */
export const assistanceAgreements = schema.table(
  'assistance_agreements',
  {
    id: identityKey(),
    accountId: integer()
      .notNull()
      .references(() => accounts.id),
    assistanceType: text().notNull(),
    activeFrom: localDate().notNull(),
    /** The first day on which it is no longer granted; null where no end is planned. */
    activeTo: localDate(),
  },
  (table) => [index().on(table.accountId)],
);

/** Whether a person lets the supplier tell the network companies about their circumstances. */
export const circumstanceConsents = schema.table('circumstance_consents', {
  userId: pointsAt('identity.users.id', integer()).primaryKey(),
  isGiven: boolean().notNull(),
});

/** A circumstance by which a person is on the Priority Services Register. */
export const circumstances = schema.table(
  'circumstances',
  {
    id: identityKey(),
    userId: pointsAt('identity.users.id', integer()).notNull(),
    /** A key of the needs in `assistance.rules.ts`. */
    need: text().notNull(),
    summary: text().notNull(),
    /** The first day on which a passing circumstance is over; null for one that stays. */
    expiresOn: localDate(),
    createdAt: instant().notNull(),
  },
  (table) => [index().on(table.userId)],
);
