import type { TopicExamples } from '../../contract/examples.ts';

export const limitsExamples: TopicExamples = () => ({
  rateLimitInfo: [
    {
      viewer: 'household',
      document: `query RateLimitInfo($fields: [String], $first: Int) {
  rateLimitInfo {
    pointsAllowanceRateLimit {
      limit
      usedPoints
      remainingPoints
      ttl
      isBlocked
    }
    fieldSpecificRateLimits(fields: $fields, first: $first) {
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
          field
          rate
          ttl
          isBlocked
        }
      }
    }
  }
}`,
      variables: { fields: ['krakenVersion', 'possibleErrors'], first: 10 },
    },
    {
      document: '{ rateLimitInfo { pointsAllowanceRateLimit { remainingPoints } } }',
      raises: 'KT-CT-1112',
    },
    {
      viewer: 'household',
      document: '{ rateLimitInfo { fieldSpecificRateLimits { totalCount } } }',
      raises: 'KT-CT-1201',
    },
  ],
});
