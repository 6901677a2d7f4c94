import type { CatalogueEntry } from './error-entry.ts';

/** The errors about agreements, as part of the catalogue of errors. */
export const agreementErrors = {
  'KT-CT-1501': {
    message: 'Agreement not found.',
    type: 'NOT_FOUND',
    description: 'There is no such agreement, or none within reach of the viewer.',
  },
  'KT-CT-1502': {
    message: 'Billed agreements cannot be revoked.',
    type: 'APPLICATION',
    description:
      'The agreement holds, and the days in which the customer could withdraw are over or were never given.',
  },
  'KT-CT-1507': {
    message: 'Agreement product switch date is not within the acceptable range.',
    type: 'APPLICATION',
    description:
      'A switch takes effect today in London or later, on a day on which an agreement is in force or has just ended by itself.',
  },
  'KT-CT-1509': {
    message: 'Unable to create agreement.',
    type: 'APPLICATION',
    description: 'Another agreement was made for the same meter point at the same moment.',
  },
  'KT-CT-1516': {
    message: 'Requested product switch is not valid.',
    type: 'APPLICATION',
    description: 'The meter points are on this product already, or are not supplied.',
  },
  'KT-CT-4624': {
    message: 'Unable to accept the given product code.',
    type: 'VALIDATION',
    description: 'The product is not on sale for any of the meter points of the account.',
  },
  'KT-CT-4924': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-13705': {
    message: 'Agreement rollover not found.',
    type: 'NOT_FOUND',
    description: 'No roll-over within reach of the viewer has this number.',
  },
} as const satisfies Record<string, CatalogueEntry>;
