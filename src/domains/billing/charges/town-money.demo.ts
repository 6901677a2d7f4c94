import type { Temporal } from 'temporal-polyfill';
import type { Book, LedgerKind, PaymentType, TransactionKind } from '../../../kernel/books.ts';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import type { BilledAccount } from './billed-accounts.demo.ts';

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
  /** The London day that it is of, where it is booked later; it is posted there as long as that is open. */
  readonly of?: Temporal.PlainDate;
}

/** A payment or charge of an earlier day that is taken back. */
export interface DayReversal {
  readonly reverses: string;
  readonly note: string;
  /** The London day that it is of. */
  readonly of?: Temporal.PlainDate;
}

/**
 * How an account of the town pays, and is paid. It is walked along the account's days in order, so that
 * it knows of each bill what it came to.
 */
export interface AccountMoney {
  /** What is known to be paid, or leaves, when the banks' day begins. */
  readonly movedOn: (day: Temporal.PlainDate, balancePence: number) => readonly DayMoney[];
  /** What comes back then that was booked before. */
  readonly reversedOn: (day: Temporal.PlainDate) => readonly DayReversal[];
  /** What the customer pays, or somebody pays out, in the course of the day. */
  readonly paidOn: (day: Temporal.PlainDate, balancePence: number) => readonly DayMoney[];
  /** A period is over, with the balance of its last day. */
  readonly periodEnded: (toOn: Temporal.PlainDate, balancePence: number) => void;
}

/** The payments of the town, which are told above the books. */
export type TownMoney = (account: BilledAccount, holidays: BankHolidays) => AccountMoney;

/** A town of which nobody tells what it pays: its days are worked on by the banks and by others. */
export const nothingPaid: TownMoney = () => ({
  movedOn: () => [],
  reversedOn: () => [],
  paidOn: () => [],
  periodEnded: () => {},
});
