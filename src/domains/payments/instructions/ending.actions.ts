import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { MandateEndCode } from '../../../kernel/payment-terms.ts';
import { lockLedgers } from '../../billing/index.ts';
import {
  type Instruction,
  instructionById,
  instructionsOfLockedLedger,
  writeEnd,
} from './instructions.store.ts';
import { preferenceAt } from './preferences.rules.ts';
import { dropPreferencesOf, preferencesOfLockedLedger } from './preferences.store.ts';
import { letPricesFollow, prefer } from './pricing.actions.ts';

/**
 * Ends an instruction: nothing is taken from it from an instant on, and a ledger that was paid by it
 * is paid by the customer's own doing, at whose prices it is charged after their notice. One that has ended by then is left as it is.
 *
 * @param endCode by which message a Direct Debit ended; INVALIDATED where the customer or we ended it.
 * @returns how it stands; null where there is none.
 */
export async function endInstruction(
  tx: Database,
  instructionId: number,
  endCode: MandateEndCode,
  at: Temporal.Instant,
): Promise<Instruction | null> {
  const known = await tx.read(instructionById, instructionId);
  if (!known) return null;
  const { ledgerId } = known;
  await lockLedgers(tx, [ledgerId]);
  const ofLedger = await instructionsOfLockedLedger(tx, ledgerId);
  const instruction = ofLedger.find(({ id }) => id === instructionId);
  if (!instruction) return null;
  return endOfLockedLedger(tx, instruction, endCode, at);
}

/** The same where the lock of its ledger is held already. */
export async function endOfLockedLedger(
  tx: Database,
  instruction: Instruction,
  endCode: MandateEndCode,
  at: Temporal.Instant,
): Promise<Instruction> {
  const { id, ledgerId, validFrom, validTo, mandate } = instruction;
  if (validTo !== null && Temporal.Instant.compare(validTo, at) <= 0) return instruction;
  // What has not begun never does.
  const endsAt = Temporal.Instant.compare(at, validFrom) < 0 ? validFrom : at;
  const mandateEnd = mandate && { endCode, endedOn: londonDateOf(at) };
  await writeEnd(tx, id, endsAt, mandateEnd);
  const before = preferenceAt(await preferencesOfLockedLedger(tx, ledgerId), at);
  await dropPreferencesOf(tx, id, at);
  if (before?.instructionId === id) {
    const paidByHand = { ledgerId, instructionId: null, isDirectDebit: false };
    await prefer(tx, { ...paidByHand, validFrom: at, createdAt: at }, at);
  } else {
    await letPricesFollow(tx, ledgerId, at);
  }
  return {
    ...instruction,
    validTo: endsAt,
    mandate: mandate && { ...mandate, ...(mandate.endCode === null && mandateEnd) },
  };
}
