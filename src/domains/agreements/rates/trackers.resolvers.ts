import type { Resolvers } from '../../../engine/schema.generated.ts';
import { bandPrice } from '../../products/index.ts';
import { runningOn } from '../agreements/agreements.actions.ts';
import { trackerPage, wholePence } from './trackers.rules.ts';

export const trackersResolvers = {
  AccountType: {
    async trackerTariffDailyPricing({ id }, _args, context) {
      const onTrackers = await runningOn(context, id, ({ isTracker }) => isTracker);
      const [first] = onTrackers;
      if (!first) return null;
      const priceOf = async (fuel: 'ELECTRICITY' | 'GAS') => {
        const ofFuel = onTrackers.find(({ tariff }) => tariff.tariff.fuel === fuel);
        if (!ofFuel) return null;
        const price = await bandPrice(context.db, ofFuel.tariff, 'STANDARD', context.clock);
        return price && wholePence(price);
      };
      const [electricity, gas] = await Promise.all([priceOf('ELECTRICITY'), priceOf('GAS')]);
      const { brand, code } = first.product;
      return { demoUrl: trackerPage(brand, code), electricity, gas };
    },
  },
} satisfies Resolvers;
