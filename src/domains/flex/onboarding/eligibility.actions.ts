import type { Context } from '../../../engine/context.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { candidateFor, isSupplied, reasonsAgainst } from '../../enrolment/index.ts';
import { pointsOfAccount } from '../../metering/index.ts';
import { everyProductOf } from '../../products/index.ts';
import { devicesOf } from '../devices/devices.actions.ts';
import { eligibleTypes, type MeantFor, mayHave, meantFor } from './eligibility.rules.ts';

type Reading = Pick<Context, 'db' | 'clock'>;

/**
 * For what devices an account may have a product that is on sale now.
 *
 * @param propertyId null for all properties of the account.
 */
async function productsHad(
  { db, clock }: Reading,
  accountNumber: string,
  propertyId: number | null,
): Promise<ReadonlySet<MeantFor>> {
  const had = new Set<MeantFor>();
  const account = await admittedAccount(db, accountNumber);
  if (!account) return had;
  const now = clock.now();
  const points = await pointsOfAccount(db, account.id);
  const asked = points.filter(
    (point) =>
      point.fuel === 'ELECTRICITY' && (propertyId === null || point.propertyId === propertyId),
  );
  const products = (await everyProductOf(db)).filter(
    ({ availableFrom, availableTo, brand }) =>
      brand === account.brand && isInForce(availableFrom, availableTo, now),
  );
  for (const point of asked) {
    if (!(await isSupplied({ db, clock }, account, point))) continue;
    for (const product of products) {
      const meant = meantFor(product);
      if (product.direction !== point.direction || meant.every((each) => had.has(each))) continue;
      const candidate = await candidateFor({ db, clock }, account, point, points, product);
      if (!mayHave(reasonsAgainst('FULL', candidate, product, now))) continue;
      for (const each of meant) had.add(each);
    }
  }
  return had;
}

/** Whether an account may have its car charged by plan, on a product for that. */
export async function isEligibleForPlans(
  context: Reading,
  accountNumber: string,
  propertyId: number | null,
): Promise<boolean> {
  return (await productsHad(context, accountNumber, propertyId)).has('CARS_BY_PLAN');
}

/** The types of devices that an account may bring onto the platform, and has not yet. */
export async function typesEligible(
  context: Reading,
  accountNumber: string,
  propertyId: number | null,
) {
  const [had, devices] = await Promise.all([
    productsHad(context, accountNumber, propertyId),
    devicesOf(context.db, accountNumber),
  ]);
  const live = devices.filter(
    (device) =>
      device.lifecycle === 'LIVE' && (propertyId === null || device.propertyId === propertyId),
  );
  return eligibleTypes(had, new Set(live.map(({ deviceType }) => deviceType)));
}
