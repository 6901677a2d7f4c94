import { sample, type TopicExamples } from '../../contract/examples.ts';

const obtainKrakenToken = `mutation ObtainKrakenToken($input: ObtainJSONWebTokenInput!) {
  obtainKrakenToken(input: $input) {
    token
    payload
    refreshToken
    refreshExpiresIn
    possibleErrors { code message type description }
  }
}`;

const invalidateRefreshToken = `mutation InvalidateRefreshToken($input: InvalidateRefreshTokenInput!) {
  invalidateRefreshToken(input: $input) {
    token {
      key
      expiryDt
      isValid
    }
  }
}`;

const forceReauthentication = `mutation ForceReauthentication($input: ForceReauthenticationInput!) {
  forceReauthentication(input: $input) {
    effectiveAt
    tokensInvalidated
  }
}`;

const generatePreSignedToken = `mutation GeneratePreSignedToken(
  $email: String!
  $days: Int!
  $scope: PreSignedTokenScope!
) {
  generatePreSignedToken(email: $email, numberOfDaysAllowed: $days, scope: $scope) {
    scope
    token
    tokenExpiryDatetime
  }
}`;

const regenerateSecretKey = `mutation RegenerateSecretKey {
  regenerateSecretKey {
    viewer {
      number
      liveSecretKey
    }
  }
}`;

export const tokensExamples: TopicExamples = (viewers) => {
  const household = viewers('household');
  const plain = viewers('plain');
  const email = sample(household, 'email');
  const preSigned = { email, days: 7, scope: 'SUBMIT_METER_READINGS' };
  return {
    obtainKrakenToken: [
      ...[
        { email, password: household.password },
        { APIKey: household.apiKey },
        { preSignedKey: household.preSignedKey },
        { organizationSecretKey: viewers('organization').organizationSecretKey },
        { refreshToken: sample(household, 'refreshToken') },
      ].map((input) => ({ document: obtainKrakenToken, variables: { input } })),
      {
        document: obtainKrakenToken,
        variables: { input: { refreshToken: sample(household, 'expiredRefreshToken') } },
        raises: 'KT-CT-1134',
      },
      {
        document: obtainKrakenToken,
        variables: { input: { email, APIKey: household.apiKey } },
        raises: 'KT-CT-1135',
      },
      {
        document: obtainKrakenToken,
        variables: { input: { email, password: 'not-the-password' } },
        raises: 'KT-CT-1138',
      },
      {
        document: obtainKrakenToken,
        variables: { input: { APIKey: 'not-a-key' } },
        raises: 'KT-CT-1139',
      },
    ],
    invalidateRefreshToken: [
      {
        viewer: 'plain',
        document: invalidateRefreshToken,
        variables: { input: { refreshToken: sample(plain, 'refreshToken') } },
      },
      // A token of somebody else's answers as one that does not exist.
      {
        viewer: 'plain',
        document: invalidateRefreshToken,
        variables: { input: { refreshToken: sample(household, 'refreshToken') } },
        raises: 'KT-CT-1130',
      },
      {
        document: invalidateRefreshToken,
        variables: { input: { refreshToken: sample(household, 'refreshToken') } },
        raises: 'KT-CT-1112',
      },
    ],
    forceReauthentication: [
      {
        viewer: 'for-forceReauthentication',
        document: forceReauthentication,
        variables: { input: { includeThirdParties: true } },
      },
      {
        document: forceReauthentication,
        variables: { input: { includeThirdParties: false } },
        raises: 'KT-CT-1112',
      },
    ],
    generatePreSignedToken: [
      { viewer: 'organization', document: generatePreSignedToken, variables: preSigned },
      // A link to one of the user's three accounts: the issuer has access to no other.
      {
        viewer: 'letters',
        document: generatePreSignedToken,
        variables: { ...preSigned, email: sample(viewers('bookkeeper'), 'email') },
      },
      {
        viewer: 'organization',
        document: generatePreSignedToken,
        variables: { ...preSigned, email: 'nobody@halfhour.example' },
        raises: 'KT-CT-1128',
      },
      {
        viewer: 'organization',
        document: generatePreSignedToken,
        variables: { ...preSigned, days: 91 },
        raises: 'KT-CT-1131',
      },
      // A partner may not see a customer's account itself, and hands on no such right.
      {
        viewer: 'partner',
        document: generatePreSignedToken,
        variables: {
          ...preSigned,
          email: sample(viewers('bookkeeper'), 'email'),
          scope: 'JOIN_CAMPAIGNS',
        },
        raises: 'KT-CT-1131',
      },
      { document: generatePreSignedToken, variables: preSigned, raises: 'KT-CT-1112' },
      {
        viewer: 'household',
        document: generatePreSignedToken,
        variables: preSigned,
        raises: 'KT-CT-1111',
      },
    ],
    regenerateSecretKey: [
      { viewer: 'for-regenerateSecretKey', document: regenerateSecretKey },
      { viewer: 'organization', document: regenerateSecretKey, raises: 'KT-CT-11100' },
      { document: regenerateSecretKey, raises: 'KT-CT-1112' },
    ],
  };
};
