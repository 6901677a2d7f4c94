import type { CatalogueEntry } from './error-entry.ts';

/** The errors about what payments are taken from, as part of the catalogue. */
export const instructionErrors = {
  'KT-CT-3923': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-3926': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such instruction within reach of the viewer.',
  },
  'KT-CT-3940': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The bank details cannot be right, or no Direct Debit can be collected from them.',
  },
  'KT-CT-3967': {
    message: 'Payment method is not valid.',
    type: 'APPLICATION',
    description: 'The account has no such instruction that can be used for the ledger on that day.',
  },
  'KT-CT-3968': {
    message: 'Preference cannot be set this soon.',
    type: 'VALIDATION',
    description: 'What is collected before the third bank day from now may have gone to the banks.',
  },
  'KT-CT-3969': {
    message: 'Preferences must change on a specific day of the week for weekly schedules.',
    type: 'VALIDATION',
    description: 'A ledger that is paid weekly changes on the day of the week on which it is paid.',
  },
  'KT-CT-3971': {
    message: 'Instruction owners are not valid.',
    type: 'APPLICATION',
    description:
      'The account has nobody who can own a bank account: neither a business nor a user.',
  },
  'KT-CT-3979': {
    message: 'Invalid ledger.',
    type: 'VALIDATION',
    description: 'The account has no such ledger, or it is not paid by instructions.',
  },
  'KT-GB-3913': {
    message: 'The vendor is currently unavailable.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The directory of bank branches does not answer for this sort code now.',
  },
  'KT-GB-6111': {
    message: 'Invalid/No payment instruction found for the given account.',
    type: 'APPLICATION',
    description: 'The account is out of reach, or has no card for charging in public.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
