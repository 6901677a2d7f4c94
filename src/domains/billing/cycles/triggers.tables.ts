import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, uniqueIndex } from 'drizzle-orm/pg-core';
import { identityKey, instant } from '../../../database/columns.ts';
import { pointsAt } from '../../../database/pointers.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import { schema } from '../tables.ts';

/**
 * When a ledger's or a portfolio's documents fall due, from a moment to a moment. What holds now is
 * also kept with the ledger, where the next window is worked out.
 */
export const triggerConfigurations = schema.table(
  'trigger_configurations',
  {
    id: identityKey(),
    ledgerId: integer().references(() => ledgers.id),
    portfolioId: pointsAt('accounts.portfolios.id', integer()),
    /** Half-open; no end where it goes on. */
    effectiveFrom: instant().notNull(),
    effectiveTo: instant(),
    cycleMonths: smallint().notNull(),
    /** The day of the month on which a period begins, 1 to 28. */
    startDay: smallint().notNull(),
    /** A month in which a period begins, 1 to 12: of quarters it tells which months those are. */
    startMonth: smallint().notNull(),
    /** Whether the customer chose the day. */
    isFixed: boolean().notNull().default(false),
    /** Whether a period also ends where all meters are read, instead of at its last day. */
    isAfterReading: boolean().notNull().default(false),
  },
  (table) => [
    index().on(table.ledgerId, table.effectiveFrom),
    index().on(table.portfolioId),
    uniqueIndex('trigger_configurations_one_open')
      .on(table.ledgerId)
      .where(sql`effective_to is null`),
    check(
      'trigger_configurations_target',
      sql`(${table.ledgerId} is null) <> (${table.portfolioId} is null)`,
    ),
    check(
      'trigger_configurations_start',
      sql`${table.startDay} between 1 and 28
        and ${table.startMonth} between 1 and 12 and ${table.cycleMonths} > 0`,
    ),
    check('trigger_configurations_span', sql`${table.effectiveFrom} < ${table.effectiveTo}`),
  ],
);
