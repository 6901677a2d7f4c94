import type { Temporal } from 'temporal-polyfill';
import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import {
  accessibleAccountIds,
  admittedAccount,
  businessOf,
  userIdsOnAccount,
} from '../../accounts/index.ts';
import { ledgerById } from '../../billing/index.ts';
import { userById } from '../../identity/index.ts';
import { mayChangePayments } from './access.actions.ts';
import {
  directDebitStatusOf,
  isPaymentMethod,
  isUsableAt,
  maskedIban,
  maskedNumber,
  maskedSortCode,
  statusOf,
} from './instructions.rules.ts';
import {
  type Instruction,
  instructionsOfAccount,
  instructionsOfBusiness,
  instructionsOfUser,
  ownersOfInstruction,
  pageOfInstructions,
} from './instructions.store.ts';
import { preferredOfAccount, shownCard } from './showing.actions.ts';

interface Identified {
  readonly id: number;
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

export const instructionsResolvers = {
  Query: {
    async defaultPaymentInstruction(_root, args, { db, clock }) {
      const account = await admittedAccount(db, args.accountNumber);
      if (!account) return null;
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
