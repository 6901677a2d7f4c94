import { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { LedgerKind } from '../../../kernel/books.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import type { InstructionKind, MandateEndCode } from '../../../kernel/payment-terms.ts';
import { isInForce } from '../../../kernel/validity.ts';

/** What the state of an instruction follows from. */
export interface InstructionFacts {
  readonly kind: InstructionKind;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant | null;
  readonly cardExpiryMonth: number | null;
  readonly cardExpiryYear: number | null;
  /** Null of what is no Direct Debit. */
  readonly mandate: {
    readonly acceptedOn: Temporal.PlainDate | null;
    readonly endCode: MandateEndCode | null;
  } | null;
}

type Status = 'ACTIVE' | 'PROVISIONAL' | 'FAILED';

/** When a card can be charged no more: the end of its last month, in London. Null of what is no card. */
export function cardEndsAt({
  cardExpiryMonth: month,
  cardExpiryYear: year,
}: Pick<InstructionFacts, 'cardExpiryMonth' | 'cardExpiryYear'>): Temporal.Instant | null {
  if (month === null || year === null) return null;
  return startOfLondonDay(Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }));
}

/** Whether money can be taken from an instruction, or sent to it, at an instant. */
export function isUsableAt(facts: InstructionFacts, at: Temporal.Instant): boolean {
  return isInForce(facts.validFrom, facts.validTo, at) && isInForce(null, cardEndsAt(facts), at);
}

/**
 * How an instruction stands: PROVISIONAL before it begins, and of a Direct Debit until the bank has
 * had its time to refuse it; FAILED once it has ended, for whatever reason, or the card has expired.
 */
export function statusOf(facts: InstructionFacts, at: Temporal.Instant): Status {
  if (!isUsableAt(facts, at)) {
    const isToCome = Temporal.Instant.compare(at, facts.validFrom) < 0;
    const hasEnd = facts.validTo?.equals(facts.validFrom);
    return isToCome && !hasEnd ? 'PROVISIONAL' : 'FAILED';
  }
  const isLodged = facts.mandate === null || facts.mandate.acceptedOn !== null;
  return isLodged ? 'ACTIVE' : 'PROVISIONAL';
}

/** The codes by which banks tell that an account is closed. */
const closed: ReadonlySet<string> = new Set(['AUDDIS_B', 'ADDACS_B', 'ARUDD_B']);

/** The same of a Direct Debit, which tells a closed bank account from other ends. */
export function directDebitStatusOf(
  facts: InstructionFacts,
  at: Temporal.Instant,
): Status | 'ACCOUNT_CLOSED' {
  const status = statusOf(facts, at);
  const isClosed = facts.mandate?.endCode != null && closed.has(facts.mandate.endCode);
  return status === 'FAILED' && isClosed ? 'ACCOUNT_CLOSED' : status;
}

/** Whether a Direct Debit was ended by a bank's message or a claim, and not by the customer or us. */
export function isEndedByBank({ mandate }: Pick<InstructionFacts, 'mandate'>): boolean {
  return mandate?.endCode != null && mandate.endCode !== 'INVALIDATED';
}

/** `****1234`: all that is shown of a bank account's number or a card's. */
export function maskedNumber(lastFour: string): string {
  return `****${lastFour}`;
}

/** `**-**-56`. */
export function maskedSortCode(sortCodeEnd: string): string {
  return `**-**-${sortCodeEnd}`;
}

/** The 22 characters of a British IBAN, of which only country, bank and last four digits are shown. */
export function maskedIban(bankCode: string | null, lastFour: string): string {
  return `GB**${bankCode ?? '****'}${'*'.repeat(10)}${lastFour}`;
}

const paidKinds: ReadonlySet<LedgerKind> = new Set(['MAIN', 'GOODS', 'ELECTRIC_JUICE']);
const toppedUpKinds: ReadonlySet<LedgerKind> = new Set([
  'ELECTRICITY_PREPAY_PAYMENT',
  'GAS_PREPAY_PAYMENT',
]);

/** Whether customers can pay onto a ledger: not onto one that only holds what a meter's registers do. */
export function acceptsPayments(kind: LedgerKind): boolean {
  return paidKinds.has(kind) || toppedUpKinds.has(kind);
}

/** Whether instructions can be made for a ledger: not for a meter's, which are filled by top-ups. */
export function takesInstructions(kind: LedgerKind): boolean {
  return paidKinds.has(kind);
}

/** Our setting: how far ahead an instruction may begin. */
const furthestAheadMonths = 12;

/**
 * From when on an instruction holds that is asked for from an instant of today on, or later: not
 * before now, for what is past has been paid otherwise.
 *
 * @throws CodedError KT-CT-1605 for a day before today in London, or more than a year ahead.
 */
export function beginningOf(
  path: string,
  asked: Temporal.Instant,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Temporal.Instant {
  const latest = startOfLondonDay(today.add({ months: furthestAheadMonths }));
  if (Temporal.Instant.compare(asked, startOfLondonDay(today)) < 0) {
    throw invalidInput(path, 'An instruction holds from today on, or from a day to come.');
  }
  if (Temporal.Instant.compare(asked, latest) > 0) {
    throw invalidInput(path, `It begins within ${furthestAheadMonths} months.`);
  }
  return Temporal.Instant.compare(asked, now) < 0 ? now : asked;
}
