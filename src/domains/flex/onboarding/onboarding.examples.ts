import { sample, type TopicExamples } from '../../../contract/examples.ts';

const lists = [
  ['SelectDeviceType', 'SelectDeviceTypeListItem { deviceType id }'],
  ['SelectVehicleMake', 'SelectVehicleMakeListItem { id vehicleMake { make } }'],
  [
    'SelectVehicleVariant',
    'SelectVehicleVariantListItem { id vehicleVariant { make models { model } } }',
  ],
  ['SelectChargePointMake', 'SelectChargePointMakeListItem { chargePointMake { make } id }'],
  [
    'SelectChargePointVariant',
    'SelectChargePointVariantListItem { chargePointVariant { make models { model } } id }',
  ],
  ['SelectInverterMake', 'SelectInverterMakeListItem { id inverterMake { make } }'],
  ['SelectInverterSystemType', 'SelectInverterSystemTypeListItem { id label }'],
  ['SelectHeatPumpMake', 'SelectHeatPumpMakeListItem { heatPumpMake { make } id }'],
  [
    'SelectHeatPumpVariant',
    'SelectHeatPumpVariantListItem { heatPumpVariant { make models { model } } id }',
  ],
  ['SelectUserVehicle', 'SelectUserVehicleListItem { id label }'],
  ['SelectSessionDevice', 'SelectSessionDeviceListItem { id label }'],
] as const;

const ends = [
  'TeslaModifyScopes',
  'TeslaRegistrationFailed',
  'WaitForLiveIntegration',
  'WaitForTransition',
  'TestCharge',
  'UnsupportedCombination',
  'Retry',
  'TerminalError',
  'SmartFlexOnboardingDeviceRegistration',
] as const;

const stepFragment = `fragment Step on SmartFlexOnboardingStepInterface {
  __typename
  id
${lists
  .map(
    ([type, option]) => `  ... on ${type} {
    id
    options { id ... on ${option} }
    selectedOptionId
  }`,
  )
  .join('\n')}
${ends.map((type) => `  ... on ${type} { id }`).join('\n')}
  ... on SelectVehicleOrChargePoint { id selectedIntegration }
  ... on AuthFlow { authUri id }
  ... on UserActionRequired { id instructions }
  ... on UserInputRequired {
    id
    userInputs { description isRequired isValidated isVerified key regex value }
  }
  ... on TeslaSetupVirtualKey { id virtualKeyName virtualKeyUri }
}`;

const wizardFields = `completedSteps { ...Step }
    currentStep { ...Step }
    deviceType
    displayName
    id
    isComplete
    isRewindable
    resumable { isResumable resumableReasons }`;

const wizards = `query SmartFlexOnboardingWizards(
  $accountNumber: String!
  $includeCancelled: Boolean
  $includeCompleted: Boolean
  $isResumable: Boolean
  $propertyId: Int
  $wizardId: ID
) {
  smartFlexOnboardingWizards(
    accountNumber: $accountNumber
    includeCancelled: $includeCancelled
    includeCompleted: $includeCompleted
    isResumable: $isResumable
    propertyId: $propertyId
    wizardId: $wizardId
  ) {
    ${wizardFields}
  }
}

${stepFragment}`;

const virtualKey = `query ProviderVirtualKeyDetails(
  $deviceType: KrakenFlexDeviceTypes!
  $provider: ProviderChoices!
) {
  providerVirtualKeyDetails(deviceType: $deviceType, provider: $provider) {
    virtualKeyName
    virtualKeyUri
  }
}`;

export const onboardingExamples: TopicExamples = (viewers) => {
  const home = (name: string) => sample(viewers('household'), name);
  const rare = (name: string) => sample(viewers('organization'), name);
  const accountNumber = home('accountNumber');
  const mine = (variables: Readonly<Record<string, unknown>>) => ({
    viewer: 'household',
    document: wizards,
    variables: { accountNumber, ...variables },
  });
  const at = (name: string) => ({
    viewer: 'organization',
    document: wizards,
    variables: {
      accountNumber: rare(`${name}WizardAccountNumber`),
      includeCancelled: true,
      includeCompleted: true,
    },
  });
  return {
    smartFlexOnboardingWizards: [
      mine({ isResumable: true }),
      mine({ includeCompleted: true }),
      at('tried'),
      at('signingIn'),
      at('retrying'),
      { ...mine({ wizardId: 'the first' }), raises: 'KT-CT-4321' },
      { ...mine({}), viewer: 'plain', raises: 'KT-CT-1111' },
    ],
    providerVirtualKeyDetails: [
      {
        viewer: 'household',
        document: virtualKey,
        variables: { deviceType: 'ELECTRIC_VEHICLES', provider: 'TESLA' },
      },
    ],
  };
};
