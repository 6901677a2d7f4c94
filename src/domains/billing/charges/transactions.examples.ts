import { sample, type TopicExamples } from '../../../contract/examples.ts';

/** All that is told of a transaction, whatever its kind. */
const transaction = `fragment Told on TransactionType {
  __typename
  accountNumber
  amount
  amounts { gross net tax }
  balanceCarriedForward
  billingDocumentIdentifier
  createdAt
  hasStatement
  id
  isAccountCharge
  isAccountPayment
  isCredit
  isHeld
  isIssued
  isReversed
  note
  postedDate
  reasonCode
  statementId
  title
}`;

const transactionsOfAccount = `query Transactions(
  $accountNumber: String!
  $includeAllLedgers: Boolean
  $transactionTypes: [TransactionTypeFilter] = []
  $first: Int
) {
  account(accountNumber: $accountNumber) {
    balance
    everything: balance(includeAllLedgers: true)
    transactions(
      includeAllLedgers: $includeAllLedgers
      transactionTypes: $transactionTypes
      first: $first
    ) {
      edgeCount
      totalCount
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      edges {
        cursor
        node {
          ...Told
          ... on Payment { isLateFailedPayment methodCDR paymentTransactionType }
          ... on Charge {
            basedOnEstimatedReadings
            isBasedOnEstimatedReadings
            isExport
            consumption { endDate quantity startDate supplyCharge unit usageCost }
          }
        }
      }
    }
  }
}
${transaction}`;

/** What charges for energy add up from. */
const chargesInDetail = `query Charges($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    transactions(transactionTypes: [ENERGY_CHARGES], first: 6) {
      edges {
        node {
          id
          title
          amounts { gross net tax }
          ... on Charge {
            breakdownItems {
              consumptionIsEstimated
              grossAmount
              netAmount
              numberOfUnits
              periodEndAt
              periodStartAt
              salesTaxAmount
              supplyPointIdentifier
              rate {
                bandCategory
                bandSubcategory
                currency
                pricePerUnit
                rateDescription
                rateExcludingTax
                rateIncludingTax
                stepEnd
                stepStart
                unitType
                validFrom
                validTo
                ... on ProductRateType { gsp id paymentMethod }
              }
            }
            detail {
              ... on SupplyOrServiceCharge {
                agreements(first: 2) { edges { node { id } } }
                period { end start }
              }
            }
            lineItems { endAt itemType netAmount numberOfUnits settlementUnit startAt }
            taxItems {
              amount
              charge {
                cclAmount
                displayNote
                grossAmount
                id
                netAmount
                note
                reason
                salesTaxAmount
              }
              taxType
              unitType
              valueTaxed
            }
          }
        }
      }
    }
  }
}`;

export const transactionsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const of = (accountNumber: string, others: object = {}) => ({
    document: transactionsOfAccount,
    variables: { accountNumber, first: 40, ...others },
  });
  const household = sample(viewers('household'), 'accountNumber');
  const business = sample(organization, 'businessAccountNumber');
  const returned = sample(organization, 'returnedDebitAccountNumber');
  const detailed = (accountNumber: string) => ({
    document: chargesInDetail,
    variables: { accountNumber },
  });
  return {
    account: [
      { viewer: 'household', ...of(household, { includeAllLedgers: true }) },
      { viewer: 'household', ...of(household, { transactionTypes: ['UNISSUED_TRANSACTIONS'] }) },
      { viewer: 'organization', ...of(business) },
      { viewer: 'organization', ...of(returned, { first: 100 }) },
      { viewer: 'household', ...detailed(household) },
      { viewer: 'organization', ...detailed(business) },
    ],
  };
};
