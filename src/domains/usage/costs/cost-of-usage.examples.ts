import { sample, type TopicExamples } from '../../../contract/examples.ts';

const costOfUsage = `query CostOfUsage(
  $accountNumber: String
  $fuelType: FuelType
  $grouping: ConsumptionGroupings!
  $meterId: String
  $startAt: DateTime
  $timezone: String
) {
  costOfUsage(
    accountNumber: $accountNumber
    fuelType: $fuelType
    grouping: $grouping
    meterId: $meterId
    startAt: $startAt
    timezone: $timezone
  ) {
    costEnabled
    direction
    details(grouping: $grouping, first: 20) {
      cost
      usageKwh
      edgeCount
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { startAt endAt cost usageKwh } }
    }
  }
}`;

export const costOfUsageExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const organization = viewers('organization');
  const accountNumber = sample(household, 'accountNumber');
  return {
    costOfUsage: [
      {
        viewer: 'household',
        document: costOfUsage,
        variables: { accountNumber, grouping: 'MONTH', timezone: 'Europe/London' },
      },
      {
        viewer: 'household',
        document: costOfUsage,
        variables: { meterId: sample(household, 'exportMeterId'), grouping: 'DAY' },
      },
      {
        viewer: 'household',
        document: costOfUsage,
        variables: { accountNumber, fuelType: 'GAS', grouping: 'QUARTER' },
      },
      {
        viewer: 'organization',
        document: costOfUsage,
        variables: {
          accountNumber: sample(organization, 'prepayAccountNumber'),
          grouping: 'MONTH',
        },
      },
      {
        viewer: 'plain',
        document: costOfUsage,
        variables: { accountNumber, grouping: 'DAY' },
        raises: 'KT-GB-3810',
      },
      {
        viewer: 'organization',
        document: costOfUsage,
        variables: {
          accountNumber: sample(organization, 'traditionalAccountNumber'),
          grouping: 'DAY',
        },
        raises: 'KT-GB-4011',
      },
      {
        document: costOfUsage,
        variables: { accountNumber, grouping: 'DAY' },
        raises: 'KT-CT-1112',
      },
    ],
  };
};
