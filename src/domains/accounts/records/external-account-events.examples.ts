import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const externalAccountEvents = `query ExternalAccountEvents($accountNumber: String!, $first: Int, $after: String) {
  externalAccountEvents(accountNumber: $accountNumber, first: $first, after: $after) {
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
        category
        subcategory
        eventType
        description
        content
        occurredAt
      }
    }
  }
}`;

export const externalAccountEventsExamples: TopicExamples = (viewers) => {
  const document = externalAccountEvents;
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const page = { accountNumber, first: 10 };
  return {
    externalAccountEvents: [
      { viewer: 'organization', document, variables: page },
      {
        viewer: 'organization',
        document,
        variables: { accountNumber: 'A-00000000', first: 10 },
        raises: 'KT-CT-7127',
      },
      ...pageRefusals({ viewer: 'organization', document, variables: page }, 'household'),
    ],
  };
};
