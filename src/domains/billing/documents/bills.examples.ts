import { sample, type TopicExamples } from '../../../contract/examples.ts';

const ofEveryBill = `__typename
        billType
        fromDate
        id
        issuedDate
        reversalsAfterClose
        temporaryUrl
        toDate
        attachments(first: 2) {
          edgeCount
          totalCount
          pageInfo { ...Page }
          edges {
            cursor
            node { filename temporaryUrl temporaryUrlExpiresAt }
          }
        }`;

const page = `fragment Page on PageInfo {
  endCursor
  hasNextPage
  hasPreviousPage
  startCursor
}`;

const totals = `fragment Totals on StatementTotalType {
  grossTotal
  netTotal
  taxTotal
}`;

const representations = `representations(first: 2) {
  edgeCount
  totalCount
  pageInfo { ...Page }
  edges {
    cursor
    node {
      code
      filename
      temporaryUrl
      temporaryUrlExpiresAt
      version
      context { data schema schemaType templateCode }
    }
  }
}`;

const listed = `fragment Listed on BillTransactionType {
  __typename
  amounts { gross net tax }
  createdAt
  id
  note
  postedDate
  reasonCode
  title
  ... on BillCharge {
    consumption { endDate quantity startDate supplyCharge unit usageCost }
    detail { __typename }
  }
}`;

/** What a home is billed by, and what happened in each period. */
const homesBills = `query Bills($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    ... on AccountType {
      bills(first: 6, includeHeldStatements: true) {
        edgeCount
        totalCount
        pageInfo { ...Page }
        edges {
          cursor
          node {
        ${ofEveryBill}
        ... on StatementType {
          averageDailyUsage
          closingBalance
          consumptionEndDate
          consumptionStartDate
          heldStatus { isHeld reason }
          isExternalBill
          isFinal
          openingBalance
          paymentDueDate
          status
          toAddress
          totalCharges { ...Totals }
          totalCredits { ...Totals }
          userId
          transactions(first: 20) {
            totalCount
            edges {
              node {
                __typename
                title
                postedDate
                amounts { gross net tax }
                ... on Charge { isExport consumption { startDate endDate quantity unit } }
              }
            }
          }
        }
        ... on InvoiceType {
          grossAmount
          identifier
          isAnnulled
          isHeld
          totalCharges { grossTotal netTotal taxTotal }
          totalCredits { grossTotal netTotal taxTotal }
          totalPayments
          transactions(first: 5) { edges { node { ...Listed } } }
          ${representations}
        }
          }
        }
      }
    }
  }
}
${page}
${totals}
${listed}`;

/** One bill, by its identifier. */
const oneBill = `query Bill($accountNumber: String!, $id: ID!) {
  account(accountNumber: $accountNumber) {
    bill(id: $id) {
      __typename
      billType
      fromDate
      id
      issuedDate
      temporaryUrl
      toDate
      ... on StatementType { closingBalance openingBalance status }
    }
  }
}`;

/** Bills that are held back, which have no file yet. */
const heldBills = `query HeldBills($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    bills(first: 10, includeHeldStatements: true) {
      edges {
        node {
          __typename
          billType
          fromDate
          id
          issuedDate
          toDate
          ... on StatementType { heldStatus { isHeld reason } }
          ... on PeriodBasedDocumentType {
            heldAndWhy: heldStatus { isHeld reasons }
            isHeld
          }
        }
      }
    }
  }
}`;

/** One bill of the business that owns the account, by what it is asked for. */
const businessBills = `query BusinessBills($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    ... on AccountType {
      bills(first: 4) {
        edges {
          node {
        ${ofEveryBill}
        ... on PeriodBasedDocumentType {
          accountNumber
          averageDailyExport
          averageDailyUsage
          closingBalance
          consumptionEndDate
          consumptionStartDate
          documentDebtPosition {
            allocationIntentions { allocationAmount allocationReason transactionAmount transactionId transactionType }
            allocations { amount fulfilment { amount sourceIdentifier sourceType } }
            dueDate
            expectedAmount
            remainingAmount
          }
          dueDate
          heldStatus { isHeld reasons }
          identifier
          isAnnulled
          isFinal
          isHeld
          openingBalance
          printedCopyRequests
          totalCharges { ...Totals }
          totalCredits { ...Totals }
          totalRepayments
          transactions(first: 10) {
            edgeCount
            totalCount
            pageInfo { ...Page }
            edges {
              cursor
              node { ...Listed }
            }
          }
          transactionsTmp(first: 3) { edges { node { id } } }
          ${representations}
        }
          }
        }
      }
    }
  }
}
${page}
${totals}
${listed}`;

/** The first bills, which came from an earlier system with its own figures. */
const earlierBills = `query EarlierBills($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    ... on AccountType {
      bills(last: 2) {
        edges {
          node {
        ${ofEveryBill}
        ... on PreKrakenBillType {
          averageDailyUsage
          grossAmount
          identifier
          isReversed
          params
          totalConsumption
          totalConsumptionCost
          totalFeedInCost
          totalFeedInEnergy
          totalSupplyCost
        }
          }
        }
      }
    }
  }
}
${page}`;

/** The bill that joins those of a portfolio's accounts. */
const collectiveBills = `query CollectiveBills($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    ... on AccountType {
      bills(first: 2) {
        edges {
          node {
        ${ofEveryBill}
        ... on CollectiveBillType {
          identifier
          constituents(first: 5) {
            edgeCount
            totalCount
            pageInfo { ...Page }
            edges {
              cursor
              node { __typename fromDate id toDate }
            }
          }
        }
          }
        }
      }
    }
  }
}
${page}`;

export const billsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const household = { accountNumber: sample(viewers('household'), 'accountNumber') };
  const business = { accountNumber: sample(organization, 'businessAccountNumber') };
  const exporting = { accountNumber: sample(organization, 'exportingBusinessAccountNumber') };
  const disputing = { accountNumber: sample(organization, 'disputingBusinessAccountNumber') };
  const collective = { accountNumber: sample(organization, 'collectiveAccountNumber') };
  const occupier = { accountNumber: sample(organization, 'occupierAccountNumber') };
  return {
    account: [
      { viewer: 'household', document: homesBills, variables: household },
      { viewer: 'household', document: earlierBills, variables: household },
      { viewer: 'organization', document: businessBills, variables: business },
      { viewer: 'organization', document: businessBills, variables: exporting },
      { viewer: 'organization', document: heldBills, variables: disputing },
      {
        viewer: 'household',
        document: oneBill,
        variables: { ...household, id: sample(viewers('household'), 'statementId') },
      },
      { viewer: 'organization', document: heldBills, variables: occupier },
      { viewer: 'organization', document: collectiveBills, variables: collective },
    ],
  };
};
