import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../database/database.ts';
import { businessesDemo } from '../domains/accounts/businesses/businesses.demo.ts';
import { campaignsDemo } from '../domains/accounts/contact/campaigns.demo.ts';
import { communicationPreferencesDemo } from '../domains/accounts/contact/communication-preferences.demo.ts';
import { consentsDemo } from '../domains/accounts/contact/consents.demo.ts';
import { correspondenceDemo } from '../domains/accounts/contact/correspondence.demo.ts';
import { accountsDemo } from '../domains/accounts/demo.ts';
import { accountEventsDemo } from '../domains/accounts/records/account-events.demo.ts';
import { customerAssetsDemo } from '../domains/accounts/records/customer-assets.demo.ts';
import { externalAccountEventsDemo } from '../domains/accounts/records/external-account-events.demo.ts';
import { metadataDemo } from '../domains/accounts/records/metadata.demo.ts';
import { referencesDemo } from '../domains/accounts/records/references.demo.ts';
import { searchDemo } from '../domains/accounts/search/search.demo.ts';
import { assistanceDemo } from '../domains/accounts/support/assistance.demo.ts';
import { complaintsDemo } from '../domains/accounts/support/complaints.demo.ts';
import { octocareDemo } from '../domains/accounts/support/octocare.demo.ts';
import { warmHomeDiscountDemo } from '../domains/accounts/support/warm-home-discount.demo.ts';
import { contractsDemo } from '../domains/agreements/contracts/contracts.demo.ts';
import { agreementsDemo } from '../domains/agreements/demo.ts';
import { contributionsDemo } from '../domains/billing/contributions/contributions.demo.ts';
import { collectionsDemo } from '../domains/billing/debt/collections.demo.ts';
import { billingDemo } from '../domains/billing/demo.ts';
import { depositsDemo } from '../domains/billing/deposits/deposits.demo.ts';
import { discountsDemo } from '../domains/billing/discounts/warm-home-discount.demo.ts';
import { documentsDemo } from '../domains/billing/documents/documents.demo.ts';
import { prepayDemo } from '../domains/billing/prepay/prepay.demo.ts';
import { vouchersDemo } from '../domains/billing/vouchers/vouchers.demo.ts';
import { enrolmentsDemo } from '../domains/enrolment/enrolments.demo.ts';
import { flexCampaignsDemo } from '../domains/flex/campaigns/campaigns.demo.ts';
import { devicesDemo } from '../domains/flex/devices/devices.demo.ts';
import { heatingDemo } from '../domains/flex/heating/heating.demo.ts';
import { wizardsDemo } from '../domains/flex/onboarding/wizards.demo.ts';
import { identityDemo } from '../domains/identity/demo.ts';
import { hasUsers } from '../domains/identity/index.ts';
import { organisationsDemo } from '../domains/identity/organisations.demo.ts';
import { dataPreferencesDemo } from '../domains/metering/consent/data-preferences.demo.ts';
import { halfHoursDemo, meteringDemo } from '../domains/metering/demo.ts';
import { calorificValuesDemo } from '../domains/metering/half-hours/calorific-values.demo.ts';
import { industryRegistersDemo } from '../domains/metering/industry/industry-registers.demo.ts';
import { meterExchangesDemo } from '../domains/metering/meters/meter-exchanges.demo.ts';
import { metersDemo } from '../domains/metering/meters/meters.demo.ts';
import { buildingsDemo } from '../domains/metering/places/buildings.demo.ts';
import { embeddedNetworksDemo } from '../domains/metering/places/embedded-networks.demo.ts';
import { homeTraitsDemo } from '../domains/metering/places/home-traits.demo.ts';
import { occupiersDemo } from '../domains/metering/places/occupiers.demo.ts';
import { quarantinedReadingsDemo } from '../domains/metering/readings/quarantined-readings.demo.ts';
import { registrationsDemo } from '../domains/metering/supply/registrations.demo.ts';
import { smartMeterInterestDemo } from '../domains/metering/supply/smart-meter-interest.demo.ts';
import { reviewsDemo } from '../domains/payments/adequacy/reviews.demo.ts';
import { collectionsOfTownDemo } from '../domains/payments/collections/collections.demo.ts';
import { townCollectionsDemo } from '../domains/payments/collections/town-collections.demo.ts';
import { townMoney } from '../domains/payments/collections/town-money.demo.ts';
import { instructionsDemo } from '../domains/payments/instructions/instructions.demo.ts';
import { paymentsDemo } from '../domains/payments/payments/payments.demo.ts';
import { voucherPaymentsDemo } from '../domains/payments/payments/voucher-payments.demo.ts';
import { plansDemo } from '../domains/payments/plans/plans.demo.ts';
import { repaymentsDemo } from '../domains/payments/repayments/repayments.demo.ts';
import { schedulesDemo } from '../domains/payments/schedules/schedules.demo.ts';
import { autoTopUpsDemo } from '../domains/payments/top-ups/auto-top-ups.demo.ts';
import { platformDemo } from '../domains/platform/demo.ts';
import {
  beginWorld,
  finishedWorldSteps,
  recordWorldStep,
  worldBegunAt,
} from '../domains/platform/index.ts';
import { productsDemo } from '../domains/products/demo.ts';
import { rewardsDemo } from '../domains/rewards/demo.ts';
import { type Clock, todayInLondon } from '../kernel/clock.ts';
import { seededRandom } from '../kernel/random.ts';
import { planTown } from './plan.ts';
import { townSeed } from './seed.ts';
import type { World, WorldStep } from './step.ts';

