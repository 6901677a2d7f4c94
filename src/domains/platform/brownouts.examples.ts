import type { TopicExamples } from '../../contract/examples.ts';

const apiBrownouts = `query ApiBrownouts($first: Int, $after: String, $input: APIBrownoutInput) {
  apiBrownouts(first: $first, after: $after, input: $input) {
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
        apiType
        disablesRequestsTo
        startsAt
        endsAt
        status
      }
    }
  }
}`;

export const brownoutsExamples: TopicExamples = () => ({
  apiBrownouts: [
    { viewer: 'organization', document: apiBrownouts, variables: { first: 2 } },
    {
      viewer: 'organization',
      document: apiBrownouts,
      variables: { first: 10, input: { statuses: ['SCHEDULED', 'IN_PROGRESS'] } },
    },
    { viewer: 'organization', document: apiBrownouts, raises: 'KT-CT-1201' },
    { document: apiBrownouts, variables: { first: 2 }, raises: 'KT-CT-1112' },
    { viewer: 'household', document: apiBrownouts, variables: { first: 2 }, raises: 'KT-CT-1111' },
  ],
});
