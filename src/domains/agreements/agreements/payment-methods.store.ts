import { and, eq, getTableColumns, gte, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { agreements } from '../tables.ts';
import type { MethodChange, MethodsAlong } from './payment-methods.rules.ts';
import { paymentMethods } from './payment-methods.tables.ts';

/**
 * The changes of how the account of an agreement pays, in order. The agreement's column is written out:
 * in a selection from one table alone Drizzle leaves the table's name away.
 */
const changesWhere = (condition: SQL) => sql<readonly MethodChange[] | null>`(
  select json_agg(json_build_object('method', changed.method,
    'fromMs', (extract(epoch from changed.valid_from) * 1000)::float8) order by changed.valid_from)
  from ${paymentMethods} changed
  where changed.account_id = "agreements"."account_id" and ${condition})`;

/** All of them: joined to the agreement, so that they take no statement. */
export const methodChanges = changesWhere(sql`true`);

/** An agreement as it is read, with how it is paid along time. */
export const agreementColumns = {
  ...getTableColumns(agreements),
  methodChanges: methodChanges.as('method_changes'),
};

/** How the agreements of an account that are not revoked are paid, by what was changed before a moment. */
export function methodsBefore(
  tx: Database,
  accountId: number,
  before: Temporal.Instant,
): Promise<MethodsAlong[]> {
  return tx.query
    .select({
      paymentMethod: agreements.paymentMethod,
      methodChanges: changesWhere(sql`changed.valid_from < ${before.toString()}::timestamptz`),
      fromMs: sql<number>`(extract(epoch from ${agreements.validFrom}) * 1000)::float8`,
      toMs: sql<number>`coalesce((extract(epoch from ${agreements.validTo}) * 1000)::float8,
        'Infinity'::float8)`,
    })
    .from(agreements)
    .where(and(eq(agreements.accountId, accountId), eq(agreements.isRevoked, false)));
}

/** Writes how an account pays from a moment on, in place of what was to come. */
export async function replaceMethods(
  tx: Database,
  accountId: number,
  from: Temporal.Instant,
  rows: readonly Omit<typeof paymentMethods.$inferInsert, 'accountId'>[],
): Promise<void> {
  await tx.query
    .delete(paymentMethods)
    .where(and(eq(paymentMethods.accountId, accountId), gte(paymentMethods.validFrom, from)));
  if (rows.length === 0) return;
  await tx.query.insert(paymentMethods).values(rows.map((row) => ({ ...row, accountId })));
}
