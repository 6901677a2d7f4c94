import type { CatalogueEntry } from './error-entry.ts';

/** The errors about payments, as part of the catalogue. */
export const paymentErrors = {
  'KT-CT-3924': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such payment within reach of the viewer.',
  },
  'KT-CT-3932': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description:
      'The amount is none, nothing can be taken from, or the key was used for another payment.',
  },
  'KT-CT-3954': {
    message: 'Payment cancellation failed.',
    type: 'APPLICATION',
    description: 'The payment changed while it was called off.',
  },
  'KT-CT-3955': {
    message: 'Payment cannot be cancelled.',
    type: 'VALIDATION',
    description: 'The payment has gone to the bank, or is over.',
  },
  'KT-CT-3956': {
    message: 'Temporary error occurred.',
    type: 'APPLICATION',
    description: 'The payment is being handed to the bank at this moment.',
  },
  'KT-CT-3970': {
    message: 'The account cannot amend payments.',
    type: 'APPLICATION',
    description: 'The payment has gone to the bank or is over, or cannot be put off so far.',
  },
  'KT-CT-1609': {
    message:
      'The provided datetime ISO string is not timezone aware, please provide timezone information.',
    type: 'VALIDATION',
    description: 'A time was given without its offset from UTC.',
  },
  'KT-CT-3985': {
    message: 'Received multiple inputs for action intent.',
    type: 'APPLICATION',
    description: 'A notice names more than one thing that it is about.',
  },
  'KT-CT-3986': {
    message: 'Received no input for action intent.',
    type: 'APPLICATION',
    description: 'A notice names nothing that it is about.',
  },
  'KT-CT-3987': {
    message: 'Invalid payment method type code.',
    type: 'VALIDATION',
    description: 'There is no such means of payment, or the payment goes by another one.',
  },
  'KT-CT-3988': {
    message: 'Number of items in list exceeds maximum value.',
    type: 'VALIDATION',
    description: 'A list of notices is too long.',
  },
  'KT-CT-3943': {
    message: 'Invalid ledger.',
    type: 'VALIDATION',
    description: 'The ledger is not paid by anything of the kind that can be used.',
  },
  'KT-CT-5711': {
    message: 'No collection is required.',
    type: 'VALIDATION',
    description: 'The deposit has been paid.',
  },
  'KT-CT-5712': {
    message: 'Deposit agreement does not exist or has not been accepted.',
    type: 'NOT_FOUND',
    description: 'The customer was asked for no such deposit, or has not agreed to it.',
  },
  'KT-CT-5713': {
    message: 'Payment instruction is not usable.',
    type: 'APPLICATION',
    description: 'There is nothing that the ledger is paid by and that can be used.',
  },
  'KT-GB-3914': {
    message: 'Unable to get earliest ssd payment date.',
    type: 'APPLICATION',
    description: 'It is not known that far ahead on which days banks work.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
