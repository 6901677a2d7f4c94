import { and, asc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { ledgers } from '../ledgers/ledgers.tables.ts';
import type { Cycle } from './periods.rules.ts';
import { triggerConfigurations } from './triggers.tables.ts';

export type TriggerConfigurationRow = typeof triggerConfigurations.$inferSelect;

const selectOfLedgers = statement('billing_triggers_of_ledgers', (query) =>
  query
    .select(getTableColumns(triggerConfigurations))
    .from(triggerConfigurations)
    .where(isAnyOf(triggerConfigurations.ledgerId, 'ledgerIds'))
    .orderBy(asc(triggerConfigurations.effectiveFrom), asc(triggerConfigurations.id)),
);

/** By what a ledger's documents fall due and fell due earlier, in order of time. */
export const triggersOfLedger = loadMany<number, TriggerConfigurationRow>(
  'billing.triggersOfLedger',
  (db, ledgerIds) => selectOfLedgers(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId ?? 0,
);

const selectOfPortfolios = statement('billing_triggers_of_portfolios', (query) =>
  query
    .select(getTableColumns(triggerConfigurations))
    .from(triggerConfigurations)
    .where(isAnyOf(triggerConfigurations.portfolioId, 'portfolioIds'))
    .orderBy(asc(triggerConfigurations.effectiveFrom), asc(triggerConfigurations.id)),
);

/** By what a portfolio's collective bills fall due, in order of time. */
export const triggersOfPortfolio = loadMany<number, TriggerConfigurationRow>(
  'billing.triggersOfPortfolio',
  (db, portfolioIds) => selectOfPortfolios(db, { portfolioIds }),
  ({ portfolioId }) => portfolioId ?? 0,
);

/** The cycles by which ledgers are billed from now on; none for those that are not. */
export async function cyclesOfLedgers(
  tx: Database,
  ledgerIds: readonly number[],
): Promise<ReadonlyMap<number, Cycle>> {
  if (ledgerIds.length === 0) return new Map();
  const rows = await tx.query
    .select({
      ledgerId: triggerConfigurations.ledgerId,
      months: triggerConfigurations.cycleMonths,
      startDay: triggerConfigurations.startDay,
      startMonth: triggerConfigurations.startMonth,
    })
    .from(triggerConfigurations)
    .where(
      sql`${triggerConfigurations.ledgerId} = any(${sql.param(ledgerIds)})
        and ${isNull(triggerConfigurations.effectiveTo)}`,
    );
  return new Map(rows.map(({ ledgerId, ...cycle }) => [ledgerId ?? 0, cycle]));
}

/** Those of some ledgers of which a period now also ends with a reading. */
export async function ledgersBilledAfterReading(
  tx: Database,
  ledgerIds: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await tx.query
    .select({ ledgerId: triggerConfigurations.ledgerId })
    .from(triggerConfigurations)
    .where(
      and(
        sql`${triggerConfigurations.ledgerId} = any(${sql.param(ledgerIds)})`,
        isNull(triggerConfigurations.effectiveTo),
        eq(triggerConfigurations.isAfterReading, true),
      ),
    );
  return new Set(rows.flatMap(({ ledgerId }) => ledgerId ?? []));
}

/** Keeps by what documents fall due from a moment on, and with the ledger what holds now. */
export async function addTrigger(
  tx: Database,
  row: typeof triggerConfigurations.$inferInsert,
): Promise<void> {
  if (row.ledgerId != null) {
    await tx.query
      .update(triggerConfigurations)
      .set({ effectiveTo: row.effectiveFrom })
      .where(
        and(
          eq(triggerConfigurations.ledgerId, row.ledgerId),
          isNull(triggerConfigurations.effectiveTo),
        ),
      );
    await tx.query
      .update(ledgers)
      .set({ cycleMonths: row.cycleMonths, cycleStartDay: row.startDay })
      .where(eq(ledgers.id, row.ledgerId));
  }
  await tx.query.insert(triggerConfigurations).values(row);
}
