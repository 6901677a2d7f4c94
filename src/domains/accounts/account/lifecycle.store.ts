import { desc, eq } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { AccountStatus } from '../../../engine/schema.generated.ts';
import { accounts } from '../tables.ts';
import { canBecome } from './lifecycle.rules.ts';
import { statusChanges } from './lifecycle.tables.ts';

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
