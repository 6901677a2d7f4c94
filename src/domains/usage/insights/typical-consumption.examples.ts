import type { TopicExamples } from '../../../contract/examples.ts';

const consumptionEstimates = `query ConsumptionEstimates {
  consumptionEstimates {
    high { ...Estimate }
    low { ...Estimate }
    medium { ...Estimate }
  }
}

fragment Estimate on ConsumptionEstimate {
  elecAnnualConsumptionDay
  elecAnnualConsumptionNight
  elecAnnualConsumptionStandard
  gasAnnualConsumption
}`;

export const typicalConsumptionExamples: TopicExamples = () => ({
  consumptionEstimates: [{ document: consumptionEstimates }],
});
