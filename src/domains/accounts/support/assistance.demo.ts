import type { World, WorldStep } from '../../../demo/step.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { type PlanKeys, planKeysOf } from '../account/plan-keys.demo.ts';
import {
  assistanceAgreements,
  circumstanceConsents,
  circumstances,
  hardshipAgreements,
} from './assistance.tables.ts';

type Hardship = Omit<
  typeof hardshipAgreements.$inferInsert,
  'id' | 'accountId' | 'userId' | 'startsOn' | 'endsOn' | 'createdAt'
> & { readonly place: string; readonly startedDaysAgo: number; readonly endsInDays: number | null };

const hardships: readonly Hardship[] = [
  {
    place: 'household-debt',
    hardshipType: 'REDUCED_INCOME',
    hardshipDetails: 'Hours at work were cut by half in the autumn.',
    entryReason: 'SELF_IDENTIFIED',
    paymentPlanDetails: '£25 a month for the debt, and what is used from now on as it is billed.',
    startedDaysAgo: 130,
    endsInDays: null,
    exitReason: null,
    exitReasonDetails: null,
  },
  {
    place: 'household-everything',
    hardshipType: 'HOUSEHOLD_ILLNESS',
    hardshipDetails: 'A long stay in hospital in the first half of the year.',
    entryReason: 'EXTERNAL_REFERENCE',
    paymentPlanDetails: 'Payments are made up over nine months.',
    startedDaysAgo: 220,
    endsInDays: 50,
    // The end has been agreed, and the agreement holds until then.
    exitReason: 'CUSTOMER_REQUEST',
    exitReasonDetails: 'Back at work; the last instalment is due before the end.',
  },
  {
    place: 'household-everything',
    hardshipType: 'OTHER',
    hardshipDetails: 'A boiler had to be replaced.',
    entryReason: 'SELF_IDENTIFIED',
    paymentPlanDetails: 'Two months without payments.',
    startedDaysAgo: 800,
    endsInDays: -700,
    exitReason: 'PAYMENT_PLAN_COMPLETED_SUCCESSFULLY',
    exitReasonDetails: null,
  },
  {
    place: 'household-026',
    hardshipType: 'UNEMPLOYMENT',
    hardshipDetails: 'Looking for work since the spring.',
    entryReason: 'RETAILER_REFERRAL',
    paymentPlanDetails: 'The weekly debt on the prepayment meter is lowered to £2.',
    startedDaysAgo: 45,
    endsInDays: null,
    exitReason: null,
    exitReasonDetails: null,
  },
  {
    place: 'household-039',
    hardshipType: 'DEATH_IN_FAMILY',
    hardshipDetails: 'The one who paid the bills died.',
    entryReason: 'SELF_IDENTIFIED',
    paymentPlanDetails: 'No letters about money for three months.',
    startedDaysAgo: 190,
    endsInDays: -100,
    exitReason: 'CREDIT_OR_NIL_BALANCE',
    exitReasonDetails: 'The debt was paid in one sum.',
  },
];

/** Each with the day it began and the day it ends, in days from the day the world was begun. */
const assistance: readonly (readonly [
  place: string,
  type: string,
  from: number,
  to: number | null,
])[] = [
  ['household-everything', 'PAYMENT_HOLIDAY', -220, -130],
  ['household-everything', 'FUEL_GRANT', -60, null],
  ['household-debt', 'DEBT_MATCHING', -130, 235],
  ['household-debt', 'FUEL_GRANT', -20, null],
  ['household-013', 'FUEL_VOUCHER', -14, 14],
  ['household-026', 'FUEL_VOUCHER', -40, -12],
  ['household-026', 'EMERGENCY_CREDIT', -5, null],
];

interface CircumstancePlan {
  readonly person: string;
  readonly need: string;
  readonly summary: string;
  readonly recordedDaysAgo: number;
  readonly endsInDays: number | null;
}

