import { boolean, index, integer, jsonb, pgSchema, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../database/columns.ts';
import { pointsAt } from '../../database/pointers.ts';

export const schema = pgSchema('agreements');

/**
 * What an account pays for the energy of one meter point, from one instant until another
 * (half-open); without an end until further notice. Those that are not revoked never overlap at a
 * meter point: the database refuses it, see the migration.
 */
export const agreements = schema.table(
  'agreements',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    meterPointId: pointsAt('metering.meter_points.id', integer()).notNull(),
    productId: pointsAt('products.products.id', integer()).notNull(),
    tariffId: pointsAt('products.tariffs.id', integer()).notNull(),
    paymentMethod: text().$type<'DIRECT_DEBIT' | 'NON_DIRECT_DEBIT' | 'PREPAYMENT'>().notNull(),
    validFrom: instant().notNull(),
    validTo: instant(),
    /** What was agreed at first; a switch or a move may have ended it early. */
    agreedFrom: instant().notNull(),
    agreedTo: instant(),
    agreedAt: instant().notNull(),
    /** The moment whose prices were promised. */
    ratesAgreedAt: instant().notNull(),
    /** The end of the days of cooling off; null where there are none, as for businesses. */
    rescissionDeadlineAt: instant(),
    terminatedAt: instant(),
    isRevoked: boolean().notNull().default(false),
    revokedAt: instant(),
    params: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.accountId),
    index().on(table.meterPointId, table.validFrom),
    index().on(table.validTo),
  ],
);
