import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { daysBetween } from '../../../kernel/london.ts';
import { accountNumberOf } from '../../accounts/index.ts';
import { supplyChargeOf } from '../charges/charges.store.ts';
import { tellable } from '../ledgers/postings.rules.ts';
import { pageOfAttachments, pageOfRepresentations, pdfUrlOf } from './bill-files.actions.ts';
import { type Bill, findBill, pageOfBills, reversalsOf } from './bills.actions.ts';
import { pageOfConstituents } from './constituents.actions.ts';
import { dailyKwh, daysOfEnergy } from './consumption.rules.ts';
import type { DocumentRow } from './documents.store.ts';
import { figuresOf, listed } from './figures.actions.ts';
import {
  type BillTransaction,
  isOfLedger,
  pageOfBillTransactions,
  pageOfLines,
} from './listed-transactions.actions.ts';
import { expectedOf, shownPosition, totalOf } from './positions.actions.ts';
import { copiesOfDocument } from './printed-copies.store.ts';

type Given = Pick<Context, 'db' | 'clock' | 'request'>;
interface Raising extends Given {
  readonly raise: (code: 'KT-CT-9705') => never;
}

const common = {
  attachments: (bill: Bill, page: Parameters<typeof pageOfAttachments>[2], context: Given) =>
    pageOfAttachments(context, bill, page),
  fromDate: ({ fromOn }: Bill) => fromOn,
  reversalsAfterClose: (bill: Bill, _args: unknown, { db }: Given) => reversalsOf(db, bill),
  temporaryUrl: async (bill: Bill, _args: unknown, context: Raising) =>
    (await pdfUrlOf(context, bill)) ?? context.raise('KT-CT-9705'),
  toDate: ({ toOn }: Bill) => toOn,
};

const totals = {
  totalCharges: async (bill: Bill, _args: unknown, { db }: Given) => chargesOf(db, bill),
  totalCredits: async (bill: Bill, _args: unknown, { db }: Given) => creditsOf(db, bill),
};

async function chargesOf(db: Context['db'], document: DocumentRow) {
  const { chargesNetPence, chargesTaxPence } = await figuresOf(db, document);
  return totalOf(chargesNetPence, chargesTaxPence);
}

async function creditsOf(db: Context['db'], document: DocumentRow) {
  const { creditsNetPence, creditsTaxPence } = await figuresOf(db, document);
  return totalOf(creditsNetPence, creditsTaxPence);
}

const consumption = {
  consumptionStartDate: async (bill: Bill, _args: unknown, { db }: Given) =>
    daysOfEnergy(await listed(db, bill))?.fromOn ?? null,
  consumptionEndDate: async (bill: Bill, _args: unknown, { db }: Given) =>
    daysOfEnergy(await listed(db, bill))?.toOn ?? null,
};

const isHeld = ({ heldReasons }: Bill) => heldReasons.length > 0;

const transaction = {
  createdAt: ({ bookedAt }: BillTransaction) => bookedAt,
  note: ({ displayNote }: BillTransaction) => displayNote,
  postedDate: ({ postedOn }: BillTransaction) => postedOn,
};

