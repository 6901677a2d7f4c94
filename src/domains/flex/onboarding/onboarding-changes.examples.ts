import { sample, type TopicExamples } from '../../../contract/examples.ts';
import { consentPath } from './consent.rules.ts';
import { identityInput } from './onboarding-options.rules.ts';

const mutation = (name: string, input: string) =>
  `mutation ${name.charAt(0).toUpperCase()}${name.slice(1)}($input: ${input}!) {
  ${name}(input: $input) {
    wizard {
      completedSteps { __typename id }
      currentStep { __typename id }
      id
      isComplete
    }
  }
}`;

const start = mutation('startSmartFlexOnboarding', 'StartSmartFlexOnboardingInput');
const cancel = mutation('cancelSmartFlexOnboarding', 'CancelSmartFlexOnboardingInput');
const select = mutation('selectFromListForSmartFlexOnboarding', 'SelectFromListInput');
const signIn = mutation('completeAuthFlowForSmartFlexOnboarding', 'CompleteAuthFlowInput');
const act = mutation(
  'completeUserActionForSmartFlexOnboarding',
  'CompleteSmartFlexOnboardingStepInput',
);
const type = mutation('completeUserInputRequiredForSmartFlexOnboarding', 'UserInputRequiredInput');

type Input = Readonly<Record<string, unknown>>;

export const onboardingChangesExamples: TopicExamples = (viewers) => {
  const rare = (name: string) => sample(viewers('organization'), name);
  const by = (document: string, input: Input, viewer = 'organization') => ({
    viewer,
    document,
    variables: { input },
  });
  const stand = (name: string) => ({
    wizardId: rare(`${name}WizardId`),
    stepId: rare(`${name}StepId`),
  });
  const nowhere = '00000000-0000-4000-8000-000000000000';
  /** What every mutation refuses that completes a step, with what it is given beside the step. */
  const refusals = (document: string, given: Input) => [
    { ...by(document, { ...stand('typing'), ...given }, 'plain'), raises: 'KT-CT-4371' as const },
    {
      ...by(document, { ...stand('typing'), ...given, stepId: nowhere }),
      raises: 'KT-CT-4377' as const,
    },
    { ...by(document, { ...stand('cancelled'), ...given }), raises: 'KT-CT-4391' as const },
    { ...by(document, { ...stand('complete'), ...given }), raises: 'KT-CT-4376' as const },
    { ...by(document, { ...stand('waiting'), ...given }, 'few'), raises: 'KT-CT-1111' as const },
  ];
  const option = { selectedOption: 'Ohme' };
  const address = (stepId: string) => `http://localhost:8000${consentPath(stepId, 'refused')}`;
  const signingIn = stand('signingIn');
  const back = { continuationUri: address(signingIn.stepId) };
  const typed = { userInput: [{ key: identityInput.key, value: 'garage-left' }] };
  const home = (name: string) => ({
    accountNumber: sample(viewers('driver'), 'accountNumber'),
    propertyId: Number(sample(viewers('driver'), name)),
  });
  return {
    startSmartFlexOnboarding: [
      by(start, home('propertyId'), 'driver'),
      { ...by(start, { ...home('propertyId'), propertyId: 1 }, 'driver'), raises: 'KT-CT-4321' },
      { ...by(start, home('propertyId'), 'plain'), raises: 'KT-CT-1111' },
      { document: start, variables: { input: home('propertyId') }, raises: 'KT-CT-1112' },
    ],
    cancelSmartFlexOnboarding: [
      by(cancel, { wizardId: rare('cancelledWizardId') }),
      { ...by(cancel, { wizardId: nowhere }), raises: 'KT-CT-1111' },
      { document: cancel, variables: { input: { wizardId: nowhere } }, raises: 'KT-CT-1112' },
    ],
    selectFromListForSmartFlexOnboarding: [
      by(select, { ...stand('halfDone'), ...option }),
      ...refusals(select, option),
      { ...by(select, { ...stand('typing'), ...option }), raises: 'KT-CT-4378' },
      {
        ...by(select, { ...stand('halfDone'), selectedOption: 'Trabant' }),
        raises: 'KT-CT-4375',
      },
    ],
    completeAuthFlowForSmartFlexOnboarding: [
      by(signIn, { ...signingIn, ...back }),
      ...refusals(signIn, back),
      { ...by(signIn, { ...stand('testing'), ...back }), raises: 'KT-CT-4378' },
      {
        ...by(signIn, { ...stand('authorising'), continuationUri: 'https://vendor.example/' }),
        raises: 'KT-CT-4375',
      },
    ],
    completeUserActionForSmartFlexOnboarding: [
      by(act, stand('retrying')),
      ...refusals(act, {}),
      { ...by(act, stand('testing')), raises: 'KT-CT-4379' },
      { ...by(act, stand('waiting')), raises: 'KT-CT-4376' },
      { ...by(act, stand('halfDone')), raises: 'KT-CT-4378' },
    ],
    completeUserInputRequiredForSmartFlexOnboarding: [
      by(type, { ...stand('typing'), ...typed }),
      ...refusals(type, typed),
      { ...by(type, { ...stand('testing'), ...typed }), raises: 'KT-CT-4378' },
      {
        ...by(type, { ...stand('dialling'), userInput: [{ key: 'name', value: 'x' }] }),
        raises: 'KT-CT-4375',
      },
    ],
  };
};
