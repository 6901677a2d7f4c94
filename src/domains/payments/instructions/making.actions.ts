import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../../contract/viewer.ts';
import type { Database } from '../../../database/database.ts';
import { type AccountRow, businessOfAccountId, userIdsOnAccount } from '../../accounts/index.ts';
import { lockLedgers } from '../../billing/index.ts';
import { endOfLockedLedger } from './ending.actions.ts';
import { isUsableAt } from './instructions.rules.ts';
import {
  addInstruction,
  findByVendorReference,
  type Instruction,
  type InstructionRow,
  instructionsOfLockedLedger,
  type OwnerRow,
} from './instructions.store.ts';
import { preferenceAt } from './preferences.rules.ts';
import { preferencesOfLockedLedger } from './preferences.store.ts';
import { prefer } from './pricing.actions.ts';

type Owner = Pick<OwnerRow, 'userId' | 'businessId'>;

/** What an instruction is made from, whoever keeps what stands behind it. */
export type NewInstruction = Omit<
  InstructionRow,
  'id' | 'createdAt' | 'validFrom' | 'validTo' | 'vendorReference'
> & {
  /** The card at the vendor; null of a bank account, which is given a reference of ours. */
  readonly vendorReference: string | null;
};

/** The service user's reference of a Direct Debit: eighteen characters that nobody can foresee. */
function newMandateReference(): string {
  return `HH${randomBytes(8).toString('hex').toUpperCase()}`;
}

/**
 * Whose bank account or card it is: the business of the account, else whoever asks, else the first
 * user of the account.
 *
 * @throws CodedError by `raise` where the account has neither a business nor users.
 */
export async function ownersOn(
  db: Database,
  { id: accountId }: Pick<AccountRow, 'id'>,
  viewer: Viewer,
  raise: () => never,
): Promise<readonly Owner[]> {
  const business = await businessOfAccountId(db, accountId);
  if (business) return [{ userId: null, businessId: business.id }];
  const userIds = await userIdsOnAccount(db, accountId);
  const own = viewer.kind === 'customer' ? userIds.find((id) => id === viewer.userId) : undefined;
  const userId = own ?? userIds[0] ?? raise();
  return [{ userId, businessId: null }];
}

/**
 * Makes an instruction, and has its ledger paid by it from its beginning on. A Direct Debit takes the
 * place of the one before it, and is still to be lodged with the bank. What is there already is
 * not made again: the same bank account under a Direct Debit that goes on, the same card. Where the
 * ledger is paid by it, nothing is changed, so that whoever asks again gets the same answer.
 *
 * @param beginning from when on it holds; asked only where something is changed.
 * @throws CodedError by `raise` for a card that another account has given.
 */
export function makeInstruction(
  db: Database,
  made: NewInstruction,
  owners: readonly Owner[],
  beginning: () => Temporal.Instant,
  now: Temporal.Instant,
  raise: () => never,
): Promise<Instruction> {
  return db.transaction((tx) => makeInstructionIn(tx, made, owners, beginning, now, raise));
}

/** As `makeInstruction`, within a transaction that does more. */
export async function makeInstructionIn(
  tx: Database,
  made: NewInstruction,
  owners: readonly Owner[],
  beginning: () => Temporal.Instant,
  now: Temporal.Instant,
  raise: () => never,
): Promise<Instruction> {
  await lockLedgers(tx, [made.ledgerId]);
  const isDirectDebit = made.kind === 'DIRECT_DEBIT';
  const ofLedger = await instructionsOfLockedLedger(tx, made.ledgerId);
  const open = ofLedger.filter(({ kind, validTo }) => kind === made.kind && validTo === null);
  const same = open.find(
    (each) =>
      each.fingerprint === made.fingerprint &&
      (isDirectDebit ? each.holder === made.holder : each.vendorReference === made.vendorReference),
  );
  const last = (await preferencesOfLockedLedger(tx, made.ledgerId)).at(-1);
  if (same && last?.instructionId === same.id) return same;
  const validFrom = beginning();
  if (same) return preferred(tx, same, validFrom, now);
  if (made.vendorReference !== null) {
    const taken = await findByVendorReference(tx, made.vendorReference);
    if (taken) return raise();
  }
  for (const former of isDirectDebit ? open : []) {
    await endOfLockedLedger(tx, former, 'INVALIDATED', validFrom);
  }
  const reference = newMandateReference();
  const vendorReference = made.vendorReference ?? reference;
  const row = { ...made, vendorReference, validFrom, createdAt: now };
  const instruction = await addInstruction(tx, row, owners, isDirectDebit ? reference : null);
  return preferred(tx, instruction ?? raise(), validFrom, now);
}

/** Has a ledger paid by an instruction from an instant on, where it is not by then. */
async function preferred(
  tx: Database,
  instruction: Instruction,
  validFrom: Temporal.Instant,
  now: Temporal.Instant,
): Promise<Instruction> {
  const { id: instructionId, ledgerId, kind } = instruction;
  const before = preferenceAt(await preferencesOfLockedLedger(tx, ledgerId), validFrom);
  if (before?.instructionId === instructionId || !isUsableAt(instruction, validFrom)) {
    return instruction;
  }
  const way = { ledgerId, instructionId, isDirectDebit: kind === 'DIRECT_DEBIT' };
  await prefer(tx, { ...way, validFrom, createdAt: now }, now);
  return instruction;
}
