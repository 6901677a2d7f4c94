import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant, localDate } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type { ReviewOutcome, ReviewReason } from '../../../kernel/payment-terms.ts';
import { schedules } from '../schedules/schedules.tables.ts';
import { schema } from '../tables.ts';

/** Reviews of what fixed payments should be, the ones to be done among them. */
export const adequacyReviews = schema.table(
  'adequacy_reviews',
  {
    id: identityKey(),
    scheduleId: integer()
      .notNull()
      .references(() => schedules.id),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    reason: text().$type<ReviewReason>().notNull(),
    /** The London day on which it fell due, and as of which it is done. */
    dueOn: localDate().notNull(),
    dueAt: instant().notNull(),
    /** Null while it is to be done. */
    outcome: text().$type<ReviewOutcome>(),
    reviewedAt: instant(),
    /** What was paid, and what should be, each month; null of what could not be worked out. */
    paidPence: integer(),
    suggestedPence: integer(),
    /** The schedule that has the new amount, where one was set. */
    newScheduleId: integer().references(() => schedules.id),
  },
  (table) => [
    uniqueIndex('adequacy_reviews_of_schedule').on(table.scheduleId, table.dueOn),
    uniqueIndex('adequacy_reviews_new_schedule').on(table.newScheduleId),
    index().on(table.accountId, table.id),
    index('adequacy_reviews_open').on(table.id).where(sql`${table.outcome} is null`),
    check(
      'adequacy_reviews_done',
      sql`(${table.outcome} is null) = (${table.reviewedAt} is null)
        and (${table.newScheduleId} is not null) = (${table.outcome} is not distinct from 'CHANGED')
        and (${table.outcome} is null or ${table.outcome} not in ('KEPT', 'CHANGED')
          or ${table.paidPence} is not null and ${table.suggestedPence} is not null)`,
    ),
  ],
);
