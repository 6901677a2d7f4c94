import type { CatalogueEntry } from './error-entry.ts';

/** The errors about money that goes back to customers, as part of the catalogue. */
export const repaymentErrors = {
  'KT-CT-3924': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such payment within reach of the viewer.',
  },
  'KT-CT-3926': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'There is no such payment instruction within reach of the viewer that can be used.',
  },
  'KT-CT-3927': {
    message: 'Invalid Amount.',
    type: 'VALIDATION',
    description: 'A repayment is more than nothing, and no more than the credit that is left.',
  },
  'KT-CT-3928': {
    message: 'Idempotency key used for another repayment request.',
    type: 'APPLICATION',
    description: 'Something else was asked for under the key before.',
  },
  'KT-CT-3929': {
    message: 'The payment is not in a refundable state.',
    type: 'APPLICATION',
    description: 'Only a payment that has cleared can go back.',
  },
  'KT-CT-3930': {
    message: 'The repayment or refund request does not exist.',
    type: 'NOT_FOUND',
    description: 'There is no such request within reach of the viewer.',
  },
  'KT-CT-3931': {
    message: 'This repayment or refund request cannot be cancelled.',
    type: 'VALIDATION',
    description: 'It was called off before, or its money is on its way already.',
  },
  'KT-CT-3933': {
    message: 'Refund amount greater than payment amount.',
    type: 'APPLICATION',
    description: 'More is asked for than is left of the payment.',
  },
  'KT-CT-3934': {
    message: 'Repayment request already approved.',
    type: 'VALIDATION',
    description: 'The viewer has approved it before, or nobody has to any more.',
  },
  'KT-CT-3935': {
    message: 'Repayment request cannot be paid.',
    type: 'VALIDATION',
    description: 'The ledger does not hold the credit any more.',
  },
  'KT-CT-3937': {
    message: 'Payment not eligible for refund.',
    type: 'APPLICATION',
    description: 'Payments of this kind do not go back, or all of it went back before.',
  },
  'KT-CT-3938': {
    message: 'Partial refund not allowed.',
    type: 'APPLICATION',
    description: 'Payments of this kind go back as a whole.',
  },
  'KT-CT-3944': {
    message: 'Account repayment does not exist.',
    type: 'NOT_FOUND',
    description: 'There is no such repayment within reach of the viewer.',
  },
  'KT-CT-3945': {
    message: 'Unable to allow a repayment to be submitted.',
    type: 'APPLICATION',
    description: 'Nothing keeps the repayment from being submitted.',
  },
  'KT-CT-3946': {
    message: 'Unable to block a repayment from being submitted.',
    type: 'APPLICATION',
    description: 'It is kept from being submitted already, or is past that.',
  },
  'KT-CT-3950': {
    message: 'The provided reason text is too long.',
    type: 'VALIDATION',
    description: 'A reason has at most 255 characters.',
  },
  'KT-CT-3959': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'The account has no such repayment within reach of the viewer, or the viewer asked for it.',
  },
  'KT-CT-3973': {
    message: 'Repayment request is not in a state to be approved.',
    type: 'APPLICATION',
    description: 'It was called off, is with the vendor, or has left.',
  },
  'KT-CT-4231': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'Requests are called off by whoever asked, or by those who approve them.',
  },
  'KT-GB-4052': {
    message: 'Prepayment payments not found.',
    type: 'NOT_FOUND',
    description: 'The account has never paid for energy beforehand.',
  },
  // No source tells the messages of the next two: they follow from what their mutation can refuse.
  'KT-GB-4121': {
    message: 'Unable to request refund.',
    type: 'VALIDATION',
    description: 'Credit cannot be asked for at present, or not so much of it.',
  },
  'KT-GB-4127': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
} as const satisfies Record<string, CatalogueEntry>;
