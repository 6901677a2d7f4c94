import { sample, type TopicExamples } from '../../../contract/examples.ts';

const getSpringElectricityComparison = `query GetSpringElectricityComparison(
  $accountNumber: String!
  $propertyId: Int!
) {
  getSpringElectricityComparison(accountNumber: $accountNumber, propertyId: $propertyId) {
    absoluteReductionPercentage
    isReduction
    postPeakPercentage
    priorPeakPercentage
    relativeReductionPercentage
  }
}`;

export const springElectricityExamples: TopicExamples = (viewers) => {
  const homeOf = (name: string) => ({
    accountNumber: sample(viewers(name), 'accountNumber'),
    propertyId: Number(sample(viewers(name), 'propertyId')),
  });
  const document = getSpringElectricityComparison;
  return {
    getSpringElectricityComparison: [
      { viewer: 'household', document, variables: homeOf('household') },
      { viewer: 'plain', document, variables: homeOf('plain') },
      { viewer: 'plain', document, variables: homeOf('household'), raises: 'KT-CT-4123' },
    ],
  };
};
