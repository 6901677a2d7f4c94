import type { CatalogueEntry } from './error-entry.ts';

/** The errors about accounts and their users, as part of the catalogue of errors. */
export const accountErrors = {
  'KT-CT-4123': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-4124': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account user within reach of the viewer.',
  },
  'KT-CT-4125': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The identifier of the account user is not one.',
  },
  'KT-CT-4155': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The key under which something was noted is asked for, and it is empty.',
  },
  'KT-CT-4177': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no account with this number within reach of the viewer.',
  },
  'KT-CT-4178': {
    message: 'No account found with given account number.',
    type: 'NOT_FOUND',
    description: 'There is no account of this number within reach of the viewer.',
  },
  'KT-CT-4179': {
    message: 'No metadata found with given key.',
    type: 'NOT_FOUND',
    description: 'Nothing is noted of the account under this key.',
  },
  'KT-CT-4183': {
    message: 'One of more search terms failed validations.',
    type: 'VALIDATION',
    description: 'A search term is missing, too short, or not of the form it has to have.',
  },
  'KT-CT-4184': {
    message: 'Exactly one of phoneNumber or portfolioNumber must be provided.',
    type: 'VALIDATION',
    description: 'Accounts are found by one of the two, so both together and neither are refused.',
  },
  'KT-CT-5415': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'No account user within reach has this email address.',
  },
  'KT-CT-5418': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'No account user within reach has this number.',
  },
  'KT-CT-5421': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'No account user within reach has this identifier in another system.',
  },
  'KT-CT-5423': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'No account user within reach has this fact kept of it.',
  },
  'KT-CT-5424': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'Nothing is given to find an account user by, or something that is empty.',
  },
  'KT-CT-5425': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'Several account users within reach have this fact kept of them.',
  },
  'KT-CT-5427': {
    message: 'Account user not found.',
    type: 'NOT_FOUND',
    description: 'The given marks point at different account users.',
  },
  'KT-CT-5450': {
    message: 'Password is invalid.',
    type: 'VALIDATION',
    description: 'The new password breaks a rule, or its repetition differs from it.',
  },
  'KT-CT-5460': {
    message: 'Old password is invalid.',
    type: 'VALIDATION',
    description: "The old password is not the viewer's present one.",
  },
} as const satisfies Record<string, CatalogueEntry>;
