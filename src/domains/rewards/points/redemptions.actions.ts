import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import { type AccountRow, userIdsOnAccount } from '../../accounts/index.ts';
import { creditAccounts, loyaltyPointsReason } from '../../billing/index.ts';
import { enrollmentStatus } from '../programme/octoplus.rules.ts';
import { octoplusEnrolmentOfAccount } from '../programme/octoplus.store.ts';
import {
  lockLedgersOfUsers,
  nominate,
  type PointLedgerRow,
  pointsUserOfAccount,
} from '../programme/points-users.store.ts';
import { programmeOfBrand } from '../programme/programmes.store.ts';
import { movePoints, PointsRefused, refusedBy } from './movements.actions.ts';
import { hashOfRequest, isDivisible, redeemablePoints, worthPence } from './points.rules.ts';

type RedemptionCode =
  | 'KT-CT-9201'
  | 'KT-CT-9202'
  | 'KT-CT-9203'
  | 'KT-CT-9204'
  | 'KT-CT-9205'
  | 'KT-CT-9206'
  | 'KT-CT-9208'
  | 'KT-CT-9209'
  | 'KT-CT-9210'
  | 'KT-CT-9221';

/** The ledger of whoever collects the points of an account, locked; null where nobody does. */
async function lockLedgerOf(
  tx: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<PointLedgerRow | null> {
  const nominated = await tx.read(pointsUserOfAccount, accountId);
  if (!nominated) return null;
  const [ledger] = await lockLedgersOfUsers(tx, [nominated.userId], at);
  return ledger ?? null;
}

interface Redemption {
  readonly accountId: number;
  readonly userId: number;
  readonly points: number;
  readonly key: { readonly uuid: string; readonly inputHash: string } | null;
}

/** Takes points that are divisible and credits the account with what they are worth. */
function redeem(
  tx: Database,
  { accountId, userId, points, key }: Redemption,
  at: Temporal.Instant,
) {
  return movePoints(
    tx,
    [
      {
        ...{ kind: 'TAKE', reason: 'ACCOUNT_CREDIT', userId, accountId, points, key },
        async credit(ledgerId, sequence, postedAt) {
          const [transactionId] = await creditAccounts(
            tx,
            [
              {
                accountId,
                pence: worthPence(points),
                reasonCode: loyaltyPointsReason,
                idempotencyKey: `loyalty points ${ledgerId} ${sequence}`,
              },
            ],
            postedAt,
          );
          if (transactionId === undefined) throw new Error('The credit was not booked');
          return transactionId;
        },
      },
    ],
    at,
  );
}

/**
 * Turns points of whoever collects those of an account into credit on it: both or nothing.
 *
 * @param idempotencyKey asked for twice under one, it is done once; null where each is another request.
 * @returns how many points were redeemed.
 * @throws CodedError KT-CT-9202 where the brand has no points, 9204 for nothing or less, 9206 for what
 *   makes no whole pence, 9201 where nobody collects points, 9203 where none were ever given, 9205 for
 *   more than there are, 9221 for a key of something else.
 */
export async function redeemPoints(
  db: Database,
  account: AccountRow,
  { points, idempotencyKey }: { readonly points: number; readonly idempotencyKey: string | null },
  now: Temporal.Instant,
  raise: Raise<RedemptionCode>,
): Promise<number> {
  if (!(await db.read(programmeOfBrand, account.brand))) return raise('KT-CT-9202');
  if (points <= 0) return raise('KT-CT-9204');
  if (!isDivisible(points)) return raise('KT-CT-9206');
  const inputHash = hashOfRequest(['redeem', account.id, points]);
  const key = idempotencyKey === null ? null : { uuid: idempotencyKey, inputHash };
  const codes = [
    'KT-CT-9204',
    'KT-CT-9205',
    'KT-CT-9208',
    'KT-CT-9209',
    'KT-CT-9210',
    'KT-CT-9221',
  ] as const;
  return refusedBy(raise, codes, () =>
    db.transaction(async (tx) => {
      const ledger = (await lockLedgerOf(tx, account.id, now)) ?? raise('KT-CT-9201');
      if (ledger.entryCount === 0) return raise('KT-CT-9203');
      const { userId } = ledger;
      await redeem(tx, { accountId: account.id, userId, points, key }, now);
      return points;
    }),
  );
}

/**
 * Turns all points into credit that make whole pence.
 *
 * @throws CodedError KT-GB-5011 where the account is not in the programme or nobody collects its points,
 *   5010 where there are fewer than make a penny.
 */
export async function redeemAllPoints(
  db: Database,
  account: AccountRow,
  now: Temporal.Instant,
  raise: Raise<'KT-GB-5010' | 'KT-GB-5011'>,
): Promise<{ readonly points: number; readonly left: number }> {
  const enrolment = await db.read(octoplusEnrolmentOfAccount, account.id);
  if (enrollmentStatus(enrolment, now) !== 'ENROLLED') return raise('KT-GB-5011');
  return db.transaction(async (tx) => {
    const ledger = (await lockLedgerOf(tx, account.id, now)) ?? raise('KT-GB-5011');
    const { userId, balancePoints } = ledger;
    const points = redeemablePoints(balancePoints);
    if (points === 0) return raise('KT-GB-5010');
    await redeem(tx, { accountId: account.id, userId, points, key: null }, now);
    return { points, left: balancePoints - points };
  });
}

/**
 * Gives points of whoever collects those of an account to another of its users.
 *
 * @throws CodedError KT-CT-1111 where that is nobody on the account, or nobody collects points.
 */
export async function transferPoints(
  db: Database,
  account: AccountRow,
  { points, receivingUserId }: { readonly points: number; readonly receivingUserId: string },
  now: Temporal.Instant,
  raise: Raise<
    'KT-CT-1111' | 'KT-CT-9204' | 'KT-CT-9205' | 'KT-CT-9208' | 'KT-CT-9209' | 'KT-CT-9210'
  >,
): Promise<number> {
  const toUserId = intKey(receivingUserId);
  const codes = ['KT-CT-9204', 'KT-CT-9205', 'KT-CT-9208', 'KT-CT-9209', 'KT-CT-9210'] as const;
  return refusedBy(raise, codes, () =>
    db.transaction(async (tx) => {
      const nominated = await tx.read(pointsUserOfAccount, account.id);
      const userIds = await userIdsOnAccount(tx, account.id);
      if (!nominated || toUserId === null || !userIds.includes(toUserId))
        return raise('KT-CT-1111');
      const { userId } = nominated;
      // What goes back to where it comes from moves nothing that could be traced.
      if (userId === toUserId) throw new PointsRefused('KT-CT-9210');
      await movePoints(
        tx,
        [{ kind: 'TRANSFER', userId, toUserId, accountId: account.id, points }],
        now,
      );
      return points;
    }),
  );
}

/**
 * Nominates who collects the points of an account from now on.
 *
 * @throws CodedError KT-CT-9214 for nobody on the account.
 */
export async function setPointsUser(
  db: Database,
  account: AccountRow,
  newUserId: string,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-9214'>,
): Promise<number> {
  const userId = intKey(newUserId);
  const userIds = await userIdsOnAccount(db, account.id);
  if (userId === null || !userIds.includes(userId)) return raise('KT-CT-9214');
  await db.transaction((tx) => nominate(tx, [{ accountId: account.id, userId }], now));
  return userId;
}
