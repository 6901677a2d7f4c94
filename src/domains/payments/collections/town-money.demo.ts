import { Temporal } from 'temporal-polyfill';
import type { LedgerKind, PaymentType } from '../../../kernel/books.ts';
import type { RepaymentReason } from '../../../kernel/payment-terms.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import type { BilledAccount } from '../../billing/charges/billed-accounts.demo.ts';
import { publicChargingOf } from '../../billing/charges/by-hand.demo.ts';
import type { AccountMoney, DayMoney, DayReversal } from '../../billing/charges/town-money.demo.ts';
import { closingDay, lastPeriodEnd } from '../../billing/charges/town-periods.demo.ts';
import { instalmentOn } from '../../billing/charges/weekly-plan.demo.ts';
import { bookedAs } from '../payments/booking.actions.ts';
import { cashBookOf } from '../payments/payments.rules.ts';
import { refundNoteOf } from '../payments/refund-notes.rules.ts';
import { bankDayFrom, bookingOn, earliestDebitOn, submissionOn } from './bacs.rules.ts';
import { againName, billName, debitName, townDebitsAround } from './town-debits.demo.ts';

type Day = Temporal.PlainDate;

/** Who owes something by a final bill pays it so many days later. */
const finalDebtDays = 14;

/** A bill that a schedule asks for whole. */
interface AskedFor {
  readonly toOn: Day;
  readonly issuedOn: Day;
  readonly paidOn: Day;
  /** By when no more than what is still unpaid is asked for. */
  readonly sizedOn: Day;
  readonly bookedOn: Day;
  pence: number;
}

/**
 * How an account of the town pays by the rules of the banks: what schedules ask for is booked when it
 * can no more come back in the ordinary way, and others pay by themselves.
 */
export function townMoney(account: BilledAccount, holidays: BankHolidays): AccountMoney {
  const { habit } = account;
  const asked: AskedFor[] = [];
  return {
    movedOn(day, balancePence) {
      const moved = [
        ...debited(account, day, holidays),
        ...asked
          .filter(({ bookedOn, pence }) => bookedOn.equals(day) && pence > 0)
          .map(({ toOn, paidOn, pence }) =>
            payment(billName(toOn), pence, typeOf(account), { of: paidOn }),
          ),
      ];
      const before = balancePence + moved.reduce((sum, { netPence }) => sum + netPence, 0);
      for (const bill of asked) {
        if (!bill.issuedOn.equals(day) && !bill.sizedOn.equals(day)) continue;
        bill.pence = Math.max(0, Math.min(bill.pence, -before));
      }
      return moved;
    },
    reversedOn: (day) => returnedLate(account, day, holidays),
    paidOn: (day, balancePence) => [
      ...paidOnBill(account, day, balancePence, holidays),
      ...paidWeekly(account, day),
      ...settled(account, day, balancePence),
      ...(account.kind === 'everything' ? paidByCard(day) : []),
    ],
    periodEnded(toOn, balancePence) {
      if (habit.kind !== 'ON_BILL' || !isAskedFor(habit.type) || balancePence >= 0) return;
      const bill = billTo(account, toOn, -balancePence, holidays);
      const until = habit.until ?? account.chargedTo;
      if (until && Temporal.PlainDate.compare(bill.paidOn, until) >= 0) return;
      asked.push(bill);
    },
  };
}

/** Whether the bills of who pays by such means are asked for, so that nobody has to think of them. */
export function isAskedFor(type: PaymentType): boolean {
  return type === 'DEBIT_CARD' || type === 'DD_REGULAR_COLLECTION';
}

function typeOf({ habit }: BilledAccount): PaymentType {
  return habit.kind === 'ON_BILL' ? habit.type : 'DD_REGULAR_COLLECTION';
}

/** The days of a bill: what it asks for is taken the tenth bank day after it was issued. */
function billTo(
  account: BilledAccount,
  toOn: Day,
  pence: number,
  holidays: BankHolidays,
): AskedFor {
  const issuedOn = closingDay(account, toOn, finalBillOf(account)?.toOn.equals(toOn) ?? false);
  const paidOn = earliestDebitOn(issuedOn, holidays);
  const isCard = typeOf(account) === 'DEBIT_CARD';
  return {
    ...{ toOn, issuedOn, paidOn, pence },
    sizedOn: isCard ? issuedOn : submissionOn(paidOn, holidays),
    bookedOn: isCard ? paidOn : bookingOn(paidOn, holidays),
  };
}

function finalBillOf(account: BilledAccount) {
  const toOn = account.chargedTo?.subtract({ days: 1 });
  return toOn ? { toOn, issuedOn: closingDay(account, toOn, true) } : null;
}

