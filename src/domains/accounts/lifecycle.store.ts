import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../database/database.ts';
import type { AccountStatus } from '../../engine/schema.generated.ts';
import { canBecome } from './lifecycle.rules.ts';
import { statusChanges } from './lifecycle.tables.ts';
import { accounts } from './tables.ts';

/**
 * Takes an account to its next status and writes that down.
 *
 * @param changedAt when it happened, not before the last change.
 * @throws RangeError where the status may not follow the present one.
 */
export async function changeStatus(
  tx: Database,
  accountId: number,
  status: AccountStatus,
  changedAt: Temporal.Instant,
): Promise<void> {
  // The row lock makes a second change wait and then follow the first.
  await tx.query
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.id, accountId))
    .for('update');
  const [last] = await tx.query
    .select({ status: statusChanges.status })
    .from(statusChanges)
    .where(eq(statusChanges.accountId, accountId))
    .orderBy(desc(statusChanges.changedAt), desc(statusChanges.id))
    .limit(1);
  if (!canBecome(last?.status ?? null, status)) {
    throw new RangeError(`Account ${accountId} cannot become ${status} from ${last?.status}`);
  }
  await tx.query.insert(statusChanges).values({ accountId, status, changedAt });
  await tx.query.update(accounts).set({ status }).where(eq(accounts.id, accountId));
}

/** Accounts whose status is not the last one of their history. For the check of coherence. */
export function accountsOutOfStep(db: Database): Promise<{ number: string }[]> {
  const last = sql`(select c.status from ${statusChanges} c where c.account_id = ${accounts.id}
    order by c.changed_at desc, c.id desc limit 1)`;
  return db.query
    .select({ number: accounts.number })
    .from(accounts)
    .where(sql`${accounts.status} is distinct from ${last}`)
    .orderBy(asc(accounts.number));
}
