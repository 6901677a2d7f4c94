import { pageRefusals, type TopicExamples } from '../../contract/examples.ts';

const apiExceptions = `query ApiExceptions($first: Int, $after: String, $input: APIExceptionQueryInput) {
  apiExceptions(first: $first, after: $after, input: $input) {
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
        id
        accountNumber
        userId
        supplyPointIdentifier
        externalIdentifier
        customerContact
        channel
        category
        priority
        resolutionStatus
        resolutionType
        tags
        assignedUser { id username }
        context
        keyDate
        createdAt
        apiCalls { id operationName correlationId inputData response context createdAt }
        events { id category eventType description context createdAt }
        notes { id body createdAt }
      }
    }
  }
}`;

export const exceptionsExamples: TopicExamples = () => ({
  apiExceptions: [
    { viewer: 'organization', document: apiExceptions, variables: { first: 10 } },
    {
      viewer: 'organization',
      document: apiExceptions,
      variables: { first: 10, input: { priority: 'HIGH', tags: ['LIFE_SUPPORT'] } },
    },
    ...pageRefusals(
      { viewer: 'organization', document: apiExceptions, variables: { first: 10 } },
      'few',
    ),
  ],
});
