import { Temporal } from 'temporal-polyfill';
import { copyRows } from '../../../database/copy.ts';
import type { Database } from '../../../database/database.ts';
import type { WorldStep } from '../../../demo/step.ts';
import type { PaymentType } from '../../../kernel/books.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { ScheduleMethod } from '../../../kernel/payment-terms.ts';
import { type BilledAccount, billedAccounts } from '../../billing/charges/billed-accounts.demo.ts';
import { ledgersOf } from '../../billing/index.ts';
import type { NewSchedule } from './schedules.store.ts';
import { schedules } from './schedules.tables.ts';

type Day = Temporal.PlainDate;

/** Homes whose payments differ from those of others, and how. */
export const scheduleHomes = {
  raised: 'household-016',
  lowered: 'household-041',
  exempt: 'household-042',
  holiday: 'household-045',
  fuelDirect: 'household-057',
} as const;

/** What is paid more, or less, since a review; pence a month. */
const reviewedBy = { raised: 1200, lowered: -900 } as const;

const methods: Readonly<Partial<Record<PaymentType, ScheduleMethod>>> = {
  DD_REGULAR_COLLECTION: 'DIRECT_DEBIT',
  DEBIT_CARD: 'CARD_PAYMENT',
  BACS_DEPOSIT: 'BACS_TRANSFER',
  CHEQUE: 'PAYMENT_SLIP',
  PAYPOINT_CASH: 'PAYMENT_SLIP',
};

export const schedulesDemo: WorldStep = {
  name: 'payment-schedules',
  title: 'what is to be paid regularly',
  async write(tx, world) {
    const today = todayInLondon({ now: () => world.begunAt });
    const accounts = await billedAccounts(tx, world);
    const rows = await Promise.all(accounts.map((account) => schedulesFor(tx, account, today)));
    await copyRows(tx, schedules, rows.flat().map(withAllColumns));
  },
};

/** COPY knows no defaults. */
function withAllColumns(row: NewSchedule) {
  return {
    planId: null,
    frequencyMultiplier: 1,
    paymentDay: null,
    isHoliday: false,
    holidayReason: null,
    isExemptFromAdequacy: false,
    adjustmentPence: 0,
    adjustmentEndsOn: null,
    totalDebtPence: null,
    validTo: null,
    ...row,
  };
}

async function schedulesFor(
  tx: Database,
  account: BilledAccount,
  today: Day,
): Promise<NewSchedule[]> {
  const ledgers = await ledgersOf(tx, account.accountId);
  const main = ledgers.find(({ kind }) => kind === 'MAIN');
  const ofMain = main ? mainSchedules(account, main.id, today) : [];
  const others = ledgers
    .filter(({ kind }) => kind !== 'MAIN')
    .map(({ id }) => ({
      ...wholeBills(account, id, account.createdOn, 'CARD_PAYMENT'),
      trigger: 'BALANCE' as const,
    }));
  return [...ofMain, ...others];
}

/** Since when an account pays as it does: from the day after the first one it is charged for. */
function payingSince({ bringsBalance, chargedFrom, createdOn }: BilledAccount): Day {
  return bringsBalance || chargedFrom === null ? createdOn : chargedFrom.add({ days: 1 });
}

/** When somebody left, or will; what is paid goes on where an agreement comes to its end. */
function endedOn({ kind, chargedTo }: BilledAccount, today: Day): Day | null {
  const isOver = chargedTo !== null && Temporal.PlainDate.compare(chargedTo, today) <= 0;
  return isOver || kind === 'leaving' ? chargedTo : null;
}

function mainSchedules(account: BilledAccount, ledgerId: number, today: Day): NewSchedule[] {
  const { habit, key, cycle } = account;
  const validFrom = payingSince(account);
  const ended = endedOn(account, today);
  if (habit.kind === 'NOTHING') return [];
  if (habit.kind === 'ON_BILL') {
    const method = methods[habit.type];
    if (!method) throw new Error(`Nobody pays bills by ${habit.type}`);
    const isFuelDirect = key === scheduleHomes.fuelDirect;
    const validTo = isFuelDirect ? today.subtract({ days: fuelDirectDays }) : habit.until;
    return [
      {
        ...wholeBills(account, ledgerId, validFrom, method),
        frequencyMultiplier: cycle.months,
        validTo: validTo ?? ended,
      },
    ];
  }
  const fixed: NewSchedule = {
    ...common(account, ledgerId, validFrom),
    method: 'DIRECT_DEBIT',
    trigger: 'REGULAR',
    paymentDay: habit.day,
    amountPence: habit.amountPence,
    isVariable: false,
    isExemptFromAdequacy: key === scheduleHomes.exempt,
    validTo: ended,
  };
  const turn = lastTurn(habit.day, today);
  const change = {
    ...fixed,
    validFrom: turn,
    createdAt: startOfLondonDay(turn.subtract({ days: 20 })),
  };
  if (key === scheduleHomes.raised || key === scheduleHomes.lowered) {
    const by = key === scheduleHomes.raised ? reviewedBy.raised : reviewedBy.lowered;
    return [
      { ...fixed, validTo: turn },
      {
        ...change,
        amountPence: habit.amountPence + by,
        adjustmentPence: by,
        adjustmentEndsOn: turn.add({ years: 1 }).subtract({ days: 1 }),
      },
    ];
  }
  if (key === scheduleHomes.holiday) {
    const back = turn.add({ months: 2 });
    const holidayReason = 'You told us that you are out of work for two months.';
    return [
      { ...fixed, validTo: turn },
      { ...change, isHoliday: true, holidayReason, validTo: back },
      { ...change, validFrom: back },
    ];
  }
  return [fixed];
}

/** So many days ago the deductions of Fuel Direct were agreed on. */
export const fuelDirectDays = 3;

/** The day after the last payment that fell due before a day: what changes then changes no payment that was made. */
function lastTurn(paymentDay: number, today: Day): Day {
  const inMonth = today.with({ day: paymentDay });
  const isBefore = Temporal.PlainDate.compare(inMonth, today) < 0;
  return (isBefore ? inMonth : inMonth.subtract({ months: 1 })).add({ days: 1 });
}

function wholeBills(
  account: BilledAccount,
  ledgerId: number,
  validFrom: Day,
  method: ScheduleMethod,
) {
  return {
    ...common(account, ledgerId, validFrom),
    method,
    trigger: 'BILL',
    amountPence: 0,
    isVariable: true,
  } as const;
}

function common({ accountId }: BilledAccount, ledgerId: number, validFrom: Day) {
  return {
    ledgerId,
    accountId,
    reason: 'GENERAL_ACCOUNT_PAYMENT',
    frequency: 'MONTHLY',
    validFrom,
    createdAt: startOfLondonDay(validFrom),
  } as const;
}
