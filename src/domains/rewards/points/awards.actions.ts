import type { Temporal } from 'temporal-polyfill';
import { type ErrorCode, errorCatalogue } from '../../../contract/error-catalogue.ts';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import { londonDateOf, startOfLondonDay } from '../../../kernel/london.ts';
import {
  type AccountRow,
  accountOf,
  administratorOf,
  admittedAccount,
  permissionsOnAccount,
} from '../../accounts/index.ts';
import { nominate, pointsUserOfAccount } from '../programme/points-users.store.ts';
import { programmeOfBrand } from '../programme/programmes.store.ts';
import { type EntryRow, entryOfMovement } from './entries.store.ts';
import {
  type Moved,
  type Movement,
  movePoints,
  PointsRefused,
  refusedBy,
} from './movements.actions.ts';
import { lockAwardsOf, pointsGivenBy } from './movements.store.ts';
import {
  type AwardReason,
  hashOfRequest,
  isReasonFree,
  longestNote,
  mostPointsADay,
  mostPointsAtOnce,
  type TakingReason,
} from './points.rules.ts';

/** How many awards are given at once. Ours. */
const mostAwards = 100;

interface Award {
  readonly points: number;
  readonly reasonCode: AwardReason;
  readonly note: string | null;
  readonly idempotencyKey: string | null;
}

/** Why an award is not given. */
type AwardCode = 'KT-CT-9202' | 'KT-CT-9204' | 'KT-CT-9211' | 'KT-CT-9212' | 'KT-CT-9219';

/** What an award comes to, or the code of what stands against it. */
async function plannedAward(
  tx: Database,
  account: AccountRow,
  award: Award,
  organizationId: number | null,
): Promise<Movement | AwardCode> {
  const { points, reasonCode, note, idempotencyKey } = award;
  const programme = await tx.read(programmeOfBrand, account.brand);
  if (!programme) return 'KT-CT-9202';
  if (points <= 0) return 'KT-CT-9204';
  if (points > mostPointsAtOnce) return 'KT-CT-9212';
  if (!isReasonFree(reasonCode, account.accountType)) return 'KT-CT-9211';
  const nominated = await tx.read(pointsUserOfAccount, account.id);
  if (!nominated) return 'KT-CT-9219';
  const inputHash = hashOfRequest(['award', account.id, points, reasonCode, note]);
  return {
    ...{ kind: 'GIVE', reason: reasonCode, points, note, organizationId },
    userId: nominated.userId,
    accountId: account.id,
    expiryMonths: programme.expiryMonths,
    key: idempotencyKey === null ? null : { uuid: idempotencyKey, inputHash },
  };
}

function checkedNote(note: string | null | undefined): string | null {
  if (note != null && note.length > longestNote) {
    throw invalidInput('input.note', `It has at most ${longestNote} characters.`);
  }
  return note ?? null;
}

const organizationOf = (viewer: Viewer) =>
  viewer.kind === 'organization' ? viewer.organizationId : null;

/** Whether an organization may give so many points more on this London day; its awards wait meanwhile. */
async function isWithinDay(
  tx: Database,
  organizationId: number | null,
  points: number,
  now: Temporal.Instant,
): Promise<boolean> {
  if (organizationId === null) return true;
  await lockAwardsOf(tx, organizationId);
  const given = await pointsGivenBy(tx, organizationId, startOfLondonDay(londonDateOf(now)));
  return given + points <= mostPointsADay;
}

/** Moves points for awards and deductions, whose keys are used once and never again. */
async function moveAnew(
  tx: Database,
  movements: readonly Movement[],
  now: Temporal.Instant,
): Promise<Moved[]> {
  const moved = await movePoints(tx, movements, now);
  if (moved.some(({ isNew }) => !isNew)) throw new PointsRefused('KT-CT-9221');
  return moved;
}

