import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { todayInLondon } from '../../../kernel/clock.ts';
import { admittedAccount } from '../../accounts/index.ts';
import { tracksDebt } from './arrears.rules.ts';
import { processesOfAccount } from './collection-processes.store.ts';
import {
  balanceLedgers,
  debtPositions,
  overdueOfAccount,
  provisionalOf,
  scheduledPaymentDay,
} from './debt.actions.ts';
import { agencyById, campaignById, proceedingsOfAccount } from './debt.store.ts';

export const debtResolvers = {
  Query: {
    async accountDebtPosition(_root, { accountNumber, asOn }, { db, clock, contributions, raise }) {
      const account = (await admittedAccount(db, accountNumber)) ?? raise('KT-CT-4178');
      if (!tracksDebt(account.brand)) raise('KT-CT-11613');
      const today = todayInLondon(clock);
      const { expectedPaymentsOf } = contributions;
      const ledgerDebtPositions = await debtPositions(
        db,
        account.id,
        asOn ?? today,
        today,
        expectedPaymentsOf,
      );
      return { accountNumber: account.number, ledgerDebtPositions };
    },
  },
  AccountType: {
    debtCollectionProceedings: ({ id }, _args, { db }) => db.read(proceedingsOfAccount, id),
    async hasActiveCollectionsProceedings({ id }, _args, { db }) {
      return (await db.read(proceedingsOfAccount, id)).some(({ stoppedAt }) => stoppedAt === null);
    },
    async hasActiveDunningProcess({ id }, _args, { db }) {
      const processes = await db.read(processesOfAccount, id);
      return processes.some(({ path, completedAt }) => path === 'DUNNING' && completedAt === null);
    },
    overdueBalance: ({ id }, _args, { db, clock, contributions }) =>
      overdueOfAccount(db, id, todayInLondon(clock), contributions.expectedPaymentsOf),
    async projectedBalance(account, _args, { db, clock, contributions }) {
      const inYear = await contributions.projectedBalanceOf(db, account.id, clock.now());
      if (inYear !== null) return inYear;
      const [ledgers, provisional] = await Promise.all([
        balanceLedgers(db, account.id),
        provisionalOf(db, account, clock.now(), contributions),
      ]);
      const balance = ledgers.reduce((sum, { balancePence }) => sum + balancePence, 0);
      return provisional.reduce((sum, { pence }) => sum + pence, balance);
    },
    async provisionalTransactions(account, page, { db, clock, contributions }) {
      const items = await provisionalOf(db, account, clock.now(), contributions);
      return pageOfList('provisionalTransactions', items, ({ key }) => key, page);
    },
  },
  StatementBillingDocumentType: {
    scheduledPaymentDate: (document, _args, { db, clock, contributions }) =>
      scheduledPaymentDay(db, document, todayInLondon(clock), contributions.expectedPaymentsOf),
  },
  InvoiceBillingDocumentType: {
    scheduledPaymentDate: (document, _args, { db, clock, contributions }) =>
      scheduledPaymentDay(db, document, todayInLondon(clock), contributions.expectedPaymentsOf),
  },
  LedgerDebtPositionType: {
    delinquentDebtAmount: ({ overduePence }) => overduePence,
    status: ({ overduePence }) => (overduePence === null ? 'UNAVAILABLE' : 'OK'),
  },
  ProvisionalTransactionType: {
    amount: ({ pence }) => pence,
    date: ({ on }) => on,
    id: ({ key }) => key,
  },
  DebtCollectionProceedingType: {
    agency: ({ agencyId }, _args, { db }) => db.read(agencyById, agencyId),
    amount: ({ amountPence }) => amountPence,
    campaign: async ({ campaignId }, _args, { db }) =>
      (await db.read(campaignById, campaignId))?.code ?? null,
    collectionCampaign: ({ campaignId }, _args, { db }) => db.read(campaignById, campaignId),
  },
} satisfies Resolvers;
