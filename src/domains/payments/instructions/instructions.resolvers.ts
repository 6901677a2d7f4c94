import cardTypes from 'credit-card-type';
import type { Temporal } from 'temporal-polyfill';
import type { PageArguments } from '../../../contract/pagination.ts';
import type { Database } from '../../../database/database.ts';
import { type Connection, pageOfRows } from '../../../engine/connections.ts';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import type { CardNetwork } from '../../../kernel/payment-terms.ts';
import {
  accessibleAccountIds,
  admittedAccount,
  businessOf,
  userIdsOnAccount,
} from '../../accounts/index.ts';
import { ledgerById, ledgersOfAccount } from '../../billing/index.ts';
import { userById } from '../../identity/index.ts';
import { mayChangePayments } from './access.actions.ts';
import {
  directDebitStatusOf,
  isUsableAt,
  maskedIban,
  maskedNumber,
  maskedSortCode,
  statusOf,
} from './instructions.rules.ts';
import {
  type Instruction,
  instructionById,
  instructionsOfAccount,
  instructionsOfBusiness,
  instructionsOfUser,
  ownersOfInstruction,
} from './instructions.store.ts';
import { instructions } from './instructions.tables.ts';
import { preferenceAt } from './preferences.rules.ts';
import { preferencesOfLedger } from './preferences.store.ts';

interface Identified {
  readonly id: number;
}

const inOrder = {
  name: 'paymentInstructions',
  columns: [
    {
      column: instructions.id,
      direction: 'ascending' as const,
      kind: 'integer' as const,
      valueOf: ({ id }: Instruction) => id,
    },
  ],
};

/** A page of instructions that are in memory as a whole. */
export function pageOfInstructions(
  rows: readonly Instruction[],
  args: PageArguments,
): Connection<Instruction> {
  return pageOfRows(inOrder, rows, args);
}

/** What can be paid from: a bank account that money is only sent to is none. */
export function isPaymentMethod({ kind }: Pick<Instruction, 'kind'>): boolean {
  return kind !== 'BANK_ACCOUNT';
}

function withStatus<Status>(
  rows: readonly Instruction[],
  statuses: readonly (Status | null)[] | null | undefined,
  statusOfRow: (row: Instruction) => Status,
): readonly Instruction[] {
  return statuses == null ? rows : rows.filter((row) => statuses.includes(statusOfRow(row)));
}

/** Of what somebody owns, that which pays accounts within reach of the viewer and can be used. */
async function visibleAt(
  { db, viewer }: Context,
  rows: readonly Instruction[],
  at: Temporal.Instant,
): Promise<readonly Instruction[]> {
  const reach = await accessibleAccountIds(db, viewer);
  return rows.filter(
    (row) =>
      isPaymentMethod(row) &&
      isUsableAt(row, at) &&
      (reach === 'EVERY_ACCOUNT' || reach.includes(row.accountId)),
  );
}

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

const shownBankAccount = {
  accountHolder: ({ holder }: Instruction) => holder,
  iban: ({ kind, bankCode, lastFour }: Instruction) =>
    kind === 'CARD' ? '' : maskedIban(bankCode, lastFour),
  maskedAccountIdentifier: ({ lastFour }: Instruction) => maskedNumber(lastFour),
  // Who has left the account is not shown to those who are on it.
  async owners({ id, accountId }: Instruction, _args: unknown, { db }: Context) {
    const [owners, userIds] = await Promise.all([
      db.read(ownersOfInstruction, id),
      userIdsOnAccount(db, accountId),
    ]);
    return owners.filter(({ userId }) => userId === null || userIds.includes(userId));
  },
  sortCode: ({ sortCodeEnd }: Instruction) =>
    sortCodeEnd === null ? '' : maskedSortCode(sortCodeEnd),
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

export const instructionsResolvers = {
  Query: {
    async defaultPaymentInstruction(_root, args, { db, clock, raise }) {
      const account = (await admittedAccount(db, args.accountNumber)) ?? raise('KT-CT-1111');
      const now = clock.now();
      if (args.instructionType == null) return preferredOfAccount(db, account.id, now);
      const rows = await db.read(instructionsOfAccount, account.id);
      return (
        rows.findLast((row) => row.kind === args.instructionType && isUsableAt(row, now)) ?? null
      );
    },
  },
  AccountType: {
    canChangePayments: ({ id }: Identified, _args, context) => mayChangePayments(context, id),
    async directDebitInstructions({ id }: Identified, { statuses, ...page }, { db, clock }) {
      const rows = (await db.read(instructionsOfAccount, id)).filter(
        ({ kind }) => kind === 'DIRECT_DEBIT',
      );
      const now = clock.now();
      const wanted = withStatus(rows, statuses, (row) => directDebitStatusOf(row, now));
      return pageOfInstructions(wanted, page);
    },
    async paymentMethods({ id }: Identified, { statuses, ...page }, { db, clock }) {
      const rows = (await db.read(instructionsOfAccount, id)).filter(isPaymentMethod);
      const now = clock.now();
      return pageOfInstructions(
        withStatus(rows, statuses, (row) => statusOf(row, now)),
        page,
      );
    },
  },
  AccountUserType: {
    async paymentMethods({ id }, { validAt, statuses, ...page }, context) {
      const now = context.clock.now();
      const owned = (await context.db.read(instructionsOfUser, id)).map(
        ({ instruction }) => instruction,
      );
      const visible = await visibleAt(context, owned, validAt ?? now);
      return pageOfInstructions(
        withStatus(visible, statuses, (row) => statusOf(row, now)),
        page,
      );
    },
  },
  BusinessType: {
    async paymentMethods({ id }, { validAt, statuses, ...page }, context) {
      const now = context.clock.now();
      const owned = (await context.db.read(instructionsOfBusiness, id)).map(
        ({ instruction }) => instruction,
      );
      const visible = await visibleAt(context, owned, validAt ?? now);
      return pageOfInstructions(
        withStatus(visible, statuses, (row) => statusOf(row, now)),
        page,
      );
    },
  },
  PaymentInstructionType: {
    ...shownCard,
    ...shownBankAccount,
    async accountType({ id, kind }, _args, { db }) {
      if (kind === 'CARD') return null;
      const owners = await db.read(ownersOfInstruction, id);
      return owners.some(({ businessId }) => businessId !== null) ? 'BUSINESS' : 'PERSONAL';
    },
    status: (row, _args, { clock }) => statusOf(row, clock.now()),
    async supplementaryLedger({ ledgerId }, _args, { db }) {
      const ledger = await db.read(ledgerById, ledgerId);
      return ledger?.kind === 'MAIN' ? null : ledger;
    },
  },
  DirectDebitInstructionType: {
    ...shownBankAccount,
    cardPaymentNetwork: shownCard.cardPaymentNetwork,
    instructionType: shownCard.instructionType,
    lastFourDigitsOfAccountNumber: ({ lastFour }) => lastFour,
    maskedIban: shownBankAccount.iban,
    status: (row, _args, { clock }) => directDebitStatusOf(row, clock.now()),
  },
  PaymentInstructionOwnerType: {
    accountUser: ({ userId }, _args, { db }) =>
      userId === null ? null : db.read(userById, userId),
    business: ({ businessId }, _args, { db }) =>
      businessId === null ? null : businessOf(db, businessId),
    // Nobody but customers pays: sales knows whom it has not won yet.
    lead: () => null,
  },
} satisfies Resolvers;
