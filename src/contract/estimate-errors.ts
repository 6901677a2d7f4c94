import type { CatalogueEntry } from './error-entry.ts';

/** The errors about estimates of readings, as part of the catalogue. */
export const estimateErrors = {
  'KT-CT-6426': {
    message: 'No supply point found for identifier provided.',
    type: 'NOT_FOUND',
    description: 'No electricity or gas meter point within reach has this MPAN or MPRN.',
  },
  'KT-CT-6427': {
    message: 'Missing meter readings.',
    type: 'APPLICATION',
    description: 'The register has no accepted reading that an estimate could go on from.',
  },
  'KT-CT-6428': {
    message: 'Meter Readings invalid.',
    type: 'APPLICATION',
    description:
      'The readings of the register contradict one another, so none of them can be gone on from.',
  },
  'KT-CT-6429': {
    message: 'Granularity is invalid.',
    type: 'APPLICATION',
    description:
      'Readings are estimated for whole days: the period has to begin and end at midnight in London.',
  },
  'KT-CT-6430': {
    message: 'Multiple metadata found for the provided meter and register combination.',
    type: 'APPLICATION',
    description: 'More than one register fits. Name the meter, the register, or both.',
  },
  'KT-CT-6431': {
    message: 'No metadata found for the provided meter and register combination.',
    type: 'APPLICATION',
    description: 'The supply point has no such register, or none in use in the period.',
  },
  'KT-CT-6432': {
    message: 'Extrapolate forward estimation is not configured for this territory.',
    type: 'APPLICATION',
    description:
      'The register is settled half-hour by half-hour, so no profile tells what comes after its last reading.',
  },
  'KT-CT-13605': {
    message: 'No Algorithm configuration found for the provided use case configuration.',
    type: 'APPLICATION',
    description: 'There is no way to estimate such a register: what it counts is sold, not used.',
  },
} as const satisfies Record<string, CatalogueEntry>;
