import type { Temporal } from 'temporal-polyfill';
import { invalidInput, type Raise } from '../../../contract/errors.ts';
import type { Database } from '../../../database/database.ts';
import { type AccountRow, accountNumberOf } from '../../accounts/index.ts';
import { lockDeposit } from '../../billing/index.ts';
import { bankHolidaysIn } from '../../platform/index.ts';
import { depositKeyOf, depositOfKey } from './payments.rules.ts';
import { depositPayments, type PaymentRow, usableInstructionOf } from './payments.store.ts';
import { takeOnce } from './taking.actions.ts';

const longestKey = 255;

/**
 * Has a deposit that the customer has accepted taken from what its ledger is paid by. The deposit's own
 * lock is held meanwhile, so that of two requests one makes the payment and both answer it. Where that
 * one fails, the deposit can be asked for again under another key.
 *
 * @throws CodedError KT-CT-5712 where no such deposit is accepted, 5711 where it is paid, 5713 where
 *   nothing that the ledger is paid by can be used; KT-CT-1605 for a key that is none.
 */
export async function collectDeposit(
  db: Database,
  account: AccountRow,
  { depositKey, idempotencyKey }: { readonly depositKey: string; readonly idempotencyKey: string },
  now: Temporal.Instant,
  raise: Raise<'KT-CT-5711' | 'KT-CT-5712' | 'KT-CT-5713'>,
): Promise<PaymentRow> {
  if (idempotencyKey.trim() === '' || idempotencyKey.length > longestKey) {
    throw invalidInput('input.idempotencyKey', `It has 1 to ${longestKey} characters.`);
  }
  const holidays = await bankHolidaysIn(db, 'england-and-wales');
  return db.transaction(async (tx) => {
    const deposit = await lockDeposit(tx, account.id, depositKey);
    if (!deposit || deposit.acceptedAt === null || deposit.collectOn === null) {
      return raise('KT-CT-5712');
    }
    if (deposit.fulfilledAt !== null) return raise('KT-CT-5711');
    const before = await depositPayments(tx, deposit.ledgerId, deposit.id);
    const same = before.findLast(
      (each) => depositOfKey(each.idempotencyKey)?.name === idempotencyKey,
    );
    const last = before.at(-1);
    // One that failed or was called off is followed by another, where it is asked for anew.
    if (last && last.status !== 'FAILED' && last.status !== 'DELETED') return last;
    if (same) return same;
    const instruction = await usableInstructionOf(tx, deposit.ledgerId, null, now);
    if (!instruction) return raise('KT-CT-5713');
    const taking = {
      ...{ ledgerId: deposit.ledgerId, accountId: account.id, amountPence: deposit.amountPence },
      wantedOn: deposit.collectOn,
      source: 'SUPPORT',
      reference: (await accountNumberOf(tx, account.id)) ?? depositKey,
      idempotencyKey: depositKeyOf(deposit.id, before.length + 1, idempotencyKey),
    } as const;
    return (await takeOnce(tx, instruction, taking, holidays, now)) ?? raise('KT-CT-5711');
  });
}
