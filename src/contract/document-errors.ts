import type { CatalogueEntry } from './error-entry.ts';

/** The errors about bills and when they fall due, as part of the catalogue. */
export const documentErrors = {
  'KT-CT-3824': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such bill of an account within reach of the viewer.',
  },
  'KT-CT-9705': {
    message: 'The billing document has not been issued.',
    type: 'APPLICATION',
    description: 'The bill is open, held back or waiting to be issued, and so has no PDF yet.',
  },
  'KT-CT-9706': {
    message: 'Invalid billing trigger target input.',
    type: 'VALIDATION',
    description: 'Exactly one of account, ledger and portfolio is to be named.',
  },
  'KT-CT-9707': {
    message: 'includeChildren cannot be used with effectiveFrom or effectiveTo parameters.',
    type: 'VALIDATION',
    description: 'What stands below a target is listed as it is effective now, and for no period.',
  },
  'KT-CT-9708': {
    message: 'Both effectiveFrom and effectiveTo must be provided to filter by period.',
    type: 'VALIDATION',
    description: 'A period has a beginning and an end.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