function payment(
  name: string,
  netPence: number,
  paymentType: PaymentType,
  {
    ledger = 'MAIN' as LedgerKind,
    of,
    displayNote,
  }: { readonly ledger?: LedgerKind; readonly of?: Day; readonly displayNote?: string } = {},
): DayMoney {
  const told = bookedAs(paymentType);
  return {
    ...{ name, ledger, netPence, paymentType, ...told },
    ...(displayNote === undefined ? {} : { displayNote }),
    kind: 'PAYMENT',
    taxPence: 0,
    book: cashBookOf(paymentType),
    ...(of ? { of } : {}),
  };
}

function refund(name: string, netPence: number, reasonCode: RepaymentReason): DayMoney {
  return {
    ...{ name, netPence, reasonCode },
    ledger: 'MAIN',
    kind: 'REFUND',
    taxPence: 0,
    displayNote: refundNoteOf(reasonCode),
    paymentType: null,
    book: 'CASH_BANK_TRANSFER',
  };
}

function debited(account: BilledAccount, day: Day, holidays: BankHolidays): DayMoney[] {
  if (account.habit.kind !== 'FIXED_DIRECT_DEBIT') return [];
  const { amountPence } = account.habit;
  return townDebitsAround(account, day, holidays).flatMap(
    ({ due, paidOn, type, bookedOn, back }) => [
      ...(bookedOn?.equals(day)
        ? [payment(debitName(due), amountPence, type, { of: paidOn })]
        : []),
      ...(back?.again?.bookedOn.equals(day)
        ? [payment(againName(due), amountPence, 'DD_RE_PRESENTATION', { of: back.again.paidOn })]
        : []),
    ],
  );
}

function returnedLate(account: BilledAccount, day: Day, holidays: BankHolidays): DayReversal[] {
  return townDebitsAround(account, day, holidays).flatMap(({ due, bookedOn, back }) =>
    bookedOn && back?.toldOn.equals(day)
      ? [{ reverses: debitName(due), note: 'Returned unpaid.', of: back.returnedOn }]
      : [],
  );
}

/** Bills that customers pay by themselves, some days after their last one. */
function paidOnBill(
  account: BilledAccount,
  day: Day,
  balancePence: number,
  holidays: BankHolidays,
): DayMoney[] {
  const { habit } = account;
  if (habit.kind !== 'ON_BILL' || balancePence >= 0 || isAskedFor(habit.type)) return [];
  if (habit.until && Temporal.PlainDate.compare(day, habit.until) >= 0) return [];
  const billed = lastPeriodEnd(account, day);
  if (!billed || !bankDayFrom(billed.add({ days: habit.daysAfter }), holidays).equals(day)) {
    return [];
  }
  return [payment(billName(billed), -balancePence, habit.type)];
}

function paidWeekly(account: BilledAccount, day: Day): DayMoney[] {
  const pence = instalmentOn(account, day);
  return pence === null ? [] : [payment(`instalment of ${day}`, pence, 'DEBIT_CARD')];
}

/** Credit beyond what is needed goes back once a year; who has left pays what is still owed. */
function settled(account: BilledAccount, day: Day, balancePence: number): DayMoney[] {
  const { habit, random } = account;
  const final = finalBillOf(account);
  if (final?.issuedOn.add({ days: finalDebtDays }).equals(day) && balancePence < 0) {
    const displayNote = 'The balance of your final bill.';
    return [payment(`final balance ${day}`, -balancePence, 'DEBIT_CARD', { displayNote })];
  }
  if (habit.kind !== 'FIXED_DIRECT_DEBIT') return [];
  if (day.day !== 15 || day.month !== random.fork('review').integer(1, 12)) return [];
  const spare = balancePence - 2 * habit.amountPence;
  return spare < 1000 ? [] : [refund(`review ${day}`, spare, 'PARTIAL_CREDIT_REFUND')];
}

/** What the richest household pays by card for its charge point, and for charging in public. */
function paidByCard(day: Day): DayMoney[] {
  if (day.month === 10 && day.day === 21) {
    const of = { ledger: 'GOODS', displayNote: 'For the charge point' } as const;
    return [payment(`charge point paid ${day.year}`, 89_900, 'DEBIT_CARD', of)];
  }
  if (day.day !== 24) return [];
  const { netPence, taxPence } = publicChargingOf(day);
  const ledger = 'ELECTRIC_JUICE' as const;
  return [payment(`public charging paid ${day}`, netPence + taxPence, 'DEBIT_CARD', { ledger })];
}
