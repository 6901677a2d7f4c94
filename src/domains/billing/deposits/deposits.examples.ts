import { sample, type TopicExamples } from '../../../contract/examples.ts';

const depositAgreements = `query DepositAgreements($accountNumber: String!) {
  depositAgreements(accountNumber: $accountNumber) {
    acceptedAt
    collectionDate
    currentEligibilityStatus { isEligible reasonsForIneligibility }
    depositAmount
    depositKey
    dueDate
    fulfilledAt
    returnStrategy
  }
}`;

const returnSchedule = `query ReturnSchedule($accountNumber: String!) {
  returnSchedule(accountNumber: $accountNumber) { amount dueDate status }
}`;

const createDepositAgreement = `mutation CreateDepositAgreement($input: CreateDepositAgreementInput!) {
  createDepositAgreement(input: $input) {
    depositAgreement { depositRequired depositAmount }
  }
}`;

const recordDepositAgreementAccepted = `mutation RecordDepositAgreementAccepted(
  $input: DepositAgreementInput!
) {
  recordDepositAgreementAccepted(input: $input) { isRecorded }
}`;

const unpaidDeposits = `query UnpaidDeposits($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    bills(first: 1) {
      edges { node { id ... on PeriodBasedDocumentType { unfulfilledDeposits } } }
    }
  }
}`;

const nobody = 'A-00000000';

export const depositsExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const held = sample(trusted, 'depositAccountNumber');
  const returned = sample(trusted, 'returnedDepositAccountNumber');
  const unaccepted = sample(trusted, 'unacceptedDepositAccountNumber');
  const of = (document: string) => (accountNumber: string) => ({
    document,
    variables: { accountNumber },
  });
  const agreements = of(depositAgreements);
  const schedule = of(returnSchedule);
  const create = (accountNumber: string, depositKey: string) => ({
    document: createDepositAgreement,
    variables: { input: { accountNumber, depositKey, reason: 'Bills were paid late.' } },
  });
  const accept = (accountNumber: string, depositKey: string) => ({
    document: recordDepositAgreementAccepted,
    variables: { input: { accountNumber, depositKey } },
  });
  const viewer = 'organization';
  const asked = (depositRequired: boolean, depositAmount: number) => ({
    data: { createDepositAgreement: { depositAgreement: { depositRequired, depositAmount } } },
  });
  return {
    account: [{ viewer: 'organization', ...of(unpaidDeposits)(held) }],
    depositAgreements: [
      { viewer, ...agreements(held) },
      { viewer, ...agreements(returned) },
      { viewer, ...agreements(nobody), raises: 'KT-CT-4177' },
      { viewer: 'household', ...agreements(held), raises: 'KT-CT-1111' },
      { ...agreements(held), raises: 'KT-CT-1112' },
    ],
    returnSchedule: [
      {
        viewer,
        ...schedule(held),
        response: {
          data: { returnSchedule: [{ amount: 90_000, dueDate: null, status: 'SCHEDULED' }] },
        },
      },
      { viewer, ...schedule(returned) },
      { viewer, ...schedule(nobody), raises: 'KT-CT-4177' },
      { viewer: 'household', ...schedule(held), raises: 'KT-CT-1111' },
      { ...schedule(held), raises: 'KT-CT-1112' },
    ],
    createDepositAgreement: [
      // The key is known: the same agreement, whatever would be asked for today.
      { viewer, ...create(held, 'bakery-opening'), response: asked(true, 90_000) },
      // Whoever is in hardship is asked for none.
      {
        viewer,
        ...create(sample(trusted, 'debtorAccountNumber'), 'overdue'),
        response: asked(false, 0),
      },
      { viewer, ...create(nobody, 'overdue'), raises: 'KT-CT-4177' },
      { viewer: 'household', ...create(held, 'overdue'), raises: 'KT-CT-1111' },
      { ...create(held, 'overdue'), raises: 'KT-CT-1112' },
    ],
    recordDepositAgreementAccepted: [
      {
        viewer,
        ...accept(unaccepted, 'workshop-winter'),
        response: { data: { recordDepositAgreementAccepted: { isRecorded: true } } },
      },
      { viewer, ...accept(held, 'unknown'), raises: 'KT-CT-4177' },
      { viewer: 'household', ...accept(held, 'bakery-opening'), raises: 'KT-CT-1111' },
      { ...accept(held, 'bakery-opening'), raises: 'KT-CT-1112' },
    ],
  };
};
