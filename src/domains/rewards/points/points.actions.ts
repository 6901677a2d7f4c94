import type { Raise } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import { type AccountRow, permissionsOnAccount, userIdsOnAccount } from '../../accounts/index.ts';
import { pointLedgerOfUser, pointsUserOfAccount } from '../programme/points-users.store.ts';
import { programmeOfBrand } from '../programme/programmes.store.ts';

/** How many points a user has; zero of whoever has no ledger. */
export async function pointsOfUser(db: Database, userId: number): Promise<number> {
  return (await db.read(pointLedgerOfUser, userId))?.balancePoints ?? 0;
}

/** How many points whoever collects those of an account has; zero where nobody does. */
export async function pointsOfAccountUser(db: Database, accountId: number): Promise<number> {
  const nominated = await db.read(pointsUserOfAccount, accountId);
  return nominated ? pointsOfUser(db, nominated.userId) : 0;
}

/**
 * How many points a user of an account has. Others than oneself are asked for by whoever may spend the
 * points of the account, but for the one who collects them.
 *
 * @param accountUserId null for the one who collects the points of the account.
 * @throws CodedError KT-CT-9215 where the brand shows no points, 9217 for nobody on the account, 9218 for
 *   another one than oneself to who may only look at the account.
 */
export async function balanceOfUser(
  db: Database,
  viewer: Viewer,
  {
    account,
    accountUserId,
  }: { readonly account: AccountRow; readonly accountUserId: string | null },
  raise: Raise<'KT-CT-9215' | 'KT-CT-9217' | 'KT-CT-9218'>,
): Promise<number> {
  const programme = await db.read(programmeOfBrand, account.brand);
  if (!programme?.isBalanceShown) return raise('KT-CT-9215');
  if (accountUserId === null) return pointsOfAccountUser(db, account.id);
  const userId = intKey(accountUserId);
  const userIds = await userIdsOnAccount(db, account.id);
  if (userId === null || !userIds.includes(userId)) return raise('KT-CT-9217');
  const isOther = viewer.kind === 'customer' && viewer.userId !== userId;
  const held = isOther ? await permissionsOnAccount({ db }, viewer, account.id) : null;
  if (isOther && !held?.has('CAN_REDEEM_LOYALTY_POINTS')) return raise('KT-CT-9218');
  return pointsOfUser(db, userId);
}
