import type { CatalogueEntry } from './error-entry.ts';

/** The errors about agreements and contracts, as part of the catalogue. */
export const agreementErrors = {
  'KT-CT-10003': {
    message: 'Contract not found.',
    type: 'NOT_FOUND',
    description:
      'No such contract, or no such version of it, is within reach of the viewer, or it is of another kind of party.',
  },
  'KT-CT-10005': {
    message: 'Missing required parameter: either identifier or accountNumber must be provided.',
    type: 'VALIDATION',
    description: 'A contract is asked for by its identifier or by an account.',
  },
  'KT-CT-10006': {
    message: 'Account not found.',
    type: 'NOT_FOUND',
    description: 'No account of this number is within reach of the viewer.',
  },
  'KT-CT-10017': {
    message: 'The contract journey could not be found.',
    type: 'NOT_FOUND',
    description: 'No journey to a contract of this number is within reach of the viewer.',
  },
  'KT-CT-10029': {
    message: 'Missing contract filters.',
    type: 'VALIDATION',
    description: 'Neither a party nor a subject was named.',
  },
  'KT-CT-10030': {
    message: 'Filter by subject is not implemented.',
    type: 'VALIDATION',
    description: 'Contracts are listed by party; the one about an account is a query of its own.',
  },
  'KT-CT-10031': {
    message: 'Invalid party filter.',
    type: 'VALIDATION',
    description: 'A party is exactly one account or one business.',
  },
} as const satisfies Record<string, CatalogueEntry>;
