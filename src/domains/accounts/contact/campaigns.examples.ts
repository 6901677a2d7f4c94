import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const campaigns = `query Campaigns($accountNumber: String!, $first: Int, $after: String) {
  campaigns(accountNumber: $accountNumber, first: $first, after: $after) {
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
        name
        slug
        startDate
        expiryDate
        campaignExpiryDate
      }
    }
  }
}`;

export const campaignsExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const page = { accountNumber, first: 10 };
  return {
    campaigns: [
      { viewer: 'organization', document: campaigns, variables: page },
      {
        viewer: 'organization',
        document: campaigns,
        variables: { accountNumber: 'A-00000000', first: 10 },
        raises: 'KT-CT-4123',
      },
      ...pageRefusals(
        { viewer: 'organization', document: campaigns, variables: page },
        'household',
      ),
    ],
  };
};
