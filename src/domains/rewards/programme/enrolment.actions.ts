import type { Temporal } from 'temporal-polyfill';
import type { Raise } from '../../../contract/errors.ts';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import type { Contributions } from '../../../engine/contributions.ts';
import { intKey } from '../../../engine/nodes.ts';
import { type AccountRow, administratorOf, userIdsOnAccount } from '../../accounts/index.ts';
import { membershipOf } from './octoplus.actions.ts';
import { reasonsAgainstJoining } from './octoplus.rules.ts';
import { beginEnrolment, endEnrolment } from './octoplus.store.ts';
import { nominate } from './points-users.store.ts';

type SavingSessionsJoined = Awaited<ReturnType<Contributions['joinSavingSessions']>>;

type ActingContext = Pick<Context, 'db' | 'clock' | 'viewer'>;

/** Who is to collect the points of an account: whoever is named, else the viewer, else who administers it. */
async function pointsUserFor(
  db: Database,
  viewer: Viewer,
  account: AccountRow,
  named: string | null,
): Promise<number | null> {
  const userIds = await userIdsOnAccount(db, account.id);
  if (named !== null) {
    const userId = intKey(named);
    return userId !== null && userIds.includes(userId) ? userId : null;
  }
  if (viewer.kind === 'customer' && userIds.includes(viewer.userId)) return viewer.userId;
  return administratorOf(db, account.id);
}

/**
 * Takes an account into the programme, with who collects its points.
 *
 * @returns false where another request has done so meanwhile.
 */
async function enrol(
  tx: Database,
  accountId: number,
  userId: number,
  at: Temporal.Instant,
): Promise<boolean> {
  if (!(await beginEnrolment(tx, accountId, at))) return false;
  await nominate(tx, [{ accountId, userId }], at);
  return true;
}

/**
 * Takes an account into the programme.
 *
 * @throws CodedError KT-CT-9213 where it may not join or is in it, 1111 for nobody on the account.
 */
export async function enrolAccount(
  context: ActingContext,
  account: AccountRow,
  accountUserId: string | null,
  raise: Raise<'KT-CT-1111' | 'KT-CT-9213'>,
): Promise<void> {
  const { db, clock, viewer } = context;
  const userId = await pointsUserFor(db, viewer, account, accountUserId);
  if (userId === null) return raise('KT-CT-1111');
  const { facts } = await membershipOf(context, account);
  const [reason] = reasonsAgainstJoining(await facts());
  if (reason) return raise('KT-CT-9213', { detail: `It stands against it: ${reason}.` });
  const isDone = await db.transaction((tx) => enrol(tx, account.id, userId, clock.now()));
  if (!isDone) raise('KT-CT-9213', { detail: 'It stands against it: ALREADY_SIGNED_UP.' });
}

/**
 * Takes an account out of the programme.
 *
 * @throws CodedError KT-CT-9220 where it is not in it.
 */
export async function unenrolAccount(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  account: AccountRow,
  raise: Raise<'KT-CT-9220'>,
): Promise<void> {
  if (!(await endEnrolment(db, account.id, clock.now()))) raise('KT-CT-9220');
}

/** Whether an account that joins is to take part in saving sessions, and with which meter point. */
interface SavingSessionsOptions {
  readonly shouldEnrol?: boolean | null | undefined;
  readonly nominatedMpan?: string | null | undefined;
}

/**
 * Takes an account into the programme, and into saving sessions where that is asked for: both or none.
 *
 * @throws CodedError KT-GB-9312 where it is in the programme, 9310 where it may not join, 9311 where it
 *   cannot take part in saving sessions so.
 */
export async function joinProgramme(
  context: ActingContext & Pick<Context, 'contributions'>,
  account: AccountRow,
  options: SavingSessionsOptions | null,
  raise: Raise<'KT-GB-9310' | 'KT-GB-9311' | 'KT-GB-9312'>,
): Promise<SavingSessionsJoined | null> {
  const { db, clock, viewer, contributions } = context;
  const { facts } = await membershipOf(context, account);
  const reasons = reasonsAgainstJoining(await facts());
  if (reasons.includes('ALREADY_SIGNED_UP')) return raise('KT-GB-9312');
  const userId = await pointsUserFor(db, viewer, account, null);
  if (reasons.length > 0 || userId === null) {
    return raise('KT-GB-9310', { detail: `It stands against it: ${reasons.join(', ')}.` });
  }
  const now = clock.now();
  return db.transaction(async (tx) => {
    if (!(await enrol(tx, account.id, userId, now))) return raise('KT-GB-9312');
    if (!options?.shouldEnrol) return null;
    const mpan = options.nominatedMpan ?? null;
    const joined = await contributions.joinSavingSessions(tx, account, mpan, now);
    return joined.refusal === null ? joined : raise('KT-GB-9311', { detail: joined.refusal });
  });
}