/** What is asked for by `awardLoyaltyPoints`. */
interface AwardRequest {
  readonly points: number;
  readonly reasonCode?: AwardReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Gives points to whoever collects those of an account.
 *
 * @throws CodedError KT-CT-9202 where the brand has no points, 9204 for nothing or less, 9211 for a reason
 *   that is not free, 9212 for too many, 9219 where nobody collects points, 9221 for a key that was used.
 */
export async function awardPoints(
  db: Database,
  viewer: Viewer,
  { account, request }: { readonly account: AccountRow; readonly request: AwardRequest },
  now: Temporal.Instant,
  raise: Raise<AwardCode | 'KT-CT-9208' | 'KT-CT-9210' | 'KT-CT-9221'>,
): Promise<EntryRow | null> {
  const { points } = request;
  const award = {
    points,
    reasonCode: request.reasonCode ?? 'POINTS_AWARDED_FOR_ACCOUNT_ACTION',
    note: checkedNote(request.note),
    idempotencyKey: request.idempotencyKey ?? null,
  };
  const organizationId = organizationOf(viewer);
  const codes = ['KT-CT-9204', 'KT-CT-9208', 'KT-CT-9210', 'KT-CT-9221'] as const;
  return refusedBy(raise, codes, () =>
    db.transaction(async (tx) => {
      const movement = await plannedAward(tx, account, award, organizationId);
      if (typeof movement === 'string') return raise(movement);
      if (!(await isWithinDay(tx, organizationId, points, now))) return raise('KT-CT-9212');
      const [moved] = await moveAnew(tx, [movement], now);
      return entryOfMovement(tx, moved?.movementId ?? 0, movement.userId);
    }),
  );
}

/** One of many awards. */
interface BulkItem {
  readonly accountNumber: string;
  readonly points: number;
  readonly idempotencyKey: string;
}

/** What came of one of many awards. */
export interface BulkResult {
  readonly item: BulkItem;
  readonly entry: EntryRow | null;
  readonly failure: { readonly code: ErrorCode; readonly message: string } | null;
}

/**
 * Gives points to many. What stands against one award alone is told with it; what stands against the
 * request as a whole gives nothing.
 *
 * @throws CodedError KT-CT-9225 for more than 100, 9224 for a key that comes twice, 9202 for a brand
 *   without points, 9212 for too many points, 9221 for a key that was used.
 */
export async function awardManyPoints(
  db: Database,
  viewer: Viewer,
  {
    items,
    ...request
  }: Pick<AwardRequest, 'reasonCode' | 'note'> & { readonly items: readonly BulkItem[] },
  now: Temporal.Instant,
  raise: Raise<'KT-CT-9202' | 'KT-CT-9212' | 'KT-CT-9221' | 'KT-CT-9224' | 'KT-CT-9225'>,
): Promise<BulkResult[]> {
  if (items.length > mostAwards) return raise('KT-CT-9225');
  const keys = new Set(items.map(({ idempotencyKey }) => idempotencyKey.toLowerCase()));
  if (keys.size < items.length) return raise('KT-CT-9224');
  const reasonCode = request.reasonCode ?? 'POINTS_AWARDED_FOR_ACCOUNT_ACTION';
  const note = checkedNote(request.note);
  const organizationId = organizationOf(viewer);
  return refusedBy(raise, ['KT-CT-9221'] as const, () =>
    db.transaction(async (tx) => {
      const planned = await Promise.all(
        items.map(async ({ accountNumber, points, idempotencyKey }) => {
          const account = await reachedAccount(tx, viewer, accountNumber);
          if (!account) return 'KT-CT-1111';
          const award = { points, reasonCode, note, idempotencyKey };
          return plannedAward(tx, account, award, organizationId);
        }),
      );
      if (planned.includes('KT-CT-9202')) return raise('KT-CT-9202');
      const movements = planned.filter((each) => typeof each !== 'string');
      const sum = movements.reduce((sofar, { points }) => sofar + points, 0);
      if (planned.includes('KT-CT-9212') || !(await isWithinDay(tx, organizationId, sum, now))) {
        return raise('KT-CT-9212');
      }
      const moved = await moveAnew(tx, movements, now);
      const entries = await Promise.all(
        moved.map(({ movementId }, place) =>
          entryOfMovement(tx, movementId, movements[place]?.userId ?? 0),
        ),
      );
      const left = entries[Symbol.iterator]();
      return items.map((item, place) => {
        const code = planned[place];
        if (typeof code !== 'string')
          return { item, entry: left.next().value ?? null, failure: null };
        return { item, entry: null, failure: { code, message: errorCatalogue[code].message } };
      });
    }),
  );
}

async function reachedAccount(
  db: Database,
  viewer: Viewer,
  accountNumber: string,
): Promise<AccountRow | null> {
  const account = await admittedAccount(db, accountNumber);
  const held = account && (await permissionsOnAccount({ db }, viewer, account.id));
  return held?.has('CAN_AWARD_LOYALTY_POINTS') ? account : null;
}

/** What is asked for by `deductLoyaltyPoints`. */
interface DeductionRequest {
  readonly accountUserId?: string | null | undefined;
  readonly points: number;
  readonly reasonCode?: TakingReason | null | undefined;
  readonly note?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/**
 * Takes points from whoever collects those of an account.
 *
 * @throws CodedError KT-CT-9204 for nothing or less, 9211 for a reason that is not free, 9219 where nobody
 *   collects points, 5420 for another user, 9205 for more than there are, 9221 for a key that was used.
 */
export async function deductPoints(
  db: Database,
  viewer: Viewer,
  { account, request }: { readonly account: AccountRow; readonly request: DeductionRequest },
  now: Temporal.Instant,
  raise: Raise<
    | 'KT-CT-5420'
    | 'KT-CT-9204'
    | 'KT-CT-9205'
    | 'KT-CT-9208'
    | 'KT-CT-9211'
    | 'KT-CT-9219'
    | 'KT-CT-9221'
  >,
): Promise<EntryRow | null> {
  const { points, accountUserId, idempotencyKey } = request;
  const reason = request.reasonCode ?? 'POINTS_DEDUCTED_FOR_ACCOUNT_ACTION';
  const note = checkedNote(request.note);
  if (points <= 0) return raise('KT-CT-9204');
  if (!isReasonFree(reason, account.accountType)) return raise('KT-CT-9211');
  const nominated = await db.read(pointsUserOfAccount, account.id);
  if (!nominated) return raise('KT-CT-9219');
  if (accountUserId != null && intKey(accountUserId) !== nominated.userId) raise('KT-CT-5420');
  const { userId } = nominated;
  const inputHash = hashOfRequest(['deduct', account.id, points, reason, note]);
  const codes = ['KT-CT-9205', 'KT-CT-9208', 'KT-CT-9221'] as const;
  return refusedBy(raise, codes, () =>
    db.transaction(async (tx) => {
      const key = idempotencyKey == null ? null : { uuid: idempotencyKey, inputHash };
      const organizationId = organizationOf(viewer);
      const [moved] = await moveAnew(
        tx,
        [
          {
            kind: 'TAKE',
            reason,
            userId,
            accountId: account.id,
            points,
            note,
            key,
            organizationId,
          },
        ],
        now,
      );
      return entryOfMovement(tx, moved?.movementId ?? 0, userId);
    }),
  );
}

/** Points for something that an account did. */
export interface PointsForAct {
  readonly accountId: number;
  readonly points: number;
  readonly reason: AwardReason;
  /** What was done, such as `saving session 12`: points are given for it once. */
  readonly cause: string;
  /** When they are given, where that is not when the whole batch is: what is told of earlier days. */
  readonly at?: Temporal.Instant;
}

/**
 * Gives points for what accounts did, within the caller's transaction: each act once, however often it
 * is told. Where nobody collects the points of an account, its first administrator does from now on.
 * Nothing is given where the brand has no points, or nobody is on the account.
 *
 * @returns how many were given for each act, now or before, in the order of the acts.
 */
export async function givePointsForActs(
  tx: Database,
  acts: readonly PointsForAct[],
  at: Temporal.Instant,
): Promise<number[]> {
  const planned = await Promise.all(acts.map((act) => plannedAct(tx, act)));
  const nominees = new Map(
    planned.flatMap((each) =>
      each?.isNominee ? [[each.movement.accountId, each.movement.userId] as const] : [],
    ),
  );
  await nominate(
    tx,
    [...nominees].map(([accountId, userId]) => ({ accountId, userId })),
    at,
  );
  const movements = planned.flatMap((each) => (each ? [each.movement] : []));
  const given = (await movePoints(tx, movements, at))[Symbol.iterator]();
  return planned.map((each) => (each ? (given.next().value?.points ?? 0) : 0));
}

async function plannedAct(
  tx: Database,
  { accountId, points, reason, cause, at }: PointsForAct,
): Promise<{ readonly movement: Movement; readonly isNominee: boolean } | null> {
  const account = await accountOf(tx, accountId);
  const programme = account && (await tx.read(programmeOfBrand, account.brand));
  if (!programme || points <= 0) return null;
  const nominated = await tx.read(pointsUserOfAccount, accountId);
  const userId = nominated?.userId ?? (await administratorOf(tx, accountId));
  if (userId === null) return null;
  const { expiryMonths } = programme;
  const movement: Movement = {
    ...{ kind: 'GIVE', userId, accountId, points, reason, cause, expiryMonths, isLate: true },
    ...(at && { at }),
  };
  return { movement, isNominee: nominated === null };
}
