import type { Temporal } from 'temporal-polyfill';
import { dividedHalfUp } from '../../../kernel/money.ts';
import type { Posting } from '../ledgers/postings.rules.ts';
import { debtOf, type PrepayRegisters, penceOf } from './prepay-registers.rules.ts';

/** What a meter holds, in whole pence as ledgers show it. */
export interface HeldPence {
  /** Below zero by what is used of the emergency credit. */
  readonly creditPence: number;
  /** Of all debt registers together, not negative. */
  readonly debtPence: number;
}

/** What registers hold, each side rounded once. */
export function heldPence(registers: PrepayRegisters): HeldPence {
  return {
    creditPence: penceOf(registers.balanceMillipence),
    debtPence: penceOf(debtOf(registers)),
  };
}

/** A London day of a meter as its registers tell it. */
export interface DayToBook {
  readonly on: Temporal.PlainDate;
  /** At the end of the day. */
  readonly held: HeldPence;
  /** All top-ups that the meter had taken by the end of the day. */
  readonly toppedUpPence: number;
  /** All debts that had been put onto the meter by then, and those of the day among them. */
  readonly loadedPence: number;
  readonly loadedOnDayPence: number;
  /** What VAT was on the energy of the day. */
  readonly vatPercent: number;
}

/** What a meter took off on a London day, in whole pence. */
export interface DayOfUse {
  readonly on: Temporal.PlainDate;
  /** Energy and standing charge, without VAT and its VAT. */
  readonly netPence: number;
  readonly taxPence: number;
  /** What was put onto the debt registers from elsewhere. */
  readonly loadedPence: number;
  /** How far the debt has otherwise grown, by energy beyond all credit; below zero by what was recovered. */
  readonly debtGrowthPence: number;
  /** All that the meter has used up to the end of the day, with VAT. */
  readonly usedPence: number;
}

/**
 * What a meter took off on days that follow one another. It follows from what went in and what is left,
 * both in whole pence, so that the books never drift from the registers: a day bears what the rounded
 * sum of all days has grown by. The VAT is in the price, and its sum is rounded likewise.
 *
 * @param opening what the meter held before its first day.
 * @param before what it held before the first of `days`, and what it had used until then.
 */
export function usedOnDays(
  opening: HeldPence,
  before: HeldPence & { readonly usedPence: number },
  days: readonly DayToBook[],
): DayOfUse[] {
  let last: HeldPence & { readonly usedPence: number } = before;
  return days.map(({ on, held, toppedUpPence, loadedPence, loadedOnDayPence, vatPercent }) => {
    const worth = worthOf(held) - worthOf(opening);
    const usedPence = toppedUpPence - loadedPence - worth;
    const grossPence = usedPence - last.usedPence;
    const taxPence = vatWithin(usedPence, vatPercent) - vatWithin(last.usedPence, vatPercent);
    const debtGrowthPence = held.debtPence - last.debtPence - loadedOnDayPence;
    last = { ...held, usedPence };
    return {
      on,
      netPence: grossPence - taxPence,
      taxPence,
      loadedPence: loadedOnDayPence,
      debtGrowthPence,
      usedPence,
    };
  });
}

function worthOf({ creditPence, debtPence }: HeldPence): number {
  return creditPence - debtPence;
}

/** The VAT within an amount that bears it, half up. */
function vatWithin(grossPence: number, vatPercent: number): number {
  return Number(dividedHalfUp(BigInt(grossPence * vatPercent), BigInt(100 + vatPercent)));
}

/** The ledgers of a meter that take part, and the fuel that it measures. */
export interface UseLedgers {
  readonly prepayMeterId: number;
  readonly fuel: 'ELECTRICITY' | 'GAS';
  readonly creditLedgerId: number;
  readonly debtLedgerId: number;
}

/** Our setting: why something stands on a ledger of credit or of debt. */
const useReason = 'PREPAY_USE';
const recoveryReason = 'PREPAY_DEBT';
const loadReason = 'PREPAY_DEBT_LOADED';
const openingReason = 'PREPAY_OPENING';

/** A side of a ledger, raised by a positive amount and lowered by a negative one; none where it is zero. */
function moved(
  on: Temporal.PlainDate,
  ledgerId: number,
  reasonCode: string,
  idempotencyKey: string,
  books: Posting['books'],
): Posting[] {
  const change = -books.reduce((sum, { amountPence }) => sum + amountPence, 0);
  if (change === 0) return [];
  const taxPence = books.reduce(
    (sum, { book, amountPence }) => (book === 'VAT' ? sum + amountPence : sum),
    0,
  );
  const sign = change > 0 ? -1 : 1;
  return [
    {
      ledgerId,
      kind: change > 0 ? 'CREDIT' : 'CHARGE',
      postedOn: on,
      netPence: sign * (-change - taxPence) || 0,
      taxPence: sign * taxPence || 0,
      reasonCode,
      idempotencyKey,
      books,
    },
  ];
}

/**
 * How what a meter held before its first day comes into the books: the credit on it from the suspense
 * book, by which what earlier systems told comes in, and its debt likewise.
 */
export function openingPostings(
  { prepayMeterId, creditLedgerId, debtLedgerId }: UseLedgers,
  { creditPence, debtPence }: HeldPence,
  on: Temporal.PlainDate,
): Posting[] {
  const key = (part: string) => `prepay-opening:${prepayMeterId}:${part}`;
  return [
    ...moved(on, creditLedgerId, openingReason, key('from'), [
      { book: 'SUSPENSE', amountPence: -creditPence },
    ]),
    ...moved(on, creditLedgerId, openingReason, key('to'), [
      { book: 'CREDIT_ON_METERS', amountPence: creditPence },
    ]),
    ...moved(on, debtLedgerId, openingReason, key('debt'), [
      { book: 'SUSPENSE', amountPence: debtPence },
    ]),
  ];
}

/**
 * What a day's use books: energy and standing charge go through the ledger of credit from the credit on
 * meters to revenue and VAT; what is recovered of a debt goes from there to the ledger of debt, and what
 * is used beyond all credit the other way.
 */
export function postingsOfDay(
  { prepayMeterId, fuel, creditLedgerId, debtLedgerId }: UseLedgers,
  { on, netPence, taxPence, loadedPence, debtGrowthPence }: DayOfUse,
): Posting[] {
  const key = (what: string) => `prepay-${what}:${prepayMeterId}:${on}`;
  const revenue = fuel === 'GAS' ? ('REVENUE_GAS' as const) : ('REVENUE_ELECTRICITY' as const);
  return [
    ...moved(on, debtLedgerId, loadReason, key('load'), [
      { book: 'SUSPENSE', amountPence: loadedPence },
    ]),
    ...moved(on, creditLedgerId, useReason, key('draw'), [
      { book: 'CREDIT_ON_METERS', amountPence: -(netPence + taxPence) },
    ]),
    ...moved(on, creditLedgerId, useReason, key('use'), [
      { book: revenue, amountPence: netPence },
      { book: 'VAT', amountPence: taxPence },
    ]),
    ...moved(on, debtLedgerId, recoveryReason, key('debt'), [
      { book: 'CREDIT_ON_METERS', amountPence: debtGrowthPence },
    ]),
  ];
}
