import { sample, type TopicExamples } from '../../../contract/examples.ts';

const gbrCostOfUsage = `query GbrCostOfUsage(
  $accountNumber: String!
  $consumption: Decimal
  $deviceId: ID
  $periods: [DateTimeRangeInput]!
  $supplyPointId: ID
) {
  gbrCostOfUsage(
    accountNumber: $accountNumber
    consumption: $consumption
    deviceId: $deviceId
    periods: $periods
    supplyPointId: $supplyPointId
  ) {
    periods {
      consumptionUnit
      currency
      period { start end }
      totalConsumption
      totalCost
      intervals {
        bandSubcategory
        consumption
        consumptionUnit
        cost
        currency
        period { start end }
        rateApplied
      }
    }
  }
}`;

export const costOfPeriodsExamples: TopicExamples = (viewers) => {
  const organization = viewers('organization');
  const group = sample(viewers('group'), 'accountNumber');
  const household = sample(viewers('household'), 'accountNumber');
  const day = { start: '2026-03-01T00:00:00Z', end: '2026-03-02T00:00:00Z' };
  const always = { start: '2024-01-01T00:00:00Z', end: '2050-01-01T00:00:00Z' };
  return {
    gbrCostOfUsage: [
      {
        viewer: 'group',
        document: gbrCostOfUsage,
        variables: { accountNumber: group, periods: [day] },
      },
      {
        viewer: 'group',
        document: gbrCostOfUsage,
        variables: { accountNumber: group, periods: [always], consumption: '2.5' },
      },
      {
        viewer: 'household',
        document: gbrCostOfUsage,
        variables: { accountNumber: group, periods: [day] },
        raises: 'KT-CT-1111',
      },
      {
        viewer: 'group',
        document: gbrCostOfUsage,
        variables: { accountNumber: group, periods: [{ start: day.end, end: day.start }] },
        raises: 'KT-CT-1605',
      },
      {
        viewer: 'group',
        document: gbrCostOfUsage,
        variables: {
          accountNumber: group,
          periods: [{ start: '1990-10-01T00:00:00Z', end: '1990-10-02T00:00:00Z' }],
        },
        raises: 'KT-GB-4301',
      },
      {
        viewer: 'organization',
        document: gbrCostOfUsage,
        variables: {
          accountNumber: sample(organization, 'prepayAccountNumber'),
          periods: [always],
        },
        raises: 'KT-GB-4302',
      },
      {
        viewer: 'group',
        document: gbrCostOfUsage,
        variables: { accountNumber: group, periods: [always], deviceId: '81563582' },
        raises: 'KT-GB-4303',
      },
      {
        viewer: 'household',
        document: gbrCostOfUsage,
        variables: { accountNumber: household, periods: [always] },
        raises: 'KT-GB-4304',
      },
      {
        viewer: 'organization',
        document: gbrCostOfUsage,
        variables: {
          accountNumber: sample(organization, 'subMeterAccountNumber'),
          periods: [{ start: '2099-01-01T00:00:00Z', end: '2099-01-02T00:00:00Z' }],
        },
        raises: 'KT-GB-4305',
      },
    ],
  };
};
