import { sample, type TopicExamples } from '../../contract/examples.ts';

const authorizedApplications = `query AuthorizedApplications {
  authorizedApplications {
    clientId
    name
  }
}`;

const mfaDevices = `query MfaDevices {
  mfaDevices {
    deviceType
    isConfirmed
  }
}`;

const verificationStatus = `query VerificationStatus($email: String!) {
  verificationStatus(email: $email) {
    email
    status
  }
}`;

export const assuranceExamples: TopicExamples = (viewers) => {
  const email = sample(viewers('household'), 'email');
  return {
    authorizedApplications: [
      { viewer: 'household', document: authorizedApplications },
      { document: authorizedApplications, raises: 'KT-CT-1112' },
      { viewer: 'organization', document: authorizedApplications, raises: 'KT-CT-1111' },
    ],
    mfaDevices: [
      {
        viewer: 'household',
        document: mfaDevices,
        response: {
          data: {
            mfaDevices: [
              { deviceType: 'totp', isConfirmed: true },
              { deviceType: 'sms', isConfirmed: false },
            ],
          },
        },
      },
      { document: mfaDevices, raises: 'KT-CT-1112' },
      { viewer: 'partner', document: mfaDevices, raises: 'KT-CT-1111' },
    ],
    verificationStatus: [
      { viewer: 'household', document: verificationStatus, variables: { email } },
      { viewer: 'organization', document: verificationStatus, variables: { email } },
      { document: verificationStatus, variables: { email }, raises: 'KT-CT-1112' },
      // The address of a user without access for the viewer answers as one that nobody has.
      {
        viewer: 'plain',
        document: verificationStatus,
        variables: { email },
        raises: 'KT-CT-1111',
      },
    ],
  };
};
