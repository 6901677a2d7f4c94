import type { CatalogueEntry } from './error-entry.ts';

/** The errors about agreements, as part of the catalogue of errors. */
export const agreementErrors = {
  'KT-CT-1501': {
    message: 'Agreement not found.',
    type: 'NOT_FOUND',
    description: 'There is no such agreement, or none within reach of the viewer.',
  },
  'KT-CT-13705': {
    message: 'Agreement rollover not found.',
    type: 'NOT_FOUND',
    description: 'No roll-over within reach of the viewer has this number.',
  },
} as const satisfies Record<string, CatalogueEntry>;
