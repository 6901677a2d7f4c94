import { and, eq, gte, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import { instructions, preferences } from './instructions.tables.ts';
import type { PricedWay } from './preferences.rules.ts';

export type PreferenceRow = typeof preferences.$inferSelect;

const selectOfLedgers = statement('payments_preferences_of_ledgers', (query) =>
  query
    .select()
    .from(preferences)
    .where(isAnyOf(preferences.ledgerId, 'ledgerIds'))
    .orderBy(preferences.validFrom),
);

/** How a ledger is paid along time, the earliest first. */
export const preferencesOfLedger = loadMany<number, PreferenceRow>(
  'payments.preferencesOfLedger',
  (db, ledgerIds) => selectOfLedgers(db, { ledgerIds }),
  ({ ledgerId }) => ledgerId,
);

/** The same as it is while the ledger's lock is held. */
export function preferencesOfLockedLedger(
  tx: Database,
  ledgerId: number,
): Promise<PreferenceRow[]> {
  return tx.query
    .select()
    .from(preferences)
    .where(eq(preferences.ledgerId, ledgerId))
    .orderBy(preferences.validFrom);
}

/** When the prices of each way in which a locked ledger is paid hold, in the order of the ways. */
export function waysOfLockedLedger(tx: Database, ledgerId: number): Promise<PricedWay[]> {
  return tx.query
    .select({
      isDirectDebit: sql<boolean>`coalesce(${instructions.kind} = 'DIRECT_DEBIT', false)`,
      pricesFollowAt: preferences.pricesFollowAt,
    })
    .from(preferences)
    .leftJoin(instructions, eq(instructions.id, preferences.instructionId))
    .where(eq(preferences.ledgerId, ledgerId))
    .orderBy(preferences.validFrom);
}

/** Writes how a ledger is paid from an instant on; what was to begin at that very instant goes. */
export async function putPreference(tx: Database, row: Omit<PreferenceRow, 'id'>): Promise<void> {
  const { instructionId, pricesFollowAt, createdAt } = row;
  await tx.query
    .insert(preferences)
    .values(row)
    .onConflictDoUpdate({
      target: [preferences.ledgerId, preferences.validFrom],
      set: { instructionId, pricesFollowAt, createdAt },
    });
}

/** Takes back what an instruction was to be used for from an instant on. */
export async function dropPreferencesOf(
  tx: Database,
  instructionId: number,
  from: Temporal.Instant,
): Promise<void> {
  await tx.query
    .delete(preferences)
    .where(and(eq(preferences.instructionId, instructionId), gte(preferences.validFrom, from)));
}

/**
 * On which day of the week, 1 is Monday, the weekly payments of a ledger fall that are asked for at a
 * London day; null where there are none. Schedules are made by a later topic, whose rows these are.
 */
export async function weeklyDayOf(
  db: Database,
  ledgerId: number,
  on: Temporal.PlainDate,
): Promise<number | null> {
  const [row] = await db.query.select({ day: sql<number | null>`min(s.payment_day)` }).from(
    sql`payments.schedules s where s.ledger_id = ${ledgerId} and s.frequency = 'WEEKLY'
        and s.valid_from <= ${on.toString()}::date
        and (s.valid_to is null or s.valid_to > ${on.toString()}::date)`,
  );
  return row?.day ?? null;
}