export const billsResolvers = {
  AccountType: {
    bill: ({ id }, args, { db }) => findBill(db, id, args),
    bills: ({ id }, args, { db }) => pageOfBills(db, id, args),
  },
  StatementType: {
    ...common,
    ...totals,
    ...consumption,
    averageDailyUsage: async (bill, { estimatedConsumptionOnly }, { db }) =>
      dailyKwh(await listed(db, bill), 'IMPORT', estimatedConsumptionOnly ?? false),
    closingBalance: async (bill, _args, { db }) =>
      tellable((await figuresOf(db, bill)).closingBalancePence),
    heldStatus: (bill) => ({ isHeld: isHeld(bill), reason: bill.heldReasons[0] ?? null }),
    // What another system made is a bill of another type.
    isExternalBill: ({ imported }) => imported !== null,
    openingBalance: async (bill, _args, { db }) =>
      tellable((await figuresOf(db, bill)).openingBalancePence),
    paymentDueDate: ({ dueOn }) => dueOn,
    status: ({ closedAt }) => (closedAt === null ? 'OPEN' : 'CLOSED'),
    transactions: (bill, page, { db }) => pageOfLines(db, bill, page),
  },
  PeriodBasedDocumentType: {
    ...common,
    ...totals,
    ...consumption,
    accountNumber: async ({ accountId }, _args, { db }) =>
      (accountId === null ? null : await accountNumberOf(db, accountId)) ?? '',
    averageDailyExport: async (bill, _args, { db }) => dailyKwh(await listed(db, bill), 'EXPORT'),
    averageDailyUsage: async (bill, _args, { db }) => dailyKwh(await listed(db, bill), 'IMPORT'),
    async closingBalance(bill, { ledgerNumber }, { db }) {
      if (!(await isOfLedger(db, bill, ledgerNumber))) return 0;
      return (await figuresOf(db, bill)).closingBalancePence ?? 0;
    },
    async openingBalance(bill, { ledgerNumber }, { db }) {
      if (!(await isOfLedger(db, bill, ledgerNumber))) return null;
      return tellable((await figuresOf(db, bill)).openingBalancePence);
    },
    documentDebtPosition: (bill, _args, { db }) => shownPosition(db, bill),
    dueDate: ({ dueOn }) => dueOn,
    heldStatus: (bill) => ({ isHeld: isHeld(bill), reasons: bill.heldReasons }),
    isAnnulled: ({ annulledAt }) => annulledAt !== null,
    isHeld,
    printedCopyRequests: async ({ id }, _args, { db }) =>
      (await db.read(copiesOfDocument, id)).map(({ requestedOn }) => requestedOn),
    representations: (bill, args, context) => pageOfRepresentations(context, bill, args),
    totalRepayments: async (bill, _args, { db }) => (await figuresOf(db, bill)).refundsPence,
    transactions: (bill, args, { db }) => pageOfBillTransactions(db, bill, args),
    transactionsTmp: (bill, page, { db }) => pageOfLines(db, bill, page),
  },
  InvoiceType: {
    ...common,
    ...totals,
    grossAmount: (bill) => tellable(expectedOf(bill)),
    isAnnulled: ({ annulledAt }) => annulledAt !== null,
    isHeld,
    representations: (bill, args, context) => pageOfRepresentations(context, bill, args),
    totalPayments: ({ paymentsPence }) => tellable(paymentsPence ?? 0),
    transactions: (bill, args, { db }) => pageOfBillTransactions(db, bill, args),
  },
  PreKrakenBillType: {
    ...common,
    averageDailyUsage: ({ imported, fromOn, toOn }) =>
      imported &&
      Math.round((imported.consumptionKwh * 1000) / (daysBetween(fromOn, toOn) + 1)) / 1000,
    grossAmount: ({ imported }) => imported?.grossPence ?? null,
    isReversed: ({ imported }) => imported?.isReversed ?? null,
    params: ({ imported }) => imported?.params ?? null,
    totalConsumption: ({ imported }) => imported?.consumptionKwh ?? null,
    totalConsumptionCost: ({ imported }) => imported?.consumptionCostPence ?? null,
    totalFeedInCost: ({ imported }) => imported?.feedInCostPence ?? null,
    totalFeedInEnergy: ({ imported }) => imported?.feedInKwh ?? null,
    totalSupplyCost: ({ imported }) => imported?.supplyCostPence ?? null,
  },
  CollectiveBillType: {
    ...common,
    constituents: (bill, page, context) => pageOfConstituents(context, bill, page),
  },
  BillCharge: {
    ...transaction,
    async detail({ id, reversesId }, _args, { db }) {
      const supply = await db.read(supplyChargeOf, reversesId ?? id);
      return supply && { ...supply, __typename: 'SupplyOrServiceCharge' };
    },
  },
  BillCredit: transaction,
  BillPayment: transaction,
  BillRefund: transaction,
} satisfies Resolvers;
