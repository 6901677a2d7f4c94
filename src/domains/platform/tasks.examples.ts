import { sample, type TopicExamples } from '../../contract/examples.ts';

const taskResult = `query TaskResult($accountNumber: String!, $taskId: String!) {
  taskResult(accountNumber: $accountNumber, taskId: $taskId) {
    status
    result
    error
  }
}`;

export const tasksExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const accountNumber = sample(household, 'accountNumber');
  const taskId = sample(household, 'taskId');
  return {
    taskResult: [
      {
        viewer: 'household',
        document: taskResult,
        variables: { accountNumber, taskId },
        response: {
          data: {
            taskResult: { status: 'FINISHED', result: '{"statementsIssued":3}', error: null },
          },
        },
      },
      {
        viewer: 'household',
        document: taskResult,
        variables: { accountNumber, taskId: sample(household, 'failedTaskId') },
      },
      {
        viewer: 'household',
        document: taskResult,
        variables: { accountNumber, taskId: '00000000-0000-0000-0000-000000000000' },
        raises: 'KT-CT-10401',
      },
      // An account that the viewer has no access to answers as one that does not exist.
      {
        viewer: 'plain',
        document: taskResult,
        variables: { accountNumber, taskId },
        raises: 'KT-CT-10401',
      },
      { document: taskResult, variables: { accountNumber, taskId }, raises: 'KT-CT-1112' },
      {
        viewer: 'few',
        document: taskResult,
        variables: { accountNumber, taskId },
        raises: 'KT-CT-1111',
      },
    ],
  };
};
