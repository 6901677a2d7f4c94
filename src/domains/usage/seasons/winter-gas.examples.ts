import { sample, type TopicExamples } from '../../../contract/examples.ts';

const getWinterGasComparison = `query GetWinterGasComparison($accountNumber: String!, $propertyId: Int!) {
  getWinterGasComparison(accountNumber: $accountNumber, propertyId: $propertyId) {
    winterGasComparison {
      comparisonGroup
      numberOfBedrooms
      percentageAboveGroupAvg
      periodStart
      postcodeAreacode
      postcodeOutcode
      propertyType
    }
  }
}`;

export const winterGasExamples: TopicExamples = (viewers) => {
  const homeOf = (name: string) => ({
    accountNumber: sample(viewers(name), 'accountNumber'),
    propertyId: Number(sample(viewers(name), 'propertyId')),
  });
  const document = getWinterGasComparison;
  return {
    getWinterGasComparison: [
      { viewer: 'household', document, variables: homeOf('household') },
      { viewer: 'plain', document, variables: homeOf('plain') },
      {
        viewer: 'household',
        document,
        variables: { ...homeOf('household'), propertyId: homeOf('plain').propertyId },
        raises: 'KT-CT-4123',
      },
      { viewer: 'plain', document, variables: homeOf('household'), raises: 'KT-CT-4123' },
    ],
  };
};
