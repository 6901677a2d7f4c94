import { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import { pageOfList } from '../../../engine/connections.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { ScheduleFrequency } from '../../../kernel/payment-terms.ts';
import { isInForce } from '../../../kernel/validity.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { accountLedgerKinds, ledgerOf, ledgersOf, mainLedgerOf } from '../../billing/index.ts';
import { forecastOf } from './forecast.actions.ts';
import { changeSchedule, ScheduleRefused, setUpMonthly } from './schedules.actions.ts';
import { canTakeMoney, dayInWords, delayAfterBill, isDormant } from './schedules.rules.ts';
import { schedulesOfAccount } from './schedules.store.ts';

const frequencies = {
  WEEKLY: 'Weekly',
  MONTHLY: 'Monthly',
  PLANNED: 'Planned',
} as const satisfies Readonly<Record<ScheduleFrequency, string>>;

const forecastYears = 5;

/** Answers a refusal of a schedule by a code, as far as one is given for it. */
function refuseBy(codes: Readonly<Partial<Record<ScheduleRefused['why'], () => never>>>) {
  return (error: unknown): never => {
    if (error instanceof ScheduleRefused) codes[error.why]?.();
    throw error;
  };
}

const wrongAmount = () => {
  throw invalidInput('input.paymentAmount', 'An amount is 1 to 1,000,000 pence.');
};
const wrongDay = () => {
  throw invalidInput('input.paymentDay', 'A day of payments is 1 to 28.');
};

export const schedulesResolvers = {
  AccountType: {
    async paymentSchedules({ id }, args, { db, clock }) {
      const today = todayInLondon(clock);
      const [every, ledgers] = await Promise.all([
        db.read(schedulesOfAccount, id),
        args.ledgerType == null && args.ledgerNumber == null ? [] : ledgersOf(db, id),
      ]);
      const ledgerById = new Map(ledgers.map((ledger) => [ledger.id, ledger]));
      const kind = args.ledgerType == null ? null : accountLedgerKinds[args.ledgerType - 1];
      const found = every.filter((schedule) => {
        const { ledgerId, validFrom, validTo, reason } = schedule;
        const ledger = ledgerById.get(ledgerId);
        const isActive = isInForce(validFrom, validTo, today);
        return (
          (args.activeOnDate == null || isInForce(validFrom, validTo, args.activeOnDate)) &&
          (args.active == null || args.active === isActive) &&
          (args.includeDormant !== false || !isDormant(schedule, today)) &&
          (args.ledgerType == null || ledger?.kind === kind) &&
          (args.ledgerNumber == null || ledger?.number === args.ledgerNumber) &&
          (args.reason == null || args.reason === reason) &&
          (args.canCreatePayment == null ||
            args.canCreatePayment === canTakeMoney(schedule, today)) &&
          (args.ledgerId == null || intKey(args.ledgerId) === ledgerId)
        );
      });
      return pageOfList('paymentSchedules', found, (schedule) => String(schedule.id), args);
    },
    async paginatedPaymentForecast({ id }, { dateTo, ledgerNumber, ledgerId, ...page }, context) {
      const { db, clock } = context;
      const today = todayInLondon(clock);
      const toOn = dateTo ?? today.add({ years: 1 });
      if (Temporal.PlainDate.compare(toOn, today.add({ years: forecastYears })) > 0) {
        throw invalidInput('dateTo', `It is at most ${forecastYears} years ahead.`);
      }
      const named =
        ledgerNumber == null
          ? null
          : ((await ledgersOf(db, id)).find(({ number }) => number === ledgerNumber)?.id ?? 0);
      const isContrary = named !== null && ledgerId != null && named !== ledgerId;
      const payments = isContrary
        ? []
        : await forecastOf(db, id, named ?? ledgerId ?? null, { today, toOn });
      return pageOfList('paginatedPaymentForecast', payments, ({ key }) => key, page);
    },
  },
  Mutation: {
    async createAccountPaymentSchedule(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3923');
      const ledgers = await ledgersOf(db, account.id);
      const ledger =
        ledgers.find(({ number }) => number === input.ledgerNumber) ?? raise('KT-CT-3822');
      const { paymentAmount, paymentDay } = input;
      if (paymentAmount == null && paymentDay == null) raise('KT-CT-3962');
      const schedules = await db.read(schedulesOfAccount, account.id);
      const ofLedger = schedules.filter(({ ledgerId }) => ledgerId === ledger.id);
      const hasOwn = ofLedger.some(({ planId, validTo }) => planId === null && validTo === null);
      const today = todayInLondon(clock);
      const hasPlan = ofLedger.some(
        (schedule) => schedule.planId !== null && canTakeMoney(schedule, today),
      );
      if (!hasOwn && hasPlan) raise('KT-CT-3961');
      const schedule = await changeSchedule(
        db,
        ledger.id,
        {
          ...(paymentAmount != null && { amountPence: paymentAmount }),
          ...(paymentDay != null && { paymentDay }),
        },
        clock.now(),
      ).catch(
        refuseBy({
          NONE: () => raise('KT-CT-3815'),
          VARIABLE: () =>
            raise('KT-CT-3941', {
              validationErrors: [
                {
                  message: 'The schedule asks for whole bills when they come.',
                  inputPath: ['input', paymentAmount == null ? 'paymentDay' : 'paymentAmount'],
                },
              ],
            }),
          AMOUNT: () =>
            raise('KT-CT-3941', {
              validationErrors: [
                {
                  message: 'An amount is 1 to 1,000,000 pence.',
                  inputPath: ['input', 'paymentAmount'],
                },
              ],
            }),
          DAY: () => raise('KT-CT-3960'),
          CALENDAR: () => raise(paymentDay == null ? 'KT-CT-3942' : 'KT-CT-3947'),
        }),
      );
      return { schedule };
    },
    async createPaymentSchedule(_root, { input }, { db, clock, raise }) {
      const refuse = () => raise('KT-GB-3917');
      const account = (await admittedAccount(db, input.accountNumber)) ?? refuse();
      const ledger = (await mainLedgerOf(db, account.id)) ?? refuse();
      const { paymentAmount: amountPence, paymentDay } = input;
      const paymentSchedule = await setUpMonthly(
        db,
        ledger,
        { amountPence, paymentDay },
        clock.now(),
      ).catch(refuseBy({ ANOTHER: refuse, CALENDAR: refuse, AMOUNT: wrongAmount, DAY: wrongDay }));
      return { paymentSchedule };
    },
    async updatePaymentSchedulePaymentAmount(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-CT-3923');
      const ledger = (await mainLedgerOf(db, account.id)) ?? raise('KT-GB-3919');
      const paymentSchedule = await changeSchedule(
        db,
        ledger.id,
        { amountPence: input.amount },
        clock.now(),
      ).catch(
        refuseBy({
          NONE: () => raise('KT-GB-3919'),
          VARIABLE: () => raise('KT-GB-3920'),
          AMOUNT: () =>
            raise('KT-CT-3941', {
              validationErrors: [
                { message: 'An amount is 1 to 1,000,000 pence.', inputPath: ['input', 'amount'] },
              ],
            }),
          CALENDAR: () => raise('KT-CT-3942'),
        }),
      );
      return { paymentSchedule };
    },
    async updatePaymentSchedulePaymentDay(_root, { input }, { db, clock, raise }) {
      const account = (await admittedAccount(db, input.accountNumber)) ?? raise('KT-GB-3910');
      const ledger = (await mainLedgerOf(db, account.id)) ?? raise('KT-GB-3911');
      const paymentSchedule = await changeSchedule(
        db,
        ledger.id,
        { paymentDay: input.paymentDay },
        clock.now(),
      ).catch(
        refuseBy({
          NONE: () => raise('KT-GB-3911'),
          DAY: () => raise('KT-GB-3912'),
          VARIABLE: () => raise('KT-GB-3918'),
          CALENDAR: () => raise('KT-GB-3918'),
        }),
      );
      return { paymentSchedule };
    },
  },
  PaymentForecastType: {
    amount: ({ amountPence }) => amountPence,
    date: ({ on }) => on,
    paymentNumber: ({ place }) => place,
  },
  PaymentScheduleType: {
    delayConfiguration(schedule) {
      const delay = delayAfterBill(schedule);
      return delay && { code: delay.code, args: { days: delay.days } };
    },
    isExemptFromPaymentAdequacy: ({ isExemptFromAdequacy }) => isExemptFromAdequacy,
    isPaymentHoliday: ({ isHoliday }) => isHoliday,
    isVariablePaymentAmount: ({ isVariable }) => isVariable,
    ledgerNumber: async ({ ledgerId }, _args, { db }) =>
      (await ledgerOf(db, ledgerId))?.number ?? null,
    paymentAdequacyAdjustment: ({ adjustmentPence }) => adjustmentPence,
    paymentAdequacyAdjustmentExpiryDate: ({ adjustmentEndsOn }) => adjustmentEndsOn,
    paymentAmount: ({ amountPence }) => amountPence,
    paymentDayDetails(schedule) {
      const description = dayInWords(schedule);
      // Days are 1 to 28, which are counted from the first.
      return description === null ? null : { description, direction: 'OF_MONTH' };
    },
    paymentFrequency: ({ frequency, trigger }) =>
      trigger === 'BILL' || trigger === 'BALANCE' ? null : frequencies[frequency],
    paymentFrequencyMultiplier: ({ frequencyMultiplier }) => frequencyMultiplier,
    paymentHolidayReason: ({ holidayReason }) => holidayReason ?? '',
    scheduleType: ({ method }) => method,
    async supplementaryLedger({ ledgerId }, _args, { db }) {
      const ledger = await ledgerOf(db, ledgerId);
      return ledger && ledger.kind !== 'MAIN' ? ledger : null;
    },
    totalDebtAmount: ({ totalDebtPence }) => totalDebtPence,
  },
} satisfies Resolvers;
