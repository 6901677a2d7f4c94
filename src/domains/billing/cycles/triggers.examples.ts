import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const billingTriggerConfigurations = `query BillingTriggerConfigurations(
  $target: TargetInput!
  $includeChildren: Boolean
  $effectiveFrom: DateTime
  $effectiveTo: DateTime
  $first: Int
  $after: String
) {
  billingTriggerConfigurations(
    target: $target
    includeChildren: $includeChildren
    effectiveFrom: $effectiveFrom
    effectiveTo: $effectiveTo
    first: $first
    after: $after
  ) {
    totalCount
    edgeCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      cursor
      node {
        target {
          id
          number
          targetType
        }
        configurations {
          effectiveFrom
          effectiveTo
          isActive
          nextIssueDate
          targetType
          operationFrequencies {
            frequency
            multiplier
            operationType
            targetType
            triggerAtStartDay
            triggerAtStartMonth
            temporalParams {
              paramKey
              startDay
              startMonth
            }
          }
        }
      }
    }
  }
}`;

export const triggersExamples: TopicExamples = (viewers) => {
  const document = billingTriggerConfigurations;
  const viewer = 'organization';
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const portfolioNumber = sample(viewers('group'), 'portfolioNumber');
  const page = { target: { accountNumber }, first: 10 };
  const effectiveFrom = '2020-01-01T00:00:00Z';
  return {
    billingTriggerConfigurations: [
      { viewer, document, variables: page },
      {
        viewer: 'group',
        document,
        variables: { target: { portfolioNumber }, includeChildren: true, first: 20 },
      },
      {
        viewer,
        document,
        variables: { ...page, effectiveFrom, effectiveTo: '2100-01-01T00:00:00Z' },
      },
      {
        viewer,
        document,
        variables: { target: { accountNumber, portfolioNumber }, first: 10 },
        raises: 'KT-CT-9706',
      },
      {
        viewer,
        document,
        variables: { ...page, includeChildren: true, effectiveFrom },
        raises: 'KT-CT-9707',
      },
      { viewer, document, variables: { ...page, effectiveFrom }, raises: 'KT-CT-9708' },
      ...pageRefusals({ viewer, document, variables: page }, 'few'),
    ],
  };
};
