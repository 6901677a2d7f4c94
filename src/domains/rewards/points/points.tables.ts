import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { PointBook, PointReason } from '../../../kernel/points.ts';
import { pointLedgers } from '../programme/programme.tables.ts';
import { schema } from '../tables.ts';

/**
 * Points that moved from one side to another. Rows are only added; what was wrong is reversed. Each has
 * two entries, which the database proves to sum to zero.
 */
export const pointMovements = schema.table(
  'point_movements',
  {
    id: identityKey(),
    reason: text().$type<PointReason>().notNull(),
    points: integer().notNull(),
    /** The account by which they came or for which they went. */
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    postedAt: instant().notNull(),
    /** For staff. */
    note: text(),
    /** Under which a client asked for it. */
    idempotencyKey: uuid().unique('point_movements_key'),
    /** SHA-256 of what was asked for under the key. */
    inputHash: text(),
    /** The act that it follows from, such as `saving session 12`; it follows once. */
    cause: text().unique('point_movements_cause'),
    /** The organization that asked for it; null where none did. */
    organizationId: pointsAt('identity.organizations.id', integer()),
    /** The credit that the points were turned into. */
    transactionId: pointsAt('billing.transactions.id', integer()).unique(),
    /** The movement that it gives back. */
    reversesId: integer().unique(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.organizationId, table.postedAt),
    check('point_movements_points', sql`${table.points} > 0`),
    check(
      'point_movements_hash',
      sql`(${table.idempotencyKey} is null) = (${table.inputHash} is null)`,
    ),
    check(
      'point_movements_credit',
      sql`(${table.transactionId} is not null) = (${table.reason} = 'ACCOUNT_CREDIT')`,
    ),
  ],
);

/** A side of a movement: on a user's ledger, with its number there and the balance after it, or on a book. */
export const pointEntries = schema.table(
  'point_entries',
  {
    id: identityKey(),
    movementId: integer()
      .notNull()
      .references(() => pointMovements.id),
    ledgerId: integer().references(() => pointLedgers.id),
    book: text().$type<PointBook>(),
    /** What it adds; negative where it takes. */
    points: integer().notNull(),
    sequence: integer(),
    balanceAfterPoints: integer(),
  },
  (table) => [
    index().on(table.movementId),
    uniqueIndex('point_entries_sequence').on(table.ledgerId, table.sequence),
    check('point_entries_side', sql`(${table.ledgerId} is null) <> (${table.book} is null)`),
    check(
      'point_entries_book',
      sql`${table.book} in ('ISSUED', 'REDEEMED', 'VOUCHERS', 'EXPIRED')`,
    ),
    check(
      'point_entries_place',
      sql`(${table.ledgerId} is null) = (${table.sequence} is null)
        and (${table.ledgerId} is null) = (${table.balanceAfterPoints} is null)`,
    ),
    check('point_entries_balance', sql`${table.balanceAfterPoints} >= 0`),
  ],
);

/** Points that were given together and lapse together. Only what is left of them changes. */
export const pointLots = schema.table(
  'point_lots',
  {
    id: identityKey(),
    ledgerId: integer()
      .notNull()
      .references(() => pointLedgers.id),
    /** The entry that gave them. */
    entryId: integer()
      .notNull()
      .references(() => pointEntries.id),
    /** When they were first given, whoever had them then: the oldest are spent first. */
    earnedAt: instant().notNull(),
    /** The London day on which what is left lapses; null where it never does. */
    expiresOn: localDate(),
    points: integer().notNull(),
    remainingPoints: integer().notNull(),
  },
  (table) => [
    index('point_lots_left')
      .on(table.ledgerId, table.earnedAt, table.id)
      .where(sql`${table.remainingPoints} > 0`),
    index().on(table.ledgerId),
    index('point_lots_lapsing').on(table.expiresOn).where(sql`${table.remainingPoints} > 0`),
    index().on(table.entryId),
    check(
      'point_lots_points',
      sql`${table.points} > 0 and ${table.remainingPoints} between 0 and ${table.points}`,
    ),
  ],
);

/** What an entry that took points took of a lot. */
export const pointDraws = schema.table(
  'point_draws',
  {
    id: identityKey(),
    entryId: integer()
      .notNull()
      .references(() => pointEntries.id),
    lotId: integer()
      .notNull()
      .references(() => pointLots.id),
    points: integer().notNull(),
  },
  (table) => [
    unique().on(table.entryId, table.lotId),
    index().on(table.lotId),
    check('point_draws_points', sql`${table.points} > 0`),
  ],
);
