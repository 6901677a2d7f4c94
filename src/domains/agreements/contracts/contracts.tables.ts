import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { ContractActivityTypeOptions } from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';

/**
 * What a party and the supplier have signed, or are about to. Its party is an account or a
 * business. Where it stands follows from these instants and from its journeys.
 */
export const contracts = schema.table(
  'contracts',
  {
    id: identityKey(),
    /** Eight digits, as it is quoted in letters. */
    identifier: text().notNull().unique(),
    title: text().notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()),
    businessId: pointsAt('accounts.businesses.id', integer()),
    signedAt: instant(),
    /** Half-open; without an end until further notice. */
    validFrom: instant().notNull(),
    validTo: instant(),
    /** When it was agreed to end at first; notice may have brought the end forward. */
    agreedTo: instant(),
    /** When notice was given to end it early. */
    cancelledAt: instant(),
    /** When the customer thought again, within the days of cooling off. */
    rescindedAt: instant(),
    /** When the supplier took it back, as if it had never been. */
    revokedAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.businessId),
    check('contracts_one_party', sql`num_nonnulls(${table.accountId}, ${table.businessId}) = 1`),
  ],
);

const contractId = () =>
  integer()
    .notNull()
    .references(() => contracts.id);

/** What a contract says from an instant until the next version holds; the first has number 1. */
export const contractVersions = schema.table(
  'contract_versions',
  {
    id: identityKey(),
    contractId: contractId(),
    versionReference: integer().notNull(),
    effectiveFrom: instant().notNull(),
  },
  (table) => [unique().on(table.contractId, table.versionReference)],
);

const versionId = () =>
  integer()
    .notNull()
    .references(() => contractVersions.id);

/** The accounts that a version is about. */
export const contractSubjects = schema.table(
  'contract_subjects',
  { versionId: versionId(), accountId: pointsAt('accounts.accounts.id', integer()).notNull() },
  (table) => [
    primaryKey({ columns: [table.versionId, table.accountId] }),
    index().on(table.accountId),
  ],
);

/** What a term lays down, by its kind; energy in watt-hours, money in pence, instants in UTC. */
export type TermContent =
  | { readonly kind: 'MINIMUM_CONTRACT_LENGTH'; readonly months: number }
  | {
      readonly kind: 'BILL_DUE_DATE';
      readonly days: number;
      readonly typeOfDays: 'WORKING' | 'CALENDAR';
    }
  | {
      readonly kind: 'LATE_PAYMENT_FEES';
      readonly flatFeePence: number;
      readonly percentageFee: string;
      readonly intervalDays: number;
      readonly interestPolicyName: string;
    }
  | { readonly kind: 'PAYS_BY_DIRECT_DEBIT'; readonly isPaying: boolean }
  | { readonly kind: 'CONTRACTED_VOLUME'; readonly periods: readonly ContractedVolume[] }
  /** The rates are those of the agreements that were made under the contract. */
  | { readonly kind: 'BESPOKE_RATES' }
  | { readonly kind: 'METADATA'; readonly metadata: Readonly<Record<string, string>> };

/** Energy that is expected to be taken from one instant until another. */
interface ContractedVolume {
  readonly marketName: 'GBR_ELECTRICITY' | 'GBR_GAS';
  readonly validFrom: string;
  readonly validTo: string;
  readonly volumeWh: number;
}

/** What a version lays down, in order. */
export const contractTerms = schema.table(
  'contract_terms',
  {
    id: identityKey(),
    versionId: versionId(),
    place: smallint().notNull(),
    /** The same in every version of the contract. */
    identifier: text().notNull(),
    /** Whether it may be varied while the contract runs. */
    isVariable: boolean().notNull(),
    content: jsonb().$type<TermContent>().notNull(),
  },
  (table) => [unique().on(table.versionId, table.place)],
);

/** The agreements that were made under a contract. */
export const contractAgreements = schema.table(
  'contract_agreements',
  {
    contractId: contractId(),
    agreementId: pointsAt('agreements.agreements.id', integer()).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contractId, table.agreementId] }),
    index().on(table.agreementId),
  ],
);

/** Why something is done to a contract, to choose from. */
export const contractNoteReasons = schema.table('contract_note_reasons', {
  slug: text().primaryKey(),
  description: text().notNull(),
  activityTypes: text().array().$type<ContractActivityTypeOptions[]>().notNull(),
});
