import { and, eq, sql } from 'drizzle-orm';
import type { Temporal } from 'temporal-polyfill';
import { loadMany, loadOne } from '../../../database/batching/loaders.ts';
import type { Database } from '../../../database/database.ts';
import { isAnyOf, statement } from '../../../database/statements.ts';
import type { MandateEndCode } from '../../../kernel/payment-terms.ts';
import { instructionOwners, instructions, mandates } from './instructions.tables.ts';

export type InstructionRow = typeof instructions.$inferSelect;
export type MandateRow = typeof mandates.$inferSelect;
export type OwnerRow = typeof instructionOwners.$inferSelect;

/** An instruction with the Direct Debit behind it, where there is one. */
export type Instruction = InstructionRow & { readonly mandate: MandateRow | null };

interface Joined {
  readonly instruction: InstructionRow;
  readonly mandate: MandateRow | null;
}

const together = { instruction: instructions, mandate: mandates };
const instructionOf = ({ instruction, mandate }: Joined): Instruction => ({
  ...instruction,
  mandate,
});

const selectOfAccounts = statement('payments_instructions_of_accounts', (query) =>
  query
    .select(together)
    .from(instructions)
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(isAnyOf(instructions.accountId, 'accountIds'))
    .orderBy(instructions.id),
);

/** The instructions of an account, in the order in which they were made. */
export const instructionsOfAccount = loadMany<number, Instruction>(
  'payments.instructionsOfAccount',
  async (db, accountIds) => (await selectOfAccounts(db, { accountIds })).map(instructionOf),
  ({ accountId }) => accountId,
);

const selectById = statement('payments_instructions_by_id', (query) =>
  query
    .select(together)
    .from(instructions)
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(isAnyOf(instructions.id, 'ids')),
);

/** An instruction by its identifier, which must come from an admitted row. */
export const instructionById = loadOne<number, Instruction>(
  'payments.instructionById',
  async (db, ids) => (await selectById(db, { ids })).map(instructionOf),
  ({ id }) => id,
);

const selectOwners = statement('payments_owners_of_instructions', (query) =>
  query
    .select()
    .from(instructionOwners)
    .where(isAnyOf(instructionOwners.instructionId, 'instructionIds'))
    .orderBy(instructionOwners.place),
);

/** Who owns the bank account or card of an instruction. */
export const ownersOfInstruction = loadMany<number, OwnerRow>(
  'payments.ownersOfInstruction',
  (db, instructionIds) => selectOwners(db, { instructionIds }),
  ({ instructionId }) => instructionId,
);

const selectOfUsers = statement('payments_instructions_of_users', (query) =>
  query
    .select({ ...together, userId: instructionOwners.userId })
    .from(instructionOwners)
    .innerJoin(instructions, eq(instructions.id, instructionOwners.instructionId))
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(isAnyOf(instructionOwners.userId, 'userIds'))
    .orderBy(instructions.id),
);

/** The instructions whose bank account or card a user owns, whichever account they pay. */
export const instructionsOfUser = loadMany<
  number,
  { readonly userId: number | null; readonly instruction: Instruction }
>(
  'payments.instructionsOfUser',
  async (db, userIds) =>
    (await selectOfUsers(db, { userIds })).map((row) => ({
      userId: row.userId,
      instruction: instructionOf(row),
    })),
  ({ userId }) => userId ?? 0,
);

const selectOfBusinesses = statement('payments_instructions_of_businesses', (query) =>
  query
    .select({ ...together, businessId: instructionOwners.businessId })
    .from(instructionOwners)
    .innerJoin(instructions, eq(instructions.id, instructionOwners.instructionId))
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(isAnyOf(instructionOwners.businessId, 'businessIds'))
    .orderBy(instructions.id),
);

/** The instructions whose bank account or card a business owns. */
export const instructionsOfBusiness = loadMany<
  number,
  { readonly businessId: number | null; readonly instruction: Instruction }
>(
  'payments.instructionsOfBusiness',
  async (db, businessIds) =>
    (await selectOfBusinesses(db, { businessIds })).map((row) => ({
      businessId: row.businessId,
      instruction: instructionOf(row),
    })),
  ({ businessId }) => businessId ?? 0,
);

/** The instructions of a ledger as they are while its lock is held, in order. */
export async function instructionsOfLockedLedger(
  tx: Database,
  ledgerId: number,
): Promise<Instruction[]> {
  const rows = await tx.query
    .select(together)
    .from(instructions)
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(eq(instructions.ledgerId, ledgerId))
    .orderBy(instructions.id);
  return rows.map(instructionOf);
}

/** The instruction of a reference of the vendor's; whose it is has to be looked at. */
export async function findByVendorReference(
  tx: Database,
  vendorReference: string,
): Promise<Instruction | null> {
  const [row] = await tx.query
    .select(together)
    .from(instructions)
    .leftJoin(mandates, eq(mandates.instructionId, instructions.id))
    .where(eq(instructions.vendorReference, vendorReference));
  return row ? instructionOf(row) : null;
}

/**
 * Writes an instruction with its owners and, of a Direct Debit, the mandate that is still to be
 * lodged.
 *
 * @param mandateReference null of what is no Direct Debit.
 * @returns null where the vendor's reference is taken.
 */
export async function addInstruction(
  tx: Database,
  row: typeof instructions.$inferInsert,
  owners: readonly Pick<OwnerRow, 'userId' | 'businessId'>[],
  mandateReference: string | null,
): Promise<Instruction | null> {
  const [instruction] = await tx.query
    .insert(instructions)
    .values(row)
    .onConflictDoNothing()
    .returning();
  if (!instruction) return null;
  const { id: instructionId } = instruction;
  if (owners.length > 0) {
    await tx.query
      .insert(instructionOwners)
      .values(owners.map((owner, place) => ({ ...owner, instructionId, place })));
  }
  if (mandateReference === null) return { ...instruction, mandate: null };
  const [mandate] = await tx.query
    .insert(mandates)
    .values({ instructionId, reference: mandateReference })
    .returning();
  return { ...instruction, mandate: mandate ?? null };
}

/** Ends an instruction that has no end yet, or a later one. */
export async function writeEnd(
  tx: Database,
  id: number,
  validTo: Temporal.Instant,
  mandateEnd: { readonly endCode: MandateEndCode; readonly endedOn: Temporal.PlainDate } | null,
): Promise<void> {
  await tx.query.update(instructions).set({ validTo }).where(eq(instructions.id, id));
  if (mandateEnd === null) return;
  await tx.query
    .update(mandates)
    .set(mandateEnd)
    .where(and(eq(mandates.instructionId, id), sql`${mandates.endCode} is null`));
}
