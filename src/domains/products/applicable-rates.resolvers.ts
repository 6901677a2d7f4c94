import type { Resolvers } from '../../engine/schema.generated.ts';
import { admittedAccount } from '../accounts/index.ts';
import { meterPointIdOf } from '../metering/index.ts';
import { agreementsOfPoint, pageOfRates } from './applicable-rates.actions.ts';
import { textOfMillionths } from './rate-lines.rules.ts';

export const applicableRatesResolvers = {
  Query: {
    async applicableRates(_root, args, { db, clock, raise }) {
      const { accountNumber, mpxn, startAt, endAt, ...page } = args;
      const asked = { fromMs: startAt.epochMilliseconds, toMs: endAt.epochMilliseconds };
      const [account, meterPointId] = await Promise.all([
        admittedAccount(db, accountNumber),
        meterPointIdOf(db, mpxn),
      ]);
      if (!account) return raise('KT-CT-6323');
      const agreements = await agreementsOfPoint(db, account.id, meterPointId ?? 0);
      if (agreements.length === 0) return raise('KT-GB-5111');
      if (asked.fromMs >= asked.toMs) raise('KT-GB-6312');
      return pageOfRates(db, clock, agreements, asked, page);
    },
  },
  ApplicableRate: {
    validFrom: ({ fromMs }) => fromMs,
    validTo: ({ toMs }) => (Number.isFinite(toMs) ? toMs : null),
    value: ({ millionthsInclVat }) => textOfMillionths(millionthsInclVat),
  },
} satisfies Resolvers;
