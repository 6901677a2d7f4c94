import { pageRefusals, sample, type TopicExamples } from '../../../contract/examples.ts';

const configs = `query AutoTopupConfigs(
  $accountNumber: String!
  $after: String
  $before: String
  $deviceId: String!
  $effectiveFrom: DateTime
  $first: Int
  $last: Int
) {
  autoTopupConfigs(
    accountNumber: $accountNumber
    after: $after
    before: $before
    deviceId: $deviceId
    effectiveFrom: $effectiveFrom
    first: $first
    last: $last
  ) {
    edges {
      cursor
      node { accountNumber deviceId effectiveFrom effectiveTo id topupAmount }
    }
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
  }
}`;

const triggers = `query AutoTopupTriggers(
  $after: String
  $autoTopupConfigId: ID!
  $before: String
  $failureReason: SmartDeviceAutoTopupTriggerFailureReasons
  $first: Int
  $last: Int
  $source: SmartDeviceAutoTopupTriggerSources
  $status: SmartDeviceAutoTopupTriggerStatus
  $triggersFrom: DateTime
) {
  autoTopupTriggers(
    after: $after
    autoTopupConfigId: $autoTopupConfigId
    before: $before
    failureReason: $failureReason
    first: $first
    last: $last
    source: $source
    status: $status
    triggersFrom: $triggersFrom
  ) {
    edges {
      cursor
      node {
        autoTopupConfigId
        createdAt
        failureReason
        id
        source
        status
        triggeredAt
        updatedAt
      }
    }
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor }
  }
}`;

const createAutoTopupConfig = `mutation CreateAutoTopupConfig($input: CreateAutoTopupConfigInput!) {
  createAutoTopupConfig(input: $input) {
    autoTopupConfig { accountNumber deviceId effectiveFrom effectiveTo id topupAmount }
  }
}`;

const disableAutoTopup = `mutation DisableAutoTopup($input: DisableAutoTopupInput!) {
  disableAutoTopup(input: $input) { success }
}`;

export const autoTopUpsExamples: TopicExamples = (viewers) => {
  const prepay = (name: string) => sample(viewers('prepay'), name);
  const meter = { accountNumber: prepay('accountNumber'), deviceId: prepay('deviceId') };
  const gas = { accountNumber: prepay('accountNumber'), deviceId: prepay('gasDeviceId') };
  const configPage = { viewer: 'prepay', document: configs, variables: { ...meter, first: 5 } };
  const triggerPage = {
    viewer: 'prepay',
    document: triggers,
    variables: { autoTopupConfigId: prepay('autoTopupConfigId'), first: 10 },
  };
  const by = (viewer: string, document: string, input: Readonly<Record<string, unknown>>) => ({
    viewer,
    document,
    variables: { input },
  });
  return {
    autoTopupConfigs: [
      configPage,
      { viewer: 'plain', document: configs, variables: configPage.variables, raises: 'KT-CT-1111' },
      ...pageRefusals(configPage),
    ],
    autoTopupTriggers: [
      triggerPage,
      {
        viewer: 'prepay',
        document: triggers,
        variables: { ...triggerPage.variables, failureReason: 'NO_IMPORT_METER', status: 'FAILED' },
      },
      {
        viewer: 'plain',
        document: triggers,
        variables: triggerPage.variables,
        raises: 'KT-CT-1111',
      },
      ...pageRefusals(triggerPage),
    ],
    createAutoTopupConfig: [
      by('prepay', createAutoTopupConfig, { ...gas, topupAmount: 1_500 }),
      {
        ...by('prepay', createAutoTopupConfig, { ...gas, topupAmount: 499 }),
        raises: 'KT-CT-1605',
      },
      {
        ...by('plain', createAutoTopupConfig, { ...gas, topupAmount: 1_500 }),
        raises: 'KT-CT-1111',
      },
    ],
    disableAutoTopup: [
      by('prepay', disableAutoTopup, meter),
      { ...by('plain', disableAutoTopup, meter), raises: 'KT-CT-1111' },
    ],
  };
};
