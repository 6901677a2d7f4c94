import { sample, type TopicExamples } from '../../../contract/examples.ts';

const details = `query OcppDetails($accountNumber: String!) {
  ocppDetails(accountNumber: $accountNumber) { url username }
}`;
const connection = `query OcppConnection($accountNumber: String!) {
  ocppConnection(accountNumber: $accountNumber) { isConnected }
}`;
const authentication = `mutation OcppAuthentication($input: OCPPAuthenticationInput!) {
  ocppAuthentication(input: $input) {
    krakenflexDevice { krakenflexDeviceId provider }
  }
}`;

export const ocppAccessExamples: TopicExamples = (viewers) => {
  const accountNumber = sample(viewers('household'), 'accountNumber');
  const withoutCar = sample(viewers('group'), 'accountNumber');
  const by = (viewer: string, document: string, account: string) => ({
    viewer,
    document,
    variables: { accountNumber: account },
  });
  const set = (viewer: string, account: string, key: string) => ({
    viewer,
    document: authentication,
    variables: { input: { accountNumber: account, details: key } },
  });
  return {
    ocppDetails: [
      by('household', details, accountNumber),
      { ...by('plain', details, accountNumber), raises: 'KT-CT-1111' },
    ],
    ocppConnection: [
      by('household', connection, accountNumber),
      { ...by('plain', connection, accountNumber), raises: 'KT-CT-1111' },
      { ...by('organization', connection, withoutCar), raises: 'KT-CT-4311' },
    ],
    ocppAuthentication: [
      set('household', accountNumber, 'a key of this charge point'),
      { ...set('plain', accountNumber, 'a key of this charge point'), raises: 'KT-CT-1111' },
      { ...set('organization', withoutCar, 'a key of this charge point'), raises: 'KT-CT-4301' },
      { ...set('household', accountNumber, 'too short'), raises: 'KT-CT-4310' },
    ],
  };
};
