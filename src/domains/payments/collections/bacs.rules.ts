import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayOfDate } from '../../../kernel/calendar.ts';
import { addWorkingDays, type BankHolidays, workingDayFrom } from '../../../kernel/working-days.ts';
import { noticeBankDays } from '../schedules/schedules.rules.ts';

/**
 * The banks' days of Direct Debits, by the Service User's Guide and Rules. Bacs works on the bank days
 * of England and Wales for everybody. All days are London days.
 */
type Day = Temporal.PlainDate;

/** A file is submitted so many bank days before its money is debited. */
const submissionDays = 2;
/** A customer's bank returns a debit within so many bank days after it. */
const returnDays = 2;
/** What was returned for want of money is presented again so many bank days after that. Our setting. */
const representationDays = 5;
/** How often a debit is presented again. Our setting. */
const mostRepresentations = 2;
/** Money that a customer claimed back is debited from us so many bank days after we were told. */
const indemnityDays = 14;
/** A bank refuses to lodge an instruction within so many bank days. */
const lodgingDays = 2;

/** The bank day that is so many bank days after a day, or before it where the count is negative. */
export function bankDayAfter(day: Day, count: number, holidays: BankHolidays): Day {
  return dateOfDay(addWorkingDays(dayOfDate(day), count, holidays));
}

/** The day itself where it is a bank day, else the next one that is. */
export function bankDayFrom(day: Day, holidays: BankHolidays): Day {
  return dateOfDay(workingDayFrom(dayOfDate(day), holidays));
}

/** The first day on which somebody who is told today may be debited: the tenth bank day after it. */
export function earliestDebitOn(today: Day, holidays: BankHolidays): Day {
  return bankDayAfter(today, noticeBankDays, holidays);
}

/** When the file of a day is to be submitted. */
export function submissionOn(debitOn: Day, holidays: BankHolidays): Day {
  return bankDayAfter(debitOn, -submissionDays, holidays);
}

/** The last day on which a debit may come back in the ordinary way. */
export function lastReturnOn(debitOn: Day, holidays: BankHolidays): Day {
  return bankDayAfter(debitOn, returnDays, holidays);
}

/** The day from which on a debit that has not come back counts as paid. */
export function bookingOn(debitOn: Day, holidays: BankHolidays): Day {
  return bankDayAfter(debitOn, returnDays + 1, holidays);
}

/** When an instruction that was sent to a bank on a day counts as lodged. */
export function acceptanceOn(lodgedOn: Day, holidays: BankHolidays): Day {
  return bankDayAfter(lodgedOn, lodgingDays, holidays);
}

/** When the money of an indemnity claim leaves us that was advised on a day. */
export function indemnityDebitOn(advisedOn: Day, holidays: BankHolidays): Day {
  return bankDayAfter(advisedOn, indemnityDays, holidays);
}

/** What a returned debit depends on, where it is presented again. */
interface Returned {
  readonly code: string;
  readonly returnedOn: Day;
  /** The day of the first presentation. */
  readonly firstOn: Day;
  /** How often it was presented again already. */
  readonly representations: number;
}

/**
 * When a returned debit is presented again; null where it is given up. Only what was returned for want
 * of money (`0`, refer to payer) is, within a month of its first day.
 */
export function representationOn(
  { code, returnedOn, firstOn, representations }: Returned,
  holidays: BankHolidays,
): Day | null {
  if (code !== '0' || representations >= mostRepresentations) return null;
  const on = bankDayAfter(returnedOn, representationDays, holidays);
  return Temporal.PlainDate.compare(on, firstOn.add({ months: 1 })) <= 0 ? on : null;
}

/** The services by which banks tell of instructions and debits. */
export type BankService = 'ARUDD' | 'AUDDIS' | 'ADDACS' | 'DDICA';

/** The codes after which nothing may be taken under an instruction any more. */
const endingCodes: Readonly<Record<BankService, string>> = {
  // Cancelled, deceased, transferred, no account, no instruction, closed.
  ARUDD: '12356B',
  // C only tells of a branch that has changed.
  AUDDIS: 'FGHIKLMNOPQ12356B',
  ADDACS: '0123BD',
  DDICA: '34568',
};

/** Whether a message ends the instruction that it is about. */
export function endsInstruction(service: BankService, code: string): boolean {
  return code.length === 1 && endingCodes[service].includes(code);
}

/** Whether a message brings an instruction back that had ended. */
export function reinstates(service: BankService, code: string): boolean {
  return service === 'ADDACS' && code === 'R';
}

/** The Bacs transaction code of a debit. */
export function transactionCodeOf(type: string): '01' | '17' | '18' | '19' {
  if (type === 'DD_FIRST_COLLECTION') return '01';
  if (type === 'DD_RE_PRESENTATION') return '18';
  return type === 'DD_FINAL_COLLECTION' ? '19' : '17';
}
