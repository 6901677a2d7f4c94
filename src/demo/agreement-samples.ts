import { Temporal } from 'temporal-polyfill';
import { everyPlan, suppliesOf } from '../domains/agreements/agreements/plans.demo.ts';
import {
  demoFailedRolloverNumber,
  demoRolloverNumber,
} from '../domains/agreements/agreements/renewals.demo.ts';
import { placesOf } from '../domains/metering/places/places.demo.ts';
import { productPlans } from '../domains/products/catalogue/catalogue.demo.ts';
import type { TownPlan } from './plan.ts';

/**
 * What agreements of homes can be asked for by. Agreements are numbered as they are written: place
 * by place, meter point by meter point, homes first. How many a home has does not depend on the day.
 */
export function agreementSamples(
  town: TownPlan,
  planDay: string,
): Readonly<Record<string, string>> {
  const today = Temporal.PlainDate.from(planDay);
  let number = 0;
  const numbered = placesOf(town).flatMap((place) =>
    suppliesOf(place).flatMap((supply) =>
      everyPlan(supply, today).map((agreement, index) => {
        number += 1;
        return { id: String(number), place, supply, agreement, index };
      }),
    ),
  );
  const find = (what: string, isWanted: (each: (typeof numbered)[number]) => boolean) => {
    const agreement = numbered.find(isWanted);
    if (!agreement) throw new Error(`The town has no agreement ${what}`);
    return agreement;
  };
  const ending = find(
    'that ends',
    ({ place, agreement }) => place.key === 'household-plain' && agreement.agreedTo !== null,
  );
  const over = find(
    'that was followed by another by itself',
    ({ place, agreement, index }) =>
      place.kind !== 'business' && index === 1 && agreement.productCode === 'FIX-12M-23-09-21',
  );
  const canBeRescinded = numbered.filter(
    ({ agreement: { productCode, isRevoked } }) => productCode === 'FIX-24M-25-10-11' && !isRevoked,
  );
  const [coolingOff, revocable] = canBeRescinded;
  if (!coolingOff || !revocable) throw new Error('The town has no two agreements to rescind');
  const ofCoop = find(
    'of a home that shops at the co-op',
    ({ place, supply, index }) =>
      place.brand === 'COOP_ENERGY' &&
      place.kind === 'dual-fuel-smart' &&
      index === 0 &&
      supply.suppliedTo === null,
  );
  // Products are numbered in the order of the catalogue.
  const productId = (code: string) =>
    String(productPlans.findIndex((product) => product.code === code) + 1);
  return {
    fixedProductId: productId('FIX-12M-25-01-14'),
    variableProductId: productId('COOP-VAR-22-11-01'),
    businessProductId: productId('BUS-VAR-22-11-01'),
    variableAccountNumber: ofCoop.place.accountNumber,
    agreementId: find('of the richest home', ({ index }) => index === 1).id,
    gasAgreementId: find('on gas', ({ supply, index }) => supply.fuel === 'GAS' && index === 1).id,
    exportAgreementId: find('on export', ({ supply }) => supply.direction === 'EXPORT').id,
    carAgreementId: find(
      'with prices for a car',
      ({ agreement }) => agreement.productCode === 'INTELLI-VAR-25-09-16',
    ).id,
    endingAgreementId: ending.id,
    revokedAgreementId: find('that was revoked', ({ agreement }) => agreement.isRevoked === true)
      .id,
    coolingOffAgreementId: coolingOff.id,
    revocableAgreementId: revocable.id,
    revocableAccountNumber: revocable.place.accountNumber,
    trackerAccountNumber: find('of a tracker', ({ place }) => place.kind === 'tracker').place
      .accountNumber,
    failedRolloverNumber: demoFailedRolloverNumber(over.supply.identifier),
    rolloverNumber: demoRolloverNumber(ending.supply.identifier, ending.index),
    doneRolloverNumber: demoRolloverNumber(over.supply.identifier, over.index),
  };
}
