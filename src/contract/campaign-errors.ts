import type { CatalogueEntry } from './error-entry.ts';

/**
 * The errors about campaigns and their events, as part of the catalogue. Of those of saving sessions
 * only the message of KT-GB-5111 is published; the others are worded after what joining has to refuse.
 */
export const campaignErrors = {
  'KT-CT-12201': {
    message: 'Campaign not found.',
    type: 'NOT_FOUND',
    description: 'There is no campaign of this slug.',
  },
  'KT-CT-12202': {
    message: 'Supply point not found.',
    type: 'NOT_FOUND',
    description: 'There is no supply point of this identifier.',
  },
  'KT-CT-12203': {
    message: 'Market supply point not supported.',
    type: 'VALIDATION',
    description: 'Campaigns are for electricity that is taken: neither for gas nor for export.',
  },
  'KT-CT-12204': {
    message: 'Market supply point is not associated with the account.',
    type: 'APPLICATION',
    description: 'The account does not answer for the supply point at present.',
  },
  'KT-GB-5110': {
    message: 'Account is not eligible for Saving Sessions.',
    type: 'APPLICATION',
    description: 'Saving sessions are for homes, each with an account of its own.',
  },
  'KT-GB-5111': {
    message: 'Meter point not found.',
    type: 'NOT_FOUND',
    description: 'The account answers for no meter point for electricity of this MPAN at present.',
  },
  'KT-GB-5112': {
    message: 'Meter point is not eligible for Saving Sessions.',
    type: 'VALIDATION',
    description:
      'It gives electricity, no smart meter sends half-hours of it, or another one takes part already.',
  },
  'KT-GB-5114': {
    message: 'Saving Sessions event not found.',
    type: 'NOT_FOUND',
    description: 'No event of this code has been announced.',
  },
  'KT-GB-5115': {
    message: 'Saving Sessions event can no longer be joined.',
    type: 'APPLICATION',
    description: 'It has begun, or as many have joined as can.',
  },
  'KT-GB-5116': {
    message: 'Account has not joined the Saving Sessions campaign.',
    type: 'APPLICATION',
    description: 'Events are joined by accounts that take part in the campaign with a meter point.',
  },
  'KT-GB-5117': {
    message: 'Account is not eligible for this Saving Sessions event.',
    type: 'APPLICATION',
    description: 'It is for other regions, or nothing is given for it.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
