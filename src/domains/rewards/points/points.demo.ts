import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { demoPointsKey } from '../../../demo/rewards-samples.ts';
import type { World } from '../../../demo/step.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { planKeysOf } from '../../accounts/account/plan-keys.demo.ts';
import { accountIdsByNumber, accountOf, administratorOf } from '../../accounts/index.ts';
import { creditAccounts, loyaltyPointsReason } from '../../billing/index.ts';
import { lockUnsettledResults, settleResults } from '../../flex/campaigns/settlements.store.ts';
import { actOf } from '../../flex/campaigns/settling.actions.ts';
import { nominate, pointsUserOfAccount } from '../programme/points-users.store.ts';
import { pointsUsers } from '../programme/programme.tables.ts';
import { programmeOfBrand } from '../programme/programmes.store.ts';
import { lapsePoints } from './expiry.actions.ts';
import { type Movement, movePoints } from './movements.actions.ts';
import { pointsOfUser } from './points.actions.ts';
import { type AwardReason, hashOfRequest, type TakingReason, worthPence } from './points.rules.ts';

/** Something that happened to points, in days before the world was begun. */
interface Happening {
  readonly accountId: number;
  readonly at: Temporal.Instant;
  readonly points: number;
  readonly reason: AwardReason | TakingReason;
  /** The key under which it was asked for, where it was. */
  readonly key?: string;
  /** The act that it follows from, where it does. */
  readonly cause?: string;
}

/** What happened to the points of the richest home, beside what it saved in saving sessions. */
const ofHousehold: readonly (readonly [
  daysAgo: number,
  reason: AwardReason | TakingReason,
  points: number,
  key?: string,
])[] = [
  [394, 'POINTS_AWARDED_FOR_ACCOUNT_ACTION', 1_000, 'household first'],
  [386, 'GREENER_DAYS_REWARD', 240],
  [352, 'ACCOUNT_CREDIT', 800, 'household redeemed'],
  [310, 'AD_HOC_CREDIT', 500, 'household goodwill'],
  [262, 'GREENER_DAYS_REWARD', 320],
  [228, 'CHARITY_DONATION', 250],
  [190, 'POINTS_AWARDED_FOR_ACCOUNT_ACTION', 600],
  [151, 'OCTO_ASSIST_FUND_DONATION', 120],
  [120, 'GREENER_DAYS_REWARD', 280],
  [88, 'POINTS_DEDUCTED_FOR_ACCOUNT_ACTION', 60, 'household deducted'],
  [41, 'AD_HOC_DEDUCTION', 40],
  [16, 'GREENER_DAYS_REWARD', 200],
];

const takes: ReadonlySet<string> = new Set([
  'ACCOUNT_CREDIT',
  'AD_HOC_DEDUCTION',
  'CHARITY_DONATION',
  'OCTO_ASSIST_FUND_DONATION',
  'POINTS_DEDUCTED_FOR_ACCOUNT_ACTION',
]);

function isTaking(reason: AwardReason | TakingReason): reason is TakingReason {
  return takes.has(reason);
}

/** What the balances come to when the world begins. */
const balances: readonly (readonly [key: string, points: number])[] = [
  ['household-everything', 4_004],
  ['household-plain', 1_234],
];

/** Thirteen months of points: what homes saved, were given and spent, and what has lapsed since. */
export async function writePoints(tx: Database, world: World): Promise<void> {
  const { begunAt } = world;
  const keys = await planKeysOf(tx, world);
  const daysAgo = (days: number) => begunAt.subtract({ hours: 24 * days });
  const richest = keys.accountIdOf('household-everything');
  const results = await lockUnsettledResults(tx, 100_000);
  const happenings: Happening[] = [
    ...results.map((result) => ({ ...actOf(result), at: result.workedOutAt })),
    ...ofHousehold.map(([days, reason, points, key]) => ({
      ...{ accountId: richest, points, reason, at: daysAgo(days) },
      ...(key !== undefined && { key: demoPointsKey(key) }),
    })),
    ...(await drawnHappenings(tx, world)),
  ];
  const given = await happen(tx, happenings, begunAt);
  await settleResults(
    tx,
    results.map((result) => ({ resultId: result.id, points: given.get(actOf(result).cause) ?? 0 })),
    begunAt,
  );
  for (const [key, wanted] of balances) {
    await bringTo(tx, keys.accountIdOf(key), wanted, begunAt);
  }
}

