import { Temporal } from 'temporal-polyfill';
import type { PaymentType } from '../../../kernel/books.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import type { BilledAccount } from '../../billing/charges/billed-accounts.demo.ts';
import {
  bankDayAfter,
  bankDayFrom,
  bookingOn,
  lastReturnOn,
  representationOn,
} from './bacs.rules.ts';

type Day = Temporal.PlainDate;

/** A debit as it was presented again, after the first one had come back. */
interface Again {
  readonly paidOn: Day;
  readonly bookedOn: Day;
}

/** The Direct Debit of a month of a home that pays a fixed amount; London days. */
export interface TownDebit {
  readonly due: Day;
  readonly paidOn: Day;
  readonly type: PaymentType;
  /** When it counts as paid; null where it has come back by then. */
  readonly bookedOn: Day | null;
  readonly back: {
    readonly returnedOn: Day;
    /** When we are told: of a late one after it was booked. */
    readonly toldOn: Day;
    readonly again: Again | null;
  } | null;
}

/** The home whose Direct Debit of each April comes back, and is told of late. */
const lateHome = 'household-030';
/** So many bank days after a debit a late return is told. */
const lateDays = 6;

/** Whether nothing is on a bank account when a debit comes: seldom, and never the first time. */
function comesBack({ random, key }: BilledAccount, due: Day): boolean {
  // Those whose balances are told elsewhere keep to their plan.
  if (key === 'household-everything' || key === 'household-plain') return false;
  if (key === lateHome) return due.month === 4;
  return random.fork(`comes back ${due.toPlainYearMonth()}`).chance(0.02);
}

const known = new WeakMap<BilledAccount, Map<number, TownDebit | null>>();

/** The Direct Debit of a month by an account's plan; null where none is taken. */
export function townDebitOf(
  account: BilledAccount,
  month: Temporal.PlainYearMonth,
  holidays: BankHolidays,
): TownDebit | null {
  const debits = known.get(account) ?? new Map<number, TownDebit | null>();
  known.set(account, debits);
  const place = month.year * 12 + month.month;
  const found = debits.get(place);
  if (found !== undefined) return found;
  const debit = planned(account, month, holidays);
  debits.set(place, debit);
  return debit;
}

function planned(
  account: BilledAccount,
  month: Temporal.PlainYearMonth,
  holidays: BankHolidays,
): TownDebit | null {
  const { habit, chargedFrom, chargedTo, bringsBalance, key } = account;
  if (habit.kind !== 'FIXED_DIRECT_DEBIT' || chargedFrom === null) return null;
  const due = month.toPlainDate({ day: habit.day });
  if (Temporal.PlainDate.compare(due, chargedFrom) <= 0) return null;
  if (chargedTo && Temporal.PlainDate.compare(due, chargedTo) >= 0) return null;
  const paidOn = bankDayFrom(due, holidays);
  const bookedOn = bookingOn(paidOn, holidays);
  const isFirst =
    !bringsBalance && Temporal.PlainDate.compare(due.subtract({ months: 1 }), chargedFrom) <= 0;
  if (isFirst) return { due, paidOn, type: 'DD_FIRST_COLLECTION', bookedOn, back: null };
  const regular = { due, paidOn, type: 'DD_REGULAR_COLLECTION' } as const;
  if (!comesBack(account, due)) return { ...regular, bookedOn, back: null };
  const isLate = key === lateHome;
  const returnedOn = lastReturnOn(paidOn, holidays);
  const toldOn = isLate ? bankDayAfter(paidOn, lateDays, holidays) : returnedOn;
  const back = { returnedOn, toldOn, again: againAfter(paidOn, returnedOn, toldOn, holidays) };
  return { ...regular, bookedOn: isLate ? bookedOn : null, back };
}

function againAfter(
  firstOn: Day,
  returnedOn: Day,
  toldOn: Day,
  holidays: BankHolidays,
): Again | null {
  const wanted = representationOn({ code: '0', returnedOn, firstOn, representations: 0 }, holidays);
  if (!wanted) return null;
  const earliest = bankDayAfter(toldOn, 2, holidays);
  const paidOn = Temporal.PlainDate.compare(wanted, earliest) < 0 ? earliest : wanted;
  return { paidOn, bookedOn: bookingOn(paidOn, holidays) };
}

/** The debits of an account that may be told of on a day: those of its month and of the one before. */
export function townDebitsAround(
  account: BilledAccount,
  day: Day,
  holidays: BankHolidays,
): TownDebit[] {
  const month = day.toPlainYearMonth();
  return [month.subtract({ months: 1 }), month]
    .map((each) => townDebitOf(account, each, holidays))
    .filter((debit) => debit !== null);
}

/** What money that moved by a debit is called on all days. */
export function debitName(due: Day): string {
  return `direct debit ${due}`;
}

export function againName(due: Day): string {
  return `${debitName(due)} again`;
}

export function billName(toOn: Day): string {
  return `bill to ${toOn}`;
}
