import type { CatalogueEntry } from './error-entry.ts';

/** The errors about ledgers, charges and credits by hand, as part of the catalogue. */
export const ledgerErrors = {
  'KT-CT-3820': {
    message: 'Received both ledger ID and number.',
    type: 'VALIDATION',
    description: 'A ledger is named by its identifier or by its number, and not by both.',
  },
  'KT-CT-3821': {
    message: 'Received neither ledger ID nor ledger number.',
    type: 'VALIDATION',
    description: 'A ledger has to be named, by its identifier or by its number.',
  },
  'KT-CT-3822': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such ledger to take from within reach of the viewer.',
  },
  'KT-CT-3823': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such ledger to give to within reach of the viewer.',
  },
  'KT-CT-5211': {
    message: 'The charge reason with the requested code is deprecated.',
    type: 'APPLICATION',
    description: 'The reason explains earlier charges and is given to no new one.',
  },
  'KT-CT-5212': {
    message: 'The charge reason with the requested code does not exist.',
    type: 'NOT_FOUND',
    description: '`accountChargeReasons` lists the reasons that there are.',
  },
  'KT-CT-5213': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The amounts of the charge are not positive, do not add up, or are too large.',
  },
  'KT-CT-5311': {
    message: 'The credit reason with the requested code is deprecated.',
    type: 'APPLICATION',
    description: 'The reason explains earlier credits and is given to no new one.',
  },
  'KT-CT-5312': {
    message: 'The credit reason with the requested code does not exist.',
    type: 'NOT_FOUND',
    description: '`accountCreditReasons` lists the reasons that there are.',
  },
  'KT-CT-5313': {
    message: 'An error occurred whilst posting the credit.',
    type: 'APPLICATION',
    description: 'The ledger cannot hold the balance that the credit would lead to.',
  },
  'KT-CT-5314': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The amounts of the credit are not positive, or do not add up.',
  },
  'KT-CT-5315': {
    message: 'Unable to create account credit.',
    type: 'APPLICATION',
    description: 'The ledger cannot hold the balance that the credit would lead to.',
  },
  'KT-CT-5316': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description:
      'The amounts of the credit are not positive, or the ledger is not one of the account.',
  },
  'KT-CT-9701': {
    message: 'Balance transfer to same account is not allowed.',
    type: 'APPLICATION',
    description: 'Both sides of the transfer are the same ledger.',
  },
  'KT-CT-9702': {
    message: 'Balance transfer is not support for debit account with Zero balance.',
    type: 'APPLICATION',
    description: 'The ledger that would be taken from is empty.',
  },
  'KT-CT-9703': {
    message: 'Balance transfer is not supported for debit account.',
    type: 'APPLICATION',
    description: 'The ledger that would be taken from holds less credit than the amount.',
  },
  'KT-CT-9704': {
    message: 'Balance transfer amount should be non-zero.',
    type: 'VALIDATION',
    description: 'A transfer of nothing moves nothing.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