/** What others were given in the last eleven months; one of them under a brand that shows no points now. */
async function drawnHappenings(tx: Database, { plan, begunAt }: World): Promise<Happening[]> {
  const hidden = plan.households.find(
    ({ account }) => account.brand === 'EBICO_LIVING' && account.status === 'ACTIVE',
  );
  const hiddenId = hidden && (await accountIdsByNumber(tx)).get(hidden.account.number);
  if (hiddenId !== undefined) {
    const userId = await administratorOf(tx, hiddenId);
    if (userId !== null) await nominate(tx, [{ accountId: hiddenId, userId }], begunAt);
  }
  const collecting = await tx.query.select().from(pointsUsers).orderBy(pointsUsers.accountId);
  return collecting.flatMap(({ accountId }): Happening[] => {
    const drawn = seededRandom(`halfhour points of account ${accountId}`);
    if (accountId !== hiddenId && drawn.fork('has none').chance(0.15)) return [];
    return Array.from({ length: drawn.fork('count').integer(2, 6) }, (_value, place) => {
      const of = drawn.fork(`gift ${place}`);
      return {
        accountId,
        at: begunAt.subtract({ hours: of.fork('hours').integer(24, 24 * 330) }),
        points: 20 * of.fork('points').integer(2, 30),
        reason: of
          .fork('reason')
          .pick(['GREENER_DAYS_REWARD', 'POINTS_AWARDED_FOR_ACCOUNT_ACTION']),
        ...(accountId === hiddenId && place === 0 && { key: demoPointsKey('hidden') }),
      };
    });
  });
}

/** For so many days back something may have lapsed: what is older than a year. */
const lapsingDays = 35;

/**
 * Lets everything happen in the order of time, with what lapses in between.
 *
 * @returns how many points each act gave, by its cause.
 */
async function happen(
  tx: Database,
  happenings: readonly Happening[],
  begunAt: Temporal.Instant,
): Promise<Map<string, number>> {
  const given = new Map<string, number>();
  const today = londonDateOf(begunAt);
  const lapses = Array.from({ length: lapsingDays }, (_value, place) => {
    const on = today.subtract({ days: lapsingDays - 1 - place });
    return { on, at: startOfLondonDay(on).add({ minutes: 5 }) };
  }).filter(({ at }) => at.epochMilliseconds <= begunAt.epochMilliseconds);
  const inOrder = [...happenings, ...lapses].toSorted(
    (a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds,
  );
  let pending: Movement[] = [];
  const flush = async () => {
    await movePoints(tx, pending, begunAt);
    pending = [];
  };
  for (const each of inOrder) {
    if ('on' in each) {
      await flush();
      await lapsePoints(tx, each.on, each.at);
      continue;
    }
    const movement = await movementOf(tx, each);
    if (!movement) continue;
    if (each.cause !== undefined) given.set(each.cause, movement.points);
    if (movement.kind !== 'GIVE') await flush();
    pending.push(movement);
    if (movement.kind !== 'GIVE') await flush();
  }
  await flush();
  return given;
}

/** What a happening moves; null where the brand has no points, or nobody is there to collect them. */
async function movementOf(tx: Database, happening: Happening): Promise<Movement | null> {
  const { accountId, points, reason, at, key, cause } = happening;
  const account = await accountOf(tx, accountId);
  const programme = account && (await tx.read(programmeOfBrand, account.brand));
  if (!programme || points <= 0) return null;
  const userId = await collectorOf(tx, accountId, at);
  if (userId === null) return null;
  const inputHash = hashOfRequest(['demo', accountId, points, reason]);
  const told = {
    ...{ userId, accountId, points, at, isLate: true },
    ...(key !== undefined && { key: { uuid: key, inputHash } }),
    ...(cause !== undefined && { cause }),
  };
  if (!isTaking(reason)) {
    return { ...told, kind: 'GIVE', reason, expiryMonths: programme.expiryMonths };
  }
  if (reason !== 'ACCOUNT_CREDIT') return { ...told, kind: 'TAKE', reason };
  return { ...told, kind: 'TAKE', reason, credit: creditOf(tx, { accountId, points }) };
}

async function collectorOf(
  tx: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<number | null> {
  const nominated = await tx.read(pointsUserOfAccount, accountId);
  if (nominated) return nominated.userId;
  const userId = await administratorOf(tx, accountId);
  if (userId !== null) await nominate(tx, [{ accountId, userId }], at);
  return userId;
}

const creditOf =
  (tx: Database, { accountId, points }: { readonly accountId: number; readonly points: number }) =>
  async (ledgerId: number, sequence: number, at: Temporal.Instant): Promise<number> => {
    const credit = {
      ...{ accountId, at, reasonCode: loyaltyPointsReason, pence: worthPence(points) },
      idempotencyKey: `loyalty points ${ledgerId} ${sequence}`,
    };
    const [transactionId] = await creditAccounts(tx, [credit], at);
    return transactionId ?? 0;
  };

/** Gives or takes what is between a balance and the one that is wanted. */
async function bringTo(
  tx: Database,
  accountId: number,
  wanted: number,
  at: Temporal.Instant,
): Promise<void> {
  const userId = await collectorOf(tx, accountId, at);
  if (userId === null) return;
  const missing = wanted - (await pointsOfUser(tx, userId));
  if (missing === 0) return;
  const points = Math.abs(missing);
  const told = { userId, accountId, points, isLate: true };
  const movement: Movement =
    missing > 0
      ? { ...told, kind: 'GIVE', reason: 'AD_HOC_CREDIT', expiryMonths: 12 }
      : { ...told, kind: 'TAKE', reason: 'CHARITY_DONATION' };
  await movePoints(tx, [movement], at);
}
