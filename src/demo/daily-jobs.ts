import type { Temporal } from 'temporal-polyfill';
import { billingDay } from '../domains/billing/demo.ts';
import { documentsDay } from '../domains/billing/documents/documents.demo.ts';
import { prepayDay } from '../domains/billing/prepay/prepay.demo.ts';
import { flexCampaignsDay } from '../domains/flex/campaigns/campaigns.demo.ts';
import { calorificValuesDay } from '../domains/metering/half-hours/calorific-values.demo.ts';
import { halfHoursDay } from '../domains/metering/half-hours/half-hours.demo.ts';
import { readingsDay } from '../domains/metering/readings/readings.demo.ts';
import { paymentsDay } from '../domains/payments/collections/town-habits.demo.ts';
import { repaymentsDay } from '../domains/payments/repayments/repayments.demo.ts';
import { publishPrices } from '../domains/products/tariffs/publication.actions.ts';
import { announceQuarterlyPrices } from '../domains/products/tariffs/quarterly-prices.demo.ts';
import type { Job } from '../engine/jobs.ts';
import { dayOfDate } from '../kernel/calendar.ts';
import { londonDateOf } from '../kernel/london.ts';
import { dailyInLondon } from '../kernel/schedules.ts';
import { simulatedWholesalePrices } from '../outside/wholesale-prices/simulated.ts';
import type { World, WorldDay } from './step.ts';
import { wholeWorldBegunAt, worldBegunOn } from './world.ts';

/** In the order in which they need one another. */
const days: readonly WorldDay[] = [
  calorificValuesDay,
  halfHoursDay,
  readingsDay,
  billingDay,
  documentsDay,
  prepayDay,
  paymentsDay,
  repaymentsDay,
  flexCampaignsDay,
];

/**
 * Each London midnight the day that has just ended is added, from the same plan and chance as the
 * days before, so that a world that has run for ten days holds what one holds that is begun ten days
 * later. In a database without the world they do nothing.
 */
const dayJobs: readonly Job[] = days.map(({ name, title, write }) => ({
  name,
  title,
  schedule: dailyInLondon('00:00'),
  beginsAfter: wholeWorldBegunAt,
  ask: async (services, dueAt) => async (tx) => {
    const begunAt = await wholeWorldBegunAt(tx);
    if (!begunAt) return;
    await write(tx, plannedWorld(begunAt), dayOfDate(londonDateOf(dueAt)) - 1, services);
  },
}));

/** Tomorrow's half-hourly and daily prices, when the exchange of the town has found them. */
const pricesJob: Job = {
  name: 'demo.prices',
  title: 'prices of the next day',
  schedule: dailyInLondon('16:00'),
  beginsAfter: wholeWorldBegunAt,
  async run(tx, dueAt) {
    const day = dayOfDate(londonDateOf(dueAt));
    await publishPrices(tx, simulatedWholesalePrices, dueAt, day);
  },
};

/** The prices of the next quarter, on the day on which they are announced. */
const quarterlyPricesJob: Job = {
  name: 'demo.quarterly-prices',
  title: 'prices of the next quarter',
  schedule: dailyInLondon('09:00'),
  beginsAfter: wholeWorldBegunAt,
  async run(tx, dueAt) {
    const begunAt = await wholeWorldBegunAt(tx);
    if (begunAt) await announceQuarterlyPrices(tx, begunAt, dueAt);
  },
};

/** What adds to the demonstration world as time goes on. */
export const worldJobs: readonly Job[] = [...dayJobs, pricesJob, quarterlyPricesJob];

let planned: World | undefined;

/** A plan takes as long to work out as a day takes to write, and is the same for all of them. */
function plannedWorld(begunAt: Temporal.Instant): World {
  if (!planned?.begunAt.equals(begunAt)) planned = worldBegunOn(begunAt);
  return planned;
}
