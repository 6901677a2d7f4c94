import { sample, type TopicExamples } from '../../../contract/examples.ts';

const annualStatements = `query AnnualStatements($accountNumber: String!) {
  account(accountNumber: $accountNumber) {
    annualStatements(first: 2) {
      edgeCount
      totalCount
      pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
      edges {
        cursor
        node { id pdfUrl periodEndsAt periodStartsAt }
      }
    }
  }
}`;

export const annualStatementsExamples: TopicExamples = (viewers) => ({
  account: [
    {
      viewer: 'household',
      document: annualStatements,
      variables: { accountNumber: sample(viewers('household'), 'accountNumber') },
    },
  ],
});
