import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { londonDateOf } from '../../../kernel/london.ts';
import type { LedgerRow } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { takesInstructions } from '../instructions/instructions.rules.ts';
import { checkText, isAmount } from './changes.actions.ts';
import { type PaymentRow, usableInstructionOf } from './payments.store.ts';
import { takeOnce } from './taking.actions.ts';

interface StandaloneRequest {
  readonly amount: number;
  readonly description: string;
  /** Null for what the ledger is paid by, a Direct Debit first. */
  readonly kind: 'DIRECT_DEBIT' | 'CARD' | null;
}

/**
 * Has an amount taken once from a ledger, as soon as can be: a card is charged by the bank day's work of
 * today, a debit goes into the next file.
 *
 * @throws CodedError KT-CT-3943 where the ledger cannot be paid so; KT-CT-1605 for an amount or a text
 *   that is none.
 */
export async function takeStandalone(
  db: Database,
  ledger: LedgerRow,
  { amount, description, kind }: StandaloneRequest,
  now: Temporal.Instant,
  raise: Raise<'KT-CT-3943'>,
): Promise<PaymentRow> {
  checkText('input.description', description);
  if (!isAmount(amount)) {
    throw invalidInput('input.amount', 'An amount is more than nothing, up to £100,000.');
  }
  const refuse = (detail: string) => raise('KT-CT-3943', { detail });
  if (!takesInstructions(ledger.kind)) return refuse('The ledger is not paid by instructions.');
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  return db.transaction(async (tx) => {
    const instruction = await usableInstructionOf(tx, ledger.id, kind, now);
    if (!instruction)
      return refuse('The ledger is not paid by anything of the kind that can be used.');
    const taking = {
      ...{ ledgerId: ledger.id, accountId: ledger.accountId, amountPence: amount },
      ...{ wantedOn: londonDateOf(now), reference: description },
      source: 'CUSTOMER',
      idempotencyKey: `standalone:${randomUUID()}`,
    } as const;
    const made = await takeOnce(tx, instruction, taking, holidays, now);
    if (!made) throw new Error('A payment under a new key was not written');
    return made;
  });
}
