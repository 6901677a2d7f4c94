import type { Context } from '../../engine/context.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import { type admittedAccount, campaignsJoinedBy } from '../accounts/index.ts';
import { agreementsWith, isActiveAt } from '../agreements/index.ts';
import { homesWithDevices, pointsOfAccount } from '../metering/index.ts';
import { enrollmentStatus, type MembershipFacts } from './octoplus.rules.ts';
import { type OctoplusEnrolmentRow, octoplusEnrolmentOfAccount } from './octoplus.store.ts';

export type Account = NonNullable<Awaited<ReturnType<typeof admittedAccount>>>;

/** An account and its part in the programme. */
export interface Membership {
  readonly account: Account;
  readonly enrolment: OctoplusEnrolmentRow | null;
}

type ReadContext = Pick<Context, 'db' | 'clock'>;

/** An account, which must have been admitted, with its part in the programme. */
export async function membershipOf({ db }: ReadContext, account: Account): Promise<Membership> {
  return { account, enrolment: await db.read(octoplusEnrolmentOfAccount, account.id) };
}

/** What decides on whether an account may join the programme now. */
export async function membershipFacts(
  { db, clock }: ReadContext,
  { account, enrolment }: Membership,
): Promise<MembershipFacts> {
  const now = clock.now();
  const [homes, points, agreements, campaigns] = await Promise.all([
    homesWithDevices(db, account.id, now),
    pointsOfAccount(db, account.id),
    agreementsWith(db, account.id),
    campaignsJoinedBy(db, account.id, todayInLondon(clock)),
  ]);
  const propertyIds = new Set(homes.map(({ propertyId }) => propertyId));
  const taken = points.filter(
    ({ fuel, direction, propertyId }) =>
      fuel === 'ELECTRICITY' && direction === 'IMPORT' && propertyIds.has(propertyId),
  );
  const takenIds = new Set(taken.map(({ id }) => id));
  const { accountType, status, brand } = account;
  return {
    accountType,
    status,
    brand,
    isEnrolled: enrollmentStatus(enrolment, now) === 'ENROLLED',
    hasProperty: homes.length > 0,
    hasSmartMeter: taken.some(({ isSmart }) => isSmart),
    paysByDirectDebit: agreements.some(
      (agreement) =>
        takenIds.has(agreement.meterPointId) &&
        agreement.paymentMethod === 'DIRECT_DEBIT' &&
        isActiveAt(agreement, now),
    ),
    campaigns,
  };
}
