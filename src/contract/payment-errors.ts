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
  'KT-GB-3914': {
    message: 'Unable to get earliest ssd payment date.',
    type: 'APPLICATION',
    description: 'It is not known that far ahead on which days banks work.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
