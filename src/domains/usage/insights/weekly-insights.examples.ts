import { sample, type TopicExamples } from '../../../contract/examples.ts';

const weeklyUsageInsights = `query WeeklyUsageInsights($accountNumber: String!) {
  weeklyUsageInsights(accountNumber: $accountNumber) {
    accountId
    accountNumber
    achievedCarbonIndex
    achievedCarbonRank
    achievedCarbonRate
    apiGspGroupName
    carbonGrams
    consumptionKwh
    gspGroupId
    hasFullReadings
    isLatestWeek
    meterPointId
    mpan
    numberPeriods
    periodEnd
    periodStart
    propertyId
    weekStart
  }
}`;

export const weeklyInsightsExamples: TopicExamples = (viewers) => {
  const ofViewer = (name: string) => ({ accountNumber: sample(viewers(name), 'accountNumber') });
  return {
    weeklyUsageInsights: [
      { viewer: 'household', document: weeklyUsageInsights, variables: ofViewer('household') },
      { viewer: 'plain', document: weeklyUsageInsights, variables: ofViewer('plain') },
      {
        viewer: 'plain',
        document: weeklyUsageInsights,
        variables: ofViewer('household'),
        raises: 'KT-CT-1111',
      },
    ],
  };
};
