import { sample, type TopicExamples } from '../../../contract/examples.ts';

const document = `query OctoplusAccountInfo($accountNumber: String!) {
  octoplusAccountInfo(accountNumber: $accountNumber) {
    enrollmentStatus
    isLoyaltyPointsUser
    isOctoplusEnrolled
    octoplusEligibility {
      ineligibilityReason
      ineligibilityReasons
      isEligible
    }
    octoplusSnapWebUrl {
      domain
      path
      url
    }
    shouldUseV2
  }
}`;

export const octoplusExamples: TopicExamples = (viewers) => {
  const variables = { accountNumber: sample(viewers('household'), 'accountNumber') };
  return {
    octoplusAccountInfo: [
      { viewer: 'household', document, variables },
      {
        viewer: 'plain',
        document,
        variables: { accountNumber: sample(viewers('plain'), 'accountNumber') },
      },
      {
        viewer: 'organization',
        document,
        variables: { accountNumber: sample(viewers('organization'), 'businessAccountNumber') },
      },
      { viewer: 'plain', document, variables, raises: 'KT-CT-4177' },
      { document, variables, raises: 'KT-CT-1112' },
    ],
    viewer: [
      {
        viewer: 'household',
        document: '{ viewer { id isOptedInToWof } }',
      },
    ],
  };
};