/** The people whose circumstances are known to the supplier, in the order they were recorded. */
const circumstancePlans: readonly CircumstancePlan[] = [
  {
    person: 'household-everything-person-1',
    need: 'MEDICINE_REFRIGERATION',
    summary: 'Insulin has to stay cold.',
    recordedDaysAgo: 300,
    endsInDays: null,
  },
  {
    person: 'household-everything-person-1',
    need: 'TEMPORARY_HOSPITAL_RECOVERY',
    summary: 'Recovering at home after an operation.',
    recordedDaysAgo: 20,
    endsInDays: 70,
  },
  {
    person: 'household-everything-person-1',
    need: 'YOUNG_CHILDREN',
    summary: 'A child under five until last year.',
    recordedDaysAgo: 1_500,
    endsInDays: -120,
  },
  {
    person: 'household-everything-person-2',
    need: 'POOR_SENSE_OF_SMELL',
    summary: 'Would not notice gas.',
    recordedDaysAgo: 280,
    endsInDays: null,
  },
  {
    person: 'household-debt-person-1',
    need: 'MENTAL_HEALTH',
    summary: 'Asks for letters in plain words, and time to answer.',
    recordedDaysAgo: 125,
    endsInDays: null,
  },
  {
    person: 'household-013-person-1',
    need: 'PENSIONABLE_AGE',
    summary: 'Lives with a relative nearby.',
    recordedDaysAgo: 600,
    endsInDays: null,
  },
  {
    person: 'household-013-person-1',
    need: 'SLOW_TO_ANSWER_DOOR',
    summary: 'Give time to come to the door.',
    recordedDaysAgo: 400,
    endsInDays: null,
  },
  {
    person: 'household-059-person-1',
    need: 'TEMPORARY_LIFE_CHANGES',
    summary: 'A new baby in the house.',
    recordedDaysAgo: 50,
    endsInDays: 130,
  },
];

const consents: readonly (readonly [person: string, isGiven: boolean])[] = [
  ['household-everything-person-1', true],
  ['household-everything-person-2', true],
  ['household-debt-person-1', false],
  ['household-013-person-1', true],
];

export const assistanceDemo: WorldStep = {
  name: 'assistance',
  title: 'help for people in hardship',
  async write(tx, world) {
    const keys = await planKeysOf(tx, world);
    const inDays = (days: number) => world.begunAt.add({ hours: 24 * days });
    const today = todayInLondon({ now: () => world.begunAt });
    const onDay = (days: number) => today.add({ days });
    await tx.query.insert(hardshipAgreements).values(
      hardships.map(({ place, startedDaysAgo, endsInDays, ...agreement }) => ({
        ...agreement,
        accountId: keys.accountIdOf(place),
        userId: firstPersonOf(world, keys, place),
        startsOn: onDay(-startedDaysAgo),
        endsOn: endsInDays === null ? null : onDay(endsInDays),
        createdAt: inDays(-startedDaysAgo),
      })),
    );
    await tx.query.insert(assistanceAgreements).values(
      assistance.map(([place, assistanceType, from, to]) => ({
        accountId: keys.accountIdOf(place),
        assistanceType,
        activeFrom: onDay(from),
        activeTo: to === null ? null : onDay(to),
      })),
    );
    await tx.query.insert(circumstances).values(
      circumstancePlans.map(({ person, need, summary, recordedDaysAgo, endsInDays }) => ({
        userId: keys.userIdOf(person),
        need,
        summary,
        expiresOn: endsInDays === null ? null : onDay(endsInDays),
        createdAt: inDays(-recordedDaysAgo),
      })),
    );
    await tx.query
      .insert(circumstanceConsents)
      .values(consents.map(([person, isGiven]) => ({ userId: keys.userIdOf(person), isGiven })));
  },
};

function firstPersonOf({ plan }: World, keys: PlanKeys, place: string): number {
  const household = plan.households.find(({ key }) => key === place);
  return keys.userIdOf(household?.people[0]?.person.key ?? place);
}
