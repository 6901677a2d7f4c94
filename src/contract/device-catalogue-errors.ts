import type { CatalogueEntry } from './error-entry.ts';

/** The errors about the makes and models of devices, as part of the catalogue. */
export const deviceCatalogueErrors = {
  'KT-CT-4342': {
    message: 'One of `deviceType` or `supportedDeviceType` must be provided.',
    type: 'VALIDATION',
    description:
      'The kind of devices is told by exactly one of `deviceType` and `supportedDeviceType`.',
  },
  'KT-CT-4343': {
    message: 'Unable to fetch electric vehicles list for make.',
    type: 'APPLICATION',
    description: 'No make of electric vehicles has this name.',
  },
  'KT-CT-4344': {
    message: 'Make is not supported by provider.',
    type: 'APPLICATION',
    description: 'The provider reaches no model of this make.',
  },
  'KT-CT-4361': {
    message: 'No heat pumps of that make found.',
    type: 'APPLICATION',
    description: 'No make of heat pumps has this name.',
  },
} as const satisfies Record<string, CatalogueEntry>;
