import type { Resolvers } from '../../../engine/schema.generated.ts';
import { decimalText } from '../../../kernel/money.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { electricityMeterPointOf, meterPointIdOf } from '../../metering/index.ts';
import { billToLatestSnapshot } from './snapshot-bills.actions.ts';

export const snapshotBillsResolvers = {
  Mutation: {
    async billToLatestSmartMeterSnapshot(_root, { input }, { db, clock, contributions, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-4123');
      const meterPointId = (await meterPointIdOf(db, input.mpan)) ?? raise('KT-CT-4123');
      if (!(await electricityMeterPointOf(db, meterPointId))) raise('KT-CT-4123');
      const billed =
        (await db.transaction((tx) =>
          billToLatestSnapshot(
            tx,
            account,
            meterPointId,
            clock.now(),
            contributions.nightRateHalfHours,
          ),
        )) ?? raise('KT-CT-4123');
      return {
        billedToDate: billed.billedToOn,
        currentBalance: decimalText(billed.balancePence, 2),
      };
    },
  },
} satisfies Resolvers;
