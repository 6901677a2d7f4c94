import {
  demoBankAccount,
  demoCardFingerprint,
  demoJuiceCardReference,
  demoPayers,
  demoStolenCardReference,
  holderOf,
} from './payment-details.ts';
import type { TownPlan } from './plan.ts';

/**
 * What to ask about what the richest household pays from. The world numbers what can be paid from, and
 * ledgers, in the order of its homes: its Direct Debit, an expired card, and the card in use.
 */
export function instructionSamples({ households }: TownPlan): Readonly<Record<string, string>> {
  const richest = households.find(({ kind }) => kind === 'everything');
  const { sortCode, accountNumber } = demoBankAccount(richest?.key ?? '');
  return {
    sortCode,
    bankAccountNumber: accountNumber,
    accountHolder: richest ? holderOf(demoPayers(richest)) : '',
    directDebitId: '1',
    endedInstructionId: '2',
    mainLedgerId: '1',
    juiceLedgerId: '3',
    cardReference: demoJuiceCardReference,
    fingerprint: demoCardFingerprint(demoJuiceCardReference),
  };
}

/** Of a card that was stolen, and of a home that nobody has signed for. */
export function riskSamples({ households }: TownPlan): Readonly<Record<string, string>> {
  const occupier = households.find(({ kind }) => kind === 'occupier');
  return {
    riskListedFingerprint: demoCardFingerprint(demoStolenCardReference),
    ownerlessAccountNumber: occupier?.account.number ?? '',
  };
}
