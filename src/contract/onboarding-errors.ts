import type { CatalogueEntry } from './error-entry.ts';

/** The errors about the way of devices onto the platform and off it, as part of the catalogue. */
export const onboardingErrors = {
  'KT-CT-4315': {
    message: 'Unable to reauthenticate device.',
    type: 'APPLICATION',
    description: 'The vendor does not know the new key, or did not answer.',
  },
  'KT-CT-4350': {
    message: 'Unable to de-authenticate device.',
    type: 'APPLICATION',
    description: 'The vendor of the device did not answer, so that what it does cannot be ended.',
  },
  'KT-CT-4355': {
    message: 'Unable to trigger test charge.',
    type: 'APPLICATION',
    description: 'What keeps the device from it is told by `testChargeRefusalReasons`.',
  },
  'KT-CT-4363': {
    message: 'No capable devices found.',
    type: 'NOT_FOUND',
    description: 'No device of the account and kind waits for a new key.',
  },
  'KT-CT-4364': {
    message: 'Multiple devices found.',
    type: 'VALIDATION',
    description: 'Several devices wait for a new key: `providerDeviceId` tells which one is meant.',
  },
  'KT-CT-4371': {
    message: 'Onboarding wizard ID is invalid.',
    type: 'NOT_FOUND',
    description: 'There is no such wizard within reach of the viewer.',
  },
  'KT-CT-4372': {
    message: 'Simultaneous attempts to update onboarding process.',
    type: 'APPLICATION',
    description: 'Somebody else has changed the wizard at the same time. Read it again.',
  },
  'KT-CT-4375': {
    message: 'Incorrect or missing parameters for SmartFlex onboarding step.',
    type: 'VALIDATION',
    description: 'What was given is not what the step asks for; the paths lead to what is wrong.',
  },
  'KT-CT-4376': {
    message: 'Unable to complete onboarding step. Please try again later.',
    type: 'APPLICATION',
    description:
      'The vendor did not answer, what is waited for is not over, or the wizard cannot go on.',
  },
  'KT-CT-4377': {
    message: 'Invalid onboarding step ID.',
    type: 'VALIDATION',
    description: 'The wizard has no such step.',
  },
  'KT-CT-4378': {
    message:
      'Invalid input or step id. Please make sure you are using the correct step id and providing the expected input params.',
    type: 'VALIDATION',
    description: 'The step is not the current one, or another mutation completes it.',
  },
  'KT-CT-4379': {
    message: 'Vehicle is not ready for a test charge.',
    type: 'APPLICATION',
    description: 'The vehicle is not plugged in at home, or cannot be reached.',
  },
  'KT-CT-4391': {
    message: 'This onboarding wizard has been cancelled.',
    type: 'APPLICATION',
    description: 'A cancelled wizard goes no further. Start another one.',
  },
} as const satisfies Record<string, CatalogueEntry>;
