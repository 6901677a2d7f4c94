import { sample, type TopicExamples } from '../../../contract/examples.ts';

const contributionSchemes = `query ContributionSchemes {
  contributionSchemes { acceptingContributions code displayName id taxable }
}`;

const agreementFields = `activeFrom
      activeTo
      amount
      contributionScheme { code displayName }
      id
      interval`;

const contributionsOfAccount = `query ContributionsOfAccount($accountNumber: String!, $first: Int) {
  account(accountNumber: $accountNumber) {
    number
    contributionAgreements {
      ${agreementFields}
      periods(first: $first) {
        edgeCount
        totalCount
        pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
        edges { cursor node { agreement { id } fulfilledAt id periodFrom periodTo } }
      }
    }
  }
}`;

const contributionsToCome = `query ContributionsToCome($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    number
    bills(first: 1, includeOpenStatements: true) {
      edges {
        node {
          id
          ... on PeriodBasedDocumentType {
            unfulfilledContributionItems { grossAmount netAmount salesTaxAmount scheme }
          }
        }
      }
    }
  }
}`;

const createContributionAgreement = `mutation CreateContributionAgreement(
  $input: CreateContributionAgreementInput!
) {
  createContributionAgreement(input: $input) {
    contributionAgreement {
      ${agreementFields}
    }
  }
}`;

const endContributionAgreement = `mutation EndContributionAgreement($input: EndContributionAgreementInput!) {
  endContributionAgreement(input: $input) {
    contributionAgreement {
      ${agreementFields}
    }
  }
}`;

/** Examples hold on any day, so what they arrange lies far ahead. */
const farAhead = '2060-04-01T00:00:00Z';

export const contributionsExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const household = sample(viewers('household'), 'accountNumber');
  const plain = sample(viewers('plain'), 'accountNumber');
  const moved = sample(trusted, 'leftAccountNumber');
  const create = (change: object = {}) => ({
    document: createContributionAgreement,
    variables: {
      input: {
        accountNumber: household,
        schemeCode: 'COMMUNITY_FUND',
        interval: 'MONTHLY',
        amount: 250,
        activeFrom: farAhead,
        ...change,
      },
    },
  });
  const end = (contributionAgreementId: string) => ({
    document: endContributionAgreement,
    variables: { input: { contributionAgreementId, endAt: farAhead } },
  });
  const answering = {
    viewer: 'household',
    document: contributionsOfAccount,
    variables: { accountNumber: household, first: 10 },
  };
  const toCome = {
    viewer: 'organization',
    document: contributionsToCome,
    variables: { accountNumber: sample(trusted, 'unacceptedDepositAccountNumber') },
  };
  return {
    contributionSchemes: [{ document: contributionSchemes }],
    account: [answering, toCome],
    createContributionAgreement: [
      { viewer: 'household', ...create() },
      { viewer: 'household', ...create({ accountNumber: plain }), raises: 'KT-CT-4123' },
      { viewer: 'household', ...create({ schemeCode: 'UNKNOWN' }), raises: 'KT-CT-9601' },
      { viewer: 'organization', ...create({ accountNumber: moved }), raises: 'KT-CT-9602' },
      { viewer: 'household', ...create({ amount: 0 }), raises: 'KT-CT-9605' },
      { viewer: 'household', ...create({ schemeCode: 'TREE_PLANTING' }), raises: 'KT-CT-9606' },
      { viewer: 'partner', ...create(), raises: 'KT-CT-1111' },
      { ...create(), raises: 'KT-CT-1112' },
    ],
    endContributionAgreement: [
      { viewer: 'organization', ...end(sample(trusted, 'contributionAgreementId')) },
      {
        viewer: 'bookkeeper',
        ...end(sample(viewers('bookkeeper'), 'contributionAgreementId')),
        raises: 'KT-CT-4123',
      },
      { viewer: 'organization', ...end('2147483647'), raises: 'KT-CT-9603' },
      {
        viewer: 'organization',
        ...end(sample(trusted, 'endedContributionAgreementId')),
        raises: 'KT-CT-9604',
      },
      { viewer: 'partner', ...end('1'), raises: 'KT-CT-1111' },
      { ...end('1'), raises: 'KT-CT-1112' },
    ],
  };
};
