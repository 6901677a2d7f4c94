import { sample, type TopicExamples } from '../../../contract/examples.ts';

const smartTariffComparison = `query SmartTariffComparison($mpan: String) {
  smartTariffComparison(mpan: $mpan) {
    consumptionReadingsEndAt
    consumptionReadingsStartAt
    costComparisons { cost costWithTax tariff }
    currentCost
    currentCostWithTax
  }
}`;

export const tariffComparisonExamples: TopicExamples = (viewers) => {
  const mpanOf = (name: string, key = 'mpan') => ({ mpan: sample(viewers(name), key) });
  return {
    smartTariffComparison: [
      { viewer: 'household', document: smartTariffComparison, variables: mpanOf('household') },
      { viewer: 'plain', document: smartTariffComparison, variables: {} },
      {
        viewer: 'plain',
        document: smartTariffComparison,
        variables: mpanOf('household'),
        raises: 'KT-GB-10101',
      },
      {
        viewer: 'organization',
        document: smartTariffComparison,
        variables: mpanOf('organization', 'traditionalMpan'),
        raises: 'KT-GB-10103',
      },
    ],
  };
};
