import { sample, type TopicExamples } from '../../../contract/examples.ts';

const accountPaymentById = `query AccountPaymentById($accountNumber: String!, $paymentId: ID!) {
  accountPaymentById(accountNumber: $accountNumber, paymentId: $paymentId) {
    amount
    id
    isAmendable
    isCancelled
    paymentDate
  }
}`;

const earliestPossibleDirectDebitPaymentDate = `query EarliestPossibleDirectDebitPaymentDate {
  earliestPossibleDirectDebitPaymentDate { earliestPossibleDirectDebitPaymentDate }
}`;

const pageFields = `edgeCount
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      totalCount`;

const paymentRequests = `query PaymentRequests($ledgerNumber: String!) {
  paymentRequests(ledgerNumber: $ledgerNumber) {
    paymentRequest(first: 5) {
      ${pageFields}
      edges {
        cursor
        node {
          customerAmount
          expectedPaymentDate
          fundingSourceAmounts(first: 5) {
            ${pageFields}
            edges { cursor node { amount reason } }
          }
          paymentStatus
          totalAmount
        }
      }
    }
  }
}`;

const payment = `amount
          id
          maxRescheduleDays
          paymentDate
          paymentInstruction { id instructionType }
          reference
          refundableAmount
          schedulabilityStatus(numDays: 7) { canReschedule description }
          source
          status
          surchargeAmount
          transactionType
          uuid`;

const accountPayments = `query AccountPayments($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    ... on AccountType {
      canModifyPayments { canAmendPayments canCancelPayments }
    }
    payments(first: 10, includePromises: true) {
      ${pageFields}
      edges { cursor node { ${payment} } }
    }
    ledgers {
      number
      paymentsWithNonConcludedRePresentation(first: 5) {
        ${pageFields}
        edges { cursor node { amountPayable payableDate } }
      }
    }
  }
}`;

const collectPayment = `mutation CollectPayment($input: CollectPaymentInput!) {
  collectPayment(input: $input) { payment { amount paymentDate status reference source } }
}`;

const amendPayment = `mutation AmendPayment($input: AmendPaymentInput!) {
  amendPayment(input: $input) { payment { id amount paymentDate status } }
}`;

const cancelPayment = `mutation CancelPayment($input: CancelPaymentInput!) {
  cancelPayment(input: $input) { payment { id status } }
}`;

const nobody = 'A-00000000';
const nothing = '999999999';

export const paymentsExamples: TopicExamples = (viewers) => {
  const viewer = 'organization';
  const trusted = viewers(viewer);
  const accountNumber = sample(trusted, 'searchedAccountNumber');
  const cared = sample(trusted, 'caredForAccountNumber');
  const ledgerNumber = sample(trusted, 'ledgerNumber');
  const paymentId = sample(trusted, 'paymentId');
  const pendingPaymentId = sample(trusted, 'pendingPaymentId');
  // As soon as can be.
  const day = '2026-01-02';
  const of = (document: string, input: object) => ({ viewer, document, variables: { input } });
  const collect = (change: object) =>
    of(collectPayment, {
      ...{ accountNumber, ledgerId: ledgerNumber, amount: 2_500, paymentDate: day },
      ...{ description: 'Towards the bill of March', idempotencyKey: 'by-telephone-1' },
      ...change,
    });
  const amend = (change: object) =>
    of(amendPayment, {
      ...{ accountNumber, paymentId: Number(sample(trusted, 'amendablePaymentId')) },
      ...{ amount: 3_000, paymentDate: day, reason: 'The customer asked.' },
      ...change,
    });
  const cancel = (change: object) =>
    of(cancelPayment, {
      ...{ accountNumber, paymentId: sample(trusted, 'cancellablePaymentId') },
      ...change,
    });
  return {
    accountPaymentById: [
      { viewer, document: accountPaymentById, variables: { accountNumber, paymentId } },
      {
        viewer,
        document: accountPaymentById,
        variables: { accountNumber, paymentId: nothing },
        raises: 'KT-CT-3924',
      },
      {
        viewer,
        document: accountPaymentById,
        variables: { accountNumber: nobody, paymentId },
        raises: 'KT-CT-4177',
      },
    ],
    earliestPossibleDirectDebitPaymentDate: [
      { viewer, document: earliestPossibleDirectDebitPaymentDate },
    ],
    paymentRequests: [
      {
        viewer,
        document: paymentRequests,
        variables: { ledgerNumber: sample(trusted, 'debtorLedgerNumber') },
      },
    ],
    account: [
      { viewer, document: accountPayments, variables: { accountNumber } },
      {
        viewer,
        document: accountPayments,
        variables: { accountNumber: sample(trusted, 'representedAccountNumber') },
      },
    ],
    collectPayment: [
      collect({}),
      { ...collect({ accountNumber: nobody }), raises: 'KT-CT-1111' },
      { ...collect({ ledgerId: '' }), raises: 'KT-CT-3821' },
      { ...collect({ amount: 0 }), raises: 'KT-CT-3932' },
    ],
    amendPayment: [
      amend({}),
      { ...amend({ paymentId: Number(nothing) }), raises: 'KT-CT-3924' },
      { ...amend({ paymentId: Number(pendingPaymentId) }), raises: 'KT-CT-3970' },
      { ...amend({ accountNumber: nobody }), raises: 'KT-CT-4123' },
      { ...amend({ accountNumber: cared }), viewer: 'carer', raises: 'KT-CT-1111' },
    ],
    cancelPayment: [
      cancel({}),
      { ...cancel({ paymentId: nothing }), raises: 'KT-CT-3924' },
      { ...cancel({ paymentId: pendingPaymentId }), raises: 'KT-CT-3955' },
      { ...cancel({ accountNumber: cared }), viewer: 'carer', raises: 'KT-CT-1111' },
    ],
  };
};
