import type { Temporal } from 'temporal-polyfill';
import type { ValidationError } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { TransactionKind } from '../../../kernel/books.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { supplyKindOf, vatPercentAt, vatRatesOf } from '../../products/index.ts';
import { traitsOfLedger } from '../ledgers/ledger-kinds.rules.ts';
import { openLedger } from '../ledgers/ledgers.actions.ts';
import { type LedgerRow, ledgerById, ledgerByNumber } from '../ledgers/ledgers.store.ts';
import { IdempotencyConflict, post } from '../ledgers/postings.actions.ts';
import type { Posting } from '../ledgers/postings.rules.ts';
import { lockLedgers, type TransactionRow, transactionById } from '../ledgers/postings.store.ts';
import {
  chargeReason,
  creditReason,
  partedGross,
  type Reason,
  transferReason,
} from './reasons.rules.ts';

/** An amount to be booked by hand, in pence. */
interface Amount {
  readonly kind: TransactionKind & ('CHARGE' | 'CREDIT');
  readonly netPence: number;
  readonly taxPence: number;
  /** Within the net amount. */
  readonly levyPence: number;
  readonly reason: Reason;
  readonly note: string | null;
  readonly displayNote: string | null;
  readonly metadata: unknown;
}

/** A transaction by hand, with the Climate Change Levy within its net amount. */
export interface BookedAmount extends TransactionRow {
  readonly levyPence: number;
}

/** Why an amount was not booked. */
export class AmountRefused extends Error {
  readonly what: 'AMOUNT' | 'KEY' | 'BALANCE';
  readonly problem: ValidationError | null;

  constructor(what: AmountRefused['what'], problem: ValidationError | null = null) {
    super(`The amount was not booked: ${what}`);
    this.what = what;
    this.problem = problem;
  }
}

const wrong = (inputPath: string, message: string) =>
  new AmountRefused('AMOUNT', { message, inputPath: ['input', inputPath] });

/** What is asked for by `createAccountCharge`. */
interface ChargeRequest {
  readonly grossAmount: number;
  readonly netAmount: number | null;
  readonly salesTaxAmount: number | null;
  readonly cclAmount: number | null;
}

/**
 * The parts of a charge that is given with VAT. Amounts that are given beside it have to fit.
 *
 * @throws AmountRefused where they do not, or nothing is charged.
 */
async function partsOfCharge(
  db: Database,
  account: AccountRow,
  reason: Reason,
  { grossAmount, netAmount, salesTaxAmount, cclAmount }: ChargeRequest,
  at: Temporal.Instant,
): Promise<Pick<Amount, 'netPence' | 'taxPence' | 'levyPence'>> {
  if (grossAmount <= 0) throw wrong('grossAmount', 'A charge is more than nothing.');
  const parted = partedGross(grossAmount, reason, await vatPercentOf(db, account, at));
  const taxPence =
    salesTaxAmount ?? (netAmount === null ? parted.taxPence : grossAmount - netAmount);
  const netPence = netAmount ?? grossAmount - taxPence;
  if (taxPence < 0 || netPence < 0 || netPence + taxPence !== grossAmount) {
    throw wrong('netAmount', 'The net amount and its tax do not add up to the gross amount.');
  }
  const levyPence = cclAmount ?? 0;
  if (levyPence < 0 || levyPence > netPence) {
    throw wrong('cclAmount', 'The levy is part of the net amount.');
  }
  return { netPence, taxPence, levyPence };
}

/** What VAT a customer pays on what is charged by hand: that on electricity, which gas shares. */
export async function vatPercentOf(
  db: Database,
  { accountType }: Pick<AccountRow, 'accountType'>,
  at: Temporal.Instant,
): Promise<number> {
  const isBusiness = accountType === 'BUSINESS';
  const kind = supplyKindOf({ direction: 'IMPORT', isBusiness });
  return vatPercentAt(await vatRatesOf(db, 'ELECTRICITY'), kind, at.epochMilliseconds);
}

/** Charges an account's main ledger; see `createAccountCharge`. */
export async function chargeByHand(
  db: Database,
  account: AccountRow,
  reason: Reason,
  request: ChargeRequest & Pick<Amount, 'note' | 'displayNote' | 'metadata'>,
  at: Temporal.Instant,
): Promise<BookedAmount> {
  const { note, displayNote, metadata } = request;
  const parts = await partsOfCharge(db, account, reason, request, at);
  const amount: Amount = { kind: 'CHARGE', ...parts, reason, note, displayNote, metadata };
  return db.transaction(async (tx) => {
    const ledger = await openLedger(tx, { accountId: account.id, kind: 'MAIN' }, at);
    return bookAmount(tx, ledger, amount, at);
  });
}

