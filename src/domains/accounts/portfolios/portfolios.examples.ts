import { sample, type TopicExamples } from '../../../contract/examples.ts';

const fields = `fragment Portfolio on PortfolioType {
  id
  number
  name
  billingName
  brand
  depth
  createdAt
  updatedAt
  collectiveBilling
  leadAccountNumber
  parent { number name }
  accounts(first: 3) {
    totalCount
    edgeCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { number billingName }
    }
  }
  ancestors(first: 10) {
    totalCount
    edgeCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { number name depth }
    }
  }
  descendants(first: 10) {
    totalCount
    edgeCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges {
      cursor
      node { number name depth }
    }
  }
}`;

const portfolio = `query Portfolio($portfolioNumber: String!) {
  portfolio(portfolioNumber: $portfolioNumber) { ...Portfolio }
}

${fields}`;

const byReference = `query PortfolioByReference($portfolioReference: PortfolioReferenceInput!) {
  portfolioByReference(portfolioReference: $portfolioReference) { ...Portfolio }
}

${fields}`;

export const portfoliosExamples: TopicExamples = (viewers) => {
  const group = viewers('group');
  const portfolioNumber = sample(group, 'portfolioNumber');
  const portfolioReference = {
    namespace: sample(group, 'portfolioNamespace'),
    value: sample(group, 'portfolioReference'),
  };
  return {
    portfolio: [
      { viewer: 'group', document: portfolio, variables: { portfolioNumber } },
      { viewer: 'organization', document: portfolio, variables: { portfolioNumber } },
      {
        viewer: 'household',
        document: portfolio,
        variables: { portfolioNumber },
        raises: 'KT-CT-9403',
      },
      { viewer: 'few', document: portfolio, variables: { portfolioNumber }, raises: 'KT-CT-1111' },
    ],
    portfolioByReference: [
      { viewer: 'group', document: byReference, variables: { portfolioReference } },
      {
        viewer: 'household',
        document: byReference,
        variables: { portfolioReference },
        raises: 'KT-CT-9409',
      },
    ],
  };
};
