import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import type {
  TopUpTriggerFailure,
  TopUpTriggerSource,
  TopUpTriggerStatus,
} from '../../../kernel/payment-terms.ts';
import { instructions } from '../instructions/instructions.tables.ts';
import { schema } from '../tables.ts';

/** That a prepayment meter is topped up by itself from the card on file, while it is in force. */
export const autoTopUpConfigs = schema.table(
  'auto_top_up_configs',
  {
    id: identityKey(),
    accountId: pointsAt('accounts.accounts.id', integer()).notNull(),
    prepayMeterId: pointsAt('billing.prepay_meters.id', integer()).notNull(),
    /** The meter's EUI-64: sixteen hexadecimal digits in pairs. */
    deviceId: text().notNull(),
    amountPence: integer().notNull(),
    effectiveFrom: instant().notNull(),
    /** From when on it tops up no more; null while it does. */
    effectiveTo: instant(),
  },
  (table) => [
    index().on(table.accountId, table.id),
    uniqueIndex('auto_top_up_configs_one_at_a_time')
      .on(table.prepayMeterId)
      .where(sql`${table.effectiveTo} is null`),
    check('auto_top_up_configs_amount', sql`${table.amountPence} > 0`),
    check('auto_top_up_configs_validity', sql`${table.effectiveTo} >= ${table.effectiveFrom}`),
  ],
);

/**
 * That a meter's credit was low and a top-up was begun. It is written before the card is charged, so
 * that an unanswered charge can be asked about.
 */
export const autoTopUpTriggers = schema.table(
  'auto_top_up_triggers',
  {
    id: identityKey(),
    configId: integer()
      .notNull()
      .references(() => autoTopUpConfigs.id),
    source: text().$type<TopUpTriggerSource>().notNull(),
    status: text().$type<TopUpTriggerStatus>().notNull(),
    failure: text().$type<TopUpTriggerFailure>(),
    /** The vendor's key of the charge ends with this. */
    chargeKey: uuid().notNull().unique(),
    instructionId: integer().references(() => instructions.id),
    topUpId: pointsAt('billing.prepay_top_ups.id', integer()),
    triggeredAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index().on(table.configId, table.triggeredAt),
    uniqueIndex('auto_top_up_triggers_one_at_a_time')
      .on(table.configId)
      .where(sql`${table.status} = 'INITIATED'`),
    uniqueIndex('auto_top_up_triggers_top_up').on(table.topUpId),
    index().on(table.instructionId),
    check(
      'auto_top_up_triggers_failed',
      sql`(${table.status} = 'FAILED') = (${table.failure} is not null)
        and (${table.status} <> 'COMPLETED' or ${table.topUpId} is not null)`,
    ),
    check('auto_top_up_triggers_order', sql`${table.updatedAt} >= ${table.createdAt}`),
  ],
);