/** Credits an account's main ledger, or the one that is given. */
export async function creditByHand(
  db: Database,
  target: AccountRow | LedgerRow,
  amount: Omit<Amount, 'kind' | 'levyPence'>,
  at: Temporal.Instant,
): Promise<BookedAmount> {
  const { netPence, taxPence } = amount;
  if (netPence < 0 || taxPence < 0) throw wrong('netAmount', 'A credit is not negative.');
  if (netPence + taxPence === 0) throw wrong('netAmount', 'A credit is more than nothing.');
  return db.transaction(async (tx) => {
    const ledger =
      'balancePence' in target
        ? target
        : await openLedger(tx, { accountId: target.id, kind: 'MAIN' }, at);
    return bookAmount(tx, ledger, { ...amount, kind: 'CREDIT', levyPence: 0 }, at);
  });
}

async function bookAmount(
  tx: Database,
  { id, accountId }: Pick<LedgerRow, 'id' | 'accountId'>,
  amount: Amount,
  at: Temporal.Instant,
): Promise<BookedAmount> {
  try {
    const [posted] = await post(tx, [postingOf(id, accountId, amount, at)], at);
    const row = posted && (await tx.read(transactionById, posted.transactionId));
    if (!row) throw new Error('What was booked cannot be read');
    return { ...row, levyPence: amount.levyPence };
  } catch (error) {
    if (error instanceof IdempotencyConflict) throw new AmountRefused('KEY');
    if (error instanceof RangeError) throw new AmountRefused('BALANCE');
    throw error;
  }
}

function postingOf(
  ledgerId: number,
  accountId: number,
  { kind, netPence, taxPence, levyPence, reason, note, displayNote, metadata }: Amount,
  at: Temporal.Instant,
): Posting {
  const sign = kind === 'CHARGE' ? 1 : -1;
  const key = idempotencyKeyIn(metadata);
  return {
    ledgerId,
    kind,
    postedOn: londonDateOf(at),
    isOfToday: true,
    netPence,
    taxPence,
    reasonCode: reason.code,
    note,
    displayNote,
    metadata,
    idempotencyKey: key === null ? null : `${kind} ${accountId} ${key}`,
    books: [
      { book: reason.book, amountPence: sign * (netPence - levyPence) },
      { book: 'CCL', amountPence: sign * levyPence },
      { book: 'VAT', amountPence: sign * taxPence },
    ],
  };
}

const longestKey = 255;

function idempotencyKeyIn(metadata: unknown): string | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  const { idempotencyKey: key } = metadata as { readonly idempotencyKey?: unknown };
  if (typeof key !== 'string' || key === '') return null;
  // Keys that were cut short would stand for one another.
  if (key.length <= longestKey) return key;
  throw wrong('metadata', `An idempotency key has at most ${longestKey} characters.`);
}

/**
 * A ledger by what a client names it by: its identifier or its number. Null for that of another account,
 * and for that of a meter, which follows the meter's own registers: money that was booked there by hand
 * would never reach it.
 */
export async function ledgerNamed(
  db: Database,
  accountId: number,
  name: string,
): Promise<LedgerRow | null> {
  const id = intKey(name);
  const ledger = await (id === null ? db.read(ledgerByNumber, name) : db.read(ledgerById, id));
  const isOwn = ledger?.accountId === accountId && !traitsOfLedger(ledger.kind).isSupplementary;
  return isOwn ? ledger : null;
}

/** Why nothing was moved. */
export class TransferRefused extends Error {
  readonly code: 'KT-CT-9702' | 'KT-CT-9703';

  constructor(code: TransferRefused['code']) {
    super(`The transfer is refused: ${code}`);
    this.code = code;
  }
}

/** Both sides of a transfer. */
export interface BookedTransfer {
  readonly charge: BookedAmount;
  readonly credit: BookedAmount;
}

/**
 * Moves credit from one ledger to another, as a charge and a credit that are booked together.
 *
 * @param amountPence more than nothing.
 * @throws TransferRefused where the first ledger does not hold so much credit; AmountRefused where the
 *   second one cannot hold it.
 */
export async function moveBalance(
  db: Database,
  from: LedgerRow,
  to: LedgerRow,
  amountPence: number,
  note: string | null,
  at: Temporal.Instant,
): Promise<BookedTransfer> {
  const charging = chargeReason(transferReason);
  const crediting = creditReason(transferReason);
  if (!charging || !crediting) throw new Error('Transfers have no reason');
  const amount = {
    netPence: amountPence,
    taxPence: 0,
    levyPence: 0,
    note,
    displayNote: null,
    metadata: null,
  };
  return db.transaction(async (tx) => {
    const locked = await lockLedgers(tx, [from.id, to.id]);
    const balancePence = locked.find(({ id }) => id === from.id)?.balancePence ?? 0;
    if (balancePence === 0) throw new TransferRefused('KT-CT-9702');
    if (balancePence < amountPence) throw new TransferRefused('KT-CT-9703');
    const charge = await bookAmount(tx, from, { ...amount, kind: 'CHARGE', reason: charging }, at);
    const credit = await bookAmount(tx, to, { ...amount, kind: 'CREDIT', reason: crediting }, at);
    return { charge, credit };
  });
}
