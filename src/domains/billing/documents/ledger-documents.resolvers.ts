import type { Database } from '../../../database/database.ts';
import { pageOfList } from '../../../engine/connections.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { startOfLondonDay } from '../../../kernel/london.ts';
import { tellable } from '../ledgers/postings.rules.ts';
import { pdfUrlOf } from './bill-files.actions.ts';
import { daysOfEnergy } from './consumption.rules.ts';
import { annulmentOf, type DocumentRow, documentsOfLedger } from './documents.store.ts';
import { listed } from './figures.actions.ts';
import { pageOfBillTransactions } from './listed-transactions.actions.ts';
import { expectedOf, shownPosition, totalOf } from './positions.actions.ts';

/** The closed documents of a ledger of some kinds, in the order in which they were closed. */
async function closedOnes(
  db: Database,
  ledgerId: number,
  kinds: readonly DocumentRow['kind'][],
  id: number | null,
  isDescending: boolean,
): Promise<readonly DocumentRow[]> {
  const documents = (await db.read(documentsOfLedger, ledgerId)).filter(
    (document) =>
      kinds.includes(document.kind) &&
      document.closedAt !== null &&
      (id === null || document.id === id),
  );
  const order = isDescending ? -1 : 1;
  const closed = ({ closedAt }: DocumentRow) => closedAt?.epochMilliseconds ?? 0;
  return documents.toSorted(
    (one, other) => order * (closed(one) - closed(other) || one.id - other.id),
  );
}

const charges = ({ chargesNetPence, chargesTaxPence }: DocumentRow) =>
  totalOf(chargesNetPence, chargesTaxPence);
const credits = ({ creditsNetPence, creditsTaxPence }: DocumentRow) =>
  totalOf(creditsNetPence, creditsTaxPence);

const dueOn = ({ dueOn: day }: DocumentRow) => day;
const issuedAt = ({ issuedAt: at }: DocumentRow) => at;

export const ledgerDocumentsResolvers = {
  LedgerType: {
    async invoices({ id }, { invoiceId, orderBy, excludeExternallyIssued: _, ...page }, { db }) {
      const isDescending = orderBy === 'FINALIZED_AT_DESC';
      const found = await closedOnes(db, id, ['INVOICE'], invoiceId ?? null, isDescending);
      return pageOfList('LedgerType.invoices', found, (each) => String(each.id), page);
    },
    async statements({ id }, { statementId, orderBy, ...page }, { db }) {
      const isDescending = orderBy === 'FINALIZED_AT_DESC';
      const kinds = ['STATEMENT', 'PERIOD_BASED'] as const;
      const found = await closedOnes(db, id, kinds, statementId ?? null, isDescending);
      return pageOfList('LedgerType.statements', found, (each) => String(each.id), page);
    },
  },
  StatementBillingDocumentType: {
    annulledBy: ({ id }, _args, { db }) => db.read(annulmentOf, id),
    documentDebtPosition: (document, _args, { db }) => shownPosition(db, document),
    dueDate: dueOn,
    async earliestChargeAt(document, _args, { db }) {
      const days = daysOfEnergy(await listed(db, document));
      return days && startOfLondonDay(days.fromOn);
    },
    endAt: ({ toOn }) => startOfLondonDay(toOn.add({ days: 1 })),
    firstIssuedAt: issuedAt,
    async latestChargeAt(document, _args, { db }) {
      const days = daysOfEnergy(await listed(db, document));
      return days && startOfLondonDay(days.toOn.add({ days: 1 }));
    },
    paymentDueDate: dueOn,
    pdfUrl: (document, _args, context) => pdfUrlOf(context, document),
    startAt: ({ fromOn }) => startOfLondonDay(fromOn),
    totalCharges: charges,
    totalCredits: credits,
    transactions: (document, args, { db }) => pageOfBillTransactions(db, document, args),
  },
  InvoiceBillingDocumentType: {
    annulledBy: ({ id }, _args, { db }) => db.read(annulmentOf, id),
    documentDebtPosition: (document, _args, { db }) => shownPosition(db, document),
    dueDate: dueOn,
    firstIssued: issuedAt,
    invoicedAmount: (document) => tellable(expectedOf(document)),
    isHeld: ({ heldReasons }) => heldReasons.length > 0,
    number: ({ identifier }) => identifier,
    paymentDueDate: dueOn,
    pdfUrl: (document, _args, context) => pdfUrlOf(context, document),
    totalCharges: charges,
    totalCredits: credits,
    transactions: (document, args, { db }) => pageOfBillTransactions(db, document, args),
  },
  AnnulmentBillingDocumentType: {
    annulledBillingDocumentId: ({ annulsId }) => annulsId ?? 0,
    firstIssued: issuedAt,
    pdfUrl: (document, _args, context) => pdfUrlOf(context, document),
  },
} satisfies Resolvers;
