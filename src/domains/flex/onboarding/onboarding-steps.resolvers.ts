import type { Context } from '../../../engine/context.ts';
import type { Resolvers } from '../../../engine/schema.generated.ts';
import { consentAddress } from './consent.actions.ts';
import type { StepRow, WizardRow } from './onboarding.store.ts';
import { identityInput, integrations } from './onboarding-options.rules.ts';
import { virtualKeyFor } from './virtual-keys.actions.ts';
import { optionsAt } from './wizards.actions.ts';

interface ShownStep extends StepRow {
  readonly wizard: WizardRow;
}

/** What every step answers alike. */
const ofEveryStep = { id: ({ uuid }: ShownStep) => uuid };

/** What every step answers alike that has a list. */
const ofEveryList = {
  ...ofEveryStep,
  options: (step: ShownStep, _args: unknown, { db }: Context) => optionsAt(db, step.wizard, step),
  selectedOptionId: ({ answer }: ShownStep) => answer,
};

const teslaVehicle = { deviceType: 'ELECTRIC_VEHICLES', provider: 'TESLA' } as const;

export const onboardingStepsResolvers = {
  SelectDeviceType: ofEveryList,
  SelectVehicleMake: ofEveryList,
  SelectVehicleVariant: ofEveryList,
  SelectChargePointMake: ofEveryList,
  SelectChargePointVariant: ofEveryList,
  SelectInverterMake: ofEveryList,
  SelectInverterSystemType: ofEveryList,
  SelectHeatPumpMake: ofEveryList,
  SelectHeatPumpVariant: ofEveryList,
  SelectUserVehicle: ofEveryList,
  SelectSessionDevice: ofEveryList,
  SelectVehicleOrChargePoint: {
    ...ofEveryStep,
    selectedIntegration: ({ answer }) => integrations.find((each) => each === answer) ?? null,
  },
  AuthFlow: {
    ...ofEveryStep,
    authUri: (step, _args, context) => consentAddress(context, step),
  },
  UserInputRequired: {
    ...ofEveryStep,
    userInputs: ({ answer, completedAt }) => [
      {
        ...identityInput,
        isRequired: true,
        isValidated: completedAt !== null,
        isVerified: completedAt !== null,
        value: answer,
      },
    ],
  },
  UserActionRequired: {
    ...ofEveryStep,
    instructions: () =>
      'In the settings of the charge point, give it the address of the central system that ' +
      '`ocppDetails` tells, and note the identity under which it dials.',
  },
  TeslaSetupVirtualKey: {
    ...ofEveryStep,
    virtualKeyName: (_step, _args, { request }) =>
      virtualKeyFor(request.origin, teslaVehicle)?.virtualKeyName ?? null,
    virtualKeyUri: (_step, _args, { request }) =>
      virtualKeyFor(request.origin, teslaVehicle)?.virtualKeyUri ?? null,
  },
  TeslaModifyScopes: ofEveryStep,
  TeslaRegistrationFailed: ofEveryStep,
  WaitForLiveIntegration: ofEveryStep,
  WaitForTransition: ofEveryStep,
  TestCharge: ofEveryStep,
  UnsupportedCombination: ofEveryStep,
  Retry: ofEveryStep,
  TerminalError: ofEveryStep,
  SmartFlexOnboardingDeviceRegistration: ofEveryStep,
} satisfies Resolvers;
