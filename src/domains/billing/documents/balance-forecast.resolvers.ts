import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { canForecast } from './balance-forecast.rules.ts';
import { documentsOfAccount } from './documents.store.ts';

export const balanceForecastResolvers = {
  Query: {
    async balanceForecast(_root, { accountNumber }, { db, clock, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4123');
      const documents = await db.read(documentsOfAccount, account.id);
      const isAvailable = canForecast(documents, londonDateOf(clock.now()));
      return {
        availability: {
          isAvailable,
          unavailabilityReason: isAvailable ? null : 'NO_BILL_ISSUED_IN_LAST_60_DAYS',
        },
      };
    },
  },
} satisfies Resolvers;
