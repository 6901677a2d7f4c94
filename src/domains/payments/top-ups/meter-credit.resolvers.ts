import { invalidInput } from '../../../contract/errors.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import { accountIdOf } from '../../accounts/index.ts';
import {
  hasToppedUp,
  numberStatus,
  pageOfTopUps,
  prepayMeterById,
  processStatus,
  topUpsOfPrepayMeter,
} from '../../billing/index.ts';
import { meterOf } from '../../metering/index.ts';
import { checkTopUp, namedMeter } from './auto-top-ups.actions.ts';
import { paymentAllocationNumber } from './auto-top-ups.rules.ts';
import { isToppedUpBy, topUpGiven, topUpPaid } from './meter-credit.actions.ts';

const longestIntent = 255;
const longestReason = 1000;

export const meterCreditResolvers = {
  Query: {
    async prepayPayments(_root, { accountNumber, ...page }, { db, raise }) {
      const accountId = (await accountIdOf(db, accountNumber)) ?? raise('KT-CT-1111');
      if (!(await hasToppedUp(db, accountId))) raise('KT-GB-4052');
      return pageOfTopUps(db, accountId, page);
    },
  },
  Mutation: {
    async addCreditToSmartMeter(_root, { input }, context) {
      const { amount, paymentIntentId = null, isTemporaryCredit, reason = null } = input;
      checkTopUp('input.amount', amount);
      const intent = paymentIntentId?.trim();
      if (intent !== undefined && (intent === '' || intent.length > longestIntent)) {
        throw invalidInput('input.paymentIntentId', `It has 1 to ${longestIntent} characters.`);
      }
      if (intent !== undefined && isTemporaryCredit) {
        throw invalidInput('input.isTemporaryCredit', 'What was paid is not lent.');
      }
      const isGiven = intent === undefined;
      if (isGiven && (!reason?.trim() || reason.length > longestReason)) {
        throw invalidInput('input.reason', `A reason has 1 to ${longestReason} characters.`);
      }
      const { meter } = await namedMeter(context, input);
      const now = context.clock.now();
      await context.db.transaction(async (tx) => {
        if (isGiven) {
          await topUpGiven(tx, meter, amount, isTemporaryCredit ? 'LOAN' : 'GOODWILL', now);
          return;
        }
        const key = `payment-intent:${intent}`;
        const paidBy = { key, source: 'TOP_UP', instructionId: null } as const;
        if (await topUpPaid(tx, meter, amount, paidBy, now)) return;
        if (await isToppedUpBy(tx, meter, amount, key)) return;
        throw invalidInput('input.paymentIntentId', 'Another top-up was paid by it.');
      });
      return { amount };
    },
    async generatePaymentAllocationNumber(_root, { input }, context) {
      const { meter } = await namedMeter(context, input);
      return { pan: paymentAllocationNumber(meter.id) };
    },
  },
  PrepayPaymentLedgerType: {
    payments: ({ prepayMeterId }, _args, { db }) => db.read(topUpsOfPrepayMeter, prepayMeterId),
  },
  PrepayPaymentType: {
    amount: ({ amountPence }) => amountPence,
    async meter({ prepayMeterId }, _args, { db }) {
      const prepay = await db.read(prepayMeterById, prepayMeterId);
      const meter = prepay && (await meterOf(db, prepay.meterId));
      const __typename = prepay?.fuel === 'GAS' ? 'GasMeterType' : 'ElectricityMeterType';
      return meter && { ...meter, __typename };
    },
    paymentDate: ({ paidAt }) => londonDateOf(paidAt),
    smartPrepayProcessStatus: (topUp, _args, { clock }) => processStatus(topUp, clock.now()),
    smartPrepayStatus: (topUp, _args, { clock }) => numberStatus(topUp, clock.now()),
    utrn: ({ utrn }) => utrn ?? '',
  },
} satisfies Resolvers;
