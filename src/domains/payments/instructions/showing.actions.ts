import cardTypes from 'credit-card-type';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { CardNetwork } from '../../../kernel/payment-terms.ts';
import { ledgersOfAccount } from '../../billing/index.ts';
import { isUsableAt, maskedNumber } from './instructions.rules.ts';
import { type Instruction, instructionById } from './instructions.store.ts';
import { preferenceAt } from './preferences.rules.ts';
import { preferencesOfLedger } from './preferences.store.ts';

const cardTypeOf: Readonly<Record<CardNetwork, string>> = {
  VISA: cardTypes.types.VISA ?? '',
  MASTERCARD: cardTypes.types.MASTERCARD ?? '',
  AMERICAN_EXPRESS: cardTypes.types.AMERICAN_EXPRESS ?? '',
  MAESTRO: cardTypes.types.MAESTRO ?? '',
};

/** What holds for every type that an instruction is shown as. */
export const shownCard = {
  cardNumber: ({ kind, lastFour }: Instruction) => (kind === 'CARD' ? maskedNumber(lastFour) : ''),
  cardPaymentNetwork: ({ cardNetwork }: Instruction) =>
    cardNetwork && cardTypes.getTypeInfo(cardTypeOf[cardNetwork]).niceType,
  cardType: ({ cardFunding }: Instruction) => cardFunding?.toLowerCase() ?? null,
  instructionType: ({ kind }: Instruction) => kind,
};

/** The instruction that a ledger is paid by at an instant; null where it is paid otherwise. */
export async function preferredAt(
  db: Database,
  ledgerId: number,
  at: Temporal.Instant,
): Promise<Instruction | null> {
  const preference = preferenceAt(await db.read(preferencesOfLedger, ledgerId), at);
  if (preference?.instructionId == null) return null;
  const instruction = await db.read(instructionById, preference.instructionId);
  return instruction && isUsableAt(instruction, at) ? instruction : null;
}

/** The same of the main ledger of an account. */
export async function preferredOfAccount(
  db: Database,
  accountId: number,
  at: Temporal.Instant,
): Promise<Instruction | null> {
  const main = (await db.read(ledgersOfAccount, accountId)).find(({ kind }) => kind === 'MAIN');
  return main ? preferredAt(db, main.id, at) : null;
}
