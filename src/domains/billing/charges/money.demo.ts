import { Temporal } from 'temporal-polyfill';
import type { Book, LedgerKind, PaymentType, TransactionKind } from '../../../kernel/books.ts';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { type BankHolidays, workingDayFrom } from '../../../kernel/working-days.ts';
import { lastDayOfPeriod } from '../cycles/periods.rules.ts';
import type { BilledAccount } from './billed-accounts.demo.ts';
import {
  chargeReason,
  creditReason,
  creditReviewReason,
  finalBalanceReason,
  refundRequestReason,
  rePresentedReason,
} from './reasons.rules.ts';
import { instalmentOn } from './weekly-plan.demo.ts';

/** Money that moves on a day, beside charges for energy. */
export interface DayMoney {
  /** Told apart from all else of the account on all days. */
  readonly name: string;
  readonly ledger: LedgerKind;
  readonly kind: TransactionKind;
  readonly netPence: number;
  readonly taxPence: number;
  readonly reasonCode: string | null;
  readonly displayNote: string | null;
  readonly paymentType: PaymentType | null;
  readonly book: Book;
}

/** A payment or charge of an earlier day that is taken back. */
export interface DayReversal {
  readonly reverses: string;
  readonly note: string;
}

type Day = Temporal.PlainDate;

const sameDay = (one: Day, other: Day) => Temporal.PlainDate.compare(one, other) === 0;

/** Banks move money on working days. */
function movedTo(day: Day, holidays: BankHolidays): Day {
  return dateOfDay(workingDayFrom(dayOfDate(day), holidays));
}

const paymentBooks: Readonly<Partial<Record<PaymentType, Book>>> = {
  DD_FIRST_COLLECTION: 'CASH_DIRECT_DEBIT',
  DD_REGULAR_COLLECTION: 'CASH_DIRECT_DEBIT',
  DD_RE_PRESENTATION: 'CASH_DIRECT_DEBIT',
  DEBIT_CARD: 'CASH_CARD',
  BACS_DEPOSIT: 'CASH_BANK_TRANSFER',
  CHEQUE: 'CASH_CHEQUE',
  PAYPOINT_CASH: 'CASH_TOP_UP',
};

function payment(
  name: string,
  amountPence: number,
  type: PaymentType,
  {
    ledger = 'MAIN' as LedgerKind,
    reasonCode = null as string | null,
    displayNote = null as string | null,
  } = {},
): DayMoney {
  return {
    name,
    ledger,
    kind: 'PAYMENT',
    netPence: amountPence,
    taxPence: 0,
    reasonCode,
    displayNote,
    paymentType: type,
    book: paymentBooks[type] ?? 'SUSPENSE',
  };
}

function byHand(
  name: string,
  kind: 'CHARGE' | 'CREDIT',
  code: string,
  netPence: number,
  { taxPence = 0, ledger = 'MAIN' as LedgerKind, displayNote = null as string | null } = {},
): DayMoney {
  const reason = kind === 'CHARGE' ? chargeReason(code) : creditReason(code);
  if (!reason) throw new Error(`There is no reason ${code}`);
  const amounts = { netPence, taxPence, reasonCode: code, displayNote, paymentType: null };
  return { name, ledger, kind, ...amounts, book: reason.book };
}

function refund(
  name: string,
  amountPence: number,
  reasonCode: string,
  displayNote: string,
): DayMoney {
  return {
    name,
    ledger: 'MAIN',
    kind: 'REFUND',
    netPence: amountPence,
    taxPence: 0,
    reasonCode,
    displayNote,
    paymentType: null,
    book: 'CASH_BANK_TRANSFER',
  };
}

interface Period {
  readonly fromOn: Day;
  readonly toOn: Day;
}

/** What follows from an account alone, worked out once: days are walked through one by one. */
interface Calendar {
  readonly periods: Period[];
  readonly debits: Map<number, Debit | null>;
  readonly gifts: readonly Gift[];
}

