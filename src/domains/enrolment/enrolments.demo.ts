import type { Temporal } from 'temporal-polyfill';
import type { World, WorldStep } from '../../demo/step.ts';
import type { EnrolmentStepStatus } from '../../engine/schema.generated.ts';
import { todayInLondon } from '../../kernel/clock.ts';
import type { StepKey } from '../../kernel/enrolment-steps.ts';
import { startOfLondonDay } from '../../kernel/london.ts';
import { seededRandom } from '../../kernel/random.ts';
import { accountIdsByNumber } from '../accounts/index.ts';
import { everyPlan, suppliesOf } from '../agreements/agreements/plans.demo.ts';
import { meterPointIds } from '../metering/index.ts';
import { type Place, placesOf } from '../metering/places/places.demo.ts';
import { productPlans } from '../products/catalogue/catalogue.demo.ts';
import { catalogueOf } from '../products/index.ts';
import { stepKeys } from './enrolments.rules.ts';
import { writeFollowOns } from './follow-on.demo.ts';
import { enrolmentSteps, enrolments } from './tables.ts';

/** An enrolment of the town, and the step that it has come to. */
interface EnrolmentPlan {
  readonly accountNumber: string;
  readonly identifier: string;
  readonly productCode: string;
  readonly begunOn: Temporal.PlainDate;
  readonly targetOn: Temporal.PlainDate | null;
  /** Null where the meter point has come onto the product. */
  readonly stoppedAt: readonly [StepKey, EnrolmentStepStatus] | null;
  readonly needsMeter: boolean;
  readonly isNewAccount: boolean;
}

/** What is there to show each way that an enrolment can go; `begunDaysAgo` counts from the start. */
const shown: readonly {
  readonly isPlace: (place: Place) => boolean;
  readonly productCode: string;
  readonly begunDaysAgo: number;
  readonly targetInDays: number | null;
  readonly stoppedAt: readonly [StepKey, EnrolmentStepStatus];
}[] = [
  {
    isPlace: ({ key }) => key === 'household-everything',
    productCode: 'GO-VAR-22-10-14',
    begunDaysAgo: 430,
    targetInDays: null,
    stoppedAt: ['TERMS_ACCEPTED', 'CANCELLED'],
  },
  {
    isPlace: ({ key }) => key === 'household-plain',
    productCode: 'AGILE-24-10-01',
    begunDaysAgo: 6,
    targetInDays: 24,
    stoppedAt: ['TERMS_ACCEPTED', 'IN_PROGRESS'],
  },
  {
    isPlace: ({ key }) => key === 'household-moving-in',
    productCode: 'AGILE-24-10-01',
    begunDaysAgo: 2,
    targetInDays: null,
    stoppedAt: ['METER_CHECKED', 'PENDING'],
  },
  {
    isPlace: ({ key }) => key === 'household-debt',
    productCode: 'SILVER-24-04-03',
    begunDaysAgo: 33,
    targetInDays: null,
    stoppedAt: ['AGREEMENT_CHANGED', 'ERRORED'],
  },
  {
    isPlace: ({ kind, brand }) => kind === 'traditional' && brand === 'OCTOPUS_ENERGY',
    productCode: 'AGILE-24-10-01',
    begunDaysAgo: 88,
    targetInDays: null,
    stoppedAt: ['METER_INSTALLED', 'FAILED'],
  },
  {
    isPlace: ({ key, kind, brand }) =>
      key !== 'household-plain' && kind === 'dual-fuel-smart' && brand === 'OCTOPUS_ENERGY',
    productCode: 'AGILE-24-10-01',
    begunDaysAgo: 19,
    targetInDays: 5,
    stoppedAt: ['READINGS_AVAILABLE', 'STALLED'],
  },
];

const smartProducts: ReadonlySet<string> = new Set(
  productPlans
    .filter(({ traits }) => traits.includes('HALF_HOURLY') || traits.includes('TRACKER'))
    .map(({ code }) => code),
);

/** First those that show how it can go, then how everyone came onto the products they have. */
function planEnrolments({ plan, begunAt }: World): EnrolmentPlan[] {
  const today = todayInLondon({ now: () => begunAt });
  const places = placesOf(plan);
  const stopped = shown.map((each): EnrolmentPlan => {
    const place = places.find(each.isPlace);
    if (!place) throw new Error(`Nobody in the town enrols on ${each.productCode}`);
    return {
      accountNumber: place.accountNumber,
      identifier: place.supply.electricity.mpan,
      productCode: each.productCode,
      begunOn: today.subtract({ days: each.begunDaysAgo }),
      targetOn: each.targetInDays === null ? null : today.add({ days: each.targetInDays }),
      stoppedAt: each.stoppedAt,
      needsMeter: !place.supply.electricity.hasSmartMeter,
      isNewAccount: place.kind === 'moving-in',
    };
  });
  const done = places.flatMap((place) =>
    suppliesOf(place).flatMap((supply) =>
      everyPlan(supply, today)
        .filter(
          ({ productCode, from }) => smartProducts.has(productCode) && from.until(today).days >= 0,
        )
        .map(({ productCode, from }): EnrolmentPlan => {
          const random = seededRandom(`halfhour enrolment ${supply.identifier} ${productCode}`);
          return {
            accountNumber: place.accountNumber,
            identifier: supply.identifier,
            productCode,
            begunOn: from.subtract({ days: random.integer(8, 21) }),
            targetOn: from,
            stoppedAt: null,
            needsMeter: false,
            isNewAccount: false,
          };
        }),
    ),
  );
  return [...stopped, ...done];
}

