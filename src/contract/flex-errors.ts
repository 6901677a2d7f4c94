import type { CatalogueEntry } from './error-entry.ts';

/** The errors about smart devices and what they do, as part of the catalogue. */
export const flexErrors = {
  'KT-CT-4301': {
    message: 'Unable to find device for given account.',
    type: 'NOT_FOUND',
    description: 'The account has no live device of the kind that is asked for.',
  },
  'KT-CT-4310': {
    message: 'Unable to complete OCPP authentication.',
    type: 'VALIDATION',
    description: 'What is given is no authorisation key of OCPP.',
  },
  'KT-CT-4311': {
    message: 'Unable to confirm OCPP connection.',
    type: 'APPLICATION',
    description: 'The account has no charge point that dials in by OCPP.',
  },
  'KT-CT-4313': {
    message: 'Could not find KrakenFlex device.',
    type: 'NOT_FOUND',
    description: 'There is no such device within reach of the viewer.',
  },
  'KT-CT-4314': {
    message: 'Unable to get provider details.',
    type: 'APPLICATION',
    description: 'The platform holds no valid key to the account at the vendor of the device.',
  },
  'KT-CT-4321': {
    message: 'Serializer validation error.',
    type: 'VALIDATION',
    description: 'What is wanted is not what may be set; the paths lead to what is wrong.',
  },
  'KT-CT-4326': {
    message: 'Could not get consumption cost data.',
    type: 'SERVICE_AVAILABILITY',
    description:
      'The account has no vehicle or charge point, or a half-hour of what it took or its rate is missing.',
  },
  'KT-CT-4339': {
    message: 'Your device charging preferences could not be fetched.',
    type: 'APPLICATION',
    description: 'The account has no live vehicle or charge point.',
  },
  'KT-CT-4340': {
    message: 'Unable to fetch planned dispatches.',
    type: 'APPLICATION',
    description:
      'The device is not live or cannot be reached, or the account has no live vehicle or charge point.',
  },
  'KT-CT-4341': {
    message: 'Unable to fetch completed dispatches.',
    type: 'APPLICATION',
    description: 'The account has no live vehicle or charge point.',
  },
  'KT-CT-4353': {
    message: 'An error occurred while trying to update your charging preferences.',
    type: 'APPLICATION',
    description: 'The device is retired, or its vendor did not take the new plan.',
  },
  'KT-CT-4354': {
    message: 'Unable to cancel boost charge.',
    type: 'APPLICATION',
    description: 'No boost is going on, or the device did not take the command.',
  },
  'KT-CT-4356': {
    message: 'Unable to find a device to boost for the given account.',
    type: 'NOT_FOUND',
    description: 'The account has no vehicle or charge point that is live.',
  },
  'KT-CT-4357': {
    message: 'Unable to trigger boost charge.',
    type: 'APPLICATION',
    description: 'What keeps the device from it is told by `boostChargeRefusalReasons`.',
  },
  'KT-CT-4358': {
    message: 'Unable to suspend device control.',
    type: 'APPLICATION',
    description: 'The device is not live or cannot be reached, or its vendor did not answer.',
  },
  'KT-CT-4359': {
    message: 'Unable to resume device control.',
    type: 'APPLICATION',
    description: 'The device is not live or cannot be reached, or its vendor did not answer.',
  },
  'KT-CT-4387': {
    message: 'Could not find the KrakenFlex controller device.',
    type: 'NOT_FOUND',
    description: 'The zone is heated through a controller, and none is live at its property.',
  },
  'KT-CT-4389': {
    message:
      "An error occurred while trying to update your device's isChargingDurationCapped setting.",
    type: 'APPLICATION',
    description: 'The device is retired, or no cap applies to what it does.',
  },
} as const satisfies Record<string, CatalogueEntry>;
