import { sample, type TopicExamples } from '../../../contract/examples.ts';

const device = `{
    krakenflexDevice { krakenflexDeviceId provider status }
  }`;

const deauthenticate = `mutation DeauthenticateDevice($input: DeAuthenticationInput) {
  deauthenticateDevice(input: $input) {
    krakenflexDevice { deviceType krakenflexDeviceId provider }
  }
}`;
const reauthenticate = `mutation ReauthenticateDevice($input: ReauthenticateDeviceInput) {
  reauthenticateDevice(input: $input) ${device}
}`;
const test = `mutation TriggerTestCharge($input: AccountNumberInput) {
  triggerTestCharge(input: $input) ${device}
}`;

type Input = Readonly<Record<string, unknown>>;

export const authenticationsExamples: TopicExamples = (viewers) => {
  const rare = (name: string) => sample(viewers('organization'), name);
  const by = (document: string, input: Input, viewer = 'organization') => ({
    viewer,
    document,
    variables: { input },
  });
  const plain = rare('plainAccountNumber');
  const deviceType = 'ELECTRIC_VEHICLES';
  const authentication = { authorizationCode: 'from the vendor' };
  const refused = { accountNumber: rare('unauthorisedFlexAccountNumber'), deviceType };
  return {
    deauthenticateDevice: [
      by(deauthenticate, { accountNumber: rare('leavingFlexAccountNumber'), deviceType }),
      {
        ...by(deauthenticate, {
          accountNumber: rare('batteryFlexAccountNumber'),
          deviceType: 'HEAT_PUMPS',
        }),
        raises: 'KT-CT-4301',
      },
      { ...by(deauthenticate, { accountNumber: plain }, 'prepay'), raises: 'KT-CT-1111' },
    ],
    reauthenticateDevice: [
      by(reauthenticate, {
        accountNumber: rare('retryingWizardAccountNumber'),
        deviceType,
        authentication,
      }),
      { ...by(reauthenticate, { ...refused, authentication: {} }), raises: 'KT-CT-4314' },
      {
        ...by(reauthenticate, {
          ...refused,
          authentication: { authorizationCode: 'unknown' },
        }),
        raises: 'KT-CT-4315',
      },
      {
        ...by(reauthenticate, { ...refused, accountNumber: plain, authentication }),
        raises: 'KT-CT-4313',
      },
      {
        ...by(reauthenticate, {
          ...refused,
          accountNumber: rare('lostFlexAccountNumber'),
          authentication,
        }),
        raises: 'KT-CT-4363',
      },
    ],
    triggerTestCharge: [
      by(test, { accountNumber: rare('readyWizardAccountNumber') }),
      { ...by(test, { accountNumber: rare('testingWizardAccountNumber') }), raises: 'KT-CT-4355' },
      { ...by(test, { accountNumber: plain }), raises: 'KT-CT-4301' },
      { ...by(test, { accountNumber: plain }, 'prepay'), raises: 'KT-CT-1111' },
    ],
  };
};
