import { type Example, sample, type TopicExamples } from '../../contract/examples.ts';

const documentOf = (name: 'productEligibility' | 'productEligibilityV2') =>
  `query ${name.charAt(0).toUpperCase()}${name.slice(1)}(
  $accountNumber: String!
  $mpxn: String!
  $productCode: String!
) {
  ${name}(
    accountNumber: $accountNumber
    mpxn: $mpxn
    productCode: $productCode
  ) {
    isEligible
    ineligibilityReasons { code description }
  }
}`;

export const eligibilityExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const organization = viewers('organization');
  const accountNumber = sample(household, 'accountNumber');
  const mpxn = sample(household, 'mpan');
  const agile = { accountNumber, mpxn, productCode: 'AGILE-24-10-01' };
  const examplesOf = (document: string) =>
    [
      { viewer: 'household', document, variables: { ...agile, productCode: 'VAR-22-11-01' } },
      {
        viewer: 'plain',
        document,
        variables: {
          accountNumber: sample(plain, 'accountNumber'),
          mpxn: sample(plain, 'mpan'),
          productCode: 'PREPAY-VAR-22-11-01',
        },
      },
      {
        viewer: 'organization',
        document,
        variables: {
          accountNumber: sample(organization, 'leftAccountNumber'),
          mpxn: sample(organization, 'leftMpan'),
          productCode: 'AGILE-24-10-01',
        },
        raises: 'KT-CT-4190',
      },
      { viewer: 'plain', document, variables: agile, raises: 'KT-CT-4623' },
      {
        viewer: 'household',
        document,
        variables: { ...agile, productCode: 'NEVER-SOLD-1' },
        raises: 'KT-CT-4910',
      },
      {
        viewer: 'household',
        document,
        variables: { ...agile, mpxn: sample(plain, 'mpan') },
        raises: 'KT-GB-4135',
      },
      { document, variables: agile, raises: 'KT-CT-1112' },
    ] as const satisfies readonly Example[];
  return {
    productEligibility: examplesOf(documentOf('productEligibility')),
    productEligibilityV2: examplesOf(documentOf('productEligibilityV2')),
  };
};
