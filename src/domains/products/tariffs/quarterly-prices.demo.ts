import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { productPlans } from '../catalogue/catalogue.demo.ts';
import { rateOf, ratesOf } from './prices.demo.ts';
import { endOpenRates, latestRatesOf, saveRates } from './rates.store.ts';

/**
 * Announces the prices of the coming quarter for the town's variable products, some weeks before it
 * begins: what holds until further notice ends where they begin. To be called within a transaction,
 * on any day and as often as one likes.
 *
 * @returns how many rates were announced.
 */
export async function announceQuarterlyPrices(
  tx: Database,
  begunAt: Temporal.Instant,
  now: Temporal.Instant,
): Promise<number> {
  const begunOn = todayInLondon({ now: () => begunAt });
  const today = todayInLondon({ now: () => now });
  const plans = new Map(
    productPlans.filter(({ price }) => price.kind === 'QUARTERLY').map((plan) => [plan.code, plan]),
  );
  const latest = await latestRatesOf(tx, [...plans.keys()]);
  const announced = latest.flatMap(({ tariffId, productCode, latestFromMs, ...tariff }) => {
    const plan = plans.get(productCode);
    const rates = plan ? ratesOf(plan, tariff, begunOn, today) : [];
    return rates
      .map((rate) => rateOf(rate, tariffId))
      .filter(({ fromMs }) => fromMs > latestFromMs);
  });
  const firstFrom = new Map<number, number>();
  for (const { tariffId, fromMs } of announced) {
    firstFrom.set(tariffId, Math.min(fromMs, firstFrom.get(tariffId) ?? fromMs));
  }
  await endOpenRates(tx, [...firstFrom]);
  await saveRates(tx, announced);
  return announced.length;
}
