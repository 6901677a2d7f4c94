import { Temporal } from 'temporal-polyfill';
import { pageOfList } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { admittedAccount, permissionsOnAccount } from '../../accounts/index.ts';
import { hasRecentBill, ledgerOfNumber, ledgersOf } from '../../billing/index.ts';
import { schedulesOfAccount } from '../schedules/schedules.store.ts';
import { liveAdequacy, projectedBalanceOf } from './adequacy.actions.ts';
import { isOff } from './adequacy.rules.ts';
import { chargesByMarket, monthlyKwh } from './coming-year.rules.ts';
import { changesByReview } from './reviews.store.ts';

/** The one policy by which adequacy is worked out. */
const policy = '1';

/** A ledger as its reviews are told of. */
interface Reviewed {
  readonly id: number;
  readonly accountId: number;
}

async function detailsOf({ id, accountId }: Reviewed, { db, clock }: Context) {
  const today = todayInLondon(clock);
  const [schedules, changes] = await Promise.all([
    db.read(schedulesOfAccount, accountId),
    db.read(changesByReview, id),
  ]);
  const present = schedules.filter(
    ({ ledgerId, validFrom, validTo }) => ledgerId === id && isInForce(validFrom, validTo, today),
  );
  const applied = changes.find(
    ({ appliedOn }) => Temporal.PlainDate.compare(appliedOn, today) <= 0,
  );
  return {
    isCurrentlyExempt: present.some(({ isExemptFromAdequacy }) => isExemptFromAdequacy),
    latestAppliedPaymentAdequacyChange: applied
      ? {
          appliedDate: startOfLondonDay(applied.appliedOn),
          newPaymentAmount: applied.newPence,
          previousPaymentAmount: applied.previousPence,
        }
      : null,
  };
}

export const adequacyResolvers = {
  Query: {
    async livePaymentAdequacy(_root, { accountNumber, ledgerNumber, policyId }, context) {
      const { db, clock, raise, viewer } = context;
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-3923');
      if (ledgerNumber != null) {
        const own = await ledgersOf(db, account.id);
        const ledger = own.find(({ number }) => number === ledgerNumber);
        if (!ledger) {
          const other = await ledgerOfNumber(db, ledgerNumber);
          const isSeen = other && (await permissionsOnAccount(context, viewer, other.accountId));
          raise(isSeen ? 'KT-CT-3922' : 'KT-CT-3822');
        } else if (ledger.kind !== 'MAIN') raise('KT-GB-3915');
      }
      if (policyId != null && policyId !== policy) raise('KT-GB-3915');
      const adequacy = (await liveAdequacy(db, account.id, clock.now())) ?? raise('KT-GB-3915');
      if (!(await hasRecentBill(db, account.id, todayInLondon(clock)))) raise('KT-GB-3916');
      return adequacy;
    },
    async livePaymentAdequacyCalculation(_root, { ledgerNumber }, { db, clock, raise }) {
      const ledger = (await ledgerOfNumber(db, ledgerNumber)) ?? raise('KT-CT-3963');
      if (ledger.kind !== 'MAIN') raise('KT-CT-3963');
      return (await liveAdequacy(db, ledger.accountId, clock.now())) ?? raise('KT-CT-3963');
    },
  },
  AccountType: {
    async paymentAdequacy({ id }, _args, { db, clock }) {
      const adequacy = await liveAdequacy(db, id, clock.now());
      return adequacy && { suggestedDirectDebitAmount: adequacy.totalPence };
    },
    async recommendedBalanceAdjustment({ id }, _args, { db, clock }) {
      const now = clock.now();
      const [adequacy, projected] = await Promise.all([
        liveAdequacy(db, id, now),
        projectedBalanceOf(db, id, now),
      ]);
      return adequacy === null || projected === null ? null : adequacy.targetPence - projected;
    },
    async shouldReviewPayments({ id }, _args, { db, clock }) {
      const adequacy = await liveAdequacy(db, id, clock.now());
      if (!adequacy?.schedule || adequacy.schedule.isExemptFromAdequacy) return false;
      return !adequacy.schedule.isHoliday && isOff(adequacy.schedule.amountPence, adequacy);
    },
  },
  LedgerType: { paymentAdequacy: (ledger, _args, context) => detailsOf(ledger, context) },
  SupplementaryLedgerType: {
    paymentAdequacy: (ledger, _args, context) => detailsOf(ledger, context),
  },
  PrepayPaymentLedgerType: {
    paymentAdequacy: ({ ledger }, _args, context) => detailsOf(ledger, context),
  },
  LivePaymentAdequacyQuery: {
    currentBalance: ({ balancePence }) => balancePence,
    estimatedConsumption: ({ years }) =>
      years.map(({ identifier, market, months }) => ({
        sourceId: identifier,
        sourceName: market,
        usage: monthlyKwh(months),
      })),
    recommendedPayment: ({ adjustmentPence, ongoingPence, totalPence }) => ({
      adjustment: adjustmentPence,
      ongoing: ongoingPence,
      total: totalPence,
    }),
    reviewedOn: ({ on }) => on,
    targetBalance: ({ targetPence }) => targetPence,
  },
  LivePaymentAdequacyCalculation: {
    averageMonthlyCharge: ({ ongoingPence }) => ongoingPence,
    balanceAdjustment: ({ adjustmentPence }) => adjustmentPence,
    consumption: ({ years }, page) =>
      pageOfList('consumption', chargesByMarket(years), ({ marketName }) => marketName, page),
    currentBalance: ({ balancePence }) => balancePence,
    existingMonthlyAmount: ({ schedule }) => schedule?.amountPence ?? null,
    reviewedOn: ({ on }) => on,
    suggestedNewMonthlyAmount: ({ totalPence }) => totalPence,
    targetBalance: ({ targetPence }) => targetPence,
  },
  ConsumptionBreakdownType: {
    charges: ({ charges }, page) =>
      pageOfList('charges', charges, ({ fromOn }) => fromOn.toString(), page),
  },
  ChargesBreakdownType: {
    charge: ({ pence }) => pence,
    periodEnd: ({ toOn }) => toOn,
    periodStart: ({ fromOn }) => fromOn,
  },
} satisfies Resolvers;
