import type { CatalogueEntry } from './error-entry.ts';

/** The errors of the loyalty programme and its points, as part of the catalogue. */
export const rewardsErrors = {
  'KT-CT-5412': {
    message: 'No account user exists with the given id.',
    type: 'VALIDATION',
    description: 'There is no user of this identifier, or none within reach of the viewer.',
  },
  'KT-CT-5420': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'The account user is not the one whose points the account collects, or is not on it.',
  },
  'KT-CT-8610': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'There is no scheme of loyalty cards of this name.',
  },
  'KT-CT-8611': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description:
      'The number is not that of a card of the scheme: its length or its check digit is wrong.',
  },
  'KT-CT-9201': {
    message: 'No Loyalty Point ledger found for the user.',
    type: 'NOT_FOUND',
    description: 'Nobody has been nominated to collect the points of the account.',
  },
  'KT-CT-9202': {
    message: 'Loyalty Points adapter not configured.',
    type: 'VALIDATION',
    description: 'The brand of the account has no points.',
  },
  'KT-CT-9203': {
    message: 'No ledger entries for the ledger.',
    type: 'APPLICATION',
    description: 'The user has not been given any points yet.',
  },
  'KT-CT-9204': {
    message: 'Negative or zero points set.',
    type: 'APPLICATION',
    description: 'Points are moved by one or more.',
  },
  'KT-CT-9205': {
    message: 'Insufficient Loyalty Points.',
    type: 'APPLICATION',
    description: 'The user has fewer points than are asked for.',
  },
  'KT-CT-9206': {
    message: 'Indivisible points.',
    type: 'APPLICATION',
    description: 'Points are turned into whole pence: 8 of them make a penny.',
  },
  'KT-CT-9208': {
    message: 'Invalid posted at datetime.',
    type: 'VALIDATION',
    description:
      'The last entry of the ledger lies in the future: entries are in the order of time.',
  },
  'KT-CT-9209': {
    message: 'Negative Loyalty Points balance.',
    type: 'APPLICATION',
    description: 'The movement would have left less than nothing; the database refused it.',
  },
  'KT-CT-9210': {
    message: 'Unhandled Loyalty Points exception.',
    type: 'APPLICATION',
    description: 'The movement contradicts what is kept of the ledger. Nothing was moved.',
  },
  'KT-CT-9211': {
    message: 'Invalid reason for loyalty points award.',
    type: 'VALIDATION',
    description:
      'The reason is one that only the platform itself gives, or does not fit the account.',
  },
  'KT-CT-9212': {
    message: 'Points exceed maximum limit.',
    type: 'VALIDATION',
    description: 'More points than are given at once, or by one organization on one London day.',
  },
  'KT-CT-9213': {
    message: 'ineligible loyalty points enrollment.',
    type: 'APPLICATION',
    description: 'The account may not join the programme; its eligibility tells why.',
  },
  'KT-CT-9214': {
    message: "Couldn't assign user loyalty points role.",
    type: 'APPLICATION',
    description: 'The user has no role on the account.',
  },
  'KT-CT-9215': {
    message: 'Loyalty points balance query disabled.',
    type: 'SERVICE_AVAILABILITY',
    description: 'The brand of the account does not show points.',
  },
  'KT-CT-9216': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account, or it is out of reach of the viewer.',
  },
  'KT-CT-9217': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such user on the account.',
  },
  'KT-CT-9218': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description:
      'What the viewer is on the account does not suffice, or the account is out of reach.',
  },
  'KT-CT-9219': {
    message: 'Loyalty points user not found.',
    type: 'NOT_FOUND',
    description: 'Nobody collects the points of the account.',
  },
  'KT-CT-9220': {
    message: 'Ineligible loyalty points unenrollment.',
    type: 'APPLICATION',
    description: 'The account is not in the programme.',
  },
  'KT-CT-9221': {
    message: 'Idempotency key already used on ledger entry.',
    type: 'VALIDATION',
    description:
      'The key was used before, for something else or by a request that may not be repeated.',
  },
  'KT-CT-9222': {
    message:
      'Loyalty points balance query requires either accountNumber field (deprecated) or input object (preferred) with account number and optional account user id.',
    type: 'VALIDATION',
    description: 'No account was named.',
  },
  'KT-CT-9223': {
    message: 'Loyalty points ledger entry not found.',
    type: 'NOT_FOUND',
    description: 'No entry within reach of the viewer has this key.',
  },
  'KT-CT-9224': {
    message: 'Duplicate idempotency keys provided in requested awards.',
    type: 'VALIDATION',
    description: 'Each award needs a key of its own.',
  },
  'KT-CT-9225': {
    message: 'Bulk award batch size exceeds the maximum limit.',
    type: 'VALIDATION',
    description: 'Points are awarded to no more than 100 accounts at once.',
  },
  'KT-GB-5010': {
    message: 'No points to redeem.',
    type: 'APPLICATION',
    description: 'There are fewer points than make a penny.',
  },
  'KT-GB-5011': {
    message: 'Account is not a member of Octoplus.',
    type: 'APPLICATION',
    description: 'The account is not in the programme, or nobody collects its points.',
  },
  'KT-GB-9310': {
    message: 'Account ineligible for joining Octoplus.',
    type: 'APPLICATION',
    description: 'The account may not join the programme; its eligibility tells why.',
  },
  'KT-GB-9311': {
    message: 'Unable to join Saving Sessions.',
    type: 'APPLICATION',
    description:
      'The account cannot take part in saving sessions with the meter point that is nominated. Nothing was joined.',
  },
  'KT-GB-9312': {
    message: 'Account already signed up to Octoplus.',
    type: 'APPLICATION',
    description: 'The account is in the programme.',
  },
} as const satisfies Record<string, CatalogueEntry>;
