import type { CatalogueEntry } from './error-entry.ts';

/** The errors about payment schedules, plans and what should be paid, as part of the catalogue. */
export const scheduleErrors = {
  'KT-CT-3815': {
    message: 'No active payment schedule found for this account.',
    type: 'NOT_FOUND',
    description: 'The ledger has no schedule that could be changed.',
  },
  'KT-CT-3921': {
    message: 'Account not found.',
    type: 'NOT_FOUND',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-3922': {
    message: 'Ledger not found for the account.',
    type: 'NOT_FOUND',
    description: 'The ledger is one of another account within reach of the viewer.',
  },
  'KT-CT-3923': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-CT-3941': {
    message: 'Invalid data.',
    type: 'VALIDATION',
    description: 'The amount is none that can be asked for, or the schedule takes whole bills.',
  },
  'KT-CT-3942': {
    message: 'An unexpected error occurred.',
    type: 'APPLICATION',
    description: 'It is not known which days of the notice of a new amount are bank days.',
  },
  'KT-CT-3947': {
    message: 'An unexpected error occurred.',
    type: 'APPLICATION',
    description: 'It is not known which days of the notice of a new day are bank days.',
  },
  'KT-CT-3960': {
    message: 'Invalid value for payment day.',
    type: 'VALIDATION',
    description: 'A day of payments is one that every month has: 1 to 28.',
  },
  'KT-CT-3961': {
    message: 'Cannot update plan-associated payment schedule.',
    type: 'APPLICATION',
    description: 'The only schedule of the ledger belongs to a payment plan, which was agreed on.',
  },
  'KT-CT-3962': {
    message: 'No new value provided to update payment schedule.',
    type: 'VALIDATION',
    description: 'Neither a new amount nor a new day is given.',
  },
  'KT-CT-3963': {
    message: 'Could not calculate live PA data.',
    type: 'APPLICATION',
    description: 'The ledger is not within reach of the viewer, or its coming year is not known.',
  },
  'KT-GB-3910': {
    message: 'Unauthorized.',
    type: 'AUTHORIZATION',
    description: 'There is no such account within reach of the viewer.',
  },
  'KT-GB-3911': {
    message: 'No active payment schedule found.',
    type: 'NOT_FOUND',
    description: 'The main ledger has no schedule that could be changed.',
  },
  'KT-GB-3912': {
    message: 'Invalid value for payment day.',
    type: 'VALIDATION',
    description: 'A day of payments is one that every month has: 1 to 28.',
  },
  'KT-GB-3915': {
    message: 'Could not calculate current PA data.',
    type: 'APPLICATION',
    description: 'Nothing is supplied that has a use and a price, or the policy is not known.',
  },
  'KT-GB-3916': {
    message: 'No statement in last 60 days.',
    type: 'APPLICATION',
    description: 'No bill tells how the balance stands.',
  },
  'KT-GB-3917': {
    message: 'Unable to create payment schedule.',
    type: 'APPLICATION',
    description: 'The main ledger has a schedule already, which can be changed.',
  },
  'KT-GB-3918': {
    message: 'Unable to update payment day.',
    type: 'APPLICATION',
    description: 'The schedule takes whole bills when they come, or the notice cannot be counted.',
  },
  'KT-GB-3919': {
    message: 'No active payment schedule found.',
    type: 'NOT_FOUND',
    description: 'The main ledger has no schedule that could be changed.',
  },
  'KT-GB-3920': {
    message: 'Unable to update payment amount.',
    type: 'APPLICATION',
    description: 'The schedule takes whole bills, whatever they come to.',
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;
