import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { ConsentGranularityValue } from '../../../engine/schema.generated.ts';
import { meterPoints, schema } from '../tables.ts';

/**
 * How finely the supplier may read a meter point for an account, from when to when (half-open).
 * A change ends one row and begins the next, so that what was allowed at any moment can be told.
 */
export const readingConsents = schema.table(
  'reading_consents',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    meterPointId: integer()
      .notNull()
      .references(() => meterPoints.id),
    granularity: text().$type<ConsentGranularityValue>().notNull(),
    validFrom: instant().notNull(),
    validTo: instant(),
  },
  (table) => [index().on(table.meterPointId, table.validFrom), index().on(table.accountId)],
);

/** Whether an account lets its readings be analysed; the latest row counts. */
export const analysisConsents = schema.table(
  'analysis_consents',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    isProvided: boolean().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index().on(table.accountId, table.updatedAt)],
);