/** How far each step is: all before the one that it has come to are settled, none after it begun. */
function stepsOf({ stoppedAt, needsMeter, productCode, begunOn, targetOn }: EnrolmentPlan) {
  const [stop, status] = stoppedAt ?? [null, null];
  const stopPlace = stop === null ? stepKeys.length : stepKeys.indexOf(stop);
  const needsHalfHours = !productCode.startsWith('SILVER');
  const begunAt = startOfLondonDay(begunOn).add({ hours: 9, minutes: 12 });
  const days = targetOn && stoppedAt === null ? begunOn.until(targetOn).days : stepKeys.length;
  return stepKeys.map((key, place) => {
    const isSkipped =
      (key === 'METER_INSTALLED' && !needsMeter) ||
      (key === 'READINGS_AVAILABLE' && !needsHalfHours);
    const settled = isSkipped ? ('SKIPPED' as const) : ('COMPLETED' as const);
    const isSettled = place < stopPlace || (isSkipped && stopPlace > 0 && place > stopPlace);
    const own = isSettled ? settled : place === stopPlace ? status : null;
    // What was checked, sent or skipped at once has the first moment; the rest takes its days.
    const day = place <= 2 || isSkipped ? 0 : Math.floor((days * place) / stepKeys.length / 2);
    const updatedAt =
      key === 'TARIFF_BEGUN' && targetOn
        ? startOfLondonDay(targetOn)
        : begunAt.add({ hours: 24 * day, minutes: place });
    return {
      place,
      key,
      status: own ?? ('PENDING' as const),
      updatedAt: own === null || own === 'PENDING' ? null : updatedAt,
    };
  });
}

export const enrolmentsDemo: WorldStep = {
  name: 'enrolments',
  title: 'who is on the way to another product',
  async write(tx, world) {
    const [accountIds, pointIds, catalogue] = await Promise.all([
      accountIdsByNumber(tx),
      meterPointIds(tx),
      catalogueOf(tx),
    ]);
    const productIds = new Map(catalogue.map((entry) => [entry.productCode, entry.productId]));
    await writeFollowOns(tx, world, productIds);
    const planned = planEnrolments(world).map((plan) => ({ plan, steps: stepsOf(plan) }));
    const added = await tx.query
      .insert(enrolments)
      .values(
        planned.map(({ plan, steps }) => {
          const accepted = steps.find(
            ({ key, status }) => key === 'TERMS_ACCEPTED' && status === 'COMPLETED',
          );
          const ending = plan.stoppedAt?.[1] ?? 'COMPLETED';
          const isClosed = ending === 'COMPLETED' || ending === 'CANCELLED' || ending === 'FAILED';
          return {
            accountId: accountIds.get(plan.accountNumber) ?? 0,
            meterPointId: pointIds.get(plan.identifier) ?? 0,
            productId: productIds.get(plan.productCode) ?? 0,
            // The second version has been in force for less than a year.
            termsVersion: plan.begunOn.until(todayOf(world)).days > 310 ? '1.0' : '2.0',
            acceptedVersion:
              accepted && (plan.begunOn.until(todayOf(world)).days > 310 ? '1.0' : '2.0'),
            acceptedAt: accepted?.updatedAt ?? null,
            targetOn: plan.targetOn,
            isNewAccount: plan.isNewAccount,
            createdAt: startOfLondonDay(plan.begunOn).add({ hours: 9, minutes: 12 }),
            closedAt: isClosed
              ? (steps.findLast(({ updatedAt }) => updatedAt !== null)?.updatedAt ?? null)
              : null,
          };
        }),
      )
      .returning({ id: enrolments.id });
    await tx.query
      .insert(enrolmentSteps)
      .values(
        planned.flatMap(({ steps }, index) =>
          steps.map((step) => ({ enrolmentId: added[index]?.id ?? 0, ...step })),
        ),
      );
  },
};

function todayOf({ begunAt }: World): Temporal.PlainDate {
  return todayInLondon({ now: () => begunAt });
}