const calendars = new WeakMap<BilledAccount, Calendar>();

function calendarOf(account: BilledAccount): Calendar {
  let calendar = calendars.get(account);
  if (!calendar) {
    const gifts = giftsOf(account);
    calendar = { periods: [], debits: new Map(), gifts };
    calendars.set(account, calendar);
  }
  return calendar;
}

/** The last day of the last period that has ended before a day; null before the first one. */
export function lastPeriodEnd(account: BilledAccount, before: Day): Day | null {
  return periodsOf(account, before).at(-1)?.toOn ?? null;
}

/** The billing periods of an account that end before a day, in order. */
export function periodsOf(account: BilledAccount, before: Day): Period[] {
  const calendar = calendarOf(account);
  const { periods } = calendar;
  const { cycle, chargedFrom, chargedTo } = account;
  for (;;) {
    const last = periods.at(-1);
    if (last && Temporal.PlainDate.compare(last.toOn, before) >= 0) break;
    const fromOn = last ? last.toOn.add({ days: 1 }) : chargedFrom;
    const isOver = fromOn && chargedTo && Temporal.PlainDate.compare(fromOn, chargedTo) >= 0;
    if (fromOn === null || isOver) break;
    const regular = lastDayOfPeriod(cycle, fromOn);
    const final = chargedTo?.subtract({ days: 1 });
    const toOn = final && Temporal.PlainDate.compare(final, regular) < 0 ? final : regular;
    periods.push({ fromOn, toOn });
  }
  const after = periods.findIndex(({ toOn }) => Temporal.PlainDate.compare(toOn, before) >= 0);
  return after === -1 ? periods : periods.slice(0, after);
}

/** The home whose Direct Debit of each April comes back. */
const returnedDebitKey = 'household-030';

/** Whether the Direct Debit of a month comes back unpaid: seldom, and never in an account's first months. */
function comesBack({ random, key }: BilledAccount, due: Day): boolean {
  // Those whose balances are told elsewhere keep to their plan.
  if (key === 'household-everything' || key === 'household-plain') return false;
  if (key === returnedDebitKey) return due.month === 4;
  return random.fork(`comes back ${due.toPlainYearMonth()}`).chance(0.02);
}

/** What an account pays, is paid and is charged on a day, before its energy is. */
export function moneyOn(
  account: BilledAccount,
  day: Day,
  balancePence: number,
  holidays: BankHolidays,
): DayMoney[] {
  return [
    ...collected(account, day, balancePence, holidays),
    ...paidOnBill(account, day, balancePence, holidays),
    ...paidWeekly(account, day),
    ...settled(account, day, balancePence),
    ...given(account, day),
    ...(account.kind === 'everything' ? goodsAndCharging(day) : []),
  ];
}

/** What comes back or was wrong, and is taken back on a day. */
export function reversalsOn(
  account: BilledAccount,
  day: Day,
  holidays: BankHolidays,
): DayReversal[] {
  const reversals: DayReversal[] = [];
  if (account.kind === 'everything' && day.month === 8 && day.day === 20) {
    const note = 'The meter was found to be right by its maker.';
    reversals.push({ reverses: `test of the meter ${day.year}`, note });
  }
  const dayNumber = dayOfDate(day);
  for (const back of [0, 1]) {
    const debit = debitOf(account, day.year * 12 + day.month - 1 - back, holidays);
    if (debit?.returnedDay !== dayNumber) continue;
    reversals.push({ reverses: `direct debit ${debit.due}`, note: 'Returned unpaid.' });
  }
  return reversals;
}

/** The Direct Debit of a month, by days since 1970-01-01. */
interface Debit {
  readonly due: Day;
  readonly paidDay: number;
  /** When it comes back unpaid; null where it does not. */
  readonly returnedDay: number | null;
  /** When it is taken again after that; null where it did not come back. */
  readonly retakenDay: number | null;
}

/**
 * The Direct Debit of a month; null where none is taken.
 *
 * @param month counted from year 0.
 */
