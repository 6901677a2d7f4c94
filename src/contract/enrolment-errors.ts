import type { CatalogueEntry } from './error-entry.ts';

/** The errors about eligibility, enrolments and what follows, as part of the catalogue of errors. */
export const enrolmentErrors = {
  'KT-CT-4190': {
    message: 'Error while defining product eligibility for product enrolment candidate.',
    type: 'APPLICATION',
    description: 'The account supplies this meter point no more, so there is nothing to enrol.',
  },
  'KT-CT-4623': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-4910': {
    message: 'No product exists with the given input.',
    type: 'NOT_FOUND',
    description: 'No product has this code.',
  },
  'KT-GB-4102': {
    message: 'Unable to start the onboarding process.',
    type: 'APPLICATION',
    description: 'The meter point cannot have the product, or is on its way to another.',
  },
  'KT-GB-4103': {
    message: 'Unable to start the export onboarding process.',
    type: 'APPLICATION',
    description:
      'Export cannot be paid for at this meter point, or is on its way to another product.',
  },
  'KT-GB-4135': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'The account has no meter point of this number.',
  },
  'KT-GB-4139': {
    message: 'Unable to complete enrollment.',
    type: 'APPLICATION',
    description: 'The enrolment is over, so its terms can be accepted no more.',
  },
  'KT-GB-9510': {
    message: 'At least one agreement ID is required.',
    type: 'NOT_FOUND',
    description: 'Name the agreement on electricity or the one on gas.',
  },
  'KT-GB-9511': {
    message:
      'Please, provide either electricity_agreement_id or gas_agreement_id. Both are not accepted.',
    type: 'NOT_FOUND',
    description: 'Ask about one agreement at a time.',
  },
  'KT-GB-9512': {
    message: 'No agreement found.',
    type: 'NOT_FOUND',
    description: 'The account has no such agreement on this fuel.',
  },
  'KT-GB-9513': {
    message: 'No follow on product found.',
    type: 'NOT_FOUND',
    description: 'Nothing is laid down to follow the product for such an account at that time.',
  },
} as const satisfies Record<string, CatalogueEntry>;
