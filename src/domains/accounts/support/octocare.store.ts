import { and, eq, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { AccountRow } from '../account/accounts.store.ts';
import { accounts } from '../tables.ts';
import { octocareEnrolments } from './octocare.tables.ts';

function isRunning(now: Temporal.Instant): SQL | undefined {
  return and(
    lte(octocareEnrolments.enrolledAt, now),
    or(isNull(octocareEnrolments.leftAt), gt(octocareEnrolments.leftAt, now)),
  );
}

interface AccountInCare {
  readonly account: AccountRow;
  readonly isEnrolled: boolean;
}

/** An account, which must have been admitted, and whether its home is watched over. */
export async function findAccountInCare(
  db: Database,
  accountNumber: string,
  now: Temporal.Instant,
): Promise<AccountInCare | null> {
  const [account] = await db.query
    .select({
      account: accounts,
      isEnrolled: sql<boolean>`exists (${db.query
        .select({ id: octocareEnrolments.id })
        .from(octocareEnrolments)
        .where(and(eq(octocareEnrolments.accountId, accounts.id), isRunning(now)))})`,
    })
    .from(accounts)
    .where(eq(accounts.number, accountNumber));
  return account ?? null;
}

/** The numbers of the accounts whose homes a user watches over, in order. */
export async function accountNumbersCaredForBy(
  db: Database,
  userId: number,
  now: Temporal.Instant,
): Promise<string[]> {
  const rows = await db.query
    .selectDistinct({ number: accounts.number })
    .from(octocareEnrolments)
    .innerJoin(accounts, eq(accounts.id, octocareEnrolments.accountId))
    .where(and(eq(octocareEnrolments.carerUserId, userId), isRunning(now)))
    .orderBy(accounts.number);
  return rows.map(({ number }) => number);
}