/** In the order in which they need one another. */
const steps: readonly WorldStep[] = [
  organisationsDemo,
  identityDemo,
  accountsDemo,
  correspondenceDemo,
  platformDemo,
  meteringDemo,
  dataPreferencesDemo,
  halfHoursDemo,
  buildingsDemo,
  homeTraitsDemo,
  meterExchangesDemo,
  registrationsDemo,
  industryRegistersDemo,
  metersDemo,
  calorificValuesDemo,
  quarantinedReadingsDemo,
  businessesDemo,
  referencesDemo,
  searchDemo,
  occupiersDemo,
  customerAssetsDemo,
  metadataDemo,
  consentsDemo,
  embeddedNetworksDemo,
  complaintsDemo,
  campaignsDemo,
  accountEventsDemo,
  externalAccountEventsDemo,
  assistanceDemo,
  octocareDemo,
  productsDemo,
  agreementsDemo,
  contractsDemo,
  enrolmentsDemo,
  communicationPreferencesDemo,
  warmHomeDiscountDemo,
  smartMeterInterestDemo,
  // What is billed of homes that are charged by plan follows from what their vehicles took.
  devicesDemo,
  wizardsDemo,
  heatingDemo,
  billingDemo(townMoney),
  prepayDemo,
  // What they book stands on the statements.
  contributionsDemo,
  discountsDemo,
  depositsDemo,
  vouchersDemo,
  documentsDemo,
  instructionsDemo,
  schedulesDemo,
  // Those that samples name are the first.
  collectionsOfTownDemo,
  townCollectionsDemo,
  paymentsDemo,
  voucherPaymentsDemo,
  collectionsDemo,
  reviewsDemo,
  plansDemo,
  repaymentsDemo,
  autoTopUpsDemo,
  flexCampaignsDemo,
  // Points follow from what homes saved.
  rewardsDemo,
];

/** The names under which the steps are recorded. */
export const worldStepNames: readonly string[] = steps.map(({ name }) => name);
/** The town as it was planned when it was begun. */
export function worldBegunOn(begunAt: Temporal.Instant): World {
  return {
    plan: planTown(townSeed, todayInLondon({ now: () => begunAt })),
    random: seededRandom(townSeed),
    begunAt,
  };
}

/** When the world was begun; null where there is none, or where a part of it is missing. */
export async function wholeWorldBegunAt(db: Database): Promise<Temporal.Instant | null> {
  const finished = await finishedWorldSteps(db);
  return steps.every(({ name }) => finished.has(name)) ? worldBegunAt(db) : null;
}

type Progress = (done: number, total: number, title: string) => void;

/**
 * Creates the demonstration world, or what is missing of it. Each step is one transaction that
 * also records it, so a world that was interrupted goes on where it stopped. A database in which
 * someone else's customers live is left alone.
 *
 * @returns whether the world is in place.
 */
export async function createWorld(
  db: Database,
  clock: Clock,
  report: Progress = () => {},
): Promise<boolean> {
  if ((await worldBegunAt(db)) === null) {
    if (await hasUsers(db)) return false;
    await beginWorld(db, clock.now());
  }
  // Every date counts from the moment the world was begun, also when it is finished later.
  const begunAt = (await worldBegunAt(db)) ?? clock.now();
  const finished = await finishedWorldSteps(db);
  const world = worldBegunOn(begunAt);
  for (const [index, step] of steps.entries()) {
    if (finished.has(step.name)) continue;
    report(index, steps.length, step.title);
    await db.transaction(async (tx) => {
      await step.write(tx, world);
      await recordWorldStep(tx, step.name, clock.now());
    });
  }
  if (steps.some(({ name }) => !finished.has(name))) {
    report(steps.length, steps.length, 'the world is in place');
  }
  return true;
}
