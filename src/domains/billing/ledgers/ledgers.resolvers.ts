import type { Database } from '../../../database/database.ts';
import { intKey } from '../../../engine/nodes.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { agreementsWith, pageOfAgreements } from '../../agreements/index.ts';
import { traitsOfLedger } from './ledger-kinds.rules.ts';
import { type LedgerRow, ledgersOfAccount } from './ledgers.store.ts';

interface Identified {
  readonly id: number;
}

/** The account's own ledgers; those of its meters stand with the meters. */
async function ownLedgers(db: Database, accountId: number): Promise<readonly LedgerRow[]> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  return ledgers.filter(({ kind }) => !traitsOfLedger(kind).isSupplementary);
}

async function balanceOf(db: Database, accountId: number, isOfAll: boolean): Promise<number> {
  const counted = (await ownLedgers(db, accountId)).filter(({ kind }) =>
    isOfAll ? traitsOfLedger(kind).affectsAccountBalance : kind === 'MAIN',
  );
  return counted.reduce((sum, { balancePence }) => sum + balancePence, 0);
}

/** The account's other ledgers: money is moved between those of one account. */
async function otherLedgers(db: Database, { id, accountId, openedAt }: LedgerRow) {
  const [ledgers, accountNumber] = await Promise.all([
    ownLedgers(db, accountId),
    accountNumberOf(db, accountId),
  ]);
  return ledgers
    .filter((other) => other.id !== id)
    .map((other) => ({
      accountNumber,
      ledgerNumber: other.number,
      validFrom:
        other.openedAt.epochMilliseconds > openedAt.epochMilliseconds ? other.openedAt : openedAt,
      validTo: null,
    }));
}

const named = {
  ledgerType: ({ kind }: LedgerRow) => kind,
  name: ({ kind }: LedgerRow) => traitsOfLedger(kind).name,
};

export const ledgersResolvers = {
  AccountType: {
    balance: ({ id }: Identified, { includeAllLedgers }, { db }) =>
      balanceOf(db, id, includeAllLedgers ?? false),
    async ledgers({ id }: Identified, { ledgerNumber, ledgerId }, { db }) {
      const ledgers = await ownLedgers(db, id);
      return ledgers.filter(
        (ledger) =>
          (ledgerNumber == null || ledger.number === ledgerNumber) &&
          (ledgerId == null || ledger.id === intKey(ledgerId)),
      );
    },
  },
  AccountWithStatusInfoType: {
    balance: ({ id }: Identified, _args, { db }) => balanceOf(db, id, false),
  },
  LedgerType: {
    ...named,
    affectsAccountBalance: ({ kind }) => traitsOfLedger(kind).affectsAccountBalance,
    async agreements({ accountId, kind }, page, context, info) {
      const every = kind === 'MAIN' ? await agreementsWith(context.db, accountId) : [];
      return pageOfAgreements(context, every, page, info);
    },
    amountOwedByCustomer: ({ balancePence }) => Math.max(0, -balancePence),
    balance: ({ balancePence }) => balancePence,
    async creditTransferPermissionsData(ledger, _args, { db }) {
      const others = await otherLedgers(db, ledger);
      return { fromSourceLedgers: others, toTargetLedgers: others };
    },
    // A customer's debt stays on the ledger where it arose.
    debtLedger: () => null,
    supportsInvoices: ({ kind }) => traitsOfLedger(kind).supportsInvoices,
    supportsStatements: ({ kind }) => traitsOfLedger(kind).supportsStatements,
  },
  SupplementaryLedgerType: {
    ...named,
    currentBalance: ({ balancePence }) => balancePence,
  },
} satisfies Resolvers;
