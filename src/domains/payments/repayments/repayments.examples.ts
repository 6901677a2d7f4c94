import { sample, type TopicExamples } from '../../../contract/examples.ts';

const account = `query MoneyBack($accountNumber: String!, $statuses: [AccountRepaymentStatusOptions]) {
  account(accountNumber: $accountNumber) {
    number
    canRequestRefund
    maximumRefund { amount reasonToRecommendAmount recommendedBalance }
    requestRefundEligibility { canRequestRefund reason }
    repayments(statuses: $statuses, first: 10) {
      edgeCount
      edges {
        cursor
        node { amount id paymentDate paymentUuid reason status }
      }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      totalCount
    }
    ... on AccountType {
      refundApproval {
        amount
        approvedAt
        givenApprovals
        isApproved
        repaymentId
        requiredApprovals
        threshold
      }
    }
    ledgers {
      number
      refundRequests(first: 5) {
        edgeCount
        edges { cursor node { amount payment { id amount } reasonCode requestId status } }
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        totalCount
      }
      repaymentRequests(first: 5) {
        edgeCount
        edges { cursor node { amount instruction { id instructionType } method reasonCode requestId status } }
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        totalCount
      }
    }
  }
}`;

export const repaymentsExamples: TopicExamples = (viewers) => {
  const known = (name: string) => sample(viewers('organization'), name);
  const of = (accountNumber: string, statuses?: readonly string[]) => ({
    viewer: 'organization',
    document: account,
    variables: { accountNumber, ...(statuses && { statuses }) },
  });
  return {
    account: [
      of(known('repaymentAccountNumber')),
      of(known('heldRepaymentAccountNumber'), ['REQUESTED', 'APPROVED']),
      of(known('creditAccountNumber')),
    ],
  };
};
