import { Temporal } from 'temporal-polyfill';
import { invalidInput } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import type { Context } from '../../../engine/context.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import type { AccountRow } from '../../accounts/index.ts';
import { type LedgerRow, ledgersOfAccount } from '../../billing/index.ts';
import type { CheckedAccount } from './bank-accounts.actions.ts';
import { endInstruction } from './ending.actions.ts';
import { marksOfFingerprint } from './fingerprints.store.ts';
import { cardEndsAt, faultOfBeginning, takesInstructions } from './instructions.rules.ts';
import { type Instruction, instructionById } from './instructions.store.ts';
import { detailKeysOf } from './keys.actions.ts';
import {
  makeInstruction,
  makeInstructionIn,
  type NewInstruction,
  ownersOn,
} from './making.actions.ts';

type Mark =
  | { readonly id: number | null }
  | { readonly number: string }
  | { readonly kind: 'MAIN' | 'ELECTRIC_JUICE' };

/** A ledger of an account; null where it has none such, as where it is another account's. */
export async function ledgerOn(
  { db }: Pick<Context, 'db'>,
  { id }: AccountRow,
  mark: Mark,
): Promise<LedgerRow | null> {
  const ledgers = await db.read(ledgersOfAccount, id);
  const isMeant = (ledger: LedgerRow): boolean => {
    if ('id' in mark) return ledger.id === mark.id;
    return 'number' in mark ? ledger.number === mark.number : ledger.kind === mark.kind;
  };
  return ledgers.find(isMeant) ?? null;
}

/**
 * From when on an instruction holds that is asked for from an instant on: not before now, for what is
 * past has been paid otherwise.
 *
 * @throws CodedError KT-CT-1605 where it cannot begin then.
 */
function beginningOf(
  asked: Temporal.Instant,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Temporal.Instant {
  const fault = faultOfBeginning(asked, today);
  if (fault !== null) throw invalidInput('input.validFrom', fault);
  return Temporal.Instant.compare(asked, now) < 0 ? now : asked;
}

interface Refusals {
  /** The bank details cannot be used. */
  readonly invalid: () => never;
  /** Nobody can own them. */
  readonly ownerless: () => never;
  /** The ledger is not paid by instructions. */
  readonly ledger: () => never;
}

/**
 * Sets up a Direct Debit for a ledger. What pays for an account that was listed as a risk is refused
 * like details that cannot be right, so that nobody learns what is listed.
 *
 * @throws CodedError by the refusals; KT-CT-1605 for a day that is none to begin on.
 */
export async function setUpDirectDebit(
  { db, clock, viewer }: Context,
  account: AccountRow,
  ledger: LedgerRow,
  { holder, account: details, bankCode }: CheckedAccount,
  validFrom: Temporal.Instant,
  refusals: Refusals,
): Promise<Instruction> {
  if (!takesInstructions(ledger.kind)) refusals.ledger();
  const now = clock.now();
  const owners = await ownersOn(db, account, viewer, refusals.ownerless);
  const keys = await detailKeysOf(db);
  const fingerprint = keys.fingerprintOf(details);
  if ((await marksOfFingerprint(db, fingerprint)).isRiskListed) refusals.invalid();
  const made: NewInstruction = {
    ledgerId: ledger.id,
    accountId: account.id,
    kind: 'DIRECT_DEBIT',
    vendor: 'BOTTOMLINE_PTX',
    vendorReference: null,
    holder,
    sealedDetails: keys.seal(details),
    sortCodeEnd: details.sortCode.slice(4),
    bankCode,
    lastFour: details.accountNumber.slice(4),
    fingerprint,
    cardNetwork: null,
    cardFunding: null,
    cardExpiryMonth: null,
    cardExpiryYear: null,
  };
  const beginning = () => beginningOf(validFrom, todayInLondon(clock), now);
  return makeInstruction(db, made, owners, beginning, now, refusals.invalid);
}

/**
 * Stores a card that a customer has given to the vendor, and has a ledger paid by it. A card that nobody
 * has given, another account's, one that has expired by then and one that was listed as a risk are
 * refused alike.
 *
 * @param ledgerIn the ledger, opened where it has to be: what it writes stands only with the card.
 * @throws CodedError KT-CT-1605 for such a card, and for a day that is none to begin on; by `ownerless`
 *   where nobody can own it.
 */
export async function storeCard(
  { db, clock, viewer, services }: Context,
  account: AccountRow,
  ledgerIn: (tx: Database) => Promise<Pick<LedgerRow, 'id'>>,
  {
    vendorReference,
    validFrom,
  }: { readonly vendorReference: string; readonly validFrom: Temporal.Instant },
  ownerless: () => never,
): Promise<Instruction> {
  const refuse = (): never => {
    throw invalidInput('input.vendorReference', 'The vendor has no such card that can be used.');
  };
  const now = clock.now();
  const card = (await services.cardVault.cardOf(vendorReference)) ?? refuse();
  const expiry = { cardExpiryMonth: card.expiryMonth, cardExpiryYear: card.expiryYear };
  if ((await marksOfFingerprint(db, card.fingerprint)).isRiskListed) refuse();
  const owners = await ownersOn(db, account, viewer, ownerless);
  const made: Omit<NewInstruction, 'ledgerId'> = {
    accountId: account.id,
    kind: 'CARD',
    vendor: 'STRIPE',
    vendorReference,
    holder: card.holder,
    sealedDetails: null,
    sortCodeEnd: null,
    bankCode: null,
    lastFour: card.lastFour,
    fingerprint: card.fingerprint,
    cardNetwork: card.network,
    cardFunding: card.funding,
    ...expiry,
  };
  const beginning = () => {
    const begins = beginningOf(validFrom, todayInLondon(clock), now);
    const endsAt = cardEndsAt(expiry);
    const isExpired = endsAt !== null && Temporal.Instant.compare(endsAt, begins) <= 0;
    return isExpired ? refuse() : begins;
  };
  return db.transaction(async (tx) => {
    const { id: ledgerId } = await ledgerIn(tx);
    return makeInstructionIn(tx, { ...made, ledgerId }, owners, beginning, now, refuse);
  });
}

/**
 * Ends an instruction of an account, as the customer asks. Ended already, nothing happens.
 *
 * @throws CodedError by `missing` where the account has none of the identifier.
 */
export async function invalidate(
  { db, clock }: Context,
  account: AccountRow,
  id: number | null,
  missing: () => never,
): Promise<Instruction> {
  const known = id === null ? null : await db.read(instructionById, id);
  const instruction = known?.accountId === account.id ? known : missing();
  const ended = await db.transaction((tx) =>
    endInstruction(tx, instruction.id, 'INVALIDATED', clock.now()),
  );
  return ended ?? missing();
}

const longestUrl = 2000;

/** @throws CodedError KT-CT-1605 for what is no address that a customer can be sent on to. */
export function returnUrlOf(path: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || text.length > longestUrl) {
    throw invalidInput(path, 'The address begins with https:// and names no user.');
  }
  return url.href;
}
