import type { TopicExamples } from '../../contract/examples.ts';

const possibleErrors = `query PossibleErrors($input: PossibleErrorsInputType!) {
  possibleErrors(input: $input) {
    name
    type
    authErrors
    possibleErrors {
      code
      message
      type
      description
    }
  }
}`;

const queryComplexity = `query QueryComplexity($input: QueryComplexityInputType!) {
  queryComplexity(input: $input) {
    complexityValue
  }
}`;

export const promisesExamples: TopicExamples = () => ({
  possibleErrors: [
    {
      document: possibleErrors,
      variables: { input: { name: 'taskResult', type: 'query', authErrors: true } },
    },
    {
      document: possibleErrors,
      variables: { input: { name: 'noSuchQuery', type: 'query' } },
      raises: 'KT-CT-1606',
    },
  ],
  queryComplexity: [
    {
      viewer: 'organization',
      document: queryComplexity,
      variables: {
        input: {
          query: `query Exceptions($size: Int!) {
  apiExceptions(first: $size) {
    edges { node { id notes { body } } }
  }
}`,
          operationName: 'Exceptions',
          variables: '{"size": 50}',
        },
      },
      // The field itself 1, and the notes 1 for each 20 of a page of 50, rounded up.
      response: { data: { queryComplexity: { complexityValue: 4 } } },
    },
    {
      viewer: 'organization',
      document: queryComplexity,
      variables: { input: { query: '{ noSuchQuery }' } },
      raises: 'KT-CT-1605',
    },
    {
      viewer: 'few',
      document: queryComplexity,
      variables: { input: { query: '{ krakenVersion { number } }' } },
      raises: 'KT-CT-1111',
    },
  ],
});
