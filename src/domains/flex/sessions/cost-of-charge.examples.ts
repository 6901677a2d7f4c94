import { sample, type TopicExamples } from '../../../contract/examples.ts';

const costOfCharge = `query CostOfCharge(
  $accountNumber: String!
  $frequency: DataFrequency!
  $reportDate: Date
  $startDate: Date
) {
  costOfCharge(
    accountNumber: $accountNumber
    frequency: $frequency
    reportDate: $reportDate
    startDate: $startDate
  ) {
    costOfChargeId
    isSmartCharge
    krakenflexDeviceId
    reportDate
    totalConsumption
    totalCostExclTax
    totalCostInclTax
  }
}`;

export const costOfChargeExamples: TopicExamples = (viewers) => {
  const household = sample(viewers('household'), 'accountNumber');
  const group = sample(viewers('group'), 'accountNumber');
  const asked = (accountNumber: string, others: Readonly<Record<string, string>> = {}) => ({
    document: costOfCharge,
    variables: { accountNumber, frequency: 'MONTHLY', ...others },
  });
  return {
    costOfCharge: [
      { viewer: 'household', ...asked(household) },
      {
        viewer: 'household',
        ...asked(household, {
          frequency: 'DAILY',
          startDate: '2026-03-01',
          reportDate: '2026-03-08',
        }),
      },
      { viewer: 'household', ...asked(group), raises: 'KT-CT-1111' },
      // No cars hang there.
      { viewer: 'group', ...asked(group), raises: 'KT-CT-4326' },
    ],
  };
};
