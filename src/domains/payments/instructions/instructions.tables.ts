import { sql } from 'drizzle-orm';
import { check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  CardNetwork,
  InstructionKind,
  InstructionVendor,
  MandateEndCode,
} from '../../../kernel/payment-terms.ts';
import { schema } from '../tables.ts';

/**
 * What a payment can be taken from, or money be paid back to: a bank account under a Direct Debit
 * instruction, a bank account that money is only sent to, or a card that the vendor keeps. Bank
 * details are sealed; beside them stand what is shown of them and a keyed hash to find them by.
 */
export const instructions = schema.table(
  'instructions',
  {
    id: identityKey(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    kind: text().$type<InstructionKind>().notNull(),
    vendor: text().$type<InstructionVendor>().notNull(),
    /** Under which the vendor knows it. */
    vendorReference: text().notNull().unique(),
    holder: text().notNull(),
    /** The user who owns the bank account or card; null where a business does. */
    ownerUserId: pointsAt('identity.users.id', integer()),
    /** The business that owns it; null where a user does. */
    ownerBusinessId: pointsAt('accounts.businesses.id', integer()),
    /** Sort code and account number, sealed under the domain's key; null of a card. */
    sealedDetails: bytes(),
    /** The last four digits of the account number or of the card. */
    lastFour: text().notNull(),
    /** A keyed hash of the bank account or of the card's reference, in lower-case hexadecimal digits. */
    fingerprint: text().notNull(),
    cardNetwork: text().$type<CardNetwork>(),
    cardExpiryMonth: smallint(),
    cardExpiryYear: smallint(),
    createdAt: instant().notNull(),
    validFrom: instant().notNull(),
    /** From when on nothing is taken from it any more; null while it is in force. */
    validTo: instant(),
  },
  (table) => [
    index().on(table.ledgerId, table.id),
    index().on(table.accountId, table.id),
    index().on(table.fingerprint),
    check('instructions_kind', sql`${table.kind} in ('DIRECT_DEBIT', 'BANK_ACCOUNT', 'CARD')`),
    check(
      'instructions_details',
      sql`(${table.kind} = 'CARD') = (${table.sealedDetails} is null)
        and (${table.kind} = 'CARD') = (${table.cardNetwork} is not null)
        and (${table.kind} = 'CARD') = (${table.cardExpiryMonth} is not null)
        and (${table.kind} = 'CARD') = (${table.cardExpiryYear} is not null)`,
    ),
    check('instructions_last_four', sql`${table.lastFour} ~ '^[0-9]{4}$'`),
    check(
      'instructions_owner',
      sql`${table.ownerUserId} is null or ${table.ownerBusinessId} is null`,
    ),
    check('instructions_validity', sql`${table.validTo} >= ${table.validFrom}`),
  ],
);

/** The Direct Debit instruction behind an instruction, as it was lodged with the customer's bank. */
export const mandates = schema.table(
  'mandates',
  {
    instructionId: integer()
      .primaryKey()
      .references(() => instructions.id),
    /** The service user's reference, which the bank quotes: six to eighteen upper-case characters. */
    reference: text().notNull().unique(),
    /** London days: when it was sent to the bank, and when the bank had had its two days to refuse. */
    lodgedOn: localDate(),
    acceptedOn: localDate(),
    /** The day of the first collection under it; null before it. */
    firstCollectedOn: localDate(),
    /** By which message it ended (AUDDIS, ADDACS, ARUDD or an indemnity claim), and when that came. */
    endCode: text().$type<MandateEndCode>(),
    endedOn: localDate(),
  },
  (table) => [
    check('mandates_end', sql`(${table.endCode} is null) = (${table.endedOn} is null)`),
    check('mandates_accepted', sql`${table.acceptedOn} is null or ${table.lodgedOn} is not null`),
  ],
);

/**
 * How a ledger is paid along time: by an instruction, or by the customer's own doing where there is
 * none. Each row holds until the next one of its ledger begins, so that no two hold at once.
 */
export const preferences = schema.table(
  'preferences',
  {
    id: identityKey(),
    ledgerId: pointsAt('billing.ledgers.id', integer()).notNull(),
    instructionId: integer().references(() => instructions.id),
    validFrom: instant().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('preferences_one_at_a_time').on(table.ledgerId, table.validFrom),
    index().on(table.instructionId),
  ],
);

/** Bank accounts and cards that payments have gone wrong with, by fingerprint. */
export const riskListedFingerprints = schema.table('risk_listed_fingerprints', {
  fingerprint: text().primaryKey(),
  reason: text().notNull(),
  listedAt: instant().notNull(),
});
