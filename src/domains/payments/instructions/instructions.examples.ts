import { sample, type TopicExamples } from '../../../contract/examples.ts';

const instruction = `accountHolder
    accountType
    bankCode
    cardExpiryMonth
    cardExpiryYear
    cardNumber
    cardPaymentNetwork
    cardType
    iban
    id
    instructionType
    maskedAccountIdentifier
    owners { accountUser { fullName } business { name } lead { number } }
    sortCode
    status
    supplementaryLedger { number ledgerType }
    validFrom
    vendor`;

const page = `edgeCount
      edges { cursor node { ${instruction} } }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      totalCount`;

const defaultPaymentInstruction = `query DefaultPaymentInstruction(
  $accountNumber: String!
  $instructionType: PaymentType
) {
  defaultPaymentInstruction(accountNumber: $accountNumber, instructionType: $instructionType) {
    ${instruction}
  }
}`;

const ofAccount = `query WhatIsPaidFrom($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    canChangePayments
    directDebitInstructions(first: 10) {
      edgeCount
      edges {
        cursor
        node {
          accountHolder
          cardExpiryMonth
          cardExpiryYear
          cardPaymentNetwork
          iban
          id
          instructionType
          lastFourDigitsOfAccountNumber
          maskedAccountIdentifier
          maskedIban
          owners { accountUser { fullName } }
          sortCode
          status
        }
      }
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      totalCount
    }
    paymentMethods(statuses: [ACTIVE, FAILED], first: 10) {
      ${page}
    }
    users { paymentMethods(first: 10) { ${page} } }
    business { paymentMethods(first: 10) { ${page} } }
  }
}`;

const ofLedgers = `query HowLedgersArePaid($accountNumber: String!, $atTime: DateTime!) {
  account(accountNumber: $accountNumber) {
    ledgers {
      acceptsPayments
      currentDirectDebitInstructionInvalidatedWithVendor
      number
      paymentPreferenceAtTime(atTime: $atTime) {
        __typename
        ... on PreferredInstruction { forPaymentsAfter paymentMethod { id } status }
        ... on UserManagedPayment { forPaymentsAfter }
      }
      paymentPreferences(first: 10) {
        edgeCount
        edges {
          cursor
          node {
            __typename
            ... on PreferredInstruction { forPaymentsAfter paymentMethod { id } status }
            ... on UserManagedPayment { forPaymentsAfter }
          }
        }
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        totalCount
      }
      usablePaymentInstructions(first: 10) { totalCount edges { node { id status } } }
    }
  }
}`;

const setPaymentPreference = `mutation SetPaymentPreference($input: SetPaymentPreferenceInput!) {
  setPaymentPreference(input: $input) { accountNumber }
}`;

const nobody = 'A-00000000';

export const instructionsExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const own = sample(household, 'accountNumber');
  const ledgerNumber = sample(household, 'ledgerNumber');
  const watched = sample(viewers('carer'), 'caredForAccountNumber');
  const viewer = 'household';
  const first = (accountNumber: string, instructionType?: string) => ({
    document: defaultPaymentInstruction,
    variables: { accountNumber, ...(instructionType !== undefined && { instructionType }) },
  });
  const prefer = (input: Readonly<Record<string, unknown>>) => ({
    document: setPaymentPreference,
    variables: {
      input: {
        accountNumber: own,
        paymentMethod: sample(household, 'directDebitId'),
        ledgerNumbers: [ledgerNumber],
        fromDate: '2035-01-01',
        ...input,
      },
    },
  });
  return {
    account: [
      { viewer, document: ofAccount, variables: { accountNumber: own } },
      {
        viewer: 'organization',
        document: ofAccount,
        variables: { accountNumber: sample(viewers('organization'), 'businessAccountNumber') },
      },
      {
        viewer: 'organization',
        document: ofLedgers,
        variables: { accountNumber: own, atTime: '2035-01-01T00:00:00+00:00' },
      },
      {
        viewer: 'debtor',
        document: ofLedgers,
        variables: {
          accountNumber: sample(viewers('debtor'), 'accountNumber'),
          atTime: '2035-01-01T00:00:00+00:00',
        },
      },
    ],
    defaultPaymentInstruction: [
      { viewer, ...first(own) },
      { viewer, ...first(own, 'CARD') },
      { viewer, ...first(nobody), raises: 'KT-CT-1111' },
      { ...first(own), raises: 'KT-CT-1112' },
    ],
    setPaymentPreference: [
      // The ledger is paid so already.
      {
        viewer,
        ...prefer({}),
        response: { data: { setPaymentPreference: { accountNumber: own } } },
      },
      { viewer, ...prefer({ ledgerNumbers: ['L-00000000'] }), raises: 'KT-CT-3822' },
      { viewer, ...prefer({ accountNumber: nobody }), raises: 'KT-CT-3822' },
      { viewer, ...prefer({ paymentMethod: 'the best one' }), raises: 'KT-CT-3967' },
      { viewer, ...prefer({ fromDate: '2020-01-01' }), raises: 'KT-CT-3968' },
      { viewer: 'carer', ...prefer({ accountNumber: watched }), raises: 'KT-CT-1111' },
      { ...prefer({}), raises: 'KT-CT-1112' },
    ],
  };
};
