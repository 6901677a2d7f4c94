import { Temporal } from 'temporal-polyfill';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { unsmartPropertiesOfAccount } from '../../metering/index.ts';
import { accountByNumber } from '../account/accounts.store.ts';
import { smartMeterBookingPage } from './urls.rules.ts';

export const urlsResolvers = {
  Query: {
    urls: (_parent, { accountNumber }, { db }) => db.read(accountByNumber, accountNumber),
  },
  Urls: {
    async bookSmartMeterInstallation({ id, brand, number }, { propertyId }, { db, clock }) {
      const now = clock.now();
      const found = (await db.read(unsmartPropertiesOfAccount, id)).some(
        (each) =>
          each.propertyId === propertyId &&
          (each.effectiveTo === null || Temporal.Instant.compare(each.effectiveTo, now) > 0),
      );
      return found ? smartMeterBookingPage(brand, number, propertyId) : null;
    },
  },
} satisfies Resolvers;
