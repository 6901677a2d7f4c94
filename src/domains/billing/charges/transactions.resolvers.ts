import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../database/database.ts';
import type { Nullable } from '../../../engine/resolver-types.ts';
import type {
  Resolvers,
  TransactionsOrderBy,
  TransactionTypeFilter,
} from '../../../engine/schema.generated.ts';
import { ledgersOfAccount } from '../ledgers/ledgers.store.ts';
import { tellable } from '../ledgers/postings.rules.ts';
import { methodOf } from './transaction-titles.rules.ts';
import { pageOfShown, type ShownTransaction } from './transactions.actions.ts';
import type { TransactionFilter } from './transactions.store.ts';

interface FilterArguments {
  readonly transactionTypes?: Nullable<readonly Nullable<TransactionTypeFilter>[]>;
  readonly transactionTypesExcluded?: Nullable<readonly Nullable<TransactionTypeFilter>[]>;
  readonly fromDate?: Nullable<Temporal.PlainDate>;
  readonly toDate?: Nullable<Temporal.PlainDate>;
  readonly orderBy?: Nullable<TransactionsOrderBy>;
  readonly offset?: Nullable<number>;
}

function filterOf(parent: TransactionFilter['parent'], args: FilterArguments): TransactionFilter {
  const given = (types: FilterArguments['transactionTypes']) =>
    types?.filter((type) => type != null) ?? [];
  return {
    parent,
    types: given(args.transactionTypes),
    typesExcluded: given(args.transactionTypesExcluded),
    fromOn: args.fromDate?.toString() ?? null,
    toOn: args.toDate?.toString() ?? null,
    isAscending: args.orderBy === 'POSTED_DATE_ASC',
    offset: Math.max(0, args.offset ?? 0),
  };
}

/** Which of an account's ledgers is meant; 0, which none has, where it has no such ledger. */
async function chosenLedger(
  db: Database,
  accountId: number,
  {
    ledgerNumber,
    ledgerId,
  }: { readonly ledgerNumber?: Nullable<string>; readonly ledgerId?: Nullable<number> },
): Promise<number> {
  const ledgers = await db.read(ledgersOfAccount, accountId);
  const chosen = ledgers.find(({ id, number, kind, meterId }) => {
    if (ledgerNumber != null) return number === ledgerNumber;
    if (ledgerId != null) return id === ledgerId;
    return kind === 'MAIN' && meterId === null;
  });
  return chosen?.id ?? 0;
}

const common = {
  balanceCarriedForward: ({ balanceAfterPence }: ShownTransaction) => tellable(balanceAfterPence),
  billingDocumentIdentifier: ({ place }: ShownTransaction) => place?.identifier ?? null,
  createdAt: ({ bookedAt }: ShownTransaction) => bookedAt,
  hasStatement: ({ place }: ShownTransaction) => (place?.documentId ?? null) !== null,
  isAccountCharge: ({ kind }: ShownTransaction) => kind === 'CHARGE',
  isAccountPayment: ({ kind }: ShownTransaction) => kind === 'PAYMENT',
  isCredit: ({ kind }: ShownTransaction) => kind === 'CREDIT',
  isHeld: ({ place }: ShownTransaction) => place?.isHeld ?? false,
  isIssued: ({ place }: ShownTransaction) => (place?.issuedAt ?? null) !== null,
  note: ({ displayNote }: ShownTransaction) => displayNote,
  postedDate: ({ postedOn }: ShownTransaction) => postedOn,
  statementId: ({ place }: ShownTransaction) => place?.documentId ?? null,
};

export const transactionsResolvers = {
  AccountType: {
    async transactions({ id }, args, context, info) {
      if (args.includeAllLedgers && args.ledgerNumber == null && args.ledgerId == null) {
        return pageOfShown(context, id, args, filterOf('ACCOUNT', args), info);
      }
      const ledgerId = await chosenLedger(context.db, id, args);
      return pageOfShown(context, ledgerId, args, filterOf('LEDGER', args), info);
    },
  },
  LedgerType: {
    transactions: ({ id }, args, context, info) =>
      pageOfShown(context, id, args, filterOf('LEDGER', args), info),
  },
  Charge: common,
  Credit: common,
  Refund: common,
  Payment: {
    ...common,
    // A payment that bounces is reversed.
    isLateFailedPayment: ({ isReversed }) => isReversed,
    methodCDR: ({ paymentType }) => methodOf(paymentType),
    paymentTransactionType: ({ paymentType }) => paymentType ?? 'UNKNOWN',
  },
} satisfies Resolvers;
