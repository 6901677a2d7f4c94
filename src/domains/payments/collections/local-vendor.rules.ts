import type { Temporal } from 'temporal-polyfill';
import type { BankHolidays } from '../../../kernel/working-days.ts';
import type { VendorEvent } from '../../../outside/payment-vendor/port.ts';
import { bankDayAfter, lastReturnOn } from './bacs.rules.ts';

/** What a bank account or card of the local vendor does, by its last four digits; all others pay. */
export const scripts = {
  returnsOnce: '9901',
  returnsAlways: '9902',
  isClosed: '9903',
  cancelsAfterThree: '9904',
  claimsBack: '9905',
  /** The vendor does what it is asked, and its answer is lost. */
  answerIsLost: '9906',
  /** The first call does not arrive. */
  callIsLost: '9907',
  refusesToLodge: '9908',
  returnsLate: '9909',
} as const;

/** A debit that the vendor was asked for, with its place among those of its instruction from 0. */
export interface ScriptedDebit {
  readonly key: string;
  readonly mandateReference: string;
  /** Null of an instruction that was never lodged, or is cancelled. */
  readonly lastFour: string | null;
  readonly amountPence: number;
  readonly debitOn: Temporal.PlainDate;
  readonly place: number;
  /** Whether its account had too little money for this one. */
  readonly isDeclined: boolean;
}

/** How long after a debit things happen, in bank days. */
const daysAfter = { late: 6, claim: 5, cancelled: 1 } as const;

/** What a bank tells of a debit, with the days on which it does. */
export function eventsOfDebit(debit: ScriptedDebit, holidays: BankHolidays): VendorEvent[] {
  const { key, mandateReference, amountPence, debitOn, lastFour, place, isDeclined } = debit;
  const tell = (kind: VendorEvent['kind'], code: string, eventOn: Temporal.PlainDate) => ({
    id: `${kind}-${key}`,
    kind,
    code,
    key: kind === 'ADDACS' ? null : key,
    mandateReference,
    amountPence: kind === 'ADDACS' ? null : amountPence,
    payerReference: null,
    eventOn,
  });
  const returned = (code: string) => [tell('ARUDD', code, lastReturnOn(debitOn, holidays))];
  const after = (days: number) => bankDayAfter(debitOn, days, holidays);
  if (isDeclined && lastFour !== null) return returned('0');
  switch (lastFour) {
    case null:
      return returned('6');
    case scripts.returnsOnce:
      return place === 0 ? returned('0') : [];
    case scripts.returnsAlways:
      return returned('0');
    case scripts.isClosed:
      return returned('B');
    case scripts.cancelsAfterThree:
      if (place < 2) return [];
      return place === 2 ? [tell('ADDACS', '1', after(daysAfter.cancelled))] : returned('1');
    case scripts.claimsBack:
      return place === 0 ? [tell('DDICA', '1', after(daysAfter.claim))] : [];
    case scripts.returnsLate:
      return place === 0 ? [tell('ARUDD', '0', after(daysAfter.late))] : [];
    default:
      return [];
  }
}

/** What a bank tells of an instruction that it was to lodge. */
export function eventsOfLodging(
  reference: string,
  lastFour: string,
  lodgedOn: Temporal.PlainDate,
  holidays: BankHolidays,
): VendorEvent[] {
  if (lastFour !== scripts.refusesToLodge) return [];
  return [
    {
      id: `AUDDIS-${reference}`,
      kind: 'AUDDIS',
      code: 'I',
      key: null,
      mandateReference: reference,
      amountPence: null,
      payerReference: null,
      eventOn: bankDayAfter(lodgedOn, 1, holidays),
    },
  ];
}
