import { sql } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/pg-core';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  SMETS2InterestReason,
  SmartMeterInterestChoices,
} from '../../../engine/schema.generated.ts';
import { schema } from '../tables.ts';

/** What a customer said when it was offered smart meters. Whoever was not asked has no row. */
export const smartMeterInterests = schema.table(
  'smart_meter_interests',
  {
    accountId: pointsAt('accounts.accounts.id', integer()).primaryKey(),
    interest: text().$type<SmartMeterInterestChoices>().notNull(),
    /** Why not, of whoever is not interested, as far as it was told. */
    refusalReason: text().$type<SMETS2InterestReason>(),
  },
  ({ interest, refusalReason }) => [
    check(
      'smart_meter_interests_reason',
      sql`${refusalReason} is null or ${interest} <> 'INTERESTED'`,
    ),
  ],
);
