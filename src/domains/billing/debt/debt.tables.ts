import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  CollectionCampaignType,
  CollectionProcessTypes,
  DebtCollectionProceedingStopReason,
} from '../../../engine/schema.generated.ts';
import type { CollectionPath, CompletionType } from '../../../kernel/books.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/** Who collects debts for the supplier. */
export const collectionAgencies = schema.table('collection_agencies', {
  id: identityKey(),
  code: text().notNull().unique(),
  name: text().notNull(),
  isActive: boolean().notNull(),
});

/** What agencies are told to do about a debt. */
export const collectionCampaigns = schema.table('collection_campaigns', {
  id: identityKey(),
  code: text().$type<CollectionCampaignType>().notNull().unique(),
  displayName: text().notNull(),
  requiresFieldVisit: boolean().notNull(),
  deprecatedAt: instant(),
});

/** A debt that an agency was given to collect; of a ledger at most one at a time. */
export const collectionProceedings = schema.table(
  'collection_proceedings',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    agencyId: integer()
      .notNull()
      .references(() => collectionAgencies.id),
    campaignId: integer()
      .notNull()
      .references(() => collectionCampaigns.id),
    amountPence: integer().notNull(),
    startedAt: instant().notNull(),
    stoppedAt: instant(),
    stopReason: text().$type<DebtCollectionProceedingStopReason>(),
  },
  (table) => [
    index().on(table.accountId, table.startedAt, table.id),
    index().on(table.ledgerId),
    index().on(table.agencyId),
    index().on(table.campaignId),
    uniqueIndex('collection_proceedings_one_active')
      .on(table.ledgerId)
      .where(sql`${table.stoppedAt} is null`),
    check('collection_proceedings_amount', sql`${table.amountPence} > 0`),
    check(
      'collection_proceedings_stop',
      sql`(${table.stoppedAt} is null) = (${table.stopReason} is null)`,
    ),
  ],
);

/** What the supplier does by itself about a debt, step by step; of a ledger one of a path at a time. */
export const collectionProcesses = schema.table(
  'collection_processes',
  {
    id: identityKey(),
    /** `CP-` and eight upper-case hexadecimal digits. */
    number: text().notNull().unique(),
    path: text().$type<CollectionPath>().notNull(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    ledgerId: integer()
      .notNull()
      .references(() => ledgers.id),
    targetType: text().$type<CollectionProcessTypes>().notNull(),
    /** The number of the account, ledger or document that it is about. */
    targetIdentifier: text().notNull(),
    /** Of a disconnection: the MPAN or MPRN that would be cut off. */
    supplyPointIdentifier: text(),
    startedAt: instant().notNull(),
    completedAt: instant(),
    completionType: text().$type<CompletionType>(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.ledgerId),
    uniqueIndex('collection_processes_one_active')
      .on(table.ledgerId, table.path)
      .where(sql`${table.completedAt} is null`),
    check(
      'collection_processes_completion',
      sql`(${table.completedAt} is null) = (${table.completionType} is null)`,
    ),
  ],
);

/** A time in which nothing is done about a debt. It ends by itself at `endsAt`, or earlier. */
export const collectionPauses = schema.table(
  'collection_pauses',
  {
    id: identityKey(),
    processId: integer()
      .notNull()
      .references(() => collectionProcesses.id),
    name: text().notNull(),
    reason: text().notNull(),
    pausedAt: instant().notNull(),
    /** Null where something else than time ends it, such as a complaint. */
    endsAt: instant(),
    resumedAt: instant(),
    resumedReason: text(),
  },
  (table) => [
    index().on(table.processId, table.pausedAt),
    check(
      'collection_pauses_resumed',
      sql`(${table.resumedAt} is null) = (${table.resumedReason} is null)`,
    ),
  ],
);

/** What was done in a process: a notice, a transfer to an agency, a supply point looked up. */
export const collectionItems = schema.table(
  'collection_items',
  {
    id: identityKey(),
    processId: integer()
      .notNull()
      .references(() => collectionProcesses.id),
    itemType: text().notNull(),
    reference: text().notNull(),
    occurredAt: instant().notNull(),
    details: jsonb(),
  },
  (table) => [
    uniqueIndex('collection_items_once').on(table.processId, table.itemType, table.reference),
  ],
);
