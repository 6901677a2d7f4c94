import type { Resolvers } from '../../../engine/schema.generated.ts';
import { decimalText } from '../../../kernel/money.ts';
import { accountIdOf } from '../../accounts/index.ts';
import { meterPointIdOf } from '../../metering/index.ts';
import { agreedTermsAt, pageOfRates } from './applicable-rates.actions.ts';

export const applicableRatesResolvers = {
  Query: {
    async applicableRates(_root, args, { db, clock, raise }) {
      const { accountNumber, mpxn, startAt, endAt, ...page } = args;
      const span = { fromMs: startAt.epochMilliseconds, toMs: endAt.epochMilliseconds };
      const [accountId, meterPointId] = await Promise.all([
        accountIdOf(db, accountNumber),
        meterPointIdOf(db, mpxn),
      ]);
      if (accountId === null) return raise('KT-CT-6323');
      const agreed = await agreedTermsAt(db, accountId, meterPointId ?? 0);
      if (agreed.length === 0) return raise('KT-GB-5111');
      if (span.fromMs >= span.toMs) raise('KT-GB-6312');
      return pageOfRates(db, clock, agreed, span, page);
    },
  },
  ApplicableRate: {
    validFrom: ({ fromMs }) => fromMs,
    validTo: ({ toMs }) => (Number.isFinite(toMs) ? toMs : null),
    value: ({ millionthsInclVat }) => decimalText(millionthsInclVat, 6),
  },
} satisfies Resolvers;
