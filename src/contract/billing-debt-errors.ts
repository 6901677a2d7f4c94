import type { CatalogueEntry } from './error-entry.ts';

/** The errors about debt, deposits and contributions, as part of the catalogue of errors. */
export const billingDebtErrors = {
  'KT-CT-9601': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The agreement names no known scheme, or its times or its amount make no sense.',
  },
  'KT-CT-9602': {
    message: 'Unable to create contribution agreement.',
    type: 'APPLICATION',
    description: 'The account is not active, or contributes to the scheme at that time already.',
  },
  'KT-CT-9603': {
    message: 'Unable to find contribution agreement.',
    type: 'APPLICATION',
    description: 'No agreement of this identifier is within reach of the viewer.',
  },
  'KT-CT-9604': {
    message: 'Unable to end contribution agreement.',
    type: 'APPLICATION',
    description: 'It has ended, or the end lies before its beginning or in the past.',
  },
  'KT-CT-9605': {
    message: 'Contribution amount cannot be 0 or negative.',
    type: 'VALIDATION',
    description: 'A contribution is at least a penny.',
  },
  'KT-CT-9606': {
    message: 'Scheme is not accepting contributions at this time.',
    type: 'APPLICATION',
    description: 'The scheme is closed to new agreements.',
  },
  'KT-CT-11201': {
    message: 'No Collection Process Records associated with id.',
    type: 'APPLICATION',
    description: 'No process of this number is within reach of the viewer.',
  },
  'KT-CT-11206': {
    message: 'Unable to retrieve disconnection related data for collection process.',
    type: 'APPLICATION',
    description: 'The meter point that the process would disconnect is not known.',
  },
  'KT-CT-11214': {
    message: 'Invalid pause length for collection process.',
    type: 'VALIDATION',
    description: 'A pause lasts from 1 to 60 days.',
  },
  'KT-CT-11215': {
    message: 'Unable to resume, collection process is not paused.',
    type: 'APPLICATION',
    description: 'Nothing pauses the process at present.',
  },
  'KT-CT-11613': {
    message: 'Delinquent debt tracking is not configured for this client.',
    type: 'APPLICATION',
    description: 'The brand of the account does not track overdue debt.',
  },
} as const satisfies Record<string, CatalogueEntry>;
