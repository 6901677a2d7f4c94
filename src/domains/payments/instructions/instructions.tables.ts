import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
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
    /** Sort code and account number, sealed under the domain's key; null of a card. */
    sealedDetails: bytes(),
    /** The last two digits of the sort code; null of a card. */
    sortCodeEnd: text(),
    /** The four letters of the bank; null of a card, and where the directory did not know. */
    bankCode: text(),
    /** The last four digits of the account number or of the card. */
    lastFour: text().notNull(),
    /** A keyed hash of the bank account, or the vendor's of the card, in lower-case hexadecimal digits. */
    fingerprint: text().notNull(),
    cardNetwork: text().$type<CardNetwork>(),
    cardFunding: text().$type<'CREDIT' | 'DEBIT'>(),
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
        and (${table.kind} = 'CARD') = (${table.sortCodeEnd} is null)
        and (${table.kind} <> 'CARD' or ${table.bankCode} is null)
        and (${table.kind} = 'CARD') = (${table.cardNetwork} is not null)
        and (${table.kind} = 'CARD') = (${table.cardFunding} is not null)
        and (${table.kind} = 'CARD') = (${table.cardExpiryMonth} is not null)
        and (${table.kind} = 'CARD') = (${table.cardExpiryYear} is not null)`,
    ),
    check('instructions_last_four', sql`${table.lastFour} ~ '^[0-9]{4}$'`),
    check('instructions_validity', sql`${table.validTo} >= ${table.validFrom}`),
  ],
);

/** Who owns the bank account or card of an instruction: users of the account, or its business. */
export const instructionOwners = schema.table(
  'instruction_owners',
  {
    instructionId: integer()
      .notNull()
      .references(() => instructions.id),
    place: smallint().notNull(),
    userId: pointsAt('identity.users.id', integer()),
    businessId: pointsAt('accounts.businesses.id', integer()),
  },
  (table) => [
    primaryKey({ columns: [table.instructionId, table.place] }),
    index().on(table.userId),
    index().on(table.businessId),
    check(
      'instruction_owners_one',
      sql`(${table.userId} is null) <> (${table.businessId} is null)`,
    ),
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
    /** From which London midnight on the prices of this way hold, as the customer was told. */
    pricesFollowAt: instant().notNull(),
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

/**
 * The keys that seal bank details and that fingerprints are made with. The newest of a purpose is
 * used; what an older one has sealed names it.
 */
export const detailKeys = schema.table(
  'detail_keys',
  {
    id: identityKey(),
    purpose: text().$type<'SEALING' | 'FINGERPRINTS'>().notNull(),
    key: bytes().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    check('detail_keys_purpose', sql`${table.purpose} in ('SEALING', 'FINGERPRINTS')`),
    // With another key, what is known by its fingerprint would not be found again.
    uniqueIndex('detail_keys_one_for_fingerprints')
      .on(table.purpose)
      .where(sql`${table.purpose} = 'FINGERPRINTS'`),
  ],
);