function debitOf(account: BilledAccount, month: number, holidays: BankHolidays): Debit | null {
  const { debits } = calendarOf(account);
  let debit = debits.get(month);
  if (debit === undefined) {
    debit = plannedDebit(account, month, holidays);
    debits.set(month, debit);
  }
  return debit;
}

function plannedDebit(account: BilledAccount, month: number, holidays: BankHolidays): Debit | null {
  const { habit, chargedFrom, chargedTo } = account;
  if (habit.kind !== 'FIXED_DIRECT_DEBIT' || chargedFrom === null) return null;
  const year = Math.floor(month / 12);
  const due = new Temporal.PlainDate(year, month - year * 12 + 1, habit.day);
  const isDuring =
    Temporal.PlainDate.compare(due, chargedFrom) > 0 &&
    (!chargedTo || Temporal.PlainDate.compare(due, chargedTo) < 0);
  if (!isDuring) return null;
  const paidDay = workingDayFrom(dayOfDate(due), holidays);
  const returnedDay = comesBack(account, due) ? workingDayFrom(paidDay + 3, holidays) : null;
  const retakenDay = returnedDay === null ? null : workingDayFrom(returnedDay + 5, holidays);
  return { due, paidDay, returnedDay, retakenDay };
}

function collected(
  account: BilledAccount,
  day: Day,
  balancePence: number,
  holidays: BankHolidays,
): DayMoney[] {
  if (account.habit.kind !== 'FIXED_DIRECT_DEBIT') return [];
  const { amountPence } = account.habit;
  const month = day.year * 12 + day.month - 1;
  const dayNumber = dayOfDate(day);
  // The first working day after a month's last may be one of the next month.
  const debits = [month, month - 1].map((each) => debitOf(account, each, holidays));
  const debit = debits.find((each) => each?.paidDay === dayNumber);
  const retaken = debits.find((each) => each?.retakenDay === dayNumber);
  // Whoever has a year's credit is not asked for more.
  if (balancePence > 12 * amountPence) return [];
  return [
    ...(debit ? [payment(`direct debit ${debit.due}`, amountPence, 'DD_REGULAR_COLLECTION')] : []),
    ...(retaken
      ? [
          payment(`direct debit ${retaken.due} again`, amountPence, 'DD_RE_PRESENTATION', {
            reasonCode: rePresentedReason,
            displayNote: `The Direct Debit of ${retaken.due} came back unpaid and was taken again.`,
          }),
        ]
      : []),
  ];
}

function paidOnBill(
  account: BilledAccount,
  day: Day,
  balancePence: number,
  holidays: BankHolidays,
): DayMoney[] {
  const { habit } = account;
  if (habit.kind !== 'ON_BILL' || balancePence >= 0) return [];
  if (habit.until && Temporal.PlainDate.compare(day, habit.until) >= 0) return [];
  const billed = lastPeriodEnd(account, day);
  if (!billed || !sameDay(movedTo(billed.add({ days: habit.daysAfter }), holidays), day)) return [];
  return [payment(`bill to ${billed}`, -balancePence, habit.type)];
}

function paidWeekly(account: BilledAccount, day: Day): DayMoney[] {
  const pence = instalmentOn(account, day);
  return pence === null ? [] : [payment(`instalment of ${day}`, pence, 'DEBIT_CARD')];
}

/** Credit beyond what is needed goes back once a year; an account that has ended is settled. */
function settled(account: BilledAccount, day: Day, balancePence: number): DayMoney[] {
  const { habit, chargedTo, random } = account;
  const sinceEnd = chargedTo && dayOfDate(day) - dayOfDate(chargedTo);
  if (sinceEnd === 30 && balancePence !== 0) {
    const name = `final balance ${day}`;
    const reasonCode = finalBalanceReason;
    const displayNote = 'The balance of your final bill.';
    return balancePence > 0
      ? [refund(name, balancePence, reasonCode, displayNote)]
      : [payment(name, -balancePence, 'DEBIT_CARD', { reasonCode, displayNote })];
  }
  if (habit.kind !== 'FIXED_DIRECT_DEBIT') return [];
  if (day.day !== 15 || day.month !== random.fork('review').integer(1, 12)) return [];
  const spare = balancePence - 2 * habit.amountPence;
  if (spare < 1000) return [];
  const isAskedFor = random.fork('asks for credit').chance(0.3);
  return [
    isAskedFor
      ? refund(`review ${day}`, spare, refundRequestReason, 'You asked for it.')
      : refund(`review ${day}`, spare, creditReviewReason, 'More credit than you need.'),
  ];
}

