import type { Resolvers } from '../../../engine/schema.generated.ts';
import { bandPrice, vatPercentOf } from '../../products/index.ts';
import { runningOn } from '../agreements/agreements.actions.ts';
import { trackerPage, wholePence } from './trackers.rules.ts';

export const trackersResolvers = {
  AccountType: {
    async trackerTariffDailyPricing({ id }, _args, context) {
      const found = await runningOn(context, id, ({ isTracker }) => isTracker);
      const [first] = found;
      if (!first) return null;
      const priceOf = async (fuel: 'ELECTRICITY' | 'GAS') => {
        const on = found.find(({ tariff }) => tariff.tariff.fuel === fuel);
        if (!on) return null;
        const price = await bandPrice(context.db, on.tariff, 'STANDARD', context.clock);
        return price === null ? null : wholePence(price, vatPercentOf(on.product));
      };
      const [electricity, gas] = await Promise.all([priceOf('ELECTRICITY'), priceOf('GAS')]);
      const { brand, code } = first.product;
      return { demoUrl: trackerPage(brand, code), electricity, gas };
    },
  },
} satisfies Resolvers;
