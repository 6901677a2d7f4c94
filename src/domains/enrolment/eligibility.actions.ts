import type { Context } from '../../engine/context.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import type { admittedAccount } from '../accounts/index.ts';
import { assetTypesOf, isInHardship } from '../accounts/index.ts';
import { agreementsAt, isActiveAt, methodAt } from '../agreements/index.ts';
import { granularityAllowedBy, occupanciesAt, type pointsOfAccount } from '../metering/index.ts';
import { type ProductRow, tariffsAtPoint } from '../products/index.ts';
import { type Candidate, isOccupancyOpen } from './eligibility.rules.ts';
import { isUnderWay } from './enrolments.rules.ts';
import { enrolmentsOfAccount } from './enrolments.store.ts';

type Account = NonNullable<Awaited<ReturnType<typeof admittedAccount>>>;
export type Point = Awaited<ReturnType<typeof pointsOfAccount>>[number];
type ReadContext = Pick<Context, 'db' | 'clock'>;

/** Whether an account answers for the place of a meter point, now or from some day to come. */
export async function isSupplied(
  { db, clock }: ReadContext,
  account: Account,
  { propertyId }: Point,
): Promise<boolean> {
  const stays = await occupanciesAt(db, propertyId);
  return stays.some((stay) => stay.accountId === account.id && isOccupancyOpen(stay, clock.now()));
}

/** All that decides on whether a meter point of an account can be put on a product. */
export async function candidateFor(
  { db, clock }: ReadContext,
  account: Account,
  point: Point,
  points: readonly Point[],
  product: ProductRow,
): Promise<Candidate> {
  const now = clock.now();
  const [granularity, assetTypes, isIndebted, agreements, enrolments, tariffs] = await Promise.all([
    granularityAllowedBy(db, account.id, point.id, now),
    assetTypesOf(db, account.id, now),
    isInHardship(db, account.id, todayInLondon(clock)),
    agreementsAt(db, point.id),
    db.read(enrolmentsOfAccount, account.id),
    tariffsAtPoint(db, product, point),
  ]);
  const running = agreements.find(
    (agreement) => agreement.accountId === account.id && isActiveAt(agreement, now),
  );
  const open = enrolments.find((each) => each.meterPointId === point.id && isUnderWay(each, now));
  const { accountType, status: accountStatus, brand } = account;
  const { fuel, direction, isSmart, isPrepay, registers } = point;
  return {
    accountType,
    accountStatus,
    brand,
    fuel,
    direction,
    isSmart,
    isPrepay,
    registers,
    granularity: granularity ?? 'MONTHLY',
    hasSmartImport: points.some(
      (other) =>
        other.propertyId === point.propertyId &&
        other.fuel === 'ELECTRICITY' &&
        other.direction === 'IMPORT' &&
        other.isSmart,
    ),
    assetTypes,
    isInHardship: isIndebted,
    paymentMethod: running ? methodAt(running, now.epochMilliseconds) : null,
    currentProductId: running?.productId ?? null,
    enrollingOnId: open?.productId ?? null,
    shapes: new Set(tariffs.filter((tariff) => tariff.fuel === fuel).map(({ shape }) => shape)),
  };
}
