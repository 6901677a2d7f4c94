import {
  demoBankAccount,
  demoCardFingerprint,
  demoJuiceCardReference,
  demoPayers,
  demoStolenCardReference,
  holderOf,
} from './payment-details.ts';
import type { TownPlan } from './plan.ts';
import { repaymentSamples } from './repayment-samples.ts';
import { scheduleSamples } from './schedule-samples.ts';

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

/** Of a card that was stolen. */
const riskSamples: Readonly<Record<string, string>> = {
  riskListedFingerprint: demoCardFingerprint(demoStolenCardReference),
};

/** What whoever may do everything asks about payments with. */
export function paymentSamples(town: TownPlan): Readonly<Record<string, string>> {
  return {
    ...scheduleSamples(town),
    ...instructionSamples(town),
    ...riskSamples,
    ...repaymentSamples(town),
  };
}
