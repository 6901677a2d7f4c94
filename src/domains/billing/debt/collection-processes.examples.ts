import { sample, type TopicExamples } from '../../../contract/examples.ts';

const collectionProcessDetails = `query CollectionProcessDetails(
  $collectionProcessRecordNumber: String!
) {
  collectionProcessDetails(collectionProcessRecordNumber: $collectionProcessRecordNumber) {
    associatedItems { extraDetails itemReference itemType occurredAt }
    collectionProcessRecordNumber
    collectionProcessType
    completionType
    isActive
    isComplete
    isPaused
    pausedDays
    targetObjectIdentifier
  }
}`;

const pauseCollectionProcess = `mutation PauseCollectionProcess($input: PauseCollectionProcessInput!) {
  pauseCollectionProcess(input: $input) {
    collectionProcessPaused {
      pauseRecords { name reason pausedAt resumedAt resumedReason }
    }
  }
}`;

const resumeCollectionProcess = `mutation ResumeCollectionProcess($input: ResumeCollectionProcessInput!) {
  resumeCollectionProcess(input: $input) {
    collectionProcessResumed {
      pauseRecords { name reason pausedAt resumedAt resumedReason }
    }
  }
}`;

/** Examples hold on any day, so the pause lies far ahead. */
const farAhead = '2060-04-01T00:00:00Z';

export const collectionProcessesExamples: TopicExamples = (viewers) => {
  const trusted = viewers('organization');
  const number = sample(trusted, 'collectionProcessRecordNumber');
  const details = (collectionProcessRecordNumber: string) => ({
    document: collectionProcessDetails,
    variables: { collectionProcessRecordNumber },
  });
  const pause = (of: string, pauseLength = 60) => ({
    document: pauseCollectionProcess,
    variables: {
      input: { number: of, reason: 'Breathing Space', pauseStartAt: farAhead, pauseLength },
    },
  });
  const resume = (of: string) => ({
    document: resumeCollectionProcess,
    variables: { input: { number: of, reason: 'The offer was refused.' } },
  });
  return {
    collectionProcessDetails: [
      { viewer: 'debtor', ...details(number) },
      { viewer: 'organization', ...details(sample(trusted, 'finishedProcessRecordNumber')) },
      { viewer: 'organization', ...details(sample(trusted, 'pausedProcessRecordNumber')) },
      { viewer: 'household', ...details(number), raises: 'KT-CT-11201' },
      {
        viewer: 'organization',
        ...details(sample(trusted, 'brokenProcessRecordNumber')),
        raises: 'KT-CT-11206',
      },
      { ...details(number), raises: 'KT-CT-1112' },
    ],
    pauseCollectionProcess: [
      { viewer: 'organization', ...pause(number) },
      { viewer: 'organization', ...pause('CP-00000000'), raises: 'KT-CT-11201' },
      { viewer: 'organization', ...pause(number, 61), raises: 'KT-CT-11214' },
      { viewer: 'debtor', ...pause(number), raises: 'KT-CT-1111' },
      { ...pause(number), raises: 'KT-CT-1112' },
    ],
    resumeCollectionProcess: [
      { viewer: 'organization', ...resume(sample(trusted, 'pausedProcessRecordNumber')) },
      { viewer: 'organization', ...resume('CP-00000000'), raises: 'KT-CT-11201' },
      { viewer: 'organization', ...resume(number), raises: 'KT-CT-11215' },
      { viewer: 'debtor', ...resume(number), raises: 'KT-CT-1111' },
      { ...resume(number), raises: 'KT-CT-1112' },
    ],
  };
};
