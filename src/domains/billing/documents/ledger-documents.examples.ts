import { sample, type TopicExamples } from '../../../contract/examples.ts';

const page = `fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
  startCursor
}`;

const annulment = `annulledBy { annulledBillingDocumentId firstIssued id pdfUrl }`;

const position = `documentDebtPosition {
            allocationIntentions {
              allocationAmount
              allocationReason
              transactionAmount
              transactionId
              transactionType
            }
            allocations { amount fulfilment { amount sourceIdentifier sourceType } }
            dueDate
            expectedAmount
            remainingAmount
          }`;

const listed = `transactions(first: 20) {
            edges {
              node {
                __typename
                amounts { gross net tax }
                createdAt
                id
                note
                postedDate
                reasonCode
                title
              }
            }
          }`;

/** The newest statements of each ledger, and how far they are paid. */
const ledgersStatements = `query LedgersStatements($accountNumber: String!, $last: Int) {
  account(accountNumber: $accountNumber) {
    ledgers {
      number
      statements(last: $last) {
        edgeCount
        totalCount
        pageInfo { ...Page }
        edges {
          cursor
          node {
          ${annulment}
          ${position}
          dueDate
          earliestChargeAt
          endAt
          firstIssuedAt
          id
          identifier
          isFinal
          latestChargeAt
          paymentDueDate
          pdfUrl
          startAt
          totalCharges { grossTotal netTotal taxTotal }
          totalCredits { grossTotal netTotal taxTotal }
          ${listed}
          }
        }
      }
    }
  }
}
${page}`;

/** What was sold on a ledger, invoice by invoice. */
const ledgersInvoices = `query LedgersInvoices($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    ledgers {
      number
      invoices(first: 3) {
        edgeCount
        totalCount
        pageInfo { ...Page }
        edges {
          cursor
          node {
          ${annulment}
          ${position}
          dueDate
          firstIssued
          id
          invoicedAmount
          isHeld
          number
          paymentDueDate
          pdfUrl
          totalCharges { grossTotal netTotal taxTotal }
          totalCredits { grossTotal netTotal taxTotal }
          ${listed}
          }
        }
      }
    }
  }
}
${page}`;

export const ledgerDocumentsExamples: TopicExamples = (viewers) => {
  const household = sample(viewers('household'), 'accountNumber');
  const debtor = sample(viewers('debtor'), 'accountNumber');
  const organization = viewers('organization');
  const statements = (accountNumber: string, last = 3) => ({
    document: ledgersStatements,
    variables: { accountNumber, last },
  });
  const invoices = (accountNumber: string) => ({
    document: ledgersInvoices,
    variables: { accountNumber },
  });
  return {
    account: [
      { viewer: 'household', ...statements(household, 13) },
      { viewer: 'debtor', ...statements(debtor, 13) },
      {
        viewer: 'organization',
        ...statements(sample(organization, 'returnedDebitAccountNumber'), 13),
      },
      { viewer: 'household', ...invoices(household) },
      {
        viewer: 'organization',
        ...invoices(sample(organization, 'collectiveAccountNumber')),
      },
    ],
  };
};