/** What is given to an account each year on a day. */
interface Gift {
  readonly month: number;
  readonly date: number;
  readonly on: (day: Day) => DayMoney;
}

/** Goodwill, and what friends bring. */
function giftsOf({ random, key, kind, chargedFrom }: BilledAccount): Gift[] {
  if (chargedFrom === null && kind !== 'prepay') return [];
  const drawn = random.fork('given');
  const gifts: Gift[] = [];
  const goodwill = drawn.fork('goodwill');
  if (goodwill.chance(0.3)) {
    const pence = goodwill.pick([1000, 1500, 2500, 3000]);
    const displayNote = 'For the time that you had to wait.';
    gifts.push({
      month: goodwill.integer(1, 12),
      date: goodwill.integer(2, 27),
      on: (day) => byHand(`goodwill ${day}`, 'CREDIT', 'GOODWILL', pence, { displayNote }),
    });
  }
  const friend = drawn.fork('friend');
  const isReferrer = key === 'household-everything' || (kind !== 'business' && friend.chance(0.2));
  if (isReferrer) {
    gifts.push({
      month: friend.integer(1, 12),
      date: friend.integer(2, 27),
      on: (day) => byHand(`referral ${day}`, 'CREDIT', 'REFERRAL', 5000),
    });
  }
  return gifts;
}

function given(account: BilledAccount, day: Day): DayMoney[] {
  return calendarOf(account)
    .gifts.filter(({ month, date }) => month === day.month && date === day.day)
    .map(({ on }) => on(day));
}

/** What the richest household buys beside energy, a test of its meter among it. */
function goodsAndCharging(day: Day): DayMoney[] {
  const goods = { ledger: 'GOODS' as const };
  const juice = { ledger: 'ELECTRIC_JUICE' as const };
  const tested = { displayNote: 'Test of the electricity meter', taxPence: 300 };
  const at = (month: number, date: number) => day.month === month && day.day === date;
  if (at(7, 3))
    return [byHand(`test of the meter ${day.year}`, 'CHARGE', 'METER_TEST', 6000, tested)];
  if (at(10, 9)) {
    const sold = { ...goods, taxPence: 14_983, displayNote: 'Charge point, put up' };
    return [byHand(`charge point ${day.year}`, 'CHARGE', 'CHARGE_POINT', 74_917, sold)];
  }
  if (at(10, 21)) {
    return [
      payment(`charge point paid ${day.year}`, 89_900, 'DEBIT_CARD', {
        ...goods,
        displayNote: 'For the charge point',
      }),
    ];
  }
  if (at(2, 4)) {
    const sold = { ...goods, taxPence: 2000, displayNote: 'Thermostat for one room' };
    return [byHand(`thermostat ${day.year}`, 'CHARGE', 'SMART_THERMOSTAT', 9999, sold)];
  }
  if (day.day === 17) {
    const pence = 900 + ((day.month * 373) % 1400);
    const charged = { ...juice, taxPence: Math.round(pence * 0.2) };
    return [byHand(`public charging ${day}`, 'CHARGE', 'PUBLIC_CHARGING', pence, charged)];
  }
  if (day.day === 24) {
    const pence = 900 + ((day.month * 373) % 1400);
    const paid = pence + Math.round(pence * 0.2);
    return [payment(`public charging paid ${day}`, paid, 'DEBIT_CARD', juice)];
  }
  return [];
}
