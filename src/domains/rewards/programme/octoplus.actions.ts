import type { Context } from '../../../engine/context.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { type admittedAccount, campaignsJoinedBy } from '../../accounts/index.ts';
import { agreementsWith, isActiveAt, methodAt } from '../../agreements/index.ts';
import { granularityAllowedBy, homesWithDevices, pointsOfAccount } from '../../metering/index.ts';
import { enrollmentStatus, type MembershipFacts } from './octoplus.rules.ts';
import { type OctoplusEnrolmentRow, octoplusEnrolmentOfAccount } from './octoplus.store.ts';
import { programmeOfBrand } from './programmes.store.ts';

type Account = NonNullable<Awaited<ReturnType<typeof admittedAccount>>>;

/** An account and its part in the programme. */
export interface Membership {
  readonly account: Account;
  readonly enrolment: OctoplusEnrolmentRow | null;
  /** What decides on whether the account may join now; read once, when it is first needed. */
  facts(): Promise<MembershipFacts>;
}

type ReadContext = Pick<Context, 'db' | 'clock'>;

/** An account, which must have been admitted, with its part in the programme. */
export async function membershipOf(context: ReadContext, account: Account): Promise<Membership> {
  const enrolment = await context.db.read(octoplusEnrolmentOfAccount, account.id);
  let facts: Promise<MembershipFacts> | null = null;
  return {
    account,
    enrolment,
    facts() {
      facts ??= readFacts(context, account, enrolment);
      return facts;
    },
  };
}

async function readFacts(
  { db, clock }: ReadContext,
  account: Account,
  enrolment: OctoplusEnrolmentRow | null,
): Promise<MembershipFacts> {
  const now = clock.now();
  const [homes, points, agreements, campaigns, programme] = await Promise.all([
    homesWithDevices(db, account.id, now),
    pointsOfAccount(db, account.id),
    agreementsWith(db, account.id),
    campaignsJoinedBy(db, account.id, todayInLondon(clock)),
    db.read(programmeOfBrand, account.brand),
  ]);
  const propertyIds = new Set(homes.map(({ propertyId }) => propertyId));
  const taken = points.filter(
    ({ fuel, direction, propertyId }) =>
      fuel === 'ELECTRICITY' && direction === 'IMPORT' && propertyIds.has(propertyId),
  );
  const takenIds = new Set(taken.map(({ id }) => id));
  const prepaidIds = new Set(
    taken.flatMap((each) => (each.isSmart && each.isPrepay ? [each.id] : [])),
  );
  const granularities = await Promise.all(
    taken.map(({ id, isSmart }) =>
      isSmart ? granularityAllowedBy(db, account.id, id, now) : null,
    ),
  );
  const { accountType, status } = account;
  return {
    accountType,
    status,
    programme,
    isEnrolled: enrollmentStatus(enrolment, now) === 'ENROLLED',
    hasProperty: homes.length > 0,
    hasSmartMeter: granularities.includes('HALF_HOURLY'),
    paysByDirectDebit: agreements.some(
      (agreement) =>
        takenIds.has(agreement.meterPointId) &&
        (prepaidIds.has(agreement.meterPointId) ||
          methodAt(agreement, now.epochMilliseconds) === 'DIRECT_DEBIT') &&
        isActiveAt(agreement, now),
    ),
    campaigns,
  };
}
