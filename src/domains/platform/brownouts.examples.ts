import { pageRefusals, type TopicExamples } from '../../contract/examples.ts';

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
    ...pageRefusals(
      { viewer: 'organization', document: apiBrownouts, variables: { first: 2 } },
      'household',
    ),
  ],
});
