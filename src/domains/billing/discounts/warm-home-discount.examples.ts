import { sample, type TopicExamples } from '../../../contract/examples.ts';

const document = `query WarmHomeDiscount($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    eligibilityForWarmHomeDiscount { isEligible rejectionReason }
    warmHomeDiscount {
      applications(first: 10) {
        edgeCount
        totalCount
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        edges {
          cursor
          node {
            qualifyingComponent qualifyingCriteria rejectionReason status taxYear updatedAt yearEnding
          }
        }
      }
      records(first: 10) {
        edgeCount
        totalCount
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        edges {
          cursor
          node { accountType credit qualifyingComponent qualifyingCriteria taxYear yearEnding }
        }
      }
    }
  }
}`;

const application = `mutation CreateWarmHomeDiscountApplication(
  $accountNumber: String!
  $applicationInputs: WarmHomeDiscountApplicationInputType!
) {
  createWarmHomeDiscountApplication(
    accountNumber: $accountNumber
    applicationInputs: $applicationInputs
  ) {
    errors {
      field
      errors {
        ... on SerializerErrorType { code message }
        ... on SerializerFieldErrorsType { field }
      }
    }
    id
  }
}`;

export const warmHomeDiscountExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const about = (name: string) => ({
    viewer: 'organization',
    document,
    variables: { accountNumber: sample(trusted, name) },
  });
  const household = sample(viewers('household'), 'accountNumber');
  const applicationInputs = {
    qualifyingCriteria: 'UNIVERSAL_CREDIT',
    qualifyingComponent: 'LIMITED_CAPABILITY_FOR_WORK',
  };
  return {
    account: [
      { viewer: 'household', document, variables: { accountNumber: household } },
      about('warmHomeAccountNumber'),
      about('refusedWarmHomeAccountNumber'),
      about('businessAccountNumber'),
    ],
    createWarmHomeDiscountApplication: [
      {
        viewer: 'organization',
        document: application,
        variables: { accountNumber: sample(trusted, 'scottishAccountNumber'), applicationInputs },
      },
      {
        viewer: 'household',
        document: application,
        variables: {
          accountNumber: household,
          applicationInputs: { qualifyingCriteria: 'UNIVERSAL_CREDIT' },
        },
        response: {
          data: {
            createWarmHomeDiscountApplication: {
              errors: [
                {
                  field: 'qualifyingComponent',
                  errors: [{ code: 'required', message: 'It is needed.' }],
                },
              ],
              id: null,
            },
          },
        },
      },
      {
        viewer: 'debtor',
        document: application,
        variables: { accountNumber: household, applicationInputs },
        raises: 'KT-CT-4123',
      },
      {
        document: application,
        variables: { accountNumber: household, applicationInputs },
        raises: 'KT-CT-1112',
      },
    ],
  };
};
