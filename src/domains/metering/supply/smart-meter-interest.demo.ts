import type { WorldStep } from '../../../demo/step.ts';
import type { SMETS2InterestReason } from '../../../engine/schema.generated.ts';
import { seededRandom } from '../../../kernel/random.ts';
import { accountIdsByNumber } from '../../accounts/index.ts';
import { unsmartPropertiesOfAccount } from '../places/places.store.ts';
import { smartMeterInterests } from './smart-meter-interest.tables.ts';

const reasons: readonly (SMETS2InterestReason | null)[] = [
  'SMETS2_INTEREST_REASON_DO_NOT_OWN_HOME',
  'SMETS2_INTEREST_REASON_WORRIED_SECURITY',
  'SMETS2_INTEREST_REASON_CANNOT_SEE_BENEFIT',
  'SMETS2_INTEREST_REASON_MORE_INFORMATION_REQUIRED',
  'SMETS2_INTEREST_REASON_WORRIED_ABOUT_INSTALLATION',
  'SMETS2_INTEREST_REASON_CANNOT_ATTEND_APPOINTMENT',
  null,
];

export const smartMeterInterestDemo: WorldStep = {
  name: 'smart-meter-interest',
  title: 'what people said to smart meters',
  async write(tx, { plan }) {
    const accountIds = await accountIdsByNumber(tx);
    const accounts = plan.households.filter(({ kind }) => kind !== 'occupier');
    // One who has said no, and why, is always there to be shown.
    const refuser = accounts.find(({ kind }) => kind === 'traditional')?.account.number;
    const rows: (typeof smartMeterInterests.$inferInsert)[] = [];
    for (const { account } of accounts) {
      const accountId = accountIds.get(account.number) ?? 0;
      const drawn = seededRandom(`halfhour smart meter interest ${account.number}`);
      const isWithout = (await tx.read(unsmartPropertiesOfAccount, accountId)).length > 0;
      if (account.number === refuser) {
        const refusalReason = 'SMETS2_INTEREST_REASON_CANNOT_SEE_BENEFIT';
        rows.push({ accountId, interest: 'NOT_INTERESTED', refusalReason });
        continue;
      }
      // Most who have smart meters had them before anybody asked.
      if (!drawn.fork('asked').chance(isWithout ? 0.85 : 0.3)) continue;
      const interest = isWithout
        ? drawn.fork('answer').pick(['INTERESTED', 'NOT_AT_THE_MOMENT', 'NOT_INTERESTED'] as const)
        : 'INTERESTED';
      const refusalReason = interest === 'INTERESTED' ? null : drawn.fork('reason').pick(reasons);
      rows.push({ accountId, interest, refusalReason });
    }
    await tx.query.insert(smartMeterInterests).values(rows);
  },
};
